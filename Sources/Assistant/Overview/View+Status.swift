import Planning

extension View {
    /// Where the group stands: the gatherings with their tools, how far each has come, and what is
    /// suggested next. `current` is the id of the tool they are in.
    package func overview(current: String? = nil) -> [StyledLine] {
        var lines = title(overviewTitle)
        let width = states.map(screen.measure).max() ?? 0
        for gathering in reading.process.gatherings {
            let tools = reading.tools.filter { reading.gathering(of: $0)?.number == gathering.number }
            lines += section(
                say(
                    .gathering(
                        .title(number: gathering.number, name: gathering.name, word: reading.process.gatheringWord))),
                tools, current, width
            )
        }
        let others = reading.tools.filter { reading.gathering(of: $0) == nil }
        lines += section(say(.status(.otherTools)), others, current, width)
        let next = reading.suggestion().map { StatusPhrase.suggested(name: $0.name, id: $0.id) }
        return lines + paragraph([Span(text: say(.status(next ?? .allDone)), style: .strong)])
    }

    private var overviewTitle: String {
        let facts = reading.workshop.facts
        let municipality = facts[Fact.municipality]?.value ?? ""
        let period = facts[Fact.period]?.value ?? ""
        return [municipality, reading.process.planType, period].filter { !$0.isEmpty }.joined(
            separator: " · ")
    }

    private func section(_ name: String, _ tools: [Tool], _ current: String?, _ width: Int) -> [StyledLine] {
        guard !tools.isEmpty else { return [] }
        return heading(name) + tools.flatMap { line($0, isCurrent: $0.id == current, width) } + [""]
    }

    private var states: [String] {
        reading.tools.map { stateText(of: $0) }
    }

    /// "… begynt 2 av 4"; in words alone on a simple screen, where a mark would be read aloud.
    func stateText(of tool: Tool) -> String {
        let state = StatusState(reading.progress(of: tool))
        let words = say(.status(.state(state)))
        return screen.isSimple ? words : say(.status(.mark(state))) + " " + words
    }

    private func line(_ tool: Tool, isCurrent: Bool, _ width: Int) -> [StyledLine] {
        let count = reading.progress(of: tool).items
        let items = count > 0 ? [Span(text: " (\(say(.status(.items(count)))))", style: .faint)] : []
        let here = isCurrent ? [Span(text: " ← " + say(.status(.here)), style: .accent)] : []
        let style: TextStyle = isCurrent ? .strong : .plain
        if screen.isSimple {
            let place = isCurrent ? [Span(text: ". " + say(.status(.here)), style: .accent)] : []
            return labelled(
                tool.name, [Span(text: stateText(of: tool), style: .plain)] + items + place, indent: 2)
        }
        return hanging(
            [Span(text: padded(stateText(of: tool), to: width) + "  ", style: .faint)],
            [Span(text: tool.name, style: style)] + items + here, indent: 2)
    }
}

extension StatusState {
    init(_ progress: Progress) {
        self =
            switch progress.state {
            case .notBegun: .notBegun
            case .begun: .begun(done: progress.done, of: progress.total)
            case .done: .done
            }
    }
}
