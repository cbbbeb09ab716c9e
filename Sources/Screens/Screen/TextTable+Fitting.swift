import Planning

extension TextTable {
    /// The text between two columns.
    package static let between = " │ "

    /// Whether all columns fit without giving way.
    package func fitsWhole(on screen: Screen) -> Bool {
        natural(screen).reduce(0, +) <= room(on: screen)
    }

    /// Returns the width of each column; nil when they cannot all be had. Words are cut only where there is no other
    /// way.
    func fitted(to screen: Screen) -> [Int]? {
        let natural = natural(screen)
        let minima = zip(natural, columns).map { min($0, $1.minimum) }
        let words = zip(zip(natural, minima), widestParts(screen)).map { min($0.0, max($0.1, $1)) }
        return shrink(natural, to: room(on: screen), minima: words)
            ?? shrink(words, to: room(on: screen), minima: minima)
    }

    private func shrink(_ natural: [Int], to room: Int, minima: [Int]) -> [Int]? {
        guard minima.reduce(0, +) <= room else { return nil }
        // No column is ever wider than the room, and then the widest step down one by one.
        var widths = natural.map { min($0, room) }
        var excess = widths.reduce(0, +) - room
        while excess > 0 {
            let wide = widths.indices.filter { widths[$0] > minima[$0] }
            guard let widest = wide.max(by: { widths[$0] < widths[$1] }) else { return nil }
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }

    private func widestParts(_ screen: Screen) -> [Int] {
        columns.indices.map { index in
            let texts = rows.flatMap { $0[index].spans(unfilled: "–").map(\.text) } + [columns[index].heading]
            return texts.map { widestPart(of: $0, measure: screen.measure) }.max() ?? 0
        }
    }

    private func room(on screen: Screen) -> Int {
        screen.width - (columns.count - 1) * screen.measure(TextTable.between)
    }

    /// Returns the width that each column would take with nothing wrapped.
    private func natural(_ screen: Screen) -> [Int] {
        columns.indices.map { index in
            let cells = rows.lazy.map { row in
                row[index].spans(unfilled: "–").reduce(0) { $0 + screen.measure(oneLine($1.text)) }
            }
            let widest = max(screen.measure(oneLine(columns[index].heading)), cells.max() ?? 0, 1)
            return min(widest, max(columns[index].preferred ?? widest, columns[index].minimum))
        }
    }
}

/// The drawing of rows whose column widths are settled.
package struct TableDrawing {
    package var widths: [Int]
    package var alignments: [TextTable.Alignment]
    package var measure: @Sendable (String) -> Int

    /// Draws the cells side by side, each wrapped to its column.
    package func row(_ cells: [[Span]]) -> [StyledLine] {
        row(wrapped: zip(cells, widths).map { wrap($0, width: $1, measure: measure) })
    }

    /// Draws cells that are lines already, side by side.
    package func row(wrapped cells: [[[Span]]]) -> [StyledLine] {
        let height = cells.map(\.count).max() ?? 0
        return (0..<height).map { line in
            var spans: [Span] = []
            for (index, cell) in cells.enumerated() {
                if index > 0 { spans.append(Span(text: TextTable.between, style: .faint)) }
                let content = line < cell.count ? cell[line] : []
                spans += padded(content, index, isLast: index == cells.count - 1)
            }
            return StyledLine(spans).withoutTrailingSpace
        }
    }

    package func rule() -> StyledLine {
        let parts = widths.map { String(repeating: "─", count: $0) }
        return StyledLine(parts.joined(separator: "─┼─"), .faint)
    }

    private func padded(_ content: [Span], _ column: Int, isLast: Bool) -> [Span] {
        let used = content.reduce(0) { $0 + measure($1.text) }
        let missing = max(0, widths[column] - used)
        guard missing > 0 else { return content }
        let space = Span(text: String(repeating: " ", count: missing), style: .plain)
        switch alignments[column] {
        case .leading: return isLast ? content : content + [space]
        case .trailing: return [space] + content
        }
    }

    package init(widths: [Int], alignments: [TextTable.Alignment], measure: @escaping @Sendable (String) -> Int) {
        self.widths = widths
        self.alignments = alignments
        self.measure = measure
    }
}

extension StyledLine {
    package var withoutTrailingSpace: StyledLine {
        var line = self
        while let last = line.spans.last, last.text.isEmpty || last.text.utf8.last == UInt8(ascii: " ") {
            let kept = String(last.text.reversed().drop { $0 == " " }.reversed())
            if kept.count == last.text.count { return line }
            line.spans.removeLast()
            if !kept.isEmpty { line.spans.append(Span(text: kept, style: last.style)) }
        }
        return line
    }
}
