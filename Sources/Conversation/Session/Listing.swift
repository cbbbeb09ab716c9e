/// The things that answers have listed, for what is typed later to refer to.
struct Listing {
    /// The rest of a view that is shown a page at a time; it ends with the next line, whatever that is.
    var pages: UnreadPages?
    /// The questions of the check by number, as they were shown last.
    var questions: [ListedQuestion] = []
    /// The meeting plan that was shown last and not kept.
    var proposal: Session.ShownProposal?
    /// A line that looked like a ballot though no vote was open; the same once more is taken as it is.
    var doubtful: String?
}

/// The notices that the group has been given, so that each is given once.
struct Told {
    /// Whether it was told that the time of the round is out.
    var timeIsOut = false
    /// The notice last given about the time of a meeting.
    var meeting: Session.ToldTime?
    /// Whether it was told that it leaves something unsaved.
    var unsaved = false
    /// The newcomer who is told what hard words mean, unasked; nil where there is none.
    var newcomer: Newcomer?
}
