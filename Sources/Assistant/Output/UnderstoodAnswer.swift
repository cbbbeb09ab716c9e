import Planning

/// What a program may count with in an answer: the days a deadline spans, or whole kroner.
struct UnderstoodAnswer: Encodable, Equatable {
    var from: String?
    var to: String?
    var kroner: Int?

    private enum CodingKeys: String, CodingKey {
        case from = "fra"
        case to = "til"
        case kroner
    }

    /// Nil when the answer is not understood, or is of a kind that has no more to it than its text.
    init?(_ text: String, in column: Column) {
        // Nothing is understood until dates and money are read in Planning.
        return nil
    }
}
