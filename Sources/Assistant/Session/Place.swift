import Planning

/// Where the group stands in a tool: what is asked next.
struct Place: Equatable {
    var tool: Tool
    /// In a board or prose: id of the prompt being answered.
    var prompt: String?
    /// In a grouped form: what the grouping column holds for new rows.
    var group: String?
    /// In a form: the row being filled in; nil is a new one. On a grid: the item being placed.
    var row: Stamp?
    /// In a form: id of the column being asked.
    var column: String?

    init(_ tool: Tool) {
        self.tool = tool
    }
}

extension Place {
    /// The columns asked for a row here: the grouping one only when the group is not known yet.
    func askedColumns(_ form: Form) -> [Column] {
        group == nil && row == nil ? form.columns : form.rowColumns
    }

    /// The column asked after the present one; nil when the row is at its end.
    func nextColumn(_ form: Form) -> Column? {
        let columns = form.rowColumns
        guard let index = columns.firstIndex(where: { $0.id == column }) else { return columns.first }
        return index + 1 < columns.count ? columns[index + 1] : nil
    }
}
