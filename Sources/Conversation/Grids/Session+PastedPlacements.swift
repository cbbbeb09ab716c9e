import Planning

/// Placements and new items that are pasted on a grid, a line each.
extension Session {
    mutating func placeOrAdd(_ rows: [PastedText.Row], _ place: Position) throws(Problem) -> [Reply] {
        guard let grid = place.tool.grid, let source = process.tool(grid.places) else { throw .noToolOpen }
        let paste = try read(rows) { row, _ throws(Problem) in
            let words = row.text.split { $0.isWhitespace || ",;".contains($0) }.map(String.init)
            guard let placements = try placements(words) else {
                if words.allSatisfy({ Int($0) != nil }) { throw .grid(.notAPlacement(row.text)) }
                return PastedOnGrid.item(try pointText(row))
            }
            try checkPlaceable(placements, on: place.tool)
            return .placements(placements)
        }
        guard !paste.values.isEmpty else { return tell(of: paste, keptAs: [], in: place.tool) }
        let labels = try record { draft throws(Problem) in
            for value in paste.values {
                switch value {
                case .item(let text): try draft.addMainText(text, to: source)
                case .placements(let placements): draft.put(placements, on: place.tool)
                }
            }
        }
        standOnFirstUnplaced()
        return tell(of: paste, keptAs: labels, in: place.tool) + [ask()]
    }
}

/// A line that was pasted on a grid.
private enum PastedOnGrid {
    case item(String)
    case placements([(Item, GridPoint)])
}
