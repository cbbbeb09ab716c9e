/// A planning term explained where it stands.
///
///     term.names         // ["oppstartsmelding", "melding om oppstart", "varsel om oppstart"]
///     term.inShort       // its first sentence
package struct Term: Sendable, Equatable {
    package var word: String
    /// The meaning in one sentence or two.
    package var meaning: String
    /// The other names people use.
    package var aliases: [String]
    /// The names of other terms that are near it.
    package var seeAlso: [String]
    /// The source: the paragraph of a law, an office's own pages.
    package var source: String?
    /// Whether few know it who have not made plans before.
    package var isHard: Bool

    package init(
        word: String, meaning: String, aliases: [String] = [], seeAlso: [String] = [], source: String? = nil,
        isHard: Bool = false
    ) {
        self.word = word
        self.meaning = meaning
        self.aliases = aliases
        self.seeAlso = seeAlso
        self.source = source
        self.isHard = isHard
    }

    package var names: [String] { [word] + aliases }

    /// The first sentence of what it means. A full stop inside one, as in "pbl. § 5-1" or "1. juli", has no capital after it.
    package var inShort: String {
        let ends = meaning.ranges(of: ". ").filter { end in
            meaning[end.upperBound...].drop { $0 == "«" }.first?.isUppercase == true
        }
        return ends.first.map { String(meaning[..<$0.lowerBound]) + "." } ?? meaning
    }
}

extension Sequence<Term> {
    /// The terms as a Norwegian word list has them: in either case of letters, and with æ, ø and å last.
    package var inAlphabeticalOrder: [Term] {
        map { (key: alphabeticKey($0.word), term: $0) }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.term)
    }
}

private func alphabeticKey(_ word: String) -> [UInt32] {
    word.lowercased().unicodeScalars.map { letter in
        switch letter {
        case "æ": 0x10_FFF0
        case "ø": 0x10_FFF1
        case "å": 0x10_FFF2
        default: letter.value
        }
    }
}
