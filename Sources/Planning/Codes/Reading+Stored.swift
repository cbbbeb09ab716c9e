extension Reading {
    /// Returns the value that is kept of an answer in a column: what a person typed, and what it was understood as.
    package func stored(_ text: String, in column: Column, of tool: Tool) -> StoredValue {
        if tool.form?.groupedBy == column.id, let known = group(text, in: column, of: tool) { return known }
        if tool.id == process.purposes[.followUp], column.id == FollowUpColumn.status,
            let status = status(text, in: tool)
        {
            return StoredValue(typed: text, code: .status(status))
        }
        return StoredValue(text, in: column)
    }

    /// Returns the value that is kept of an answer in a row, to be written elsewhere.
    package func stored(_ column: ColumnID, of item: Item) -> StoredValue? {
        item.fields.first { $0.column == column }?.content.versions.last.map { StoredValue($0) }
    }

    /// Returns the value that the rows of a group have, when the program named the group.
    private func group(_ name: String, in column: Column, of tool: Tool) -> StoredValue? {
        workshop.items(in: tool.id).first { $0.code(column.id) != nil && $0.text(column.id) == name }
            .flatMap { stored(column.id, of: $0) }
    }
}
