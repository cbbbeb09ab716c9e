import Planning

/// The meaning of a line that is typed on a grid.
enum GridLine {
    /// The place that the item that is asked for is to have.
    case point(GridPoint)
    case placements([(Item, GridPoint)])
    /// The short id of an item, alone.
    case label
    /// The item that is asked for is to wait.
    case later(Item)
    case newItem
}

extension Session {
    /// Reads a line on a grid: "4 2", "T1 4 2", "hast 4 kostnad 2", "vet ikke", or what a new item says.
    func gridLine(_ text: String, _ grid: Grid, _ place: Position) throws(Problem) -> GridLine {
        let words = text.split { $0.isWhitespace || ",;".contains($0) }.map(String.init)
        if let numbers = steps(words, grid), let point = try GridPoint(x: numbers.x, y: numbers.y) {
            return .point(point)
        }
        if let placements = try placements(words) { return .placements(placements) }
        if words.count == 1, looksLikeLabel(text) { return .label }
        if words.allSatisfy({ Int($0) != nil }) { throw .grid(.notAPlacement(text)) }
        if let item = place.item.flatMap(timeline.workshop.item), isToWait(text) { return .later(item) }
        return .newItem
    }

    /// Says that a text would be a new item, where an item waits for two numbers; nil for any other.
    func aboutNewItem(_ text: String, _ place: Position) -> Message? {
        guard let grid = place.tool.grid, place.item != nil, let source = process.tool(grid.places),
            case .newItem? = try? gridLine(text, grid, place)
        else { return nil }
        return "En plassering er to tall fra 1 til 5. Er det noe nytt til \(source.name)?"
    }

    private func isToWait(_ text: String) -> Bool {
        Answer.isUnknown(text) || folded(text) == folded(self.words.later)
    }

    /// Returns the words that stand for the two steps: "4 2", or with the names of the axes before them in any order.
    private func steps(_ words: [String], _ grid: Grid) -> (x: String, y: String)? {
        if words.count == 2 { return (words[0], words[1]) }
        guard words.count == 4 else { return nil }
        let names = [words[0], words[2]].map { folded($0.trimmingColon) }
        let axes = [grid.x.name, grid.y.name].map { folded($0) }
        if names == axes { return (words[1], words[3]) }
        return names == axes.reversed() ? (words[3], words[1]) : nil
    }
}
