import Planning

extension View {
    /// Draws all the tools, stage by stage, how far each has come, and what is suggested next. `current` is the id of
    /// the tool the group is in.
    package func overview(current: ToolID? = nil) -> [StyledLine] {
        var lines = title(overviewTitle) + missingFacts()
        let (process, width) = (reading.process, states.map(screen.measure).max() ?? 0)
        for stage in process.stages {
            let tools = reading.tools.filter { process.stage(of: $0.id) == stage }
            lines += section(say(process.title(of: stage)), tools, current, width)
        }
        let others = reading.tools.filter { process.stage(of: $0.id) == nil }
        lines += section(say("Ellers"), others, current, width)
        return lines + paragraph(say(whatIsNext), .strong)
    }

    /// Draws what the plan cannot be without and has not, and how to say it; nothing when it has all.
    package func missingFacts() -> [StyledLine] {
        let missing = reading.workshop.missingFacts
        guard let last = missing.last else { return [] }
        let example = last == Fact.period ? "periode 2027–2030" : say("kommune NAVN")
        return paragraph(say("Planen mangler \(list: missing). Skriv «/opplysninger \(example)»."))
    }

    var overviewTitle: String {
        let facts = reading.workshop.facts
        let municipality = facts[Fact.municipality]?.value ?? ""
        let period = facts[Fact.period]?.value ?? ""
        return [municipality, reading.process.planType, period].filter { !$0.isEmpty }.joined(
            separator: " · ")
    }

    private func section(_ name: String, _ tools: [Tool], _ current: ToolID?, _ width: Int) -> [StyledLine] {
        guard !tools.isEmpty else { return [] }
        return heading(name) + tools.flatMap { line($0, isCurrent: $0.id == current, width) } + [""]
    }

    /// The mark of where the group is.
    var here: Span {
        Span(text: (screen.isSimple ? ". " : " ← ") + say("Dere er her"), style: .accent)
    }

    private var states: [String] {
        reading.tools.map { stateText(of: $0) }
    }

    /// Returns "… begynt 2 av 4"; in words alone on a simple screen, where a mark would be read aloud.
    ///
    /// - Parameter stage: The stage whose questions count; nil is all there are.
    func stateText(of tool: Tool, in stage: Stage? = nil) -> String {
        let progress = reading.progress(of: tool, in: stage)
        let (mark, words): (String, Message) =
            switch progress.state {
            case .notBegun: ("–", "ikke begynt")
            case .begun where progress.rows != nil: ("…", progress.rows.map(inShort) ?? .noneYet)
            case .begun: ("…", "begynt \(progress.done) av \(progress.total)")
            case .done: ("✓", "ferdig")
            }
        return screen.isSimple ? say(words) : mark + " " + say(words)
    }

    private func inShort(_ rows: RowCount) -> Message {
        let filled: Message = "fylt ut \(rows.done) av \(rows.total, one: "# rad", many: "# rader")"
        return rows.begun > 0 ? "\(filled), \(rows.begun) begynt" : filled
    }

    func line(_ tool: Tool, in stage: Stage? = nil, isCurrent: Bool, _ width: Int) -> [StyledLine] {
        let count = reading.progress(of: tool, in: stage).items
        let points = say("\(count, one: "# punkt", many: "# punkter")")
        let items = count > 0 ? [Span(text: " (\(points))", style: .faint)] : []
        let here = isCurrent ? [here] : []
        if screen.isSimple {
            return labelled(
                tool.name, [Span(text: stateText(of: tool, in: stage), style: .plain)] + items + here, indent: 2)
        }
        let style: TextStyle = isCurrent ? .strong : .plain
        return hanging(
            [Span(text: padded(stateText(of: tool, in: stage), to: width) + "  ", style: .faint)],
            [Span(text: tool.name, style: style)] + items + here, indent: 2)
    }
}
