/// The rows of a form as a table to choose from, with what each of them lacks. A form that comes with rows is not an
/// interview: the group sees them all, and answers where it has something to say. The measures of the plan are shown
/// so too, as long as something is missing in them.
///
///     reading.rowTable(of: kartlegging)?.open.map(\.label)  // ["K1", "K2", …], until all of them are answered
package struct RowTable: Sendable, Equatable {
    package var tool: Tool
    package var form: Form
    /// The groups, with the rows that are shown.
    package var groups: [Reading.Group]
    /// All rows that may be picked, also those that lack nothing.
    package var all: [Item]
    /// The columns that are shown beside the main one, in the order they stand in.
    package var columns: [Column]
    /// The rows that lack an answer.
    package var open: [Item]
    /// Whether the rows came with the process, and so may be let be; the group's own are gone through.
    package var mayWait: Bool

    package var rows: [Item] { groups.flatMap(\.rows) }
}

extension RowTable {
    /// Returns the rows with these numbers in their short ids, in the order of the table; nil when a number is beyond
    /// the first and the last of them. Within a range some may be gone.
    package func rows(numbered numbers: [Int]) -> [Item]? {
        let known = all.compactMap { row in number(of: row).map { ($0, row) } }
        guard let first = known.map(\.0).min(), let last = known.map(\.0).max(),
            numbers.allSatisfy({ first...last ~= $0 })
        else { return nil }
        let chosen = known.filter { numbers.contains($0.0) }.map(\.1)
        return chosen.isEmpty ? nil : chosen
    }

    /// Returns the number of a row: 3 of "K3"; nil for one whose short id has more to it.
    package func number(of row: Item) -> Int? {
        row.label.hasPrefix(form.prefix) ? Int(row.label.dropFirst(form.prefix.count)) : nil
    }
}

extension Reading {
    /// Whether the column is one to ask for in the row, and not answered.
    package func isOpen(_ column: Column, in row: Item) -> Bool {
        !column.isLater && row.text(column.id) == nil && isForGroup(column, of: row)
            && satisfies(row, column.condition)
    }

    /// Returns the columns that the row lacks, in the order they are asked.
    package func openColumns(of row: Item) -> [Column] {
        (process.tool(row.tool)?.form?.asked ?? []).filter { isOpen($0, in: row) }
    }

    /// Whether the row lacks an answer that is asked for; all counts of rows are by this.
    package func lacksAnswer(_ row: Item) -> Bool { !openColumns(of: row).isEmpty }

    /// Returns the column that is filled in when rows are answered together: who answers for them, where that is asked of
    /// them all; else the first that one of them lacks.
    package func commonColumn(of rows: [Item], in table: RowTable) -> Column? {
        ownerColumn(of: rows, in: table) ?? rows.lazy.compactMap { openColumns(of: $0).first }.first
            ?? table.columns.first
    }

    /// Returns the column of who answers for rows, where that is asked of them all.
    private func ownerColumn(of rows: [Item], in table: RowTable) -> Column? {
        table.form.owner.flatMap { owner in
            !owner.isLater && rows.allSatisfy { $0.text(owner.id) != nil || isOpen(owner, in: $0) } ? owner : nil
        }
    }

    /// Returns the column that an answer for several rows goes to, the same for all: the common one when that is who
    /// answers for them, or when none of them lacks anything; else the first that they all lack. Nil when they lack
    /// different ones.
    package func sharedColumn(of rows: [Item], in table: RowTable) -> Column? {
        guard rows.contains(where: lacksAnswer) else { return commonColumn(of: rows, in: table) }
        let lackedByAll = table.form.asked.first { column in rows.allSatisfy { isOpen(column, in: $0) } }
        return ownerColumn(of: rows, in: table) ?? lackedByAll
    }

    /// Returns the answers that rows of a group have in a column, each once and in the order of the rows. «Vet ikke» is
    /// none to use again.
    package func earlierAnswers(in column: Column, of tool: Tool, group: String?) -> [String] {
        var seen: Set<String> = []
        return groups(of: tool).filter { $0.value == group.map(resolved) }.flatMap(\.rows)
            .compactMap { text(of: $0, in: column.id) }
            .filter { !Answer.isUnknown($0) && seen.insert(folded($0)).inserted }
    }

    /// Returns the rows of a form, or of one of its groups, as a table to choose from; nil where rows are filled in one
    /// by one.
    package func rowTable(of tool: Tool, group: String? = nil) -> RowTable? {
        guard let form = tool.form, !tool.given.isEmpty || tool.id == process.measures else { return nil }
        let mayWait = !tool.given.isEmpty
        let groups = groups(of: tool).filter { group == nil || $0.value == group }
        let open = groups.flatMap(\.rows).filter(lacksAnswer)
        var table = RowTable(
            tool: tool, form: form, groups: groups, all: groups.flatMap(\.rows), columns: [], open: open,
            mayWait: mayWait)
        if !mayWait {
            let lacking = Set(open.map(\.id))
            for index in table.groups.indices { table.groups[index].rows.removeAll { !lacking.contains($0.id) } }
        }
        table.groups.removeAll { $0.rows.isEmpty }
        table.columns = form.rowColumns.filter { column in
            column.id != form.main && !column.isLater
                && table.rows.contains { $0.text(column.id) != nil || isOpen(column, in: $0) }
        }
        return table.rows.isEmpty ? nil : table
    }
}
