import Planning

/// The turns of a silent round at this keyboard: people write one after the other, and hand it over.
struct RoundTurns {
    /// The one who spoke before the round, and speaks again after it.
    let before: String
    /// The place where each turn begins; nil when the round was opened elsewhere.
    var start: Position?
    /// The prompt furthest down the board that somebody has been asked.
    var furthest: PromptID?
    /// The number of people who are to write; nil when that is not known.
    var writers: Int?
    /// The number of turns that are over.
    var done = 0
    /// Whether something is written in this turn.
    var isWritten = false
    /// Whether it was told that not all have written.
    var isWarned = false
    /// The group that is asked whether its points get its name, since it could tell who wrote them.
    var askedGroup: String?

    /// Whether the turn that begins is the last.
    var isLast: Bool { writers.map { done + 1 >= $0 } ?? false }
}
