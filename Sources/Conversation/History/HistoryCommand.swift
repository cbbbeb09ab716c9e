import Planning
import Screens

/// The command `/historikk [ID]`, which tells who said what, the latest last; for one item, the last twenty of all, or
/// `alt`.
struct HistoryCommand: Command {
    typealias Word = HistoryWord

    let declaration = CommandDeclaration(
        names: ["historikk", "history"], usage: "/historikk [ID eller alt]",
        summary: "Viser hvem som har sagt hva, og når.",
        details: ["Uten noe etter vises de tjue siste; «/historikk alt» viser alle, og «/historikk T1» alt om T1."])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let actions: [Stamp]
        if argument.isEmpty {
            actions = session.timeline.actions().suffix(20)
        } else if try word(in: argument, session) != nil {
            actions = session.timeline.actions()
        } else {
            let item = try session.itemEvenStruck(argument).id
            // Answers that were given apart are one, and have one history.
            actions = session.timeline.actions(touching: [item] + (session.reading.workshop.united[item] ?? []))
        }
        guard !actions.isEmpty else { return [.result([session.line("Her er det ikke sagt noe ennå.")])] }
        return [.result(actions.flatMap(session.historyEntry))]
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .phrase(session.liveLabels + Word.words)
    }
}

enum HistoryWord: String, CommandWord {
    case all = "alt"

    var rest: CommandRest { .none }
}

extension Session {
    /// Shows an action in columns where it fits, else as running text.
    fileprivate func historyEntry(_ action: Stamp) -> [StyledLine] {
        let line = historyLine(action)
        return screen.measure(line) > screen.width ? paragraph(line) : [StyledLine(line)]
    }
}
