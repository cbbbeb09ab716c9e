/// The way people choose in a vote.
///
///     VoteRule("prikker 3")       // .dots(3)
///     VoteRule.ranking.text       // "rangering"
package enum VoteRule: Sendable, Hashable {
    /// So many dots each, several on one item if they like.
    case dots(Int)
    /// So many items each.
    case picks(Int)
    /// So many points each, to share among the items.
    case points(Int)
    /// The items in order, the best first; as many as they like.
    case ranking
    /// Each item given a step of so many, 1 the least.
    case scale(Int)
    /// Each item placed on a grid.
    case placement

    /// The rule as it is kept in the form of votes.
    package var text: String {
        switch self {
        case .dots(let number): "prikker \(number)"
        case .picks(let number): "velg \(number)"
        case .points(let number): "poeng \(number)"
        case .ranking: "rangering"
        case .scale(let steps): "skala \(steps)"
        case .placement: "rutenett"
        }
    }

    /// Reads a rule written by `text`; nil for anything else.
    package init?(_ text: String) {
        let words = text.split(whereSeparator: \.isWhitespace)
        let number = words.count == 2 ? Int(words[1]).flatMap { VoteRule.numbers.contains($0) ? $0 : nil } : nil
        switch (words.first, words.count, number) {
        case ("prikker", 2, let number?): self = .dots(number)
        case ("velg", 2, let number?): self = .picks(number)
        case ("poeng", 2, let number?): self = .points(number)
        case ("rangering", 1, _): self = .ranking
        case ("skala", 2, let steps?) where VoteRule.steps.contains(steps): self = .scale(steps)
        case ("rutenett", 1, _): self = .placement
        default: return nil
        }
    }

    /// The numbers there may be to give.
    package static let numbers = 1...100

    /// The numbers of steps a scale may have.
    package static let steps = 2...10

    /// The highest number one item can be given.
    package var highest: Int {
        if case .scale(let steps) = self { steps } else { 999 }
    }

    /// Whether a number alone is for the next item on the ballot.
    package var takesNext: Bool { self == .placement || isScale }

    /// Whether each item is judged by itself, so that none is before another.
    package var isScale: Bool {
        if case .scale = self { true } else { false }
    }

    /// The total that each person has to give; nil where nothing is spent.
    package var budget: Int? {
        switch self {
        case .dots(let number), .picks(let number), .points(let number): number
        case .ranking, .scale, .placement: nil
        }
    }
}

/// The mark that a person gave one item in a vote.
package enum VoteMark: Sendable, Hashable {
    /// Dots, points, or the place in a ranking.
    case amount(Int)
    /// A place on a grid.
    case place(GridPoint)
    /// The answer that one does not know, on a scale.
    case unknown

    /// The mark as a placement keeps it: "3", "4 2", or the code of what is not known.
    package var text: String {
        switch self {
        case .amount(let amount): String(amount)
        case .place(let point): point.text
        case .unknown: Code.unknown.text
        }
    }

    /// Reads a mark that means something under the rule; nil for anything else, as a strange file may have.
    package init?(_ text: String, under rule: VoteRule) {
        if rule == .placement {
            guard let point = GridPoint(text) else { return nil }
            self = .place(point)
        } else if rule.isScale, text == Code.unknown.text {
            self = .unknown
        } else {
            guard let amount = Int(text), 1...rule.highest ~= amount else { return nil }
            self = .amount(amount)
        }
    }

    package var amount: Int? {
        if case .amount(let amount) = self { amount } else { nil }
    }

    package var point: GridPoint? {
        if case .place(let point) = self { point } else { nil }
    }
}
