import Planning

// The groups' boards next to each other.
extension View {
    /// Draws a board with a column for each group and the common points first; as many columns next to each other as
    /// there is room for. Simple and narrow screens get the groups beneath each other. What was carried to the common
    /// board says what it is called there.
    ///
    /// - Parameter asked: The prompts that are shown.
    package func plenary(_ tool: Tool, _ asked: [Prompt]) -> [StyledLine] {
        let boards = reading.voiceBoards(of: tool)
        let carried = reading.carried
        let perBand = screen.isSimple ? 1 : max(1, (screen.width + 3) / 27)
        var lines = title(say("\(tool.name) – gruppene side om side"))
        for (place, prompt) in reading.prompts(of: tool).enumerated() where asked.contains(prompt) {
            lines += heading(prompt.name) + [""]
            let columns = boards.filter { $0.voice.isEmpty || !$0.points[place].isEmpty }.map { board in
                VoiceColumn(name: board.voice.isEmpty ? say("Felles") : board.voice, points: board.points[place])
            }
            for start in stride(from: 0, to: columns.count, by: perBand) {
                lines += band(Array(columns[start..<min(start + perBand, columns.count)]), carried) + [""]
            }
        }
        return lines
    }

    private struct VoiceColumn {
        var name: String
        var points: [Item]
    }

    private func band(_ columns: [VoiceColumn], _ carried: [Stamp: Item]) -> [StyledLine] {
        guard columns.count > 1 else {
            return columns.flatMap { column in
                heading(column.name, .accent, indent: 2)
                    + (column.points.isEmpty
                        ? faint(say(.nothingYet), indent: 4) : lines(of: column.points, carried, indent: 4))
            }
        }
        let between = screen.measure(TextTable.between) * (columns.count - 1)
        let width = (screen.width - between) / columns.count
        let drawing = TableDrawing(
            widths: columns.map { _ in width }, alignments: columns.map { _ in .leading }, measure: screen.measure)
        let part = View(self, width: width)
        let cells = columns.map { column in
            (column.points.isEmpty ? part.faint(say(.nothingYet)) : part.lines(of: column.points, carried, indent: 0))
                .map(\.spans)
        }
        return drawing.row(columns.map { [Span(text: $0.name, style: .strong)] }) + [drawing.rule()]
            + drawing.row(wrapped: cells)
    }

    private func lines(of items: [Item], _ carried: [Stamp: Item], indent: Int) -> [StyledLine] {
        points(items, voices: false, indent: indent) { item in
            carried[item.id].map { [Span(text: " → \($0.label)", style: .faint)] } ?? []
        }
    }
}
