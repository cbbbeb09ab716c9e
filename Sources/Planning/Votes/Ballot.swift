/// The marks that one person gives in a vote, while they are filled in and as they lie sealed.
///
///     var ballot = Ballot(rule: .dots(3))
///     ballot.mark(v3, .amount(2))
///     ballot.left     // 1
///     ballot.fault    // nil
///     ballot.text     // "0192f3c4a5b600011a2b3c4d 2": by the item, as short ids may change when copies are joined
package struct Ballot: Sendable, Equatable {
    package let rule: VoteRule
    /// The marks in the order they were first made.
    package private(set) var marks: [Entry] = []
    /// Whether it is given without marks, by one who abstains.
    package private(set) var isBlank = false

    package struct Entry: Sendable, Equatable {
        package var item: Stamp
        package var mark: VoteMark
    }

    /// The reason why a ballot cannot be delivered as it is.
    package enum Fault: Sendable, Equatable {
        /// More was given than each has.
        case overspent(used: Int, budget: Int)
        /// An item was given more than one, where each is chosen or not.
        case pickedTwice(Stamp)
        /// Two items have the same place in the ranking.
        case sharedRank(Int)
        /// Nothing has this place in the ranking, though something comes after it.
        case missingRank(Int)
    }

    package init(rule: VoteRule) {
        self.rule = rule
    }

    /// Returns a ballot of one who abstains.
    package static func blank(_ rule: VoteRule) -> Ballot {
        var ballot = Ballot(rule: rule)
        ballot.isBlank = true
        return ballot
    }

    /// Whether nothing is given, not even a blank ballot.
    package var isEmpty: Bool { marks.isEmpty && !isBlank }

    package subscript(item: Stamp) -> VoteMark? {
        marks.first { $0.item == item }?.mark
    }

    /// Gives an item a mark instead of the one it had; nil, or nothing at all, takes the mark away.
    package mutating func mark(_ item: Stamp, _ mark: VoteMark?) {
        let mark = mark == .amount(0) ? nil : mark
        isBlank = false
        if let index = marks.firstIndex(where: { $0.item == item }) {
            if let mark { marks[index].mark = mark } else { marks.remove(at: index) }
        } else if let mark {
            marks.append(Entry(item: item, mark: mark))
        }
    }

    /// The place that comes next in a ranking.
    package var nextRank: Int { (amounts.max() ?? 0) + 1 }

    /// The number that is left to give; nil where nothing is spent.
    package var left: Int? { isBlank ? nil : rule.budget.map { $0 - used } }

    /// Returns those of the choices that have no mark, in their order.
    package func unmarked(of choices: [Item]) -> [Item] { choices.filter { self[$0.id] == nil } }

    /// Whether everything is given, so that nothing needs to be asked about before it is delivered.
    package func isFinished(among choices: [Item]) -> Bool {
        guard !isEmpty, fault == nil else { return false }
        if isBlank { return true }
        // There may be fewer to choose than each may pick.
        switch rule {
        case .dots, .points: return left == 0
        case .picks: return left == 0 || unmarked(of: choices).isEmpty
        case .ranking, .scale, .placement: return unmarked(of: choices).isEmpty
        }
    }

    private var amounts: [Int] { marks.compactMap(\.mark.amount) }
    private var used: Int { amounts.reduce(0, +) }

    package var fault: Fault? {
        if case .picks = rule, let twice = marks.first(where: { $0.mark.amount ?? 1 > 1 }) {
            return .pickedTwice(twice.item)
        }
        if let budget = rule.budget, used > budget { return .overspent(used: used, budget: budget) }
        return rule == .ranking ? rankFault : nil
    }

    private var rankFault: Fault? {
        var expected = 1
        for rank in amounts.sorted() {
            if rank < expected { return .sharedRank(rank) }
            if rank > expected { return .missingRank(expected) }
            expected += 1
        }
        return nil
    }
}

extension Ballot {
    /// The ballot as it lies sealed.
    package var text: String {
        isBlank ? Code.unknown.text : marks.map { "\($0.item) \($0.mark.text)" }.joined(separator: ", ")
    }

    /// Reads a ballot written by `text`; marks that are not understood are left out.
    package init(_ text: String, rule: VoteRule) {
        self.init(rule: rule)
        isBlank = text == Code.unknown.text
        for part in text.split(separator: ",") {
            let words = part.split(separator: " ", maxSplits: 1)
            guard words.count == 2, let item = Stamp(String(words[0])),
                let mark = VoteMark(String(words[1]), under: rule)
            else { continue }
            self.mark(item, mark)
        }
    }
}
