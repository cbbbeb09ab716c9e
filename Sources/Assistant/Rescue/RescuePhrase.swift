/// What is said about copies and rescued files.
package enum RescuePhrase: Sendable {
    /// Everything was there.
    case whole(from: String, to: String, contributions: Int)
    /// Part was there.
    case part(from: String, to: String, contributions: Int)
    /// A silent round was under way, with so many notes.
    case round(notes: Int)
    case tools([(name: String, items: Int)])
    /// Places in the file, from 1.
    case lost(count: Int, rows: [ClosedRange<Int64>])
    /// When what was lost was said, from and to.
    case lostBetween(String, String)
    /// The file was longer; with how much of it is left.
    case cutOff(percentLeft: Int?)
    /// There are no signs of loss.
    case nothingMissing
    case contradictions(Int)
    /// Answers, moves and the like whose item is lost.
    case orphans(Int)
    case identityLost
    /// The process that the new file follows now.
    case processLost(String)
    /// The file names a process that is not here.
    case processUnknown(String, file: String, new: String)
    /// Facts that must be told anew, by name.
    case factsLost([String])
    case readThrough(new: String)
    /// An older copy may have what is lost.
    case mergeOlder(new: String)
    case open(new: String)

    case copied(to: String)
    case copying(percent: Int)
    case readingDamaged(percent: Int)
    /// The automatic copy could not be made.
    case noCopyToday
}

/// What went wrong with a copy or a rescue.
package enum RescueProblem: Error, Equatable {
    case takesTwo
    /// There is nothing of a workshop in the file.
    case nothingToSave(path: String)
    case interrupted(new: String)
    /// The disk is full where the new file is to be.
    case noRoom(new: String)
}
