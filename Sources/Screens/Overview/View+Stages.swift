import Planning

extension View {
    /// Draws where the group stands, for a screen: the stages with what is open. Those that are through and those to
    /// come have a line each; the one that is under way shows its tools. `current` is the id of the tool they are in.
    package func stages(current: ToolID? = nil) -> [StyledLine] {
        let process = reading.process
        let now = stageNow(current)
        var lines = title(overviewTitle)
        if let prepared = open(.before, current) { lines += prepared }
        for gathering in process.gatherings {
            let stage = Stage.gathering(gathering.number)
            lines += stage == now ? tools(of: stage, current) : state(of: gathering)
            if now.map({ order($0) >= order(stage) }) ?? true, let home = open(.home(after: gathering.number), current)
            {
                lines += home
            }
        }
        return lines + paragraph(say(whatIsNext), .strong) + faint(say("Skriv /status alt for å se alle verktøyene."))
    }

    /// Returns the gathering that is under way: that of the tool they are in, else that of the tool to go to next.
    private func stageNow(_ current: ToolID?) -> Stage? {
        let here = current.flatMap(reading.process.stage).flatMap { $0.gathering == nil ? nil : $0 }
        return here
            ?? reading.suggestedStage.flatMap { $0.gathering == nil ? nil : $0 }
    }

    private func order(_ stage: Stage) -> Int { reading.process.stages.firstIndex(of: stage) ?? .max }

    var whatIsNext: Message {
        reading.suggestion().map { "Foreslått neste: \($0.name) (/\($0.id))" } ?? "Alle verktøyene har svar."
    }

    /// Draws what is open of what is prepared or done at home; nil when there is nothing to do in the stage.
    private func open(_ stage: Stage, _ current: ToolID?) -> [StyledLine]? {
        let tools = reading.process.tools(in: stage)
        guard tools.contains(where: { id in reading.toDo.contains { $0.id == id } }) else { return nil }
        let left = reading.unfinished(in: stage).map { "/\($0.id)" }
        let text: Message = left.isEmpty ? "ferdig" : "gjenstår \(list: left)"
        let isHere = current.map { id in tools.contains(id) && reading.process.stage(of: id) == stage } ?? false
        return labelled(
            say(reading.process.title(of: stage)),
            [Span(text: say(text), style: .plain)] + (isHere ? [here] : []))
    }

    /// Draws a gathering in a line: whether it is through, or how much of it is.
    private func state(of gathering: Gathering) -> [StyledLine] {
        let title = say(reading.process.title(of: gathering))
        return labelled(title, [Span(text: say(wording(of: gathering)), style: .faint)])
    }

    /// Returns how far the tools of a gathering have come. It is begun when something is said in one that is its own; what an
    /// earlier gathering did with a tool they share does not begin it.
    private func wording(of gathering: Gathering) -> Message {
        let stage = Stage.gathering(gathering.number)
        let (left, all) = workLeft(in: stage)
        if left == 0 { return "ferdig" }
        let tools = reading.work(in: stage).flatMap(\.tools).compactMap(reading.process.tool)
        let own = tools.filter { isOwn($0, of: gathering) }
        let begun = (own.isEmpty ? tools : own).count { reading.progress(of: $0, in: stage).isBegun }
        return switch (left < all, begun) {
        case (_, 0): "ikke begynt"
        case (true, _): "\(all - left) av \(all) ferdig"
        case (false, _): "begynt på \(begun) av \(all) verktøy"
        }
    }

    /// Returns how many of the tools to work with in a stage are not finished, and how many there are.
    func workLeft(in stage: Stage) -> (left: Int, all: Int) {
        let open = Set(reading.unfinished(in: stage).map(\.id))
        let steps = reading.work(in: stage)
        return (steps.count { $0.tools.contains(where: open.contains) }, steps.count)
    }

    /// Whether the gathering is the first to use the tool, or asks something in it alone.
    private func isOwn(_ tool: Tool, of gathering: Gathering) -> Bool {
        reading.process.stage(of: tool.id) == .gathering(gathering.number)
            || reading.prompts(of: tool).contains { $0.gathering == gathering.number }
    }

    private func tools(of stage: Stage, _ current: ToolID?) -> [StyledLine] {
        let tools = reading.process.tools(in: stage).compactMap { id in reading.tools.first { $0.id == id } }
        let width = tools.map { screen.measure(stateText(of: $0, in: stage)) }.max() ?? 0
        return heading(say(reading.process.title(of: stage)))
            + tools.flatMap { line($0, in: stage, isCurrent: $0.id == current, width) }
    }
}
