import Planning
import Screens

/// The lines written at the table of a form's rows: rows picked by number, answers for several, new rows.
extension Session {
    /// Takes a line at the table: rows picked by number or group, a whole row, or the beginning of a new one.
    mutating func answerAtTable(_ text: String, _ form: Form, _ place: Position) throws(Problem) -> [Reply] {
        guard let table = tableHere(place) else { return try beginRow(text, form, place) }
        if let pick = pick(in: text, of: table) {
            guard let rows = table.rows(numbered: pick.numbers) else { throw .form(noSuchRow(pick, table)) }
            return try fill(rows, with: pick.text, table, place)
        }
        if let (group, answer) = group(in: text, of: table) { return try fill(group.rows, with: answer, table, place) }
        if let cells = cells(of: text), !cells.isEmpty { return try self.answer(text, form, place) }
        return try beginRow(text, form, place)
    }

    /// Reads "3 5: NAV", and "3 tidsfrist: 2028", which names the column before the colon; nil for the text of a new row.
    func pick(in text: String, of table: RowTable) -> RowPick? {
        if let pick = RowPick(text, prefix: table.form.prefix) { return pick }
        let (word, rest) = firstWord(of: text)
        guard rest.contains(":"), var pick = RowPick(word, prefix: table.form.prefix), pick.text == nil,
            (try? columnAndValue(rest, table.form, table.tool, byPart: true)) ?? nil != nil
        else { return nil }
        pick.text = rest
        return pick
    }

    private func noSuchRow(_ pick: RowPick, _ table: RowTable) -> FormProblem {
        let numbers = table.all.compactMap(table.number)
        let wrong = pick.numbers.first { !numbers.contains($0) } ?? pick.numbers[0]
        return .noSuchRow(wrong, tool: table.tool.name, lowest: numbers.min() ?? 0, highest: numbers.max() ?? 0)
    }

    /// Reads "Innholdstjenester: NAV": a group of the table by its whole name, and an answer for its rows.
    private func group(in text: String, of table: RowTable) -> (Reading.Group, String)? {
        let parts = text.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
        guard parts.count == 2, !parts[1].isEmpty,
            let group = table.groups.first(where: { $0.name.map(folded) == folded(parts[0]) })
        else { return nil }
        return (group, parts[1])
    }

    /// Begins a row with the line: the group it belongs to, or what it says when it does not name one.
    private mutating func beginRow(_ text: String, _ form: Form, _ place: Position) throws(Problem) -> [Reply] {
        if let table = tableHere(place), table.mayWait, place.group == nil, let column = form.groupColumn,
            !options(column).contains(where: { folded($0.text) == folded(text) })
        {
            let number = table.rows.compactMap(table.number).first ?? 1
            throw .form(.rowsExpected(text, example: number, groups: options(column).map(\.text)))
        }
        let before = focus.position
        var new = place
        new.beginRow(of: form)
        new = new.leading(with: text, form, self)
        focus.position = new
        do throws(Problem) {
            return try answer(text, form, new)
        } catch {
            focus.position = before
            throw error
        }
    }

    /// Writes an answer for all the rows in one action; without an answer, goes through them one by one.
    private mutating func fill(
        _ rows: [Item], with text: String?, _ table: RowTable, _ place: Position
    ) throws(Problem) -> [Reply] {
        guard let text else { return goThrough(rows, table, place) }
        let answers = try answers(text, for: rows, table)
        let (before, unseen) = (reading, unseen(among: rows, table, place))
        let labels = try record { draft throws(Problem) in
            for (row, column, value) in answers {
                draft.assign(.field(row.id, column: column.id), value)
                draft.acknowledge(row)
            }
        }
        if tableHere(place) == nil { focus.position?.beginRow(of: table.form) }
        return acknowledgeTogether(labels) + [told(answers, before), unseen].compactMap { $0 } + notes(on: text) + [
            askBrieflyForRows()
        ]
    }

    /// The most rows out of sight that are named.
    private static let mostUnseen = 3

    /// Tells which of the rows that are answered are not in sight; nil when all are.
    private func unseen(among rows: [Item], _ table: RowTable, _ place: Position) -> Reply? {
        let pages = pages(of: table)
        let shown = pages.isEmpty ? [] : pages[min(place.table?.page ?? 0, pages.count - 1)].rows
        let unseen = rows.filter { !shown.contains($0.id) }
        guard !unseen.isEmpty else { return nil }
        let named = unseen.prefix(Session.mostUnseen).map { row in
            "\(row.label) \(quoted(screen.cut(reading.mainText(of: row), to: 30)))"
        }
        let left = unseen.count - named.count
        let all = named.joined(separator: ", ")
        return .guidance(
            paragraph(
                words.say(
                    left > 0
                        ? "Også rader som ikke er på skjermen: \(all), og \(left) til."
                        : "Også rader som ikke er på skjermen: \(all).")))
    }

    private func quoted(_ text: String) -> String { "«\(text)»" }

    /// Tells which columns were answered, the same ones for all rows, and what stood there before.
    private func told(_ answers: [RowAnswer], _ before: Reading) -> Reply? {
        guard let first = answers.first, let row = timeline.workshop.item(first.row.id) else { return nil }
        let texts = answers.filter { $0.row.id == row.id }.compactMap { answer -> String? in
            guard let text = reading.text(of: row, in: answer.column.id) else { return nil }
            let rows = answers.filter { $0.column.id == answer.column.id }.map(\.row)
            let replaced = replaced(in: answer.column, of: rows, by: text, before)
            return "\(answer.column.name): \(text)" + (replaced.map { " (" + words.say($0) + ")" } ?? "")
        }
        return .guidance(paragraph(texts.joined(separator: ". ")))
    }

