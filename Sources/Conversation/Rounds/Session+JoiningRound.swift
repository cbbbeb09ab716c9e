import Journal
import Planning
import Screens

/// A silent round that another window has begun: this one learns it before it writes anything, and joins it.
extension Session {
    /// Whether what is written here is written as people in the round have been told. A vote seals ballots alone.
    func isIn(_ open: OpenRound?) -> Bool {
        guard let open, !open.isVote else { return true }
        return vote == nil && round?.round.isAnonymous == open.round.isAnonymous
    }

    /// Joins a round that was begun before a line came, and puts the line back on the prompt: it is for the round.
    mutating func holdBack(_ text: String?) -> [Reply] {
        heldBack = text ?? ""
        let told = attempt { session throws(Problem) in try session.joinRound() }
        guard self.told.isGreeted, let text else { return told }
        if case .speakers? = listing.choices {
            listing.waiting = text
            return told + [.guidance([line("Teksten deres kommer på linja når dere har valgt hvem som skriver.")])]
        }
        prefill = text
        let waits: Message =
            place?.tool.board != nil && !text.hasPrefix("/")
            ? "Teksten står klar på linja. Enter skriver den i runden." : "Teksten står klar på linja."
        return told + [.guidance([line(waits)])]
    }

    /// Joins a round that the file has and this window does not; returns the lines that tell of it.
    mutating func joinBegunRound() -> [StyledLine] {
        guard let open = try? shared.journal.openRound(), !isIn(open) else { return [] }
        return [line(RoundProblem.begunElsewhere)] + ((try? joinRound())?.flatMap(\.lines) ?? [])
    }

    /// Tells once that another window has opened the round, or counted the vote, that this one is in. It is in it until
    /// the next line, which is for the round.
    mutating func tellOfEndedRound() -> [StyledLine] {
        guard let round, !told.isOver, case .success(nil) = Result(catching: { try shared.journal.openRound() })
        else { return [] }
        told.isOver = true
        guard round.isVote, let vote else { return [line("Runden er åpnet i et annet vindu.")] }
        return [line(VoteProblem.countedMeanwhile(vote.poll.row.label, marked: "").message)]
    }

    /// Goes on in the round that is in the file. The one who spoke is not named in one without names; a group may be.
    mutating func joinRound() throws(Problem) -> [Reply] {
        let group = groupThatSpeaks
        try refreshRound()
        guard let isAnonymous = round?.round.isAnonymous, vote == nil else { return [] }
        told.timeIsOut = false
        focus.position?.roundOffer = nil
        guard isAnonymous else { return voice.isEmpty ? whoWrites() : [] }
        let begun = Reply.guidance([line(.sentences(tellThatNoNamesAreKept, keysInRound))])
        return [begun] + (isLargeEnough(group) ? nameGroup(group) : [])
    }

    /// Throws where a line cannot be written in a round; the text comes back, since it is nowhere else.
    mutating func refuseOutsideBoards(_ text: String, _ place: Position) throws(Problem) {
        guard round != nil, place.tool.prompts == nil || place.tool.isProse else { return }
        if told.isGreeted { prefill = text }
        throw .round(.notInRound)
    }
}
