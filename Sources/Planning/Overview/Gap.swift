/// A thing that a tool asks for and that has no answer yet.
package enum Gap: Sendable, Equatable {
    /// A question under which nothing stands.
    case prompt(Prompt)
    /// A column that some rows lack an answer in.
    case column(Column, rows: [Item])
    /// Items that are not placed on a grid.
    case unplaced([Item])
}

extension Reading {
    /// Returns what a tool asks for and has not got, in the order it is asked. «Vet ikke» is an answer.
    package func gaps(in tool: Tool, at stage: Stage? = nil) -> [Gap] {
        switch tool.shape {
        case .board, .prose:
            return prompts(of: tool, in: stage).filter { items(in: tool, under: $0).isEmpty }.map { .prompt($0) }
        case .form(let form):
            let rows = workshop.items(in: tool.id)
            return form.asked.filter { $0.id != form.groupedBy }.compactMap { column in
                let lacking = rows.filter { isOpen(column, in: $0) }
                return lacking.isEmpty ? nil : .column(column, rows: lacking)
            }
        case .grid:
            let unplaced = placedItems(on: tool).filter(\.all.isEmpty).map(\.item)
            return unplaced.isEmpty ? [] : [.unplaced(unplaced)]
        }
    }
}
