/// A value with who gave it and when.
package struct Version: Sendable, Equatable {
    package var stamp: Stamp
    package var author: String
    package var value: String
}

/// What a register holds: one value, or several that were written without knowing of each other.
///
///     versioned.value       // the latest: what shows
///     versioned.isConflict  // true: two people wrote different things apart from each other
package struct Versioned: Sendable, Equatable {
    /// The values nobody has replaced, in stamp order.
    package private(set) var versions: [Version] = []

    package init() {}

    package var value: String? {
        versions.last?.value
    }

    package var isConflict: Bool {
        versions.count > 1 && versions.contains { $0.value != versions[0].value }
    }

    /// What a new value replaces: all that stands here now.
    package var basis: [Stamp] {
        versions.map(\.stamp)
    }

    /// Puts `version` in place of `replaced`; stamps come in ascending order.
    mutating func put(_ version: Version, replacing replaced: [Stamp]) {
        if !replaced.isEmpty {
            versions.removeAll { replaced.contains($0.stamp) }
        }
        versions.append(version)
    }
}
