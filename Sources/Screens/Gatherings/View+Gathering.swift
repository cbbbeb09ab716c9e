import Planning

extension View {
    /// Draws a stage: a gathering, or the tools of the work before one or after it.
    package func stage(_ stage: Stage) -> [StyledLine] {
        if let number = stage.gathering,
            let gathering = reading.process.gatherings.first(where: { $0.number == number })
        {
            return self.gathering(gathering)
        }
        return title(say(reading.process.title(of: stage)))
            + tools(of: stage, "For prosjektlederen").dropFirst()
    }

    /// Draws a gathering: what it is for, its agenda with times, its tools and the work at home afterwards.
    package func gathering(_ gathering: Gathering) -> [StyledLine] {
        var lines = title(say(reading.process.title(of: gathering)))
        if let duration = gathering.duration { lines += faint(duration) }
        lines += paragraph(gathering.purpose)
        lines += agenda(gathering)
        lines += tools(of: .gathering(gathering.number), "Verktøy")
        return lines + tools(of: .home(after: gathering.number), "Hjemmearbeid")
    }

    /// Draws a gathering in short: what it is for, its tools, and how the rest is shown.
    package func beginning(of gathering: Gathering) -> [StyledLine] {
        let minutes = reading.agenda(of: gathering).compactMap(\.minutes).reduce(0, +)
        let word = reading.process.gatheringWord ?? "samling"
        let rest: Message =
            minutes > 0
            ? "\(altogether(minutes: minutes)). Skriv /\(word) for dagsordenen og hjemmearbeidet."
            : "Skriv /\(word) for dagsordenen og hjemmearbeidet."
        return title(say(reading.process.title(of: gathering)))
            + paragraph(gathering.purpose) + tools(of: .gathering(gathering.number), "Verktøy")
            + paragraph(say(rest))
    }

    private func agenda(_ gathering: Gathering) -> [StyledLine] {
        let items = reading.agenda(of: gathering)
        guard !items.isEmpty else { return [] }
        let hasMethod = items.contains { $0.how != nil }
        let hasTimes = items.contains { $0.minutes != nil }
        var columns = [TextTable.Column(say("Hva"), minimum: 16)]
        if hasMethod { columns.append(.init(say("Hvordan"), minimum: 12)) }
        if hasTimes { columns.append(.init(say("Minutter"), alignment: .trailing)) }
        let rows = items.map { item in
            [TextTable.Cell(item.what)] + (hasMethod ? [.init(item.how ?? "")] : [])
                + (hasTimes ? [.init(item.minutes.map(String.init) ?? "")] : [])
        }
        let table = TextTable(columns: columns, rows: rows)
        let sum = items.compactMap(\.minutes).reduce(0, +)
        return [""] + heading(say("Dagsorden"))
            + table.lines(in: self)
            + (hasTimes ? paragraph(say(altogether(minutes: sum)), .strong) : [])
    }

    private func tools(of stage: Stage, _ name: Message) -> [StyledLine] {
        let tools = reading.process.tools(in: stage).compactMap(reading.process.tool)
        guard !tools.isEmpty else { return [] }
        let width = tools.map { screen.measure(oneLine($0.id.text)) }.max() ?? 0
        return [""] + heading(say(name))
            + tools.flatMap { tool in
                hanging(
                    [Span(text: padded("/" + tool.id.text, to: width + 1) + "  ", style: .accent)],
                    [
                        Span(text: tool.name, style: .plain),
                        Span(text: " (\(stateText(of: tool, in: stage)))", style: .faint),
                    ], indent: 2)
            }
    }

    /// Draws what may be lifted into a tool, numbered as it can be answered. Where they go to more than one place of it,
    /// each says which.
    package func candidates(_ candidates: [LiftCandidate], to tool: Tool) -> [StyledLine] {
        let label = idWidth(candidates.map(\.item))
        let places = Dictionary(firsts: candidates.map { ($0.rule.target, place(of: $0, in: tool)) })
        return candidates.enumerated().flatMap { index, candidate in
            hanging(
                [lead(index + 1, of: candidates.count)] + idLead(candidate.item.label, to: label),
                [Span(text: candidate.text, style: .plain)]
                    + (places.count > 1 ? [Span(text: " (\(places[candidate.rule.target] ?? ""))", style: .faint)] : [])
            )
        }
    }

    /// Returns the name of the column or prompt that an item is lifted to.
    private func place(of candidate: LiftCandidate, in tool: Tool) -> String {
        guard let form = tool.form else {
            let prompts = reading.prompts(of: tool)
            let prompt = candidate.rule.target.flatMap { target in prompts.first { $0.id == PromptID(target) } }
            return (prompt ?? prompts.first)?.name ?? tool.name
        }
        return form.column(candidate.rule.target.map { ColumnID($0) } ?? form.main)?.name ?? tool.name
    }
}

/// Returns how long the parts of an agenda take together: "Til sammen 90 minutter (1 t 30 min)".
func altogether(minutes: Int) -> Message {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    return switch (hours, rest) {
    case (0, _): "Til sammen \(minutes) minutter"
    case (_, 0): "Til sammen \(minutes) minutter (\(hours) t)"
    default: "Til sammen \(minutes) minutter (\(hours) t \(rest) min)"
    }
}
