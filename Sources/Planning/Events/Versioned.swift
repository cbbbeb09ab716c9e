/// A value, and by whom and when it was given.
package struct Version: Sendable, Equatable {
    package var stamp: Stamp
    package var author: String
    /// The words that people read, in bokmål, in every program that has the file open.
    package var value: String
    /// The meaning that was understood.
    package var code: Code?
}

/// The content of a register: one value, or several that were written without knowing of each other.
///
///     versioned.value       // the latest: what shows
///     versioned.isConflict  // true: two people wrote different things apart from each other
package struct Versioned: Sendable, Equatable {
    /// The value that shows. It is kept apart from the others, since there are seldom any and an array costs.
    private var latest: Version?
    private var earlier: [Version] = []

    package init() {}

    /// Creates the content of a register where none of these values has replaced another.
    init(_ versions: [Version]) {
        for version in versions.sorted(by: { $0.stamp < $1.stamp }) { put(version, replacing: []) }
    }

    /// The values that have not been replaced, in stamp order.
    package var versions: [Version] {
        earlier + (latest.map { [$0] } ?? [])
    }

    package var value: String? {
        latest?.value
    }

    /// The meaning of the value that shows; nil for words that only people need to understand.
    package var code: Code? {
        latest?.code
    }

    /// The date or period that the value is; nil when that cannot be told.
    package var date: UnderstoodDate? {
        switch code {
        case .date(let date): date
        case .figures(let day): UnderstoodDate(start: day, end: day)
        default: value.flatMap { UnderstoodDate($0) }
        }
    }

    package var isConflict: Bool {
        earlier.contains { $0.value != latest?.value }
    }

    /// The stamps that a new value replaces: all that stand here now.
    package var basis: [Stamp] {
        versions.map(\.stamp)
    }

    /// Puts `version` in place of `replaced`; stamps come in ascending order.
    mutating func put(_ version: Version, replacing replaced: [Stamp]) {
        if !earlier.isEmpty { earlier.removeAll { replaced.contains($0.stamp) } }
        if let latest, !replaced.contains(latest.stamp) { earlier.append(latest) }
        latest = version
    }

    /// Returns the same values in other words: nothing is replaced, and no one has said anything new.
    func reworded(_ reword: (Version) -> Version) -> Versioned {
        var reworded = self
        reworded.latest = latest.map(reword)
        reworded.earlier = earlier.map(reword)
        return reworded
    }
}
