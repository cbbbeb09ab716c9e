import Conversation

extension AfterProblem {
    /// One of each, about `text`.
    static func samples(_ text: String) -> [AfterProblem] {
        [
            .noFollowUp, .notADay(text), .otherPlan(text, text), .unknownEdition(text, known: []),
            .unknownEdition(text, known: [text, text]), .nothingToCompare, .noPreviousPlan, .periodMissing,
            .nobodyToAsk,
            .noReplies, .notReplies(file: text, columns: [text, text]),
            .identityInReplies(file: text, rows: [2, 7]), .emptyEdition,
        ]
    }
}
