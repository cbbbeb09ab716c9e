import Planning

extension View {
    /// Draws everything about one item: what it says, who said it, where it came from and where it went.
    package func item(_ item: Item) -> [StyledLine] {
        title(item.label + "  " + reading.mainText(of: item)) + state(item) + place(item) + answers(item)
            + labelled(say("Sagt av"), speaker(item.voice))
            + versions(item) + relations(item) + dissents(about: item) + placements(item)
            + (reading.poll(item).map { [""] + vote($0) } ?? [])
    }

    private func state(_ item: Item) -> [StyledLine] {
        var lines: [StyledLine] = []
        if item.struck != nil {
            let text: Message =
                item.conflicts.isEmpty ? "Strøket." : "Strøket, men noen har skrevet i den etterpå."
            lines += heading(say(text), .warning)
        }
        if item.joinedInto != nil {
            lines += heading(say("Slått sammen med"), .warning)
            lines += reference(reading.workshop.head(of: item))
        }
        return lines
    }

    private func place(_ item: Item) -> [StyledLine] {
        guard let tool = reading.process.tool(item.tool) else { return [] }
        var lines = labelled(say("Verktøy"), tool.name)
        guard tool.prompts != nil else { return lines }
        let prompt = reading.prompts(of: tool).first { $0.id == reading.slot(of: item) }
        let name = prompt?.name ?? say(.withoutPrompt)
        lines += labelled(say(.prompt), [Span(text: name, style: prompt == nil ? .warning : .plain)])
        return lines
    }

    private func answers(_ item: Item) -> [StyledLine] {
        let columns =
            reading.process.tool(item.tool)?.form?.columns.map { ($0.id, $0.name) }
            ?? [(Tool.textField, say(.pointText))]
        return columns.flatMap { id, name in
            labelled(name, [reading.text(of: item, in: id).map { Span(text: $0, style: .plain) } ?? unfilled])
        }
    }

    /// Returns who speaks; without a name it is everybody.
    func speaker(_ voice: String) -> String {
        voice.isEmpty ? say("gruppa sammen") : voice
    }

    private func versions(_ item: Item) -> [StyledLine] {
        reading.conflicts(of: item).filter { $0.versions.count > 1 }.flatMap { conflict in
            heading(say("Ulike versjoner av «\(name(of: conflict))»"), .warning) + versions(conflict, indent: 2)
        }
    }

    private func relations(_ item: Item) -> [StyledLine] {
        let origins = reading.trail(of: item)
        let targets = reading.workshop.items(liftedFrom: item).filter(\.isLive)
        let same = reading.workshop.united[item.id] ?? []
        let joined = reading.workshop.items(joinedInto: item).filter { !same.contains($0.id) }
        var lines: [StyledLine] = []
        if !joined.isEmpty {
            lines += heading(say("Slått sammen med denne")) + points(joined, voices: true)
        }
        if !origins.isEmpty {
            // Deep trails are cut at the depth where there is still room to read.
            lines += heading(say("Løftet hit fra"))
            lines += origins.flatMap { reference($0.item, indent: 2 * min($0.depth, 5)) }
        }
        if !targets.isEmpty {
            lines += heading(say("Løftet videre til")) + targets.flatMap { reference($0) }
        }
        return lines.isEmpty ? [] : [""] + lines
    }

    private func placements(_ item: Item) -> [StyledLine] {
        reading.process.tools.flatMap { tool -> [StyledLine] in
            guard let grid = tool.grid, grid.places == item.tool,
                let placed = reading.placed(item, on: tool), !placed.all.isEmpty
            else { return [] }
            let own = placed.own.map { [(say(.groupPlacement), $0)] } ?? []
            return [""] + heading(say("Plassering i «\(tool.name)»"))
                + (own + placed.voices.map { ($0.name, $0.point) }).flatMap { name, place in
                    labelled(name, grid.described(place), indent: 2)
                }
        }
    }
}

extension Message {
    /// The name of what a point stands under.
    static let prompt: Message = "Ledetekst"
    /// The name of what a point says, which the process has no name for.
    package static let pointText: Message = "Tekst"
}
