/// The number of rows that are filled in and begun: all that is said of it on screens and in documents is by this.
package struct RowCount: Sendable, Equatable {
    /// The number of rows that lack no answer.
    package var done: Int
    /// The number of rows that came with the process, have an answer of the group's, and lack another.
    package var begun: Int
    package var total: Int
}

extension Reading {
    /// Returns how far some rows of a form have come.
    package func count(of rows: [Item], in tool: Tool) -> RowCount {
        let lacking = rows.filter(lacksAnswer)
        let begun = hasGivenRows(tool) ? lacking.count { isAnswered($0, in: tool) } : 0
        return RowCount(done: rows.count - lacking.count, begun: begun, total: rows.count)
    }

    /// Whether a row has an answer in a column that its form does not give.
    func isAnswered(_ row: Item, in tool: Tool) -> Bool {
        let given = givenColumns(of: tool)
        return row.fields.contains { !given.contains($0.column) && $0.content.value?.isEmpty == false }
    }
}
