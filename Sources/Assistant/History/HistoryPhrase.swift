/// What is said of the past, and of what was written apart.
package enum HistoryPhrase: Sendable {
    /// Heads what is shown.
    case asItWas(String)
    case restored(label: String, text: String)
    case broughtBack(to: String, actions: Int)
    case settled(left: Int)
    // In the history: what was done.
    case broughtBackTo(String)
    /// Its texts were deleted for good.
    case itemErased(String, reason: String)
    case itemRestored(String)
}

/// The list of conflicts.
package enum ConflictPhrase: Sendable {
    case none
    case count(Int)
    case howToSettle
    /// The running program a version was written in, by the end of its number.
    case session(String)
    case placement(grid: String, voice: String)
}

/// What is wrong with a wish about the past.
package enum HistoryProblem: Sendable, Equatable {
    /// The latest that can be undone was said by somebody else; an empty name is the secretary.
    case undoIsAnothers(author: String)
    case notATime(String)
    case notStruck(String)
    case notThereYet(String, time: String)
    case nothingSince(String)
    case beforeTheBeginning(String)
    case noSuchConflict(String, highest: Int)
    case noSuchVersion(String, last: String)
    /// Only one of the versions can stand.
    case onlyOne(String)
}
