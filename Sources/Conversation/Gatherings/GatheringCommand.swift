import Planning

extension Process {
    /// Whether the word is what a gathering is called, here or in every process.
    func isGathering(_ word: String) -> Bool {
        (GatheringCommand.words + (gatheringWord.map { [$0] } ?? [])).map(folded).contains(folded(word))
    }
}

/// The command `/samling N`, which shows what a gathering is for and its agenda; `/neste` then goes to its first tool.
struct GatheringCommand: Command {
    /// The words for a gathering in every process.
    static let words = ["samling", "gathering"]

    let declaration = CommandDeclaration(
        names: GatheringCommand.words, usage: "/samling NUMMER",
        summary: "Viser formål og dagsorden for samling 1, 2, 3 …",
        details: ["/neste går deretter til det første verktøyet der."])

    /// Returns the word of a process that has phases: they may be asked for by that name.
    func otherNames(in process: Process, besides taken: Set<String>) -> [String] {
        let own = process.tools.flatMap { [$0.id] + $0.aliases }
        return process.gatheringWord.map { [$0] }?.filter { !taken.contains($0) && !own.contains($0) } ?? []
    }

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let view = session.view
        if argument.isEmpty {
            guard let here = session.place.flatMap({ session.reading.gathering(of: $0.tool) }) else {
                return [session.status()]
            }
            return [.result(view.gathering(here))]
        }
        let gathering = try session.process.gathering(numbered: argument)
        let ofUse = Set(session.reading.tools.map(\.id))
        session.focus.goOutside(next: (gathering.tools + gathering.homework).first(where: ofUse.contains))
        let reminder = session.reminderOfParked()
        return [.result(view.gathering(gathering))] + (reminder.isEmpty ? [] : [.guidance([""] + reminder)])
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .phrase(session.process.gatherings.map { String($0.number) })
    }
}
