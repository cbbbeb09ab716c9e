import Documents
import Planning

/// A form: its rows as tables and one by one, all together and group by group.
struct FormContext {
    let source: ContextSource
    let tool: Tool
    let form: Form

    private var reading: Reading { source.reading }

    var fields: [String: ContextValue] {
        let rows = ordered(reading.workshop.items(in: tool.id))
        return values(of: rows, form.columns).merging(["grupper": .list(groups.map(value))]) { $1 }
    }

    /// The groups, also those without rows; none when the form is not grouped.
    var groups: [Reading.Group] { form.groupedBy == nil ? [] : reading.groups(of: tool) }

    /// Returns those that belong to what is called `name`: the group of that name, or all of them when the whole form
    /// is known by it.
    func groups(named name: String) -> [Reading.Group] {
        let key = folded(name)
        let names = [tool.id.text, tool.name] + tool.aliases
        if names.contains(where: { folded($0) == key }) { return groups }
        return groups.filter { $0.name.map(folded) == key }
    }

    func value(_ group: Reading.Group) -> ContextValue {
        .map(fields(of: group))
    }

    func fields(of group: Reading.Group) -> [String: ContextValue] {
        let name = source.text(group.name, or: form.groupColumn?.name ?? tool.name)
        return values(of: ordered(group.rows), form.rowColumns).merging(["navn": name]) { $1 }
    }

    private func values(of rows: [Item], _ columns: [Column]) -> [String: ContextValue] {
        let shown = columns.filter { isWorthShowing($0, in: rows) }
        let deviations = deviations(among: rows)
        let planned = columns.filter { !$0.isLater }
        let actual = columns.filter { $0.isLater || $0.id == form.main || $0.isMeasured }
        return [
            "har-rader": .flag(!rows.isEmpty), "antall": source.count(rows.count),
            "tabell": .table(table(of: rows, shown)),
            "nummerert": .table(table(of: rows, shown, isNumbered: true)),
            "planlagt": .table(table(of: rows, planned)), "faktisk": .table(table(of: rows, actual)),
            "avvik": .map([
                "har-rader": .flag(!deviations.isEmpty), "tabell": .table(table(of: deviations, actual)),
            ]),
            "rader": .list(rows.map(value)), "sum": sums(of: rows), "ubesvart": unanswered(in: rows),
        ]
    }

    /// Whether the column is shown: words that are written later on, if ever, have no column before somebody has.
    private func isWorthShowing(_ column: Column, in rows: [Item]) -> Bool {
        !column.isLater || column.kind != .text || rows.contains { reading.text(of: $0, in: column.id) != nil }
    }

    /// Returns how many rows have no answer, column by column.
    private func unanswered(in rows: [Item]) -> ContextValue {
        let counts = form.columns.map { column in
            (column.id.text, source.count(rows.filter { reading.text(of: $0, in: column.id) == nil }.count))
        }
        return .map(Dictionary(firsts: counts))
    }

    private func value(_ row: Item) -> ContextValue {
        let cells = form.columns.map { ($0.id.text, source.text(text(of: row, in: $0), or: $0.name)) }
        let named = Dictionary(firsts: cells)
        return .map(named.merging(source.values(of: row)) { $1 })
    }
}

// MARK: - Tables

extension FormContext {
    func table(of rows: [Item], _ columns: [Column], isNumbered: Bool = false) -> DocumentTable {
        let heads = columns.map {
            DocumentTable.Column($0.name, width: $0.documentWidth(isMain: $0.id == form.main))
        }
        let body = rows.map { row in
            columns.map { cell(row, $0) }
        }
        guard isNumbered, !rows.isEmpty else { return DocumentTable(columns: heads, rows: body) }
        return DocumentTable(
            columns: [source.numbers] + heads,
            rows: zip(rows, body).map { [.init($0.label)] + $1 })
    }

    /// Returns the answer of a row; what waits to be filled in later on is not missing yet.
    private func cell(_ row: Item, _ column: Column) -> DocumentTable.Cell {
        if let text = text(of: row, in: column) { return .init(text) }
        return column.isLater ? .init(ContextSource.none) : .missing
    }

    private func text(of row: Item, in column: Column) -> String? {
        let text = reading.text(of: row, in: column.id)
        return column.kind == .money ? text.map(BareAmount.grouped) : text
    }

    /// Returns the rows in order: measures with the same first column stand together, in the order it was first said;
    /// then by date. Other rows stand as they came, and where the group has moved rows, all stand as the group has them.
    func ordered(_ rows: [Item]) -> [Item] {
        guard tool.id == reading.process.measures, !reading.workshop.isOrderedByHand(tool.id),
            let first = form.rowColumns.first
        else { return rows }
        var places: [String: Int] = [:]
        let date = form.rowColumns.first { $0.kind == .date }
        let keys = rows.enumerated().map { index, row in
            let head = reading.text(of: row, in: first.id) ?? ""
            let place = places[head] ?? index
            places[head] = place
            return (place, date.flatMap { row.date($0.id) }, index)
        }
        return keys.sorted(by: FormContext.isBefore).map { rows[$0.2] }
    }

    private static func isBefore(_ left: (Int, UnderstoodDate?, Int), _ right: (Int, UnderstoodDate?, Int)) -> Bool {
        if left.0 != right.0 { return left.0 < right.0 }
        switch (left.1, right.1) {
        case (let one?, let other?) where one < other || other < one: return one < other
        case (.some, nil): return true
        case (nil, .some): return false
        default: return left.2 < right.2
        }
    }
}

extension Column {
    /// Returns how wide the column is in a document, relative to the others.
    func documentWidth(isMain: Bool) -> Int {
        let usual =
            switch kind {
            case .text: isMain ? 8 : 5
            case .role, .person: 6
            case .money: 5
            case .number, .yesNo: 3
            default: 4
            }
        return max(usual, longestWord / 3 + 2)
    }

    /// The number of letters in the longest word of the heading, or of an answer that can be chosen. It should stay in
    /// one piece.
    private var longestWord: Int {
        var texts = [name]
        if case .choice(.listed(let answers)) = kind { texts += answers }
        return texts.flatMap { $0.split { " /-–".contains($0) } }.map(\.count).max() ?? 0
    }

    /// Whether it says when, or how much.
    fileprivate var isMeasured: Bool { kind == .date || kind == .number }
}

// MARK: - Planned and actual

extension FormContext {
    /// Returns the rows where what really was differs from what was planned, in a form that asks for the same twice.
    private func deviations(among rows: [Item]) -> [Item] {
        let pairs = form.columns.filter { $0.isLater && $0.isMeasured }.compactMap { actual in
            form.columns.first { !$0.isLater && $0.kind == actual.kind }.map { (actual, $0) }
        }
        guard let (actual, planned) = pairs.first else { return [] }
        let notes = form.columns.filter { $0.isLater && $0.kind == .text }
        return rows.filter { row in
            let hasNote = notes.contains { row.text($0.id) != nil }
            guard let came = row.text(actual.id) else { return hasNote }
            let plan = row.text(planned.id)
            let count = reading.months(in: actual, of: tool)
            if let months = count?.span(came), months == count?.span(plan) { return hasNote }
            return hasNote || folded(came) != plan.map(folded)
        }
    }
}
