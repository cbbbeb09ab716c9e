import Planning

/// The things that answers have listed, for what is typed later to refer to.
struct Listing {
    /// The rest of a view that is shown a page at a time; it ends with the next line, whatever that is.
    var pages: UnreadPages?
    /// The questions of the check by number, as they were shown last.
    var questions: [ListedQuestion] = []
    /// The meeting plan that was shown last and not kept.
    var proposal: Session.ShownProposal?
    /// The line that was asked about, with the last answer.
    var doubtful: Doubt?
    /// The things that the next line may choose among by number.
    var choices: ListedChoices?
    /// The question about other files that the next line answers.
    var exchange: ExchangeQuestion?
    /// The conflicts that were listed, or the one that is being settled.
    var conflicts: ListedConflicts?
    /// The gathering whose minutes the next line makes, when it is empty.
    var minutes: Int?
    /// Whether the next line may be who is there, as the list of them was shown.
    var asksRoll = false
    /// The text that was typed as a tool had ended, and not kept.
    var refused: String?
    /// The text that goes on the prompt when the line after the list has been taken.
    var waiting: String?
    /// A line for a round that was no longer open; an empty line keeps it.
    var unsealed: UnsealedNote?

    /// Whether the next line answers something that says itself what may be typed.
    var isAsking: Bool {
        pages != nil || doubtful != nil || exchange != nil || conflicts != nil || minutes != nil
    }
}

/// The notices that the group has been given, so that each is given once.
struct Told {
    /// Whether it was greeted, as people are; a script is not, and is asked nothing.
    var isGreeted = false
    /// Whether it was told that the time of the round is out.
    var timeIsOut = false
    /// Whether it was told that the round is over.
    var isOver = false
    /// The notice last given about the time of a meeting.
    var meeting: Session.ToldTime?
    /// The tasks that are told to come before the work begins; nil before any line.
    var beforeStart: [Stamp]?
    /// Whether it was told that it leaves something unsaved.
    var unsaved = false
    /// The number of things that were told to have been written anew in a file that another program wrote over.
    var rewritten = 0
}
