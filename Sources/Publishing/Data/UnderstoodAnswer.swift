import Planning

/// The part of an answer that a program may count with: the days a deadline spans, or whole kroner.
struct UnderstoodAnswer: Encodable, Equatable {
    /// The first and last day as 2012-06-30; nil is open.
    var from: String?
    var to: String?
    /// True of a deadline that comes again or goes on; else nil.
    var isRecurring: Bool?
    /// The amount in whole kroner, and the most of it when a span was given.
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

    /// Reads an answer; nil when it is not understood, or is of a kind that has no more to it than its text.
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
