import Planning
import Screens

extension Process {
    /// Whether the word is what a gathering is called, here or in every process.
    func isGathering(_ word: String) -> Bool {
        (GatheringCommand.words + (gatheringWord.map { [$0] } ?? [])).map(folded).contains(folded(word))
    }
}

/// The command `/samling N`, which shows what a gathering is for and its agenda; Enter then goes to its first tool.
/// `/samling forarbeid` and `/samling hjemme` show the work before and between gatherings.
struct GatheringCommand: Command {
    typealias Word = GatheringWord

    /// The words for a gathering in every process.
    static let words = ["samling", "gathering"]

    let declaration = CommandDeclaration(
        names: GatheringCommand.words,
        usage: "/samling NUMMER, /samling forarbeid eller /samling hjemme [NUMMER]",
        summary: "Viser formål og dagsorden for samling 1, 2, 3 …",
        details: [
            "Enter går deretter til det første verktøyet der.",
            "«/samling forarbeid» viser det prosjektlederen gjør før samling 1, og «/samling hjemme 2» arbeidet hjemme etter samling 2.",
        ])

    /// Returns the word of a process that has phases: they may be asked for by that name.
    func otherNames(in process: Process, besides taken: Set<String>) -> [String] {
        let own = process.tools.flatMap { [$0.id.text] + $0.aliases }
        return process.gatheringWord.map { [$0] }?.filter { !taken.contains($0) && !own.contains($0) } ?? []
    }

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        if argument.isEmpty {
            guard let stage = session.stageNow else { return [session.status()] }
            return [.result(session.view.stage(stage))]
        }
        let stage = try stage(argument, session)
        session.goTo(stage)
        let reminder = session.reminderOfParked()
        return [.result(session.drawing(toBegin: stage))] + (reminder.isEmpty ? [] : [.guidance([""] + reminder)])
    }

    private func stage(_ argument: String, _ session: Session) throws(Problem) -> Stage {
        guard let (word, rest) = try word(in: argument, session) else {
            return .gathering(try session.process.gathering(numbered: argument).number)
        }
        switch word {
        case .preparation: return .before
        case .home where rest.isEmpty: return .home(after: session.gatheringNow?.number ?? 1)
        case .home: return .home(after: try session.process.gathering(numbered: rest).number)
        }
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .phrase(session.process.gatherings.map { String($0.number) } + Word.words)
    }
}

/// The words that may follow its name, besides a number.
enum GatheringWord: String, CommandWord {
    case preparation = "forarbeid"
    case home = "hjemme"
}

extension Session {
    /// Draws a stage that is to begin. Where a window is read line by line it is the short of it, and `/samling` alone
    /// shows the rest.
    fileprivate func drawing(toBegin stage: Stage) -> [StyledLine] {
        guard screen.isSimple, screen.height != nil, focus.facts == nil,
            let gathering = process.gatherings.first(where: { $0.number == stage.gathering })
        else { return view.stage(stage) }
        return view.beginning(of: gathering)
    }

    /// Stands before the first tool of a stage. A new workshop's questions are answered first.
    fileprivate mutating func goTo(_ stage: Stage) {
        guard focus.facts == nil else {
            return focus.goOutside(next: reading.firstStep(of: stage)?.tools.first)
        }
        focus = .crossing(.beginning(stage))
    }
}