    /// Says what stood in a column of the rows that a text took the place of: "før: NAV"; nil when nothing did.
    private func replaced(in column: Column, of rows: [Item], by text: String, _ before: Reading) -> Message? {
        let olds = rows.compactMap { row in
            before.text(of: row, in: column.id).flatMap { $0 == text ? nil : (row.label, $0) }
        }
        guard !olds.isEmpty else { return nil }
        if rows.count == 1 { return "før: \(olds[0].1)" }
        let named = olds.prefix(3).map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        return olds.count > 3 ? "før: \(named) og \(olds.count - 3) til" : "før: \(named)"
    }

    /// Returns what each row is answered: "NAV" is who answers for it, "frist: 2028" a column by name, and cells with
    /// bars are columns in their order.
    ///
    /// - Throws: `columnsDiffer` when no column is named, and the rows lack different ones.
    func answers(_ text: String, for rows: [Item], _ table: RowTable) throws(Problem) -> [RowAnswer] {
        if let cells = cells(of: text) { return try answers(cells, for: rows, table) }
        let named = try columnAndValue(text, table.form, table.tool, byPart: true)
        guard let column = named?.0 ?? reading.sharedColumn(of: rows, in: table) else {
            let lacking = rows.compactMap { row in
                reading.openColumns(of: row).first.map { "\(row.label) \($0.name)" }
            }
            throw .form(.columnsDiffer(text, lacking: lacking))
        }
        let value = try understood(named?.1 ?? text, in: column, of: table.tool)
        return rows.map { ($0, column, value) }
    }

    private func answers(_ cells: [String], for rows: [Item], _ table: RowTable) throws(Problem) -> [RowAnswer] {
        let columns = try columns(for: cells.count, rows, table)
        var values: [(column: Column, text: String)] = []
        for (column, cell) in zip(columns, cells) where !cell.isEmpty {
            values.append((column, try understood(cell, in: column, of: table.tool)))
        }
        return rows.flatMap { row in values.map { (row, $0.column, $0.text) } }
    }

    /// Returns the columns that cells go to: those that all the rows lack, when there are enough of them; else all that
    /// the group fills in, answered or not.
    private func columns(for count: Int, _ rows: [Item], _ table: RowTable) throws(Problem) -> [Column] {
        let given = reading.givenColumns(of: table.tool)
        let own = table.form.rowColumns.filter { $0.id != table.form.main && !given.contains($0.id) }
        let lacking = table.columns.filter { column in rows.allSatisfy { reading.isOpen(column, in: $0) } }
        let empty = table.form.rowColumns.filter { column in
            !column.isLater && rows.allSatisfy { $0.text(column.id) == nil }
        }
        if let columns = [lacking, empty, own].first(where: { count <= $0.count }) { return columns }
        throw .form(.wrongColumnCount(got: count, expected: own.map(\.name)))
    }

    /// Goes to the first of the rows that lacks something, with the others to come after it.
    private mutating func goThrough(_ rows: [Item], _ table: RowTable, _ place: Position) -> [Reply] {
        let open = rows.filter { !reading.openColumns(of: $0).isEmpty }
        guard let first = open.first else {
            let label = rows.first?.label ?? table.form.prefix
            return [.guidance([line("Her er alt besvart. Endre et svar med «/endre \(label) …».")])]
        }
        var new = place
        new.stand(
            at: first.id, column: reading.openColumns(of: first).first?.id, picked: open.dropFirst().map(\.id))
        focus.position = new
        return [ask()]
    }
}

/// An answer to a column of a row that was picked.
typealias RowAnswer = (row: Item, column: Column, value: String)

extension Session {
    /// Whether a text that is none of the answers is what a new row says, and no answer to the column. A group with a name
    /// of the group's own choosing takes any text.
    func leadsPast(_ column: Column, _ form: Form, _ place: Position) -> Bool {
        guard place.row == nil, column.id == form.groupedBy, case .choice = column.kind else { return false }
        return true
    }

    /// Reads "Offentlig: helsestasjonen" where the group of a new row is asked: one of the groups by its whole name, and
    /// the first answer of a row in it. Nil for anything else.
    func groupAndText(_ text: String, _ form: Form, _ place: Position) -> (group: String, text: String)? {
        let column = askedColumn(form, place)
        guard leadsPast(column, form, place), let colon = text.firstIndex(of: ":"),
            let group = option(String(text[..<colon]).trimmed, options(column))
        else { return nil }
        let rest = String(text[text.index(after: colon)...]).trimmed
        return rest.isEmpty ? nil : (group, rest)
    }
}

extension Position {
    /// Returns the place where a line is taken that answers no question: what is not a group is what a row says, and its
    /// group is asked for with what else is open.
    func leading(with text: String, _ form: Form, _ session: Session) -> Position {
        let column = session.askedColumn(form, self)
        guard session.leadsPast(column, form, self), session.option(text, session.options(column)) == nil,
            session.cells(of: text) == nil, session.groupAndText(text, form, self) == nil
        else { return self }
        var place = self
        place.inForm?.column = form.main
        place.inForm?.lead = form.main
        return place
    }
}
