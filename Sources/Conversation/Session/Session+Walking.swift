import Planning

/// The way from tool to tool. It goes through the tools of one stage, and stops at its end.
extension Session {
    /// The stage that the group is in; nil when it has not come to one, or stands in a tool that belongs to none.
    var stageNow: Stage? { place?.stage ?? focus.crossing?.stage }

    /// Returns the stage under way that has the tool: the one the group is in, else the gathering that is held, where
    /// several have it; nil when neither has.
    func stageUnderWay(with tool: Tool) -> Stage? {
        let stages = process.stages.filter { process.tools(in: $0).contains(tool.id) }
        if let now = stageNow, stages.contains(now) { return now }
        guard stages.count > 1, let held = gatheringHeld else { return nil }
        return stages.first { $0 == .gathering(held.number) }
    }

    /// Goes to the beginning of a stage, and to the first step of it.
    mutating func begin(_ stage: Stage) throws(Problem) -> [Reply] {
        try goOn(from: .beginning(stage))
    }

    /// Returns a line that points to the list of those who are there as a gathering begins, where people are known and
    /// none is on it.
    private func pointToRoll(_ stage: Stage) -> [Reply] {
        guard stage.gathering != nil, told.isGreeted, process.tool(for: .attendance) != nil, !timeline.workshop.isJoint,
            !reading.participants.isEmpty, listToday(in: stage) == nil
        else { return [] }
        return [.guidance([line("Hvem er her? «/til-stede alle» fører opp hele gruppa i referatet.")])]
    }

    /// Goes to the tool that was named, or to the first that is not finished.
    mutating func enterNextTool() throws(Problem) -> [Reply] {
        if let named = focus.next.flatMap(process.tool) { return try enter(named) }
        guard let tool = reading.suggestion() else { return [.guidance([line(endOfProcess)])] }
        let stage = stageUnderWay(with: tool) ?? reading.suggestedStage
        return try take(stage.flatMap { step(with: tool, in: $0) } ?? .tool(tool), in: stage, from: nil)
    }

    private func step(with tool: Tool, in stage: Stage) -> StageStep? {
        reading.steps(of: stage).first { $0.tools.contains(tool.id) }
    }

    /// Leaves the tool for the next of its stage, and after the last for the end of the stage. A tool that belongs to no
    /// stage has no next one, and ends.
    mutating func leaveTool(_ place: Position) throws(Problem) -> [Reply] {
        if place.stage == nil { return stop(atTheEndOf: place) }
        return [.guidance([view.brief(place.tool)])] + (try goOn(from: .end(of: place)))
    }

    /// Goes on from a crossing to the next step.
    mutating func goOn(from crossing: Crossing) throws(Problem) -> [Reply] {
        switch crossing {
        case .beginning(let stage):
            guard let step = reading.firstStep(of: stage) else { return close(stage, from: nil) }
            return pointToRoll(stage) + (try take(step, in: stage, from: nil))
        case .end(let place):
            guard let stage = place.stage else {
                focus = .outside(next: nil)
                return try enterNextTool()
            }
            guard let step = reading.step(after: place.tool, in: stage) else { return close(stage, from: place) }
            return try take(step, in: stage, from: place)
        case .choice: return try takeWay(1)
        case .closing(let stage, _, _):
            return try process.stage(following: stage).map { next throws(Problem) in try begin(next) } ?? [
                crossingReply()
            ]
        }
    }

    private mutating func take(_ step: StageStep, in stage: Stage?, from place: Position?) throws(Problem) -> [Reply] {
        switch step {
        case .tool(let tool): return try enter(tool, in: stage)
        case .choice(let alternatives):
            focus = .crossing(.choice(alternatives, in: stage, from: place))
            return [crossingReply()]
        }
    }

    private mutating func close(_ stage: Stage, from place: Position?) -> [Reply] {
        focus = .crossing(.closing(stage, from: place))
        return [crossingReply()]
    }

    // MARK: Back

    /// Goes back from a crossing: into the tool that ended, or to its end.
    mutating func goBack(from crossing: Crossing) -> [Reply] {
        switch crossing {
        case .end(let place):
            focus = .tool(place)
            if told.isGreeted, let refused = listing.refused { prefill = refused }
            listing.refused = nil
            return [ask()]
        case .choice(_, _, let place?), .closing(_, let place?, _): return returnToEnd(of: place)
        case .beginning, .choice, .closing: return [status()]
        }
    }

    /// Goes back to the end of the tool before in the stage; from the first, to where the stage begins.
    mutating func leaveBackwards(_ place: Position) -> [Reply] {
        guard let stage = place.stage else {
            focus = .outside(next: nil)
            return [status()]
        }
        guard let previous = reading.tool(before: place.tool, in: stage) else {
            focus = .crossing(.beginning(stage))
            return [status()]
        }
        return returnToEnd(of: lastPlace(in: previous, stage))
    }

    /// Stands where Enter led on from: at the end of a tool, or at its last question when nothing came of it.
    private mutating func returnToEnd(of place: Position) -> [Reply] {
        if reading.hasContribution(in: place.tool, at: place.asked) { return stop(atTheEndOf: place) }
        let isNew = self.place?.tool.id != place.tool.id
        focus = .tool(place)
        return (isNew ? [introduction(place)] : []) + [ask()]
    }

    /// Returns the last place in a tool that is asked about.
    private func lastPlace(in tool: Tool, _ stage: Stage) -> Position {
        var place = Position(tool)
        place.stage = stage
        switch tool.shape {
        case .board, .prose: place.spot = .prompt(reading.prompts(of: tool, in: stage).last?.id)
        case .form(let form): place.beginRow(of: form)
        case .grid: break
        }
        return place
    }

    // MARK: Words

    var endOfProcess: Message {
        "Dere har vært gjennom alle verktøyene. Se hva som mangler med /sjekk, og lag planen med /eksporter."
    }

    /// Says which tool comes next.
    func suggestion(of tool: Tool) -> Message { "Neste forslag: \(tool.name) (/\(tool.id))." }
}

extension Process {
    /// Returns the gathering that a group goes on to from a stage; nil after the last.
    func stage(following stage: Stage) -> Stage? {
        let next =
            switch stage {
            case .before: 1
            case .gathering(let number), .home(let number): number + 1
            }
        return gatherings.contains { $0.number == next } ? .gathering(next) : nil
    }
}
