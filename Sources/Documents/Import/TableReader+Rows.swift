import Planning

/// Rows below the one that names the columns.
extension TableReader {
    mutating func read(_ cells: [String], _ match: HeaderMatch) {
        if SumRow.isSum(cells, in: vocabulary) { return leaveOut(cells) }
        let filled = cells.indices.filter { !match.numbers.contains($0) && !vocabulary.isBlank(cells[$0]) }
        guard let first = filled.first else {
            // A remark beneath the table, and no number.
            if cells.contains(where: { $0.count > 8 && $0.contains(" ") }) { leaveOut(cells) }
            return
        }
        // Where the table says what is not filled in, nothing in it is a heading or a sum.
        if !cells.contains(where: vocabulary.isMark), filled.count < 3 {
            if filled.count == 1, vocabulary.namesGroup(cells[first]) { return readHeading(cells[first]) }
            let isNumbered = match.numbers.contains { $0 < cells.count && !cells[$0].isEmpty }
            if filled.count == 1, !isNumbered, match.columns[first]?.id != vocabulary.form.main, match.columns.count > 2
            {
                if first <= (match.columns.keys.min() ?? 0) { return readHeading(cells[first]) }
                return plan.notes.append(.rowLeftOut(cells[first], table: table))
            }
        }
        addMeasure(cells, match)
    }

    mutating func addMeasure(_ cells: [String], _ match: HeaderMatch) {
        var answers: [ColumnID: String] = [:]
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

    /// Returns the group that a cell names: "Målområde Bolig" in a cell means the group that a heading would.
    private func knownGroup(_ text: String) -> String {
        vocabulary.headings?.group(of: text) ?? text
    }

    /// Returns an amount, counted in the unit that the heading names, or else a line above.
    private func amount(_ text: String, _ column: Column, heading: String) -> String {
        guard column.kind == .money, let unit = AmountUnit(heading: heading) ?? unit else { return text }
        return unit.amount(text)
    }

    private func deadline(_ answers: [ColumnID: String]) -> UnderstoodDate? {
        vocabulary.form.columns.first { $0.kind == .date && !$0.isLater }.flatMap { answers[$0.id] }
            .flatMap { UnderstoodDate($0) }
    }

    /// Reads a row with a sum: a group may have the sum of its measures beside its name.
    mutating func readSum(_ cells: [String]) {
        guard let first = cells.first(where: { !vocabulary.isBlank($0) }) else { return }
        if vocabulary.namesGroup(first) { readHeading(first) } else { leaveOut(cells) }
    }

    mutating func leaveOut(_ cells: [String]) {
        let filled = cells.filter { !vocabulary.isBlank($0) }
        plan.notes.append(.rowLeftOut(filled.joined(separator: " "), table: table))
    }

    mutating func note(_ match: HeaderMatch) {
        var pairs = match.columns.sorted { $0.key < $1.key }.map {
            ImportNote.Pair(heading: match.header[$0.key], column: $0.value.name)
        }
        pairs += match.years.keys.sorted().map {
            .init(heading: match.header[$0], column: vocabulary.money?.name ?? "")
        }
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
}
