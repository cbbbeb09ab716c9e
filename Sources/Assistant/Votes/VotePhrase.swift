import Planning

/// What is said while a vote goes on.
package enum VotePhrase: Sendable {
    case begun(String, question: String, isAnonymous: Bool, choices: Int)
    /// How long it takes.
    case minutes(Int)
    case timeIsOut
    case howToMark(VoteRule)
    /// The ballot so far, and what is left to give.
    case marked(String, left: Int?)
    case cleared
    case passedOn(isDelivered: Bool, ballots: Int, isAnonymous: Bool)
    case counted(ballots: Int)
    case paper(isAnonymous: Bool)
    /// Whose a ballot from paper is when it bears no name.
    case keyedIn(number: Int, String, left: Int?)
    /// In the prompt; with the number of the next ballot when they are keyed in from paper.
    case mark(String, paper: Int?)
    case stillOpen(String, ballots: Int)
    /// A copy that was merged has a vote that is not counted.
    case notMerged(from: String, ballots: Int)
    /// In the history.
    case countedIn(String)
    case dissentKept(String, byNobody: Bool)
}

/// Headings of what came of a vote.
package enum VoteViewPhrase: Sendable {
    case rule(VoteRule, isAnonymous: Bool)
    case voters(Int, before: Int?)
    case ordered(VoteRule)
    case noBallots
    case place, text, sum, points, median, range, change, rangeBefore
    case medianRank
    /// How many gave it anything, ranked it or placed it.
    case givenBy(VoteRule)
    case share(Int, of: Int)
    /// With its sign.
    case changed(Int)
    /// Twice a change of median, with its sign.
    case halves(Int)
    /// Twice a median, as a whole number or with a half.
    case half(Int)
    case fromTo(ClosedRange<Int>)
    /// On one axis of a grid: "4 (1–5)".
    case axis(Int, ClosedRange<Int>)
    case axisBefore(String)
    case differing
    case vote(String, VoteMark)
    /// A name or item too many to show: "og 12 til".
    case more(Int)
    case wholeWith(String)
    case movers(Int, of: Int)
    case dissents
    case by(String)
    /// What a conflict is about.
    case ballot(String, voice: String)
}

/// What is wrong with a wish about a vote.
package enum VoteProblem: Sendable, Equatable {
    /// The process has no form of votes, or of minority views.
    case noForm, noDissentForm
    /// No vote is open.
    case none
    /// No vote has been held.
    case noVotes
    case unknownVote(String, known: [String])
    case underWay(String, ballots: Int)
    case needsPlace, needsGrid
    case nothingToChoose(String)
    case notABallot(String)
    case notAmong(String)
    /// On a grid two numbers are needed, of points one.
    case needsNumber(String, VoteRule)
    case overspent(used: Int, budget: Int)
    case pickedTwice(String)
    case sharedRank(Int)
    case missingRank(Int)
    case needsName
    case hasVoted(String)
    /// What would be taken back is everybody's, not one's own mark.
    case cannotUndo
    /// A line that gives items numbers, though no vote is open.
    case looksLikeBallot(String)
    /// Somebody would leave with a ballot that is filled in and not delivered.
    case undelivered
}
