import Journal
import Planning

/// The way the group works together. A vote keeps its ballots in a silent round, so there is none without.
enum Sitting {
    /// People say things aloud.
    case open
    /// All write unseen.
    case round(OpenRound)
    /// All vote, with the ballot that is being filled in here.
    case vote(OpenRound, OpenVote)

    /// The round that is under way, of a vote too.
    var round: OpenRound? {
        switch self {
        case .open: nil
        case .round(let round), .vote(let round, _): round
        }
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
