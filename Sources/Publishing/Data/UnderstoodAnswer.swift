import Planning

/// What a program may count with in an answer: the days a deadline spans, or whole kroner.
struct UnderstoodAnswer: Encodable, Equatable {
    /// First and last day as 2012-06-30; nil is open.
    var from: String?
    var to: String?
    /// It comes again or goes on.
    var isRecurring: Bool?
    /// Whole kroner, and the most of it when a span was given.
    var kroner: Int64?
    var upTo: Int64?
    var isPerYear: Bool?

    private enum CodingKeys: String, CodingKey {
        case from = "fra"
        case to = "til"
        case isRecurring = "gjentas"
        case kroner
        case upTo = "inntil"
        case isPerYear = "perÅr"
    }

    /// Nil when the answer is not understood, or is of a kind that has no more to it than its text.
    init?(_ text: String, in column: Column) {
        switch column.kind {
        case .date:
            guard let date = UnderstoodDate(text) else { return nil }
            from = date.start?.description
            to = date.end?.description
            isRecurring = date.isRecurring ? true : nil
        case .money:
            guard let money = UnderstoodMoney(text) else { return nil }
            kroner = money.kroner
            upTo = money.upTo
            isPerYear = money.perYear ? true : nil
        case .text, .choice, .person, .role, .number, .yesNo:
            return nil
        }
    }
}
