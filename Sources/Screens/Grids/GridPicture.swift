import Planning

/// The five by five cells of a grid drawn with lines, short ids in the cells.
///
/// The ends of the vertical axis stand to the left where there is room, else above and beneath. A cell
/// shows four lines of ids at most, and then how many more there are.
package struct GridPicture {
    /// The sign after the id of an item the group has not placed.
    package static let mark = "?"
    package static let tallest = 4

    package let x: Axis
    package let y: Axis
    package let screen: Screen
    /// The ids in each place.
    package let ids: [GridPoint: [String]]
    /// The width of the names at the left, in columns; 0 when they stand above and beneath.
    package let names: Int
    /// The distance between two vertical lines, in columns.
    package let cell: Int

    /// Returns nil when the screen is simple or too narrow for the ids.
    package init?(grid: Grid, placed: [PlacedItem], screen: Screen) {
        let ids = GridPicture.ids(placed.map { ($0.item.label, $0.own == nil, $0.shown) })
        self.init(x: grid.x, y: grid.y, ids: ids, screen: screen)
    }

    /// Returns the ids in each place, marked when the group has not placed the item.
    package static func ids(_ items: [(label: String, isOpen: Bool, shown: [GridPoint])]) -> [GridPoint: [String]] {
        var ids: [GridPoint: [String]] = [:]
        for (label, isOpen, shown) in items {
            for point in shown { ids[point, default: []].append(oneLine(label) + (isOpen ? GridPicture.mark : "")) }
        }
        return ids
    }

    /// Returns nil when the screen is simple or too narrow for what stands in the cells.
    ///
    /// - Parameter widest: columns of a cell at most.
    package init?(x: Axis, y: Axis, ids: [GridPoint: [String]], screen: Screen, widest: Int = 14) {
        self.x = x
        self.y = y
        self.screen = screen
        self.ids = ids
        let ends = [y.one, y.five].map { screen.measure(oneLine($0)) }
        names = screen.width >= 70 ? min(14, ends.max() ?? 0) : 0
        let left = (names > 0 ? names + 1 : 0) + 2
        cell = min(widest, (screen.width - left - 6) / 5)
        let longest = ids.values.joined().map(screen.measure).max() ?? 1
        guard !screen.isSimple, cell >= 4, longest <= cell else { return nil }
    }

    package var lines: [StyledLine] {
        let steps = y.downwards
        var lines = names > 0 ? [] : [StyledLine(end(of: y, step: steps[0]), .faint)]
        lines.append(rule("┌", "┬", "┐"))
        for (index, step) in steps.enumerated() {
            if index > 0 { lines.append(rule("├", "┼", "┤")) }
            lines += row(step, isFirst: index == 0, isLast: index == 4)
        }
        lines.append(rule("└", "┴", "┘"))
        return lines + beneath + (names > 0 ? [] : [StyledLine(end(of: y, step: steps[4]), .faint)])
    }

    /// The width of what stands to the left of the first vertical line, in columns.
    private var margin: Int { (names > 0 ? names + 1 : 0) + 2 }

    private func end(of axis: Axis, step: Int) -> String {
        "\(step) = \(oneLine(step == 1 ? axis.one : axis.five))"
    }

    private func rule(_ left: String, _ middle: String, _ right: String) -> StyledLine {
        let parts = Array(repeating: String(repeating: "─", count: cell), count: 5)
        let line = left + parts.joined(separator: middle) + right
        return StyledLine(String(repeating: " ", count: margin) + line, .faint)
    }

    private func row(_ step: Int, isFirst: Bool, isLast: Bool) -> [StyledLine] {
        let cells = (1...5).map { x in GridPoint(x: x, y: step).map(content) ?? [] }
        let name = names > 0 && (isFirst || isLast) ? name(ofStep: step) : []
        let height = max(1, name.count, cells.map(\.count).max() ?? 1)
        return (0..<height).map { line in
            // The lower name ends at the bottom of its cell.
            let offset = isLast ? line - (height - name.count) : line
            let label = name.indices.contains(offset) ? name[offset] : ""
            var spans = [Span(text: left(label, line == 0 ? String(step) : ""), style: .faint)]
            for cell in cells {
                spans.append(Span(text: "│", style: .faint))
                spans.append(Span(text: fill(line < cell.count ? cell[line] : ""), style: .accent))
            }
            return StyledLine(spans + [Span(text: "│", style: .faint)])
        }
    }

    private func left(_ name: String, _ step: String) -> String {
        let space = names > 0 ? screen.padded(name, to: names) + " " : ""
        return space + screen.padded(step, to: 2)
    }

    private func name(ofStep step: Int) -> [String] {
        wrap(step == 1 ? y.one : y.five, width: names, measure: screen.measure)
    }

    private func fill(_ text: String) -> String {
        screen.padded(inset > 0 ? " " + text : text, to: cell)
    }

    /// The space inside a cell, on both sides.
    private var inset: Int { cell >= 8 ? 1 : 0 }

    /// Returns the ids of a cell as lines.
    private func content(of point: GridPoint) -> [String] {
        let ids = self.ids[point] ?? []
        guard !ids.isEmpty else { return [] }
        // A line holds fewer ids than columns.
        for shown in (0...min(ids.count, GridPicture.tallest * cell)).reversed() {
            let more = ids.count - shown
            let words = ids.prefix(shown) + (more > 0 ? ["+\(more)"] : [])
            let lines = wrap(
                [Span(text: words.joined(separator: " "), style: .plain)], width: cell - 2 * inset,
                measure: screen.measure)
            if lines.count <= GridPicture.tallest { return lines.map { StyledLine($0).text } }
        }
        return ["+\(ids.count)"]
    }

    /// The steps of the horizontal axis, and the names of its ends.
    private var beneath: [StyledLine] {
        let space = String(repeating: " ", count: margin + 1)
        let steps = (1...5).map { screen.padded(String(repeating: " ", count: cell / 2) + String($0), to: cell) }
        let (one, five) = (oneLine(x.one), oneLine(x.five))
        let room = cell * 5 + 4
        let gap = room - screen.measure(one) - screen.measure(five)
        let ends =
            gap > 1
            ? [space + one + String(repeating: " ", count: gap) + five]
            : [end(of: x, step: 1), end(of: x, step: 5)]
        let numbers = StyledLine(space + steps.joined(separator: " "), .faint).withoutTrailingSpace
        return [numbers] + ends.map { StyledLine($0, .faint) }
    }
}
