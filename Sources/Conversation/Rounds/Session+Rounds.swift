import Journal
import Planning
import Screens

/// A silent round: what is typed is kept unseen until the round is opened.
extension Session {
    /// Whether what is typed is for no one else to see, now or in the history of lines.
    package var isPrivate: Bool { round != nil }

    /// Looks in the file whether a round is under way.
    package mutating func refreshRound() throws(Problem) {
        let (before, open) = (vote, try translatingErrors { try shared.journal.openRound() })
        sitting = open.map { .round($0) } ?? .open
        shared.openPoll = nil
        guard let open, let vote = try openVote(after: before) else { return }
        sitting = .vote(open, vote)
        shared.openPoll = vote.poll.id
        if before == nil { dealOrder() }
    }

    /// Keeps a line of a silent round. It gets no short id, which would tell its place in the order.
    mutating func seal(_ text: String, _ place: Position, under prompt: Prompt) throws(Problem) -> [Reply] {
        if NationalIdentity.isIn(text) || NationalIdentity.isIn(voice) { throw .nationalIdentity }
        let note = Note(tool: place.tool.id, slot: prompt.id.text, author: voice, text: text)
        let isKept = try translatingErrors { try shared.journal.seal(note) }
        try refreshRound()
        guard isKept else { throw .round(.none) }
        return [.guidance([StyledLine(words.say("Notert, og skjult til runden åpnes."), .faint)])]
    }

    /// Tells that the file was left with a round under way.
    func tellOfRound() -> [Reply] {
        if let vote { return [tellOfVote(vote)] }
        guard let notes = round?.notes else { return [] }
        return [
            .guidance([
                line(
                    "En stille runde er åpen, med \(notes, one: "ett skjult punkt", many: "# skjulte punkter"). Gå til tavla og skriv videre, eller åpne den med /igp gruppe."
                )
            ])
        ]
    }

    /// Tells once that the time is out.
    mutating func tellOfTime() -> [StyledLine] {
        guard let ends = round?.round.ends, host.now() >= ends, !told.timeIsOut else { return [] }
        told.timeIsOut = true
        if vote != nil { return [line("Tida er ute. Stem ferdig i ro og mak; /stem slutt teller opp.")] }
        return [line("Tida er ute. Skriv ferdig i ro og mak; /igp gruppe åpner runden.")]
    }
}
