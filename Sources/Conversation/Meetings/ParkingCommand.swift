import Planning
import Screens

/// The command `/parkering TEXT`, which keeps what does not belong now. Alone it goes to what is parked.
struct ParkingCommand: Command {
    let declaration = CommandDeclaration(
        names: ["parkering", "parker", "park"], usage: "/parkering TEKST",
        summary: "Tar vare på det som ikke hører hjemme nå, og minner om det til slutt.",
        details: ["Alene viser den det som er parkert."])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let tool = try session.tool(for: .parking)
        guard !argument.isEmpty else { return try session.enter(tool) + [.guidance(session.reminderOfParked())] }
        try session.refuseInRound()
        guard let prompt = session.reading.prompts(of: tool).first else { throw .people(.noTool(.parking)) }
        let labels = try session.record { draft throws(Problem) in
            draft.addPoint(argument, to: tool, under: prompt)
        }
        return session.acknowledge(labels) + session.notes(on: argument)
            + [.guidance([session.line("Parkert. Boplan minner om det når dere er ferdige.")])]
    }
}

extension Session {
    /// Lists what is parked and not taken up yet; nothing when there is nothing.
    func reminderOfParked() -> [StyledLine] {
        let parked = reading.parked
        guard let first = parked.first else { return [] }
        let takers = process.tools.filter { $0.lifts.contains { $0.source == first.tool } }.map(\.id)
        let reminder: Message =
            "\(parked.count, one: "Ett punkt", many: "# punkter") er parkert og ikke tatt opp:"
        return [StyledLine(words.say(reminder), .strong)] + view.points(parked, voices: true)
            + [line(howToUnpark(first.label, takers))]
    }

    private func howToUnpark(_ label: String, _ takers: [ToolID]) -> Message {
        let lifts = takers.prefix(2).map { "«/løft \(label) \($0)»" }
        return lifts.isEmpty
            ? "Stryk det som er ordnet, med «/stryk \(label)»."
            : "Løft det som skal videre, for eksempel \(choice: lifts), og stryk det som er ordnet, med «/stryk \(label)»."
    }
}
