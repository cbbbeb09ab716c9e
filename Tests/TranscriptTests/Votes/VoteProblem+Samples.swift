import Conversation

extension VoteProblem {
    /// One of each, and of those that are told in different ways, with a text from anywhere in it.
    static func samples(_ text: String) -> [VoteProblem] {
        [
            .noForm, .noDissentForm, .none, .noVotes, .unknownVote(text, known: []),
            .unknownVote(text, known: ["AV1", "AV2"]), .underWay(text, ballots: 1), .underWay(text, ballots: 2),
            .needsPlace, .needsGrid, .nothingToChoose(text), .notABallot(text, example: "T1 2, T2 1"), .notAmong(text),
            .needsNumber(text, .points(10)), .needsNumber(text, .placement), .overspent(used: 4, budget: 3, item: "T1"),
            .pickedTwice(text), .sharedRank(2), .missingRank(2), .needsName, .cannotUndo(item: "T1"),
            .looksLikeBallot(text), .countedMeanwhile(text, marked: ""),
            .countedMeanwhile(text, marked: text), .undelivered,
        ]
    }
}
