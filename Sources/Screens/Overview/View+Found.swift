import Planning

// What was found all over.
extension View {
    /// Lists what was found, under the name of each tool; what no longer counts says so.
    package func found(_ found: [Found]) -> [StyledLine] {
        found.flatMap { found in
            [""] + heading(found.tool.name)
                + found.hits.flatMap { hit in
                    hanging(
                        idLead(hit.item.label),
                        pointSpans(hit.item, voices: true) + answer(hit, in: found.tool)
                            + context(of: hit.item, in: found.tool)
                            + state(of: hit.item), indent: 2)
                }
        }
    }

    /// Tells what the words were found in, when that is not what names the item.
    private func answer(_ hit: Found.Hit, in tool: Tool) -> [Span] {
        guard let column = hit.column, column != tool.form?.groupedBy,
            let text = reading.text(of: hit.item, in: column)
        else { return [] }
        let name = tool.form?.column(column)?.name ?? column.text
        return [Span(text: " – \(name): \(text)", style: .plain)]
    }

    /// Tells which prompt or group it stands in.
    private func context(of item: Item, in tool: Tool) -> [Span] {
        let name: String?
        if let column = tool.form?.groupedBy {
            name = reading.text(of: item, in: column)
        } else {
            name = reading.prompts(of: tool).first { $0.id == reading.slot(of: item) }?.name
        }
        return name.map { [Span(text: " – " + $0, style: .faint)] } ?? []
    }

    private func state(of item: Item) -> [Span] {
        let state: Message
        if item.joinedInto != nil {
            state = "slått sammen med \(reading.workshop.head(of: item).label)"
        } else if item.struck != nil {
            state = "strøket"
        } else {
            return []
        }
        return [Span(text: " [\(say(state))]", style: .warning)]
    }
}
