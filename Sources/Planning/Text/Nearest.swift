/// Returns the word that was probably meant, or nil when nothing is near enough.
///
/// Case and diacritics do not count, and neighbouring letters that have changed places count once.
/// Words of one or two letters must agree; longer ones may differ by one letter in three, three at
/// the most. When no word is that near, the only one that begins with `word` is taken (three letters
/// or more). Of equally near words the first wins, so give them in an order that means something.
///
///     nearest(to: "swto", among: ["gap", "swot"])                // "swot"
///     nearest(to: "MALGRUPPER", among: ["mål", "målgrupper"])    // "målgrupper"
///     nearest(to: "mobil", among: ["gap", "mobiliseringsplan"])  // "mobiliseringsplan"
///     nearest(to: "hest", among: ["gap", "swot"])                // nil
package func nearest(to word: String, among words: some Sequence<String>) -> String? {
    let wanted = plainLetters(of: word)
    let limit = wanted.count < 3 ? 0 : min(3, wanted.count / 3)
    var best: (word: String, distance: Int)?
    var beginners: [String] = []
    for candidate in words {
        let letters = plainLetters(of: candidate)
        if wanted.count >= 3, letters.starts(with: wanted) { beginners.append(candidate) }
        // The length alone rules most words out.
        guard abs(letters.count - wanted.count) <= limit else { continue }
        let distance = editDistance(wanted, letters)
        if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word ?? (beginners.count == 1 ? beginners[0] : nil)
}

/// Returns small letters without accents: `Målområde` becomes `malomrade`.
func plainLetters(of word: String) -> [Unicode.Scalar] {
    word.lowercased().unicodeScalars.flatMap { letter -> [Unicode.Scalar] in
        switch letter {
        case "\u{300}"..."\u{36F}": []
        case "à"..."å": ["a"]
        case "æ": ["a", "e"]
        case "ç": ["c"]
        case "è"..."ë": ["e"]
        case "ì"..."ï": ["i"]
        case "ñ": ["n"]
        case "ò"..."ö", "ø": ["o"]
        case "ù"..."ü": ["u"]
        case "š": ["s"]
        case "đ": ["d"]
        default: [letter]
        }
    }
}

/// Counts the insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
private func editDistance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var above = Array(0...other.count)
    for row in one.indices {
        var current = [row + 1]
        for column in other.indices {
            let same = one[row] == other[column]
            var cost = min(above[column + 1] + 1, current[column] + 1, above[column] + (same ? 0 : 1))
            let swapped =
                row > 0 && column > 0 && one[row] == other[column - 1] && one[row - 1] == other[column]
            if swapped { cost = min(cost, before[column - 1] + 1) }
            current.append(cost)
        }
        (before, above) = (above, current)
    }
    return above[other.count]
}
