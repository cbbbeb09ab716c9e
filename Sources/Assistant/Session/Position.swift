import Planning

/// Where the group stands in a tool: what is asked next.
struct Position: Equatable {
    var tool: Tool
    /// In a board or prose: id of the prompt being answered.
    var prompt: String?
    /// In a grouped form: what the grouping column holds for new rows.
    var group: String?
    /// In a form: the row being filled in; nil is a new one. On a grid: the item being placed.
    var row: Stamp?
    /// In a form: id of the column being asked.
    var column: String?
    /// In a form: ids of the only columns that are asked, of a row that was made by the way.
    var only: [String]?

    init(_ tool: Tool) {
        self.tool = tool
    }
}

extension Position {
    /// The columns asked for a row here: the grouping one only when the group is not known yet. There is always
    /// one, also in a form where all is filled in later, or that has nothing but groups.
    func askedColumns(_ form: Form) -> [Column] {
        if let only { return form.columns.filter { only.contains($0.id) } }
        let columns = group == nil && row == nil || form.rowColumns.isEmpty ? form.columns : form.rowColumns
        let now = columns.filter { !$0.isLater }
        return now.isEmpty ? columns : now
    }

    /// The columns of the row after the one that is asked; a lifted row may lack its group too.
    func remainingColumns(_ form: Form) -> ArraySlice<Column> {
        let columns = only == nil ? form.columns : askedColumns(form)
        guard let index = columns.firstIndex(where: { $0.id == column }) else { return columns[...] }
        return columns[(index + 1)...]
    }
}
