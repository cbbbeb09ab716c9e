import Planning

/// The end of a tool: what came of it, what is missing, and where in the stage it is. It fits a window of 24 lines.
extension View {
    /// The lines within which a tool is drawn whole.
    private var room: Int { max(12, (screen.height ?? 24) - 12) }

    /// Draws what came of a tool: all of it when it is short, else how much there is of each part and the last of it.
    ///
    /// - Parameter asked: The stage whose questions may be missing; nil is all there are.
    package func outcome(of tool: Tool, in stage: Stage?, asked: Stage?) -> [StyledLine] {
        let whole = amount(tool) == nil ? [] : self.tool(tool)
        let isWhole = whole.count <= room
        let drawing = whole.isEmpty ? title(tool.name) + faint(say("Ingenting er skrevet her ennå.")) : whole
        return (isWhole ? drawing : title(tool.name) + parts(of: tool)) + [""]
            + missing(in: tool, at: asked, isDrawn: isWhole) + liftable(to: tool) + place(of: tool, in: stage)
    }

    /// Draws how much there is in a tool, in one line.
    package func brief(_ tool: Tool) -> StyledLine {
        StyledLine(say("\(tool.name): \(amount(tool) ?? .noneYet)."), .faint)
    }

    /// Returns "12 punkter", "3 av 13 rader er fylt ut"; nil when there is nothing.
    ///
    /// - Parameter stage: The stage whose questions count; nil is all there are.
    package func amount(_ tool: Tool, in stage: Stage? = nil) -> Message? {
        let progress = reading.progress(of: tool, in: stage)
        guard progress.items > 0 else { return nil }
        switch tool.shape {
        case .grid: return "\(progress.items, one: "ett punkt er plassert", many: "# punkter er plassert")"
        case .form where reading.hasGivenRows(tool) && progress.rows != nil: return progress.rows.map(filled)
        case .form: return "\(progress.items, one: "én rad", many: "# rader")"
        case .board, .prose: return "\(progress.items, one: "ett punkt", many: "# punkter")"
        }
    }

    /// Returns "3 av 13 rader er fylt ut, 2 er begynt på".
    package func filled(_ rows: RowCount) -> Message {
        rows.begun > 0
            ? "\(rows.done) av \(rows.total) rader er fylt ut, \(rows.begun) er begynt på"
            : "\(rows.done) av \(rows.total) rader er fylt ut"
    }

    // MARK: In short

    private func parts(of tool: Tool) -> [StyledLine] {
        switch tool.shape {
        case .board, .prose:
            return reading.prompts(of: tool).flatMap { part($0.name, reading.items(in: tool, under: $0)) }
        case .form: return reading.groups(of: tool).flatMap { part($0.name ?? tool.name, $0.rows) }
        case .grid(let grid):
            let placed = reading.placedItems(on: tool).filter { !$0.all.isEmpty }
            let marked = labels(of: reading.highlighted(on: tool))
            return part(tool.name, placed.map(\.item))
                + (grid.highlight.map { [StyledLine("  \($0.name): \(marked)")] } ?? [])
        }
    }

    /// Draws a part in one line: its name, how much there is of it, and as much of the last as there is room for.
    private func part(_ name: String, _ items: [Item]) -> [StyledLine] {
        let text = items.last.map { last in say("\(items.count), sist \(last.label) \(reading.mainText(of: last))") }
        let room = screen.width - 4 - screen.measure(name + ": ")
        return labelled(name, screen.cut(text ?? say(.noneYet), to: max(20, room)), indent: 2)
    }

    // MARK: What is missing

    /// Draws what a tool has not got. What the drawing of it shows to be empty is not said again.
    private func missing(in tool: Tool, at stage: Stage?, isDrawn: Bool) -> [StyledLine] {
        guard amount(tool) != nil, !isDrawn || tool.prompts == nil else { return [] }
        let gaps = reading.gaps(in: tool, at: stage)
        let toFill = gaps.first.flatMap { answering($0, in: tool) }.map {
            paragraph(say($0))
        }
        if isDrawn, tool.form == nil { return toFill ?? [] }
        let prompts = gaps.compactMap { gap in if case .prompt(let prompt) = gap { prompt.name } else { nil } }
        let unanswered: [Message] =
            switch prompts.count {
            case 0: []
            case ...3: ["Ingen svar ennå: \(quoted: prompts)."]
            default: ["\(prompts.count) av spørsmålene har ingen svar ennå."]
            }
        return (unanswered + gaps.compactMap(missing).prefix(3)).flatMap {
            paragraph(say($0))
        } + (toFill ?? [])
    }

    /// Says what to type to answer what is missing first: the tool with what it opens at.
    private func answering(_ gap: Gap, in tool: Tool) -> Message? {
        switch gap {
        case .prompt(let prompt):
            let place = prompt.id.item.flatMap(reading.workshop.item)?.label ?? prompt.id.text
            return "Skriv «/\(tool.id) \(place)» for å svare nå."
        case .column(_, let rows): return rows.first.map { "Skriv «/\(tool.id) \($0.label)» for å svare nå." }
        case .unplaced(let items): return items.first.map { "Skriv «/\(tool.id) \($0.label)» for å plassere nå." }
        }
    }

    private func missing(_ gap: Gap) -> Message? {
        switch gap {
        case .prompt: nil
        case .column(let column, let rows): "\(column.name) mangler for \(names(of: rows))."
        case .unplaced(let items): "Ikke plassert: \(names(of: items))."
        }
    }

    /// Returns "T3, T5 og T7", or how many there are when they are more than can be looked at.
    private func names(of items: [Item]) -> Message {
        items.count > 4 ? "\(items.count) rader" : "\(list: items.map(\.label))"
    }

    // MARK: Where

    /// Draws how many points may still be lifted into a tool, and how; nothing when none may.
    package func liftable(to tool: Tool) -> [StyledLine] {
        let candidates = reading.candidates(for: tool.grid.flatMap { reading.process.tool($0.places) } ?? tool)
        guard !candidates.isEmpty else { return [] }
        let sources = candidates.map(\.rule.source).uniqued().compactMap { reading.process.tool($0)?.name }
        let text: Message =
            "\(candidates.count, one: "Ett punkt", many: "# punkter") kan hentes hit fra \(list: sources). Skriv /løft."
        return paragraph(say(text))
    }

    private func place(of tool: Tool, in stage: Stage?) -> [StyledLine] {
        let place = stage.flatMap { stage in
            reading.place(of: tool, in: stage).map { place -> Message in
                "Verktøy \(place.number) av \(place.count) \(reading.process.whereabouts(of: stage))."
            }
        }
        let amount = amount(tool).map { amount -> Message in "I alt \(amount)." }
        return paragraph(say(.sentences(amount, place)), .faint)
    }
}

extension Message {
    /// The text where a part of a tool has nothing.
    package static let noneYet: Message = "ingenting ennå"
}
