import Planning

/// `/parkering TEXT`: keeps what does not belong now. Alone it goes to what is parked.
struct ParkingCommand: Command {
    let names = ["parkering", "parker", "park"]

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let tool = try session.tool(for: .parking)
        guard !argument.isEmpty else { return try session.enter(tool) + [.guidance(session.reminderOfParked())] }
        try session.refuseInRound()
        guard let prompt = session.reading.prompts(of: tool).first else { throw .people(.noTool(.parking)) }
        let labels = try session.record { draft throws(Problem) in
            draft.addPoint(argument, to: tool, under: prompt)
        }
        return session.acknowledge(labels) + session.notes(on: argument)
            + [.guidance([session.line(.people(.parked(text: argument)))])]
    }
}

extension Session {
    /// Reminds of what is parked and not taken up yet; says nothing when there is nothing.
    func reminderOfParked() -> [StyledLine] {
        let parked = reading.parked
        guard let first = parked.first else { return [] }
        let takers = process.tools.filter { $0.lifts.contains { $0.source == first.tool } }.map(\.id)
        return [StyledLine(words.guide(.people(.reminder(count: parked.count))), .strong)]
            + view.points(parked, voices: true)
            + [line(.people(.howToUnpark(label: first.label, tools: Array(takers.prefix(2)))))]
    }
}
