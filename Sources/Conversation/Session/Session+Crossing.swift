import Planning
import Screens

/// The places between tools: what stands there, and the ways on.
extension Session {
    /// Ends the tool where the group stands, and shows what came of it. Where nothing did there is nothing to look at,
    /// and the next step follows at once.
    mutating func endTool(_ place: Position) throws(Problem) -> [Reply] {
        if place.stage != nil, !reading.hasContribution(in: place.tool, at: place.asked) { return try leaveTool(place) }
        return stop(atTheEndOf: place)
    }

    /// Stands at the end of a tool, with what came of it.
    mutating func stop(atTheEndOf place: Position) -> [Reply] {
        listing.refused = nil
        focus = .crossing(.end(of: place))
        return [crossingReply()]
    }

    /// Draws the crossing where the group stands.
    func crossingReply() -> Reply {
        guard let crossing = focus.crossing else { return .guidance([]) }
        switch crossing {
        case .beginning: return .guidance(next(ways(from: crossing)))
        case .end(let place):
            return .guidance(
                [""] + view.outcome(of: place.tool, in: place.stage, asked: place.asked) + next(ways(from: crossing)))
        case .choice(let alternatives, _, _): return .guidance(choiceLines(alternatives, ways(from: crossing)))
        case .closing(let stage, _, _):
            return .guidance([""] + closingLines(stage) + numbered(ways(from: crossing)))
        }
    }

    private func next(_ ways: [Way]) -> [StyledLine] {
        ways.first.map { paragraph(words.say($0.text)) } ?? []
    }

    private func numbered(_ ways: [Way]) -> [StyledLine] {
        ways.enumerated().map { StyledLine("  \($0 + 1)  \(words.say($1.text))") }
    }

    /// Shows the ways on from a crossing, by number.
    func waysReply(from crossing: Crossing) -> Reply { .guidance([""] + numbered(ways(from: crossing))) }

    private func choiceLines(_ alternatives: Alternatives, _ ways: [Way]) -> [StyledLine] {
        let heading: Message = "Her er ett av disse nok:"
        return ["", line(heading, .strong)] + paragraph(alternatives.difference) + numbered(ways)
    }

    private func closingLines(_ stage: Stage) -> [StyledLine] {
        guard let number = stage.gathering, let gathering = process.gatherings.first(where: { $0.number == number })
        else {
            let title = process.title(of: stage)
            return [line("\(title) er gjennomgått.", .strong)]
        }
        let reminder = reminderOfParked()
        return view.summary(of: gathering) + (reminder.isEmpty ? [] : [""] + reminder) + [""]
    }

    // MARK: Texts

    /// Returns what is wrong with a text where no tool takes it. One that was typed as the tool had ended stands on the
    /// line again when the group goes back there.
    mutating func refusal(of text: String) -> Problem {
        switch focus.crossing {
        case .end(let place):
            listing.refused = oneLine(text)
            return .toolEnded(place.tool.name)
        case .choice?, .closing?: return .numberExpected(focus.crossing.map(ways)?.map { words.say($0.text) } ?? [])
        case .beginning?: return .noToolOpen
        case nil:
            let ways = textsOfBeginnings
            return ways.isEmpty ? .noToolOpen : .numberExpected(ways)
        }
    }

    // MARK: The ways

    /// Returns the ways on from a crossing, the one that Enter takes first.
    func ways(from crossing: Crossing) -> [Way] {
        switch crossing {
        case .beginning(let stage):
            return reading.firstStep(of: stage).map { [Way(text: announcement(of: $0), leads: .onwards)] } ?? []
        case .end(let place): return [Way(text: announcement(after: place), leads: .onwards)]
        case .choice(let alternatives, _, _):
            return alternatives.tools.enumerated().compactMap { index, id in
                process.tool(id).map { Way(text: index == 0 ? advised($0) : timed($0), leads: .tool($0.id)) }
            }
        case .closing(let stage, _, let made): return ways(after: stage, made: made)
        }
    }

