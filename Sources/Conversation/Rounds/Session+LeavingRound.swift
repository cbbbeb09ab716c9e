import Journal
import Planning
import Screens

/// A silent round that is left open when the group leaves, and goes on when the plan is opened again.
extension Session {
    /// Returns the boards that notes are on, in the order of the process.
    func boards(of notes: [Note]) -> [Tool] {
        process.tools.filter { tool in tool.board != nil && notes.contains { $0.tool == tool.id } }
    }

    /// The boards that something is written on in the silent round that is open.
    var boardsOfRound: [Tool] {
        guard round != nil, vote == nil else { return [] }
        return boards(of: (try? shared.journal.notes()) ?? [])
    }

    /// Goes to the board of a round that the file was left with, and tells of it.
    mutating func goOnInRound() -> [Reply] {
        if let vote { return [tellOfVote(vote)] }
        guard let notes = round?.notes else { return [] }
        let boards = boardsOfRound
        guard let board = boards.first, let prompt = reading.prompts(of: board).first else {
            let example = process.tools.first { $0.board != nil }.map { "/\($0.id.text)" } ?? ""
            return [
                .guidance([
                    line(
                        "En stille runde er åpen, og ingenting er skrevet ennå. Gå til tavla, for eksempel med \(example), og skriv, eller avslutt runden med /igp gruppe."
                    )
                ])
            ]
        }
        focus = .tool(Position(board))
        focus.position?.spot = .prompt(prompt.id)
        let start = place
        sitting.turns?.start = start
        sitting.turns?.furthest = prompt.id
        let open: Message =
            "En stille runde er åpen på \(list: boards.map(\.name)), med \(notes, one: "ett skjult punkt", many: "# skjulte punkter"). Skriv videre, eller åpne den med /igp gruppe."
        return [.guidance([line(.sentences(open, keysInRound))])] + whoWrites()
    }

    /// The words on a round that is left open, at the farewell; nil when there is none.
    var roundLeftOpen: Message? {
        guard vote == nil, let notes = round?.notes else { return nil }
        guard notes > 0 else { return "En stille runde er åpen." }
        return
            "En stille runde er åpen. \(notes, one: "Ett punkt er skjult", many: "# punkter er skjult") til noen åpner planen og skriver /igp gruppe."
    }
}
