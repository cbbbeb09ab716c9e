import Planning

extension View {
    /// Everything about one item: what it says, who said it, where it came from and where it went.
    package func item(_ item: Item) -> [StyledLine] {
        title(item.label + "  " + reading.mainText(of: item)) + state(item) + place(item) + answers(item)
            + labelled(say(.item(.saidBy)), [Span(text: speakers(item), style: .plain)])
            + versions(item) + relations(item) + dissents(about: item) + placements(item)
            + (reading.poll(item).map { [""] + vote($0) } ?? [])
    }

    private func state(_ item: Item) -> [StyledLine] {
        var lines: [StyledLine] = []
        if item.struck != nil {
            lines += heading(say(.item(item.conflicts.isEmpty ? .struck : .struckButWrittenIn)), .warning)
        }
        if item.joinedInto != nil {
            lines += heading(say(.item(.joinedInto)), .warning)
            lines += reference(reading.workshop.head(of: item))
        }
        return lines
    }

    private func place(_ item: Item) -> [StyledLine] {
        guard let tool = reading.process.tool(item.tool) else { return [] }
        var lines = labelled(say(.item(.tool)), [Span(text: tool.name, style: .plain)])
        guard tool.prompts != nil else { return lines }
        let prompt = reading.prompts(of: tool).first { $0.id == reading.slot(of: item) }
        let name = prompt?.name ?? say(.withoutPrompt)
        lines += labelled(say(.item(.prompt)), [Span(text: name, style: prompt == nil ? .warning : .plain)])
        return lines
    }

    private func answers(_ item: Item) -> [StyledLine] {
        let columns =
            reading.process.tool(item.tool)?.form?.columns.map { ($0.id, $0.name) }
            ?? [(Tool.textField, say(.item(.text)))]
        return columns.flatMap { id, name in
            labelled(name, [reading.text(of: item, in: id).map { Span(text: $0, style: .plain) } ?? unfilled])
        }
    }

    private func speakers(_ item: Item) -> String {
        item.voice.isEmpty ? say(.item(.secretary)) : item.voice
    }

    private func versions(_ item: Item) -> [StyledLine] {
        reading.conflicts(of: item).filter { $0.versions.count > 1 }.flatMap { conflict in
            heading(say(.item(.versions(of: name(of: conflict)))), .warning) + versions(conflict, indent: 2)
        }
    }

    private func relations(_ item: Item) -> [StyledLine] {
        let origins = reading.trail(of: item)
        let targets = reading.workshop.items(liftedFrom: item).filter(\.isLive)
        let joined = reading.workshop.items(joinedInto: item)
        var lines: [StyledLine] = []
        if !joined.isEmpty {
            lines += heading(say(.item(.joinedHere))) + points(joined, voices: true)
        }
        if !origins.isEmpty {
            // Deep trails are cut at the depth where there is still room to read.
            lines += heading(say(.item(.origins)))
            lines += origins.flatMap { reference($0.item, indent: 2 * min($0.depth, 5)) }
        }
        if !targets.isEmpty {
            lines += heading(say(.item(.liftedTo))) + targets.flatMap { reference($0) }
        }
        return lines.isEmpty ? [] : [""] + lines
    }

    private func placements(_ item: Item) -> [StyledLine] {
        reading.process.tools.flatMap { tool -> [StyledLine] in
            guard let grid = tool.grid, grid.places == item.tool,
                let placed = reading.placed(item, on: tool), !placed.all.isEmpty
            else { return [] }
            let own = placed.own.map { [(say(.grid(.own)), $0)] } ?? []
            return [""] + heading(say(.item(.placement(grid: tool.name))))
                + (own + placed.voices.map { ($0.name, $0.point) }).flatMap { name, place in
                    labelled(name, [Span(text: point(place, grid), style: .plain)], indent: 2)
                }
        }
    }
}
