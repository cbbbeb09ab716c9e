import Planning

/// The drawing of a workshop on a screen. Each function draws one thing and depends on nothing else.
///
///     let view = View(reading: reading, screen: screen, words: .nb)
///     view.board(swot).map(\.text)  // ["SWOT-analyse", "", …]
///
/// Every text goes through `safeText` where lines are made, here and in `wrap`: a file from elsewhere may
/// hold anything.
package struct View: Sendable {
    package let reading: Reading
    package let screen: Screen
    package let words: Words

    package init(reading: Reading, screen: Screen = Screen(), words: Words = .nb) {
        self.reading = reading
        self.screen = screen
        self.words = words
    }

    /// Draws the tool, whatever its shape. A form may be narrowed to one of its groups.
    package func tool(_ tool: Tool, group: Reading.Group? = nil) -> [StyledLine] {
        switch tool.shape {
        case .board: board(tool)
        case .form:
            if group == nil, let schedule = reading.progressPlan(tool) {
                progress(schedule)
            } else {
                form(tool, group: group)
            }
        case .grid: grid(tool)
        case .prose: prose(tool)
        }
    }
}

// MARK: - Lines

extension View {
    package func say(_ message: Message) -> String {
        words.say(message)
    }

    /// Draws the name of what is shown, with an empty line beneath.
    func title(_ text: String) -> [StyledLine] {
        paragraph(text, .strong) + [""]
    }

    package func heading(_ text: String, _ style: TextStyle = .strong, indent: Int = 0) -> [StyledLine] {
        hanging([], [Span(text: text, style: style)], indent: indent)
    }

    package func paragraph(_ spans: [Span], indent: Int = 0) -> [StyledLine] {
        hanging([], spans, indent: indent)
    }

    package func paragraph(_ text: String, _ style: TextStyle = .plain, indent: Int = 0) -> [StyledLine] {
        hanging([], [Span(text: text, style: style)], indent: indent)
    }

    package func faint(_ text: String, indent: Int = 0) -> [StyledLine] {
        hanging([], [Span(text: text, style: .faint)], indent: indent)
    }

    /// Draws "Label: text", the following lines indented.
    package func labelled(_ label: String, _ spans: [Span], indent: Int = 0) -> [StyledLine] {
        let lines = wrap(
            [Span(text: label + ": ", style: .faint)] + spans, width: screen.width - indent - 2,
            measure: screen.measure)
        return lines.enumerated().map { index, line in
            indented(line, by: index == 0 ? indent : indent + 2)
        }
    }

    package func labelled(_ label: String, _ text: String, indent: Int = 0) -> [StyledLine] {
        labelled(label, [Span(text: text, style: .plain)], indent: indent)
    }

    /// Draws `lead` and then the body beside it, all lines of which begin in the same column. A lead that would
    /// take half the line stands on a line of its own.
    package func hanging(_ lead: [Span], _ body: [Span], indent: Int = 0) -> [StyledLine] {
        let room = screen.width - indent
        let lead = lead.map { Span(text: oneLine($0.text), style: $0.style) }
        let leadWidth = lead.reduce(0) { $0 + screen.measure($1.text) }
        if leadWidth > room / 2 {
            let first = wrap(lead, width: room, measure: screen.measure).map { indented($0, by: indent) }
            return first + hanging([], body, indent: indent + 2)
        }
        let lines = wrap(body, width: max(8, room - leadWidth), measure: screen.measure)
        return lines.enumerated().map { index, line in
            index == 0 ? indented(lead + line, by: indent) : indented(line, by: indent + leadWidth)
        }
    }

    private func indented(_ spans: [Span], by count: Int) -> StyledLine {
        guard count > 0 else { return StyledLine(spans).withoutTrailingSpace }
        return StyledLine([Span(text: String(repeating: " ", count: count), style: .plain)] + spans)
            .withoutTrailingSpace
    }

    func padded(_ text: String, to width: Int) -> String {
        screen.padded(text, to: width)
    }

    /// Returns what stands before a line of a list: its number, in a column as wide as the last one needs.
    func lead(_ number: Int, of last: Int, _ style: TextStyle = .faint) -> Span {
        let space = String(repeating: " ", count: String(last).count - String(number).count)
        return Span(text: "\(space)\(number). ", style: style)
    }
}
