import Journal
import Planning
import Screens

/// A silent round: what is typed is kept unseen until the round is opened.
extension Session {
    /// Whether what is typed is for no one else to see, now or in the history of lines.
    package var isPrivate: Bool { round != nil }

    /// Whether a line may come back with an arrow key and lie in the history's file. A mistyped command may, to be
    /// mended; what a privacy rule refuses may not, wherever in the line it stands, nor what is for a silent round.
    package func mayBeRemembered(_ line: String) -> Bool { !NationalIdentity.isIn(line) && heldBack == nil }

    /// Looks in the file whether a round is under way. When one is over, the one who spoke before it speaks again; in one
    /// without names that is new here, no name is said.
    package mutating func refreshRound() throws(Problem) {
        let (before, turns, open) = (vote, sitting.turns, try translatingErrors { try shared.journal.openRound() })
        shared.openPoll = nil
        told.isOver = false
        guard let open else {
            if let turns { voice = turns.before }
            if sitting.sharing == nil { sitting = .open }
            return
        }
        sitting = .round(open, turns ?? RoundTurns(before: voice))
        guard let vote = try openVote(after: before) else {
            if turns == nil, open.round.isAnonymous { voice = "" }
            return
        }
        sitting = .vote(open, vote)
        shared.openPoll = vote.poll.id
        if before == nil { dealOrder() }
    }

    /// Keeps a line of a silent round. It gets no short id, which would tell its place in the order.
    mutating func seal(_ text: String, _ place: Position, under prompt: Prompt) throws(Problem) -> [Reply] {
        if NationalIdentity.isIn(text) || NationalIdentity.isIn(voice) { throw .nationalIdentity }
        // Who is a group is known here, and the journal keeps nothing else in an anonymous round.
        let group = process.voices.contains(voice) ? voice : ""
        let author = round?.round.isAnonymous == true ? group : voice
        let note = Note(tool: place.tool.id, slot: prompt.id.text, author: author, group: group, text: text)
        let journal = shared.journal
        let isKept = try keepingText(text) { try journal.seal(note) }
        try refreshRound()
        guard isKept else {
            listing.unsealed = UnsealedNote(place: place, prompt: prompt, voice: author, text: text)
            throw .round(.closedMeanwhile(text))
        }
        sitting.turns?.isWritten = true
        return [.guidance([StyledLine(words.say("Notert, og skjult til runden åpnes."), .faint)])]
    }

    /// Runs a body that writes a text in the round; where the file cannot take it, it stands on the prompt again.
    private mutating func keepingText<Result>(
        _ text: String, _ body: () throws -> Result
    ) throws(Problem) -> Result {
        do throws(Problem) {
            return try translatingErrors(body)
        } catch {
            if told.isGreeted { prefill = text }
            throw error
        }
    }

    /// Puts the line that came too late for a round on the board, as any other point.
    mutating func keepUnsealed() throws(Problem) -> [Reply]? {
        guard let note = listing.unsealed else { return nil }
        listing.unsealed = nil
        let labels = try record { draft throws(Problem) in
            draft.startAction(by: note.voice)
            draft.addPoint(note.text, to: note.place.tool, under: note.prompt)
        }
        return acknowledge(labels)
    }

    /// Tells once that the time is out.
    mutating func tellOfTime() -> [StyledLine] {
        guard let ends = round?.round.ends, host.now() >= ends, !told.timeIsOut else { return [] }
        told.timeIsOut = true
        if vote != nil { return [line("Tida er ute. Stem ferdig i ro og mak; /stem slutt teller opp.")] }
        return [line("Tida er ute. Skriv ferdig i ro og mak; /igp gruppe åpner runden.")]
    }
}
