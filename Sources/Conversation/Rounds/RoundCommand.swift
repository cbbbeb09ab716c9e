import Journal
import Planning

/// The command `/igp individ [MINUTES] [anonymt]`, which opens a silent round; `/igp videre` passes the keyboard on;
/// `/igp gruppe` shows all at once, in random order, and what seems alike; `/igp plenum` shows the groups' boards side
/// by side. (IGP: individ, gruppe, plenum; source note, section on working methods.)
struct RoundCommand: Command {
    typealias Word = RoundWord

    let declaration = CommandDeclaration(
        names: ["igp"], usage: "/igp individ [MINUTTER] [anonymt], /igp videre, /igp gruppe eller /igp plenum",
        summary: "Stille runde: Hver skriver for seg, og alt vises samtidig. Så møtes gruppene.",
        details: [
            "«/igp individ 5» begynner en runde på fem minutter på tavla dere står ved. «/igp videre» tømmer skjermen for nestemann, og «/igp gruppe» viser alt i tilfeldig rekkefølge.",
            "«/igp individ 5 anonymt» gjør at ingen noen gang kan se hvem som skrev hva.",
            "«/igp plenum» viser gruppene side om side. Ta med det dere er enige om, til den felles tavla med /felles.",
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        // The notes of a vote are ballots, and become no points.
        if let vote = session.vote { throw .vote(.underWay(vote.poll.row.label, ballots: vote.delivered)) }
        guard let (word, rest) = try word(in: argument, session) else { throw incomplete(in: session) }
        switch word {
        case .alone: return try session.beginRound(rest)
        case .passOn: return try session.passOn()
        case .group: return try session.revealRound()
        case .plenary: return try session.plenary()
        }
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .first(Word.words) { $0 == RoundWord.alone.rawValue ? [RoundWord.anonymously] : [] }
    }
}

enum RoundWord: String, CommandWord {
    case alone = "individ"
    case passOn = "videre"
    case group = "gruppe"
    case plenary = "plenum"

    static let anonymously = "anonymt"
}

extension Session {
    fileprivate mutating func beginRound(_ argument: String) throws(Problem) -> [Reply] {
        if let round { throw .round(.underWay(notes: round.notes)) }
        guard let place, place.tool.prompts != nil, !place.tool.isProse else { throw .round(.needsBoard) }
        var round = Round(isAnonymous: false, ends: nil)
        for word in argument.split(whereSeparator: \.isWhitespace) {
            if let minutes = Int(word), 1...600 ~= minutes {
                round.ends = ports.now() + Int64(minutes) * 60_000
            } else if folded(String(word)) == folded(RoundWord.anonymously) {
                round.isAnonymous = true
            } else {
                throw RoundCommand().incomplete(in: self)
            }
        }
        try translatingErrors { try shared.journal.begin(round) }
        try refreshRound()
        if round.isAnonymous { voice = "" }
        told.timeIsOut = false
        let minutes = round.ends.map { _ in argument.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }[0] }
        return [.curtain, .guidance([line(begun(round, minutes: minutes))]), ask()]
    }

    private func begun(_ round: Round, minutes: Int?) -> Message {
        .sentences(
            minutes.map { "Stille runde i \($0, one: "# minutt", many: "# minutter")." } ?? "Stille runde.",
            "Én skriver om gangen, ett punkt på hver linje. Ingen ser det andre skriver.",
            round.isAnonymous
                ? "Runden er anonym: Ingen kan se hvem som skrev hva, heller ikke senere."
                : "Skriv «/som NAVN» først; navnet vises sammen med punktene.",
            "Skriv /igp videre når du er ferdig, og /igp gruppe når alle har skrevet.")
    }

    fileprivate mutating func passOn() throws(Problem) -> [Reply] {
        guard let round else { throw .round(.none) }
        voice = ""
        let passedOn: Message =
            round.round.isAnonymous
            ? "Gi tastaturet videre. Neste: skriv ett punkt på hver linje. /igp videre når du er ferdig."
            : "Gi tastaturet videre. Neste: skriv «/som NAVN», og så ett punkt på hver linje. /igp videre når du er ferdig."
        return [.curtain, .guidance([line(passedOn)]), ask()]
    }

    /// Makes every note a point of its own action, all at the same time and in random order.
    fileprivate mutating func revealRound() throws(Problem) -> [Reply] {
        guard round != nil else { throw .round(.none) }
        var labels: [String] = []
        var revealed = ""
        let written = try translatingErrors {
            try shared.journal.reveal { news, notes in
                revealed = notes.map(\.text).joined(separator: "\n")
                let draft = try draft(after: news) { draft in
                    for note in notes { draft.add(note) }
                }
                labels = draft.labels
                return draft.events
            }
        }
        shared.take(written)
        try refreshRound()
        let board = place.map { view.tool($0.tool) } ?? []
        return [.curtain] + acknowledgeTogether(labels)
            + [.guidance([line(opened(labels.count))]), .result(board)] + notes(on: revealed) + suggestionsHere()
    }

    private func opened(_ notes: Int) -> Message {
        switch notes {
        case 0: "Runden er slutt. Ingen skrev noe."
        case 1: "Runden er slutt. Her er det som ble skrevet."
        default:
            "Runden er slutt. Her er alle \(notes) punktene, i tilfeldig rekkefølge. Slå sammen like med /slå-sammen."
        }
    }

    /// Lists what seems alike on the board where the group stands.
    private func suggestionsHere() -> [Reply] {
        guard let tool = place?.tool, tool.prompts != nil, let lines = suggestions(in: tool) else { return [] }
        return [.guidance([""] + lines)]
    }

    fileprivate func plenary() throws(Problem) -> [Reply] {
        if let round { throw .round(.underWay(notes: round.notes)) }
        guard let tool = place?.tool, tool.prompts != nil, !tool.isProse else { throw .people(.needsBoard) }
        return [
            .result(view.plenary(tool)),
            .guidance([
                line(
                    "Ta med det dere er enige om, til den felles tavla: «/felles V3 V7» gir to punkter, «/felles V3+V7» ett av to."
                )
            ]),
        ]
    }
}

extension ActionDraft {
    fileprivate mutating func add(_ note: Note) {
        guard let tool = reading.process.tool(note.tool) else { return }
        let prompts = reading.prompts(of: tool)
        guard let prompt = prompts.first(where: { $0.id == PromptID(note.slot) }) ?? prompts.first else { return }
        startAction(by: note.author)
        addPoint(note.text, to: tool, under: prompt)
    }
}