    private func timed(_ tool: Tool) -> Message {
        tool.guidance.minutes.map { "\(tool.name), omtrent \($0) minutter" } ?? "\(tool.name)"
    }

    private func advised(_ tool: Tool) -> Message {
        tool.guidance.minutes.map { "\(tool.name), omtrent \($0) minutter (anbefalt)" } ?? "\(tool.name) (anbefalt)"
    }

    private func announcement(after place: Position) -> Message {
        guard let stage = place.stage else { return reading.suggestion().map(suggestion(of:)) ?? endOfProcess }
        guard let step = reading.step(after: place.tool, in: stage) else {
            let last: Message = "Det var det siste verktøyet \(process.whereabouts(of: stage))."
            return stage.gathering == nil ? "Det var det siste her." : last
        }
        return announcement(of: step)
    }

    private func announcement(of step: StageStep) -> Message {
        switch step {
        case .tool(let tool): "Neste: \(timed(tool))."
        case .choice(let choice): "Neste: \(choice: choice.tools.compactMap { process.tool($0)?.name })."
        }
    }

    private func ways(after stage: Stage, made: Crossing.Made) -> [Way] {
        var ways: [Way] = []
        if let number = stage.gathering, !made.contains(.minutes), process.minutes != nil, hasContent(number) {
            ways.append(Way(text: "Lag referatet", leads: .minutes(number)))
        }
        if let next = process.stage(following: stage) {
            ways.append(Way(text: "Begynn på neste: \(process.title(of: next))", leads: .stage(next)))
        } else if !process.documents.isEmpty, !made.contains(.documents) {
            ways.append(Way(text: "Lag planen som Word, PDF og de andre formatene", leads: .documents))
        }
        if let number = stage.gathering, !process.tools(in: .home(after: number)).isEmpty {
            let home = process.title(of: .home(after: number))
            ways.append(Way(text: "\(home) – for prosjektlederen", leads: .stage(.home(after: number))))
        }
        return ways + [Way(text: "Avslutt for i dag", leads: .out)]
    }

    private func hasContent(_ number: Int) -> Bool {
        let stage = Stage.gathering(number)
        return process.tools(in: stage).compactMap(process.tool).contains { reading.hasContribution(in: $0, at: stage) }
    }

    // MARK: Taking a way

    /// Takes the way of a number from the crossing where the group stands.
    mutating func takeWay(_ number: Int) throws(Problem) -> [Reply] {
        guard let crossing = focus.crossing else { return [] }
        let ways = ways(from: crossing)
        guard ways.indices.contains(number - 1) else { throw .noSuchNumber(number, highest: ways.count) }
        return try take(ways[number - 1].leads, from: crossing)
    }

    private mutating func take(_ lead: Way.Lead, from crossing: Crossing) throws(Problem) -> [Reply] {
        switch lead {
        case .onwards: return try goOn(from: crossing)
        case .tool(let id): return try enter(try process.tool(named: id.text), in: crossing.stage)
        case .stage(let stage): return try begin(stage)
        case .minutes(let number):
            return show(try makeMinutes(of: number), .minutes, from: crossing)
        case .documents: return show(try ExportCommand().run("", in: &self), .documents, from: crossing)
        case .out: return try QuitCommand().run("", in: &self)
        }
    }

    /// Shows what was made at the end of a stage, and the ways that are left.
    private mutating func show(_ replies: [Reply], _ made: Crossing.Made, from crossing: Crossing) -> [Reply] {
        guard case .closing(let stage, let place, let before) = crossing else { return replies }
        let left = Crossing.closing(stage, from: place, made: before.union(made))
        focus = .crossing(left)
        // A number opens a file first; Enter comes back to the ways.
        return opensFiles ? replies : replies + [waysReply(from: left)]
    }
}
