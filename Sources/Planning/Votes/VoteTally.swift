/// The spread of votes: the middle one, and how far it is between the least and the most.
package struct Spread: Sendable, Equatable {
    /// The median times two, as it may be a half: 3 is 1½.
    package var twiceMedian: Int
    package var range: ClosedRange<Int>

    /// Creates the spread of some numbers; nil without numbers.
    package init?(_ numbers: [Int]) {
        let sorted = numbers.sorted()
        guard let least = sorted.first, let most = sorted.last else { return nil }
        twiceMedian = sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]
        range = least...most
    }

    /// Returns how far a number is from the median, twice.
    package func twiceDistance(of number: Int) -> Int { abs(2 * number - twiceMedian) }
}

/// The outcome of a vote.
package struct VoteTally: Sendable, Equatable {
    package var poll: Poll
    /// The names of those who voted, in alphabetical order of code points; in an anonymous vote the names say nothing.
    package var voters: [String]
    /// The names of those who delivered a blank ballot, in the same order. They are in no other number.
    package var blank: [String]
    /// The results, those that most are for first; items placed on a grid are in their own order.
    package var results: [Result]

    /// The names of all who delivered a ballot.
    package var all: [String] { voters + blank }

    /// Whether so few have voted without names that the result would tell who voted what.
    package var isTooFew: Bool { poll.isAnonymous && 1..<Voter.enough ~= all.count }

    /// The tally as people may see it: without results when too few have voted without names.
    package var shown: VoteTally {
        guard isTooFew else { return self }
        var shown = self
        shown.results = []
        return shown
    }

    /// The outcome for one item.
    package struct Result: Sendable, Equatable {
        package var item: Item
        package var votes: [Vote]
        /// The place in the order, shared by those that got as much; nil when no one is for it, and on a grid.
        package var place: Int?
        /// The number it is ordered by: the sum of what was given, or in a ranking of N items N for each first place, N
        /// − 1 for each second, and so on.
        package var score: Int
        /// The spread of dots and points, where not voting for it is 0; of places in a ranking, by those who ranked it,
        /// and of steps of a scale, by those who gave one; on a grid, along the horizontal axis. Nil when there is no
        /// number.
        package var spread: Spread?
        /// The spread on a grid, along the vertical axis.
        package var vertical: Spread?
    }

    /// The mark that one person gave.
    package struct Vote: Sendable, Equatable {
        package var voice: String
        package var mark: VoteMark
    }
}

extension Reading {
    /// Counts a vote as far as it is known; ballots that lie sealed are not.
    package func tally(of poll: Poll) -> VoteTally {
        let choices = self.choices(of: poll)
        let given = oneBallotEach(choices.map { marks(of: $0, in: poll) }, in: poll)
        var voters: Set<String> = []
        for vote in given.joined() { voters.insert(vote.voice) }
        let results = zip(choices, given).map { item, votes in
            VoteTally.Result(item, votes, poll.rule, voters: voters.count, items: choices.count)
        }
        return VoteTally(
            poll: poll, voters: inOrder(voters), blank: inOrder(blank(in: poll).subtracting(voters)),
            results: poll.rule == .placement || poll.rule.isScale ? results : VoteTally.placed(results))
    }

    private func inOrder(_ names: Set<String>) -> [String] {
        names.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    }

    /// Returns the names of those who once delivered a blank ballot, which is a mark on the vote itself.
    private func blank(in poll: Poll) -> Set<String> {
        Set(
            (workshop.item(poll.id)?.placements ?? [])
                .filter { $0.grid == poll.register && $0.content.value == Code.unknown.text }.map(\.voice))
    }

    private func marks(of item: Item, in poll: Poll) -> [CountedMark] {
        let register = poll.register
        return item.placements.compactMap { placement in
            guard placement.grid == register, let version = placement.content.versions.last,
                let mark = VoteMark(version.value, under: poll.rule)
            else { return nil }
            let vote = VoteTally.Vote(voice: placement.voice, mark: mark)
            return CountedMark(item: item.id, vote: vote, stamp: version.stamp)
        }
    }

    /// Returns the vote on the same before this one, when it is known here.
    package func previous(of poll: Poll) -> Poll? {
        poll.previous.flatMap(workshop.item).flatMap(self.poll)
    }
}

extension VoteTally {
    /// Returns the results in order of score, with places; of equal ones the older comes first.
    fileprivate static func placed(_ results: [Result]) -> [Result] {
        var sorted = results.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
            .map(\.element)
        for index in sorted.indices where sorted[index].score > 0 {
            let isShared = index > 0 && sorted[index - 1].score == sorted[index].score
            sorted[index].place = isShared ? sorted[index - 1].place : index + 1
        }
        return sorted
    }
}

extension VoteTally.Result {
    fileprivate init(_ item: Item, _ votes: [VoteTally.Vote], _ rule: VoteRule, voters: Int, items: Int) {
        self.item = item
        self.votes = votes
        let amounts = votes.compactMap(\.mark.amount)
        switch rule {
        case .dots, .picks, .points:
            score = amounts.reduce(0, +)
            spread = Spread(amounts + Array(repeating: 0, count: max(0, voters - amounts.count)))
        case .ranking:
            score = amounts.reduce(0) { $0 + max(0, items + 1 - $1) }
            spread = Spread(amounts)
        case .scale:
            score = 0
            spread = Spread(amounts)
        case .placement:
            score = 0
            spread = Spread(votes.compactMap(\.mark.point?.x))
            vertical = Spread(votes.compactMap(\.mark.point?.y))
        }
    }
}
