import Language
import Planning

/// Headings that are years, and what a measure costs in each.
///
///     // "2027" | "2028" | "Budsjett 2029"
///     // 500000 |        | 300000            → "500 000 kr i 2027 og 300 000 kr i 2029"
enum YearCosts {
    /// Returns the years of the headings that are one, by position: "2027", "Kostnad 2027", "2027 (1000 kr)".
    static func years(in header: [String], of money: Column?) -> [Int: Int] {
        guard let money else { return [:] }
        let names = Set(money.allNames.map(folded))
        let found = header.enumerated().compactMap { position, heading in
            year(heading, names).map { (position, $0) }
        }
        return Dictionary(uniqueKeysWithValues: found)
    }

    private static func year(_ heading: String, _ names: Set<String>) -> Int? {
        let text = heading.prefix { $0 != "(" && $0 != "," }
        var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let last = words.popLast(), last.utf8.count == 4, let year = Int(last), 1990...2100 ~= year else {
            return nil
        }
        return words.isEmpty || names.contains(folded(words.joined(separator: " "))) ? year : nil
    }

    /// Returns the amounts as one text, the earliest year first. What falls in the one year that the deadline is in
    /// needs no year beside it.
    static func text(_ costs: [(year: Int, text: String)], deadline: UnderstoodDate?) -> String? {
        let costs = costs.sorted { $0.year < $1.year }
        guard let first = costs.first else { return nil }
        if costs.count == 1, let start = deadline?.start, let end = deadline?.end, deadline?.isRecurring == false,
            start.year == first.year, end.year == first.year
        {
            return first.text
        }
        let texts = costs.map { "\($0.text) i \($0.year)" }
        return Language.nb.list(texts)
    }

    /// Returns an amount; "500000" is kroner here, whatever else a bare number may be.
    static func amount(_ text: String, _ unit: AmountUnit?) -> String? {
        let amount = unit?.amount(text) ?? text
        guard let number = Int64(amount.filter { !$0.isWhitespace }) else { return amount }
        return number == 0 ? nil : UnderstoodMoney(kroner: number)?.formatted ?? amount
    }
}

extension HeaderMatch {
    /// Returns what the columns of years say in a row, for the column of money that they stand for.
    func costs(
        in cells: [String], deadline: UnderstoodDate?, unit: AmountUnit?, _ vocabulary: PlanVocabulary
    ) -> (column: ColumnID, text: String)? {
        guard let money = vocabulary.money else { return nil }
        let costs = years.compactMap { position, year -> (year: Int, text: String)? in
            guard position < cells.count, !vocabulary.isBlank(cells[position]) else { return nil }
            let unit = AmountUnit(heading: header[position]) ?? unit
            return YearCosts.amount(cells[position], unit).map { (year, $0) }
        }
        return YearCosts.text(costs, deadline: deadline).map { (money.id, $0) }
    }
}
