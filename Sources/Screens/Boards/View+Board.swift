import Planning

extension View {
    /// Draws a board: each prompt as a heading with its points beneath. Four prompts become a table of two by
    /// two where there is room for it.
    package func board(_ tool: Tool) -> [StyledLine] {
        let keepsVoice = if case .board(let board) = tool.shape { board.keepsVoice } else { true }
        if case .listed(let prompts)? = tool.prompts, prompts.count == 4, screen.width >= 64, !screen.isSimple {
            return title(tool.name) + quarters(tool, prompts, keepsVoice) + stray(tool, voices: keepsVoice)
        }
        return title(tool.name) + sections(tool, voices: keepsVoice)
    }

    /// Draws running text: each section as a heading with its paragraphs beneath.
    package func prose(_ tool: Tool) -> [StyledLine] {
        title(tool.name) + sections(tool, voices: false)
    }

    private func sections(_ tool: Tool, voices: Bool) -> [StyledLine] {
        var lines: [StyledLine] = []
        for prompt in reading.prompts(of: tool) {
            if !lines.isEmpty { lines.append("") }
            lines += heading(prompt.name)
            let items = reading.items(in: tool, under: prompt)
            lines += items.isEmpty ? faint(say(.nothingYet), indent: 2) : points(items, voices: voices)
        }
        if lines.isEmpty { lines = faint(say(.nothingYet)) }
        return lines + stray(tool, voices: voices)
    }

    private func stray(_ tool: Tool, voices: Bool) -> [StyledLine] {
        let items = reading.strayItems(in: tool)
        guard !items.isEmpty else { return [] }
        return [""] + heading(say(.withoutPrompt), .warning) + points(items, voices: voices)
    }

    private func quarters(_ tool: Tool, _ prompts: [Prompt], _ voices: Bool) -> [StyledLine] {
        let between = screen.measure(TextTable.between)
        let left = (screen.width - between) / 2
        let drawing = TableDrawing(
            widths: [left, screen.width - between - left], alignments: [.leading, .leading],
            measure: screen.measure)
        let cells = zip(prompts, [0, 1, 0, 1]).map { prompt, column in
            quarter(reading.items(in: tool, under: prompt), width: drawing.widths[column], voices)
        }
        var lines: [StyledLine] = []
        for row in [0, 2] {
            if row > 0 { lines.append(drawing.rule()) }
            lines += drawing.row([row, row + 1].map { [Span(text: prompts[$0].name, style: .strong)] })
            lines.append(drawing.rule())
            lines += drawing.row(wrapped: [cells[row], cells[row + 1]])
        }
        return lines
    }

    /// Returns the points of one prompt as lines of a narrower screen.
    private func quarter(_ items: [Item], width: Int, _ voices: Bool) -> [[Span]] {
        let column = View(self, width: width)
        let lines =
            items.isEmpty ? column.faint(say(.nothingYet)) : column.points(items, voices: voices, indent: 0)
        return lines.map(\.spans)
    }

    /// Makes the same view for a part of the screen.
    init(_ whole: View, width: Int) {
        var screen = whole.screen
        screen.width = width
        reading = whole.reading
        words = whole.words
        self.screen = screen
    }
}
