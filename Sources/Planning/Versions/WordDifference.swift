/// The changes in a text, word by word: stretches that went out, and what came instead.
///
///     WordDifference("ferdig i juni 2027", "ferdig innen desember 2027").changes
///     // [("i juni", "innen desember")]
package struct WordDifference: Sendable, Equatable {
    package struct Change: Sendable, Equatable {
        /// The words taken out; empty where something was put in.
        package var old: String
        /// The words put in; empty where something was taken out.
        package var new: String
    }

    package private(set) var changes: [Change] = []
    /// The number of words that are the same in both.
    package private(set) var kept = 0

    /// The number of words above which texts are compared as a whole: a table of every word against every word would be
    /// too large.
    private static let mostWords = 1_500

    package init(_ old: String, _ new: String) {
        let (before, after) = (old.split(whereSeparator: \.isWhitespace), new.split(whereSeparator: \.isWhitespace))
        guard before.count <= Self.mostWords, after.count <= Self.mostWords else {
            changes = old == new ? [] : [Change(old: old, new: new)]
            return
        }
        compare(before, after)
    }

    private mutating func compare(_ old: [Substring], _ new: [Substring]) {
        let difference = new.difference(from: old)
        let removed = Set(difference.removals.map(\.offset))
        let inserted = Set(difference.insertions.map(\.offset))
        var (one, other) = (0, 0)
        while one < old.count || other < new.count {
            let (from, to) = (one, other)
            while removed.contains(one) { one += 1 }
            while inserted.contains(other) { other += 1 }
            if one > from || other > to {
                changes.append(
                    Change(
                        old: old[from..<one].joined(separator: " "), new: new[to..<other].joined(separator: " ")))
            }
            while one < old.count, other < new.count, !removed.contains(one), !inserted.contains(other) {
                (one, other, kept) = (one + 1, other + 1, kept + 1)
            }
        }
    }
}

extension CollectionDifference.Change {
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
