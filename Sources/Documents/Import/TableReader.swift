import Planning

/// A reader of one table of an old plan.
///
/// Below a row that names the form's columns each row is a measure. Rows across the table, or with but the first
/// cell filled, are headings in it: a group, or else what the measures below are part of.
struct TableReader {
    let vocabulary: PlanVocabulary
    let table: ImportedTable
    /// The group that headings above name; `context` holds the answers of theirs that rows without such take.
    var group: String?
    var context: [ColumnID: String] = [:]
    private let isGrouped: Bool
    var plan = ImportedPlan()
    var match: HeaderMatch?
    var withoutMain = 0
    /// Rows above the one that names the columns.
    private var above: [[String]] = []
    /// The unit that bare numbers are counted in, where a line above the table says so.
    var unit: AmountUnit?

    init(_ vocabulary: PlanVocabulary, _ table: ImportedTable, group: String?, context: [ColumnID: String]) {
        self.vocabulary = vocabulary
        self.table = table
        self.group = group
        self.context = context
        isGrouped = group != nil
    }

    mutating func read(_ rows: [PlanPart.Row]) -> ImportedPlan {
        if let other = otherTool(rows) {
            plan.notes.append(.otherTable(table, tool: other))
            return plan
        }
        if readAsOne(rows) { return plan }
        for row in rows { read(row) }
        guard let match else {
            plan.notes = [.tableLeftOut(table, header: rows.first?.cells ?? [])]
            return plan
        }
        plan.hasTable = true
        for cells in above { leaveOut(cells) }
        note(match)
        return plan
    }

    private mutating func read(_ row: PlanPart.Row) {
        if row.isSum {
            readSum(row.cells)
        } else if !row.isHeading, let header = HeaderMatch(row.cells, in: vocabulary), match == nil || isHeader(header)
        {
            match = header
        } else if row.isHeading {
            readHeading(row.cells.first ?? "")
        } else if let match {
            read(row.cells, match)
        } else if row.cells.contains(where: { !vocabulary.isBlank($0) }) {
            above.append(row.cells)
        }
    }

    /// Whether a match is the header row once more, or another where every cell is a column's name.
    private func isHeader(_ header: HeaderMatch) -> Bool {
        header.header == match?.header
            || header.isExact && header.unknown.isEmpty && header.columns.count > 1
    }

    /// Reads a row across the table.
    mutating func readHeading(_ text: String) {
        if match == nil, let unit = AmountUnit(remark: text) {
            self.unit = unit
            return plan.notes.append(.unit(text, table: table))
        }
        guard !vocabulary.isBlank(text) else { return }
        if let name = vocabulary.headings?.group(of: text) { return stand(in: name) }
        if let (column, rest) = vocabulary.labelled(text) {
            remember(rest, for: column)
        } else if match == nil || SumRow.isLabel(text) || withoutNumber(text).isEmpty {
            plan.notes.append(.rowLeftOut(text, table: table))
        } else if vocabulary.headings != nil, !isGrouped, !has(vocabulary.form.groupedBy) {
            stand(in: withoutNumber(text))
        } else if let strategy = vocabulary.strategy, !has(strategy.id) {
            remember(withoutNumber(text), for: strategy.id)
        } else {
            plan.notes.append(.rowLeftOut(text, table: table))
        }
    }

    /// Remembers an answer for the rows that follow.
    private mutating func remember(_ text: String, for column: ColumnID) {
        let name = vocabulary.form.column(column)?.name ?? column.text
        if !plan.isTooLong(text, column: name, table, vocabulary) { context[column] = text }
    }

    private mutating func stand(in name: String) {
        group = name
        context = [:]
        plan.add(group: name)
    }

    func has(_ column: ColumnID?) -> Bool {
        match?.columns.values.contains { $0.id == column } ?? false
    }
}

// MARK: - Tables that are something else

extension TableReader {
    /// Returns the other tool that the header row fits better, by the names of its columns.
    private func otherTool(_ rows: [PlanPart.Row]) -> String? {
        guard let header = rows.first(where: { !$0.isHeading })?.cells else { return nil }
        let own = HeaderMatch.likeness(header, to: vocabulary.form)
        return vocabulary.otherForms.first { other in
            let likeness = HeaderMatch.likeness(header, to: other.form)
            return likeness > own && likeness > 1 && likeness * 2 > header.count
        }?.name
    }

    /// Reads a table that is one measure, with the names of the columns down its left side; false for any other table.
    private mutating func readAsOne(_ rows: [PlanPart.Row]) -> Bool {
        let pairs = rows.filter { $0.cells.count == 2 && !$0.isHeading }.map { ($0.cells[0], $0.cells[1]) }
        guard pairs.count == rows.count, let match = HeaderMatch(pairs.map(\.0), in: vocabulary),
            match.columns.count > 1, HeaderMatch([pairs[0].0, pairs[0].1], in: vocabulary)?.columns.count != 2
        else { return false }
        plan.hasTable = true
        addMeasure(pairs.map(\.1), match)
        note(match)
        return true
    }
}
