import Journal
import Planning

/// The way the group works together. A vote keeps its ballots in a silent round, so there is none without.
enum Sitting {
    /// People say things aloud.
    case open
    /// All write unseen, one after the other.
    case round(OpenRound, RoundTurns)
    /// All look at what was written unseen.
    case sharing(Sharing)
    /// All vote, with the ballot that is being filled in here.
    case vote(OpenRound, OpenVote)

    /// The round that is under way, of a vote too.
    var round: OpenRound? {
        switch self {
        case .open, .sharing: nil
        case .round(let round, _), .vote(let round, _): round
        }
    }

    /// The turns of the silent round that is open. They are set only while one is.
    var turns: RoundTurns? {
        get {
            if case .round(_, let turns) = self { turns } else { nil }
        }
        set {
            if let newValue, case .round(let round, _) = self { self = .round(round, newValue) }
        }
    }

    /// Forgets that Enter once more ends a turn or delivers a ballot, as another line came in between. The round's own
    /// commands end a turn too.
    mutating func forgetOnceMore(as line: String) {
        guard !line.isEmpty else { return }
        vote?.isAsked = false
        if line != "0", !line.hasPrefix("/igp") { turns?.isWarned = false }
    }

    /// The look at what was written in a round.
    var sharing: Sharing? {
        if case .sharing(let sharing) = self { sharing } else { nil }
    }

    /// The vote that is open. It is set only while one is.
    var vote: OpenVote? {
        get {
            if case .vote(_, let vote) = self { vote } else { nil }
        }
        set {
            if let newValue, case .vote(let round, _) = self { self = .vote(round, newValue) }
        }
    }
}
