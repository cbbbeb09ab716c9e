import Planning

/// Tables, and what stands above them.
extension PlanReading {
    mutating func takeTable(_ rows: [PlanPart.Row]) {
        tables += 1
        if takeLabels(rows) { return }
        let above = headings.last { !vocabulary.isGoals($0.text) && !vocabulary.isMeasures($0.text) } ?? headings.last
        let table = ImportedTable(number: tables, heading: above?.text)
        var reader = TableReader(vocabulary, table, group: group?.name, context: context.mapValues(\.text))
        let found = reader.read(rows)
        plan.add(found)
        if found.hasTable {
            open = nil
            if section == .goals { section = .none }
        }
        if found.measures.contains(where: { $0.group == nil }) { noteLikelyGroup() }
    }

    /// Takes a table of sections beside their texts, as front pages have; false for any other table.
    mutating func takeLabels(_ rows: [PlanPart.Row]) -> Bool {
        let known = rows.filter { $0.cells.count == 2 && vocabulary.section(named: $0.cells[0]) != nil }
        guard known.count > 1, known.count * 2 > rows.count else { return false }
        for row in rows where row.cells.count == 2 {
            takeParagraph([PlanPart.Line(row.cells[0], bold: row.cells[0]), PlanPart.Line(row.cells[1])])
        }
        section = .none
        return true
    }

    /// Notes the nearest heading above that says something of its own: not "Tiltak", nor "Handlingsplan 2012–2015".
    mutating func noteLikelyGroup() {
        let heading = headings.last { heading in
            !vocabulary.isMeasures(heading.text) && !vocabulary.isGoals(heading.text)
                && vocabulary.labelled(heading.text, among: vocabulary.headed) == nil
                && !["handlingsplan", "tiltaksplan", "vedlegg"].contains { folded(heading.text).contains($0) }
        }
        guard vocabulary.headings != nil, group == nil, let heading else { return }
        let name = withoutNumber(heading.text)
        if !name.isEmpty, !likelyGroups.contains(name) { likelyGroups.append(name) }
    }
}
