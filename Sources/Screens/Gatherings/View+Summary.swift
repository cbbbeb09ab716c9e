import Planning

/// The end of a gathering: what was made and decided, and what is to be done at home.
extension View {
    /// The number of decisions that are named; of more, the last.
    private static let namedDecisions = 3

    /// Draws a summary of a gathering that is over.
    package func summary(of gathering: Gathering) -> [StyledLine] {
        let title = say(reading.process.title(of: gathering))
        let (left, all) = workLeft(in: .gathering(gathering.number))
        let finished: Message? = left > 0 && left < all ? "\(all - left) av \(all) verktøy er ferdig." : nil
        let told: Message = .sentences("\(title) er gjennomgått.", finished)
        return paragraph([Span(text: say(told), style: .strong)]) + made(in: gathering) + decided(in: gathering)
            + homework(after: gathering)
    }

    private func made(in gathering: Gathering) -> [StyledLine] {
        let stage = Stage.gathering(gathering.number)
        let steps = reading.steps(of: stage).map { $0.tools.compactMap(reading.process.tool) }
        let made = steps.joined().compactMap { tool in amount(tool, in: stage).map { (tool, $0) } }
        let unused = steps.filter { $0.allSatisfy { amount($0, in: stage) == nil } }.map {
            say("\(choice: $0.map(\.name))")
        }
        return made.flatMap { labelled($0.name, say($1), indent: 2) }
            + (unused.isEmpty ? [] : faint(say("Ikke brukt: \(list: unused)."), indent: 2))
    }

    private func decided(in gathering: Gathering) -> [StyledLine] {
        guard let tool = reading.process.tool(for: .decisions) else { return [] }
        let groups = reading.groups(of: tool)
        let own = tool.form?.groupedBy == nil ? groups : groups.filter { $0.name.map(folded) == folded(gathering.name) }
        let rows = own.flatMap(\.rows)
        guard !rows.isEmpty else { return [] }
        let more = rows.count - Self.namedDecisions
        return heading(say("Bestemt")) + points(Array(rows.suffix(Self.namedDecisions)), voices: false)
            + (more > 0 ? faint(say("og \(more) til, se /vis \(tool.id)"), indent: 2) : [])
    }

    // MARK: At home

    private func homework(after gathering: Gathering) -> [StyledLine] {
        let tools = gathering.homework.compactMap(reading.process.tool)
            .filter { tool in reading.toDo.contains { $0.id == tool.id } }
        guard !tools.isEmpty else { return [] }
        return heading(say("Hjemme til neste gang"))
            + tools.flatMap { tool in
                labelled("\(tool.name) (/\(tool.id))", say(workLeft(in: tool)), indent: 2)
            }
    }

    /// Returns how far the work at home has come, and who has how much of what is left of it.
    private func workLeft(in tool: Tool) -> Message {
        let amount = amount(tool) ?? .noneYet
        guard let column = tool.form?.owner else { return amount }
        let rows = reading.workshop.items(in: tool.id)
        let owners = rows.compactMap { reading.text(of: $0, in: column.id) }.filter { !Answer.isUnknown($0) }
        guard !owners.isEmpty else { return rows.isEmpty ? amount : "\(amount); ingen har fått ansvar ennå" }
        let shares = owners.uniqued().map { owner in "\(owner) \(owners.count { $0 == owner })" }
        let without = rows.count - owners.count
        return without > 0
            ? "\(amount); \(list: shares), \(without) uten ansvarlig" : "\(amount); \(list: shares)"
    }
}
