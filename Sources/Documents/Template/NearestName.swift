/// The name someone probably meant: the one the fewest changed letters away.
package enum NearestName {
    /// Nil when none is near: more than a third of the letters, and more than two, would be changed.
    /// A name that ends in the last part of what was written is near too: `navn` for `it.navn`.
    package static func of(_ name: String, among names: some Sequence<String>) -> String? {
        let written = Array(name.lowercased())
        let limit = max(2, written.count / 3)
        let nearest =
            names
            .map { (name: $0, distance: distance(written, Array($0.lowercased()))) }
            .filter { $0.distance <= limit }
            .min { ($0.distance, $0.name) < ($1.distance, $1.name) }
        return nearest?.name ?? names.first { $0.hasSuffix("." + name) }
    }

    /// Levenshtein's: how many letters have to be put in, taken out or changed.
    private static func distance(_ one: [Character], _ other: [Character]) -> Int {
        var row = Array(0...other.count)
        for (index, letter) in one.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in other.indices {
                let changed = diagonal + (letter == other[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(changed, row[column] + 1, diagonal + 1)
            }
        }
        return row[other.count]
    }
}
