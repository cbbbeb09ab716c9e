import Planning

/// Reads one table of an old plan.
///
/// Below a row that names the form's columns each row is a measure. Rows across the table, or with but the first
/// cell filled, are headings in it: a group, or else what the measures below are part of.
struct TableReader {
    let vocabulary: PlanVocabulary
    let table: ImportedTable
    /// What headings above say: the group, and answers that rows without them take.
    var group: String?
    var context: [String: String] = [:]
    private let isGrouped: Bool
    private(set) var plan = ImportedPlan()
    private var match: HeaderMatch?
    private var withoutMain = 0
    /// Rows above the one that names the columns.
    private var above: [[String]] = []
    /// What bare numbers are counted in, where a line above the table says so.
    private var unit: AmountUnit?

    init(_ vocabulary: PlanVocabulary, _ table: ImportedTable, group: String?, context: [String: String]) {
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
        } else if !row.isHeading, let header = HeaderMatch(row.cells, in: vocabulary), match == nil || isHeader(header) {
            match = header
        } else if row.isHeading {
            readHeading(row.cells.first ?? "")
        } else if let match {
            read(row.cells, match)
        } else if row.cells.contains(where: { !vocabulary.isBlank($0) }) {
            above.append(row.cells)
        }
    }

    /// The header row once more, or another where every cell is a column's name.
    private func isHeader(_ header: HeaderMatch) -> Bool {
        header.header == match?.header
            || header.isExact && header.unknown.isEmpty && header.columns.count > 1
    }

    /// A row across the table.
    private mutating func readHeading(_ text: String) {
        if match == nil, let unit = AmountUnit(remark: text) { self.unit = unit }
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

    /// For the rows that follow.
    private mutating func remember(_ text: String, for column: String) {
        let name = vocabulary.form.column(column)?.name ?? column
        if !plan.isTooLong(text, column: name, table, vocabulary) { context[column] = text }
    }

    private mutating func stand(in name: String) {
        group = name
        context = [:]
        plan.add(group: name)
    }

    private func has(_ column: String?) -> Bool {
        match?.columns.values.contains { $0.id == column } ?? false
    }
}

// MARK: - Rows

extension TableReader {
    private mutating func read(_ cells: [String], _ match: HeaderMatch) {
        if SumRow.isSum(cells, in: vocabulary) { return leaveOut(cells) }
        let told = cells.indices.filter { !match.numbers.contains($0) && !vocabulary.isBlank(cells[$0]) }
        guard let first = told.first else { return }
        // Where the table says what is not filled in, nothing in it is a heading or a sum.
        if !cells.contains(where: vocabulary.isMark), told.count < 3 {
            if told.count == 1, vocabulary.namesGroup(cells[first]) { return readHeading(cells[first]) }
            let isNumbered = match.numbers.contains { $0 < cells.count && !cells[$0].isEmpty }
            if told.count == 1, !isNumbered, match.columns[first]?.id != vocabulary.form.main, match.columns.count > 2 {
                if first <= (match.columns.keys.min() ?? 0) { return readHeading(cells[first]) }
                return plan.notes.append(.rowLeftOut(cells[first], table: table))
            }
        }
        addMeasure(cells, match)
    }

    private mutating func addMeasure(_ cells: [String], _ match: HeaderMatch) {
        var answers: [String: String] = [:]
        for (position, text) in cells.enumerated() {
            guard let column = match.columns[position], !vocabulary.isBlank(text) else { continue }
            if plan.isTooLong(text, column: column.name, table, vocabulary) { continue }
            answers[column.id] = amount(text, column, heading: match.header[position])
        }
        if let cost = match.costs(in: cells, deadline: deadline(answers), unit: unit, vocabulary) {
            answers[cost.column] = cost.text
        }
        let own = vocabulary.form.groupedBy.flatMap { answers.removeValue(forKey: $0) }.map(knownGroup)
        let group = own ?? self.group
        // A cell that reaches down over several rows says the same goal in each.
        if let goals = match.goals, goals < cells.count, let group,
            plan.goals.last != ImportedPlan.Goal(group: group, text: cells[goals])
        {
            plan.add(goal: cells[goals], of: group, vocabulary)
        }
        guard !answers.isEmpty else { return }
        for (column, text) in context where answers[column] == nil && !has(column) { answers[column] = text }
        if answers[vocabulary.form.main] == nil { withoutMain += 1 }
        if let own { plan.add(group: own) }
        plan.measures.append(ImportedPlan.Measure(group: group, cells: answers))
    }

    /// A cell that says "Målområde Bolig" means the group that a heading would.
    private func knownGroup(_ text: String) -> String {
        vocabulary.headings?.group(of: text) ?? text
    }

    /// What an amount is counted in, the heading says, or a line above.
    private func amount(_ text: String, _ column: Column, heading: String) -> String {
        guard column.kind == .money, let unit = AmountUnit(heading: heading) ?? unit else { return text }
        return unit.amount(text)
    }

    private func deadline(_ answers: [String: String]) -> UnderstoodDate? {
        vocabulary.form.columns.first { $0.kind == .date && !$0.isLater }.flatMap { answers[$0.id] }
            .flatMap { UnderstoodDate($0) }
    }

    /// A group may have the sum of its measures beside its name.
    private mutating func readSum(_ cells: [String]) {
        guard let first = cells.first(where: { !vocabulary.isBlank($0) }) else { return }
        if vocabulary.namesGroup(first) { readHeading(first) } else { leaveOut(cells) }
    }

    private mutating func leaveOut(_ cells: [String]) {
        let told = cells.filter { !vocabulary.isBlank($0) }
        plan.notes.append(.rowLeftOut(told.joined(separator: " "), table: table))
    }

    private mutating func note(_ match: HeaderMatch) {
        var pairs = match.columns.sorted { $0.key < $1.key }.map {
            ImportNote.Pair(heading: match.header[$0.key], column: $0.value.name)
        }
        pairs += match.years.keys.sorted().map { .init(heading: match.header[$0], column: vocabulary.money?.name ?? "") }
        if let goals = match.goals {
            pairs.append(.init(heading: match.header[goals], column: vocabulary.goals.first ?? ""))
        }
        let numbers = match.numbers.sorted().map { match.header[$0] }
        plan.notes.insert(
            .table(table, rows: plan.measures.count, columns: pairs, leftOut: match.unknown, numbers: numbers), at: 0)
        if withoutMain > 0 {
            plan.notes.append(.withoutMain(withoutMain, column: vocabulary.main?.name ?? "", table: table))
        }
    }

    // MARK: Tables that are something else

    /// The other tool that the header row fits better, by the names of its columns.
    private func otherTool(_ rows: [PlanPart.Row]) -> String? {
        guard let header = rows.first(where: { !$0.isHeading })?.cells else { return nil }
        let own = HeaderMatch.likeness(header, to: vocabulary.form)
        return vocabulary.otherForms.first { other in
            let likeness = HeaderMatch.likeness(header, to: other.form)
            return likeness > own && likeness > 1 && likeness * 2 > header.count
        }?.name
    }

    /// A table that is one measure, with the names of the columns down its left side.
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
