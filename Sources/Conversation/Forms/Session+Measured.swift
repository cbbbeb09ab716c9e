import Planning

/// Answers that say how much or when: the least they may be, and what is understood of them.
extension Session {
    /// Throws for a number below the least that the column may have: months are counted from 1, and nothing below 0.
    func checkNumber(_ text: String, _ column: Column, _ tool: Tool) throws(Problem) {
        let least = reading.months(in: column, of: tool) == nil ? 0 : 1
        guard let number = leadingNumber(in: text), number < least else { return }
        throw .form(.numberTooLow(text, column: column.name, lowest: least))
    }

    /// Returns which month of the calendar a month of the progress plan is; of a date that cannot be read, that it is kept
    /// as it is, but cannot be sorted by.
    func understanding(of text: String, in column: Column, of tool: Tool) -> Reply? {
        if let count = reading.months(in: column, of: tool) {
            return count.meaning(of: text).map { .guidance([line($0, .faint)]) }
        }
        guard column.kind == .date, !Answer.isUnknown(text), UnderstoodDate(text) == nil else { return nil }
        let standsAsWritten: Message =
            "«\(text)» står som dere skrev det. Skriv gjerne en måned eller et år, for eksempel «juni 2027», så kan planen sorteres."
        return .guidance([line(standsAsWritten, .faint)])
    }
}

/// Returns the whole number that a text begins with, alone or before another: -2 of "-2", 0 of "0–3".
private func leadingNumber(in text: String) -> Int? {
    let isNegative = text.first.map { "-–−".contains($0) } ?? false
    let digits = text.drop { "-–−".contains($0) || $0.isWhitespace }.prefix { $0.isASCII && $0.isNumber }
    return Int(digits).map { isNegative ? -$0 : $0 }
}
