import Planning

// What one point looks like in a list.
extension View {
    /// Draws a point with its short id first: "V3  text  (NAV/sosial)". `column` is the width the id is given.
    func point(_ item: Item, column: Int, voices: Bool, indent: Int = 2) -> [StyledLine] {
        let lead = [Span(text: padded(item.label, to: column) + "  ", style: .accent)]
        return hanging(lead, pointSpans(item, voices: voices), indent: indent)
    }

    /// Returns what the item says, who said it, and whether there are several versions.
    func pointSpans(_ item: Item, voices: Bool) -> [Span] {
        let text = reading.mainText(of: item)
        var spans = [text.isEmpty ? unfilled : Span(text: text, style: .plain)]
        let names = voices ? self.voices(of: item) : []
        if !names.isEmpty { spans.append(Span(text: " (\(names.joined(separator: ", ")))", style: .faint)) }
        if let note = note(item.conflicts.first) { spans.append(Span(text: " [\(note)]", style: .warning)) }
        return spans
    }

    /// The span where nothing was said.
    var unfilled: Span {
        Span(text: say(.notFilledIn), style: .faint)
    }

    /// Returns those who said it, those who said the same and were joined into it among them.
    package func voices(of item: Item) -> [String] {
        ([item] + reading.workshop.items(joinedInto: item)).map(\.voice).filter { !$0.isEmpty }.uniqued()
    }

    /// Returns "2 versjoner" for a field that two have written without knowing of each other.
    func note(_ field: Item.Field?) -> String? {
        field.map { say("\(max(2, $0.content.versions.count))\u{A0}versjoner") }
    }

    /// Draws the points, with ids in a column of their own.
    package func points(_ items: [Item], voices: Bool, indent: Int = 2) -> [StyledLine] {
        let column = items.map { screen.measure($0.label) }.max() ?? 0
        return items.flatMap { point($0, column: column, voices: voices, indent: indent) }
    }

    /// Draws the items on a line each, with as much of what they say as there is room for.
    package func briefly(_ items: [Item], indent: Int = 2) -> [StyledLine] {
        let column = items.map { screen.measure($0.label) }.max() ?? 0
        return items.map { item in
            let lead = String(repeating: " ", count: indent) + padded(item.label, to: column) + "  "
            let text = screen.cut(reading.mainText(of: item), to: max(20, screen.width - screen.measure(lead)))
            return StyledLine([
                Span(text: lead, style: .accent), text.isEmpty ? unfilled : Span(text: text, style: .plain),
            ])
        }
    }

    /// Draws texts that items say, each with the id of its item.
    package func named(_ texts: some Collection<(item: Item, text: String)>) -> [StyledLine] {
        let column = texts.map { screen.measure($0.item.label) }.max() ?? 0
        return texts.flatMap { item, text in
            let lead = [Span(text: padded(item.label, to: column) + "  ", style: .accent)]
            return hanging(lead, [Span(text: text, style: .plain)], indent: 2)
        }
    }

    /// Draws a short reference: "V3  text (SWOT-analyse)".
    func reference(_ item: Item, indent: Int = 2) -> [StyledLine] {
        let tool = reading.process.tool(item.tool)?.name ?? item.tool.text
        let text = reading.mainText(of: item)
        return hanging(
            [Span(text: item.label + "  ", style: .accent)],
            [
                text.isEmpty ? unfilled : Span(text: text, style: .plain),
                Span(text: " (\(tool))", style: .faint),
            ],
            indent: indent)
    }
}
