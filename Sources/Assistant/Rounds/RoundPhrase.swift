/// What is said in a silent round.
package enum RoundPhrase: Sendable {
    case begun(isAnonymous: Bool, minutes: Int?)
    case passedOn(isAnonymous: Bool)
    /// In place of a short id.
    case sealed
    case revealed(notes: Int)
    case timeIsOut
    /// In the prompt.
    case mark
    /// The file was opened with a round under way.
    case stillOpen(notes: Int)
    /// A copy that was merged has a round that is not opened.
    case notMerged(from: String, notes: Int)
}

/// What is wrong with a wish about a silent round.
package enum RoundProblem: Sendable, Equatable {
    case none
    case underWay(notes: Int)
    /// Only points on a board can be written in silence.
    case needsBoard
    /// The line, or the command, would show itself before the round is opened.
    case notInRound
    /// Copies taken during an anonymous round would show what came between them.
    case copyWouldTell
}
