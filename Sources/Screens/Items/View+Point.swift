import Planning

// What one point looks like in a list.
extension View {
    /// Returns the short id that leads a line, in a column of its own.
    func idLead(_ label: String, to column: Int = 0) -> [Span] {
        [Span(text: padded(label, to: column) + "  ", style: .accent)]
    }

    /// Returns the width of the column of ids.
    func idWidth(_ items: some Sequence<Item>) -> Int { items.map { screen.measure($0.label) }.max() ?? 0 }

    /// Returns what the item says, who said it, and whether there are several versions.
    func pointSpans(_ item: Item, voices: Bool) -> [Span] {
        var spans = [mainSpan(item)]
        let names = voices ? self.voices(of: item) : []
        if !names.isEmpty { spans.append(Span(text: " (\(names.joined(separator: ", ")))", style: .faint)) }
        if let note = note(item.conflicts.first) { spans.append(Span(text: " [\(note)]", style: .warning)) }
        return spans
    }

    /// Returns what the item says, alone.
    func mainSpan(_ item: Item) -> Span { filled(reading.mainText(of: item)) }

    /// Returns a text, or the span where nothing was said.
    func filled(_ text: String) -> Span { text.isEmpty ? unfilled : Span(text: text, style: .plain) }

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

    /// Draws the points, each with its short id first: "V3  text  (NAV/sosial)".
    ///
    /// - Parameter end: what stands after a point.
    package func points(
        _ items: [Item], voices: Bool, indent: Int = 2, end: (Item) -> [Span] = { _ in [] }
    ) -> [StyledLine] {
        let column = idWidth(items)
        return items.flatMap { item in
            hanging(idLead(item.label, to: column), pointSpans(item, voices: voices) + end(item), indent: indent)
        }
    }

    /// Draws the items on a line each, with as much of what they say as there is room for.
    package func briefly(_ items: [Item], indent: Int = 2) -> [StyledLine] {
        let column = idWidth(items)
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
        let column = idWidth(texts.map(\.item))
        return texts.flatMap { item, text in
            hanging(idLead(item.label, to: column), [Span(text: text, style: .plain)], indent: 2)
        }
    }

    /// Draws a short reference: "V3  text (SWOT-analyse)".
    func reference(_ item: Item, indent: Int = 2) -> [StyledLine] {
        let tool = reading.process.tool(item.tool)?.name ?? item.tool.text
        return hanging(idLead(item.label), [mainSpan(item), Span(text: " (\(tool))", style: .faint)], indent: indent)
    }
}
