extension VoteTally {
    /// Returns those who differ much from the others on an item, in the order of `voters`; none in an anonymous vote.
    ///
    /// Much is: on a grid more than a step from the median on an axis; in a ranking more than a place, and more
    /// than a quarter of all there is to rank; of dots and points more than one, and more than a quarter of what
    /// each has. Where each item is chosen or not, those differ who are at most a quarter of at least four.
    package func differing(on result: Result) -> [Vote] {
        guard !poll.isAnonymous, voters.count > 2 else { return [] }
        var marks: [String: VoteMark] = [:]
        for vote in result.votes { marks[vote.voice] = vote.mark }
        let isFar = judge(of: result)
        return voters.compactMap { voice in
            // Whoever did not rank or place an item has said nothing of it; no dots is to say something.
            guard let mark = marks[voice] ?? (poll.rule.budget == nil ? nil : .amount(0)), isFar(mark) else {
                return nil
            }
            return Vote(voice: voice, mark: mark)
        }
    }

    private func judge(of result: Result) -> (VoteMark) -> Bool {
        switch poll.rule {
        case .placement:
            return { mark in
                guard let point = mark.point else { return false }
                return result.spread.map { $0.twiceDistance(of: point.x) > 2 } ?? false
                    || result.vertical.map { $0.twiceDistance(of: point.y) > 2 } ?? false
            }
        case .picks:
            let (chosen, all) = (result.votes.count, voters.count)
            return { mark in
                all >= 4 && 4 * (mark.amount == 0 ? all - chosen : chosen) <= all
            }
        case .ranking: return isFar(from: result.spread, beyond: results.count)
        case .scale(let steps): return isFar(from: result.spread, beyond: steps - 1)
        case .dots(let number), .points(let number): return isFar(from: result.spread, beyond: number)
        }
    }

    private func isFar(from spread: Spread?, beyond whole: Int) -> (VoteMark) -> Bool {
        { mark in
            guard let spread, let amount = mark.amount else { return false }
            let distance = spread.twiceDistance(of: amount)
            return distance > 2 && 2 * distance > whole
        }
    }
}

/// Two votes on the same, after each other.
package struct VoteShift: Sendable {
    package let before: VoteTally
    package let now: VoteTally
    private let earlier: [Stamp: VoteTally.Result]

    package init(from before: VoteTally, to now: VoteTally) {
        self.before = before
        self.now = now
        earlier = Dictionary(firsts: before.results.map { ($0.item.id, $0) })
    }

    /// Returns what the item got before; nil when it was not there.
    package func before(_ result: VoteTally.Result) -> VoteTally.Result? { earlier[result.item.id] }

    /// The number of those who voted both times that changed what they gave to anything; nil when one of the votes is
    /// anonymous.
    package var movers: (changed: Int, of: Int)? {
        guard !before.poll.isAnonymous, !now.poll.isAnonymous else { return nil }
        let (old, new) = (VoteShift.ballots(before), VoteShift.ballots(now))
        let both = now.voters.filter { old[$0] != nil }
        return (both.filter { old[$0] != new[$0] }.count, both.count)
    }

    private static func ballots(_ tally: VoteTally) -> [String: [Stamp: VoteMark]] {
        var ballots: [String: [Stamp: VoteMark]] = [:]
        for result in tally.results {
            for vote in result.votes { ballots[vote.voice, default: [:]][result.item.id] = vote.mark }
        }
        return ballots
    }
}
