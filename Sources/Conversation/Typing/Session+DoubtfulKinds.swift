import Planning

/// Answers of another kind than the column asks for: an amount for who, a date for what it costs.
extension Session {
    /// Asks about an answer that is of another kind than the column's; nil for one that may well be of it.
    func aboutKind(of text: String, in column: Column, of tool: Tool) -> Message? {
        guard !text.isEmpty, !Answer.isUnknown(text), option(text, options(column)) == nil else { return nil }
        switch column.kind {
        case .text, .choice, .yesNo: return nil
        case .person, .role:
            if UnderstoodDate(text) != nil { return looksLikeDate(column) }
            return UnderstoodMoney(text) != nil ? looksLikeMoney(column) : nil
        case .date: return UnderstoodDate(text) == nil && UnderstoodMoney(text) != nil ? looksLikeMoney(column) : nil
        case .money: return UnderstoodDate(text) != nil && !isAmount(text) ? looksLikeDate(column) : nil
        case .number:
            if let months = reading.months(in: column, of: tool) {
                let isMonth = months.span(text) != nil || UnderstoodDate(text) != nil
                return isMonth || text.first.map { !$0.isLetter } == true
                    ? nil : "\(column.name) er en måned, som 8 eller mai 2027."
            }
            return text.contains(where: \.isNumber) ? nil : "\(column.name) er et tall."
        }
    }

    /// Asks about the first cell of a row that is of another kind than its column's; nil when all may be of it.
    func aboutCells(_ cells: [String], _ form: Form, _ place: Position) -> Message? {
        guard let columns = try? destination(of: cells.count, form, place).columns else { return nil }
        return zip(columns, cells).lazy.compactMap { aboutKind(of: $1, in: $0, of: place.tool) }.first
    }

    /// Asks about the answer to rows picked from a table; nil when it may be of the column's kind.
    func aboutPicked(_ text: String, _ form: Form, _ place: Position) -> Message? {
        guard let table = tableHere(place), let pick = pick(in: text, of: table), let answer = pick.text,
            let rows = table.rows(numbered: pick.numbers),
            let answers = try? answers(answer, for: rows, table)
        else { return nil }
        return answers.lazy.compactMap { aboutKind(of: $0.value, in: $0.column, of: place.tool) }.first
    }

    private func looksLikeDate(_ column: Column) -> Message {
        "Det ser ut som en dato. Hører det til i \(column.name)?"
    }

    private func looksLikeMoney(_ column: Column) -> Message {
        "Det ser ut som et beløp. Hører det til i \(column.name)?"
    }

    /// Whether a text that may be a year is an amount all the same.
    private func isAmount(_ text: String) -> Bool {
        guard UnderstoodMoney(text) != nil else { return false }
        return Int(text).map { !(2020...2060).contains($0) } ?? true
    }
}
