import Planning

extension View {
    /// Draws a form: a table for each group, or for one of them, the short ids first. Columns without any answers are
    /// left out when they would make the others narrower, and named beneath.
    package func form(_ tool: Tool, group: Reading.Group? = nil) -> [StyledLine] {
        guard let form = tool.form else { return [] }
        var lines = title(tool.name)
        let groups = group.map { [$0] } ?? reading.groups(of: tool)
        guard !groups.isEmpty else { return lines + faint(say(.nothingYet)) }
        for (index, group) in groups.enumerated() {
            if index > 0 { lines.append("") }
            if form.groupedBy != nil { lines += heading(group.name ?? say(.without(form.groupColumn)), .accent) + [""] }
            lines += group.rows.isEmpty ? faint(say(.nothingYet)) : rows(group.rows, of: form)
        }
        return lines
    }

    private func rows(_ rows: [Item], of form: Form) -> [StyledLine] {
        let whole = table(rows, form.rowColumns)
        guard screen.width >= TextTable.narrowest, !screen.isSimple, !whole.fitsWhole(on: screen) else {
            return whole.lines(in: self)
        }
        let kept = form.rowColumns.filter { column in
            column.id == form.main || rows.contains { $0.text(column.id) != nil }
        }
        let leftOut = form.rowColumns.filter { column in !kept.contains { $0.id == column.id } }
        let lines = table(rows, kept).lines(in: self)
        return leftOut.isEmpty
            ? lines : lines + faint(say("Ikke vist, fordi ingen har svart der: \(list: leftOut.map(\.name))."))
    }

    private func table(_ rows: [Item], _ columns: [Column]) -> TextTable {
        let headings = columns.map { column in
            TextTable.Column(column.name, alignment: column.kind == .number ? .trailing : .leading)
        }
        return TextTable(
            columns: [TextTable.Column(say(.id), minimum: 6)] + headings,
            rows: rows.map { item in
                [TextTable.Cell(item.label, .accent)] + columns.map { cell(item, $0) }
            })
    }

    private func cell(_ item: Item, _ column: Column) -> TextTable.Cell {
        let conflict = item.conflicts.first { $0.column == column.id }
        return TextTable.Cell(reading.text(of: item, in: column.id), note: note(conflict))
    }
}
