import Journal
import Planning

/// `/igp individ [MINUTES] [anonymt]` opens a silent round; `/igp videre` passes the keyboard on; `/igp gruppe`
/// shows all at once, in random order, and what seems alike; `/igp plenum` shows the groups' boards side by side. (IGP: individ, gruppe, plenum; source note, section on working methods.)
struct RoundCommand: Command {
    let names = ["igp"]

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let (word, rest) = firstWord(of: argument)
        // The notes of a vote are ballots, and become no points.
        if let vote = session.vote { throw .vote(.underWay(vote.poll.row.label, ballots: vote.delivered)) }
        switch RoundWord(rawValue: word.lowercased()) {
        case .alone: return try session.beginRound(rest)
        case .passOn: return try session.passOn()
        case .group: return try session.revealRound()
        case .plenary: return try session.plenary()
        case nil: throw incomplete(in: session)
        }
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .first(RoundWord.allCases.map(\.rawValue)) { $0 == RoundWord.alone.rawValue ? [RoundWord.anonymously] : [] }
    }
}

private enum RoundWord: String, CaseIterable {
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
        return [
            .curtain, .guidance([line(.round(.begun(isAnonymous: round.isAnonymous, minutes: minutes)))]), ask(),
        ]
    }

    fileprivate mutating func passOn() throws(Problem) -> [Reply] {
        guard let round else { throw .round(.none) }
        voice = ""
        return [.curtain, .guidance([line(.round(.passedOn(isAnonymous: round.round.isAnonymous)))]), ask()]
    }

    /// Opens the round: every note becomes a point of its own action, all at the same time and in random order.
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
            + [.guidance([line(.round(.revealed(notes: labels.count)))]), .result(board)] + notes(on: revealed)
            + suggestionsHere()
    }

    /// Returns what seems alike on the board where the group stands.
    private func suggestionsHere() -> [Reply] {
        guard let tool = place?.tool, tool.prompts != nil, let lines = suggestions(in: tool) else { return [] }
        return [.guidance([""] + lines)]
    }

    fileprivate func plenary() throws(Problem) -> [Reply] {
        if let round { throw .round(.underWay(notes: round.notes)) }
        guard let tool = place?.tool, tool.prompts != nil, !tool.isProse else { throw .people(.needsBoard) }
        return [.result(view.plenary(tool)), .guidance([line(.people(.howToCarry))])]
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
