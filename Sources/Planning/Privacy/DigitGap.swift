/// The signs and words between two groups of digits, or before the first.
struct DigitGap {
    /// The scalar that parts texts which stand beside each other; no text has it.
    static let partSeparator: Unicode.Scalar = "\u{1F}"

    /// The number of signs, where spaces together are one.
    private var signs = 0
    private var length = 0
    private(set) var words: [String] = []
    private var isInWord = false
    private var endsInSpace = false
    /// Whether something hidden stands in it, or a part ends there.
    private var isMasked = false
    private(set) var isBetweenParts = false

    mutating func append(_ scalar: Unicode.Scalar) {
        length += 1
        if scalar == NationalIdentity.mask { isMasked = true }
        if scalar == DigitGap.partSeparator { isBetweenParts = true }
        let isLetter = scalar.properties.isAlphabetic
        if isLetter, isInWord {
            words[words.count - 1] += scalar.properties.lowercaseMapping
        } else if isLetter {
            words.append(scalar.properties.lowercaseMapping)
        } else if !(scalar.properties.isWhitespace && endsInSpace) {
            signs += 1
        }
        (isInWord, endsInSpace) = (isLetter, scalar.properties.isWhitespace)
    }

    /// Whether the groups on both sides are read as one number, wherever it is split.
    var isNarrow: Bool { words.isEmpty && signs <= 5 && !isMasked && !isBetweenParts }

    /// Whether a birth date and the last five digits are read together over it.
    var isBridge: Bool {
        guard !isMasked, length <= 60 else { return false }
        return saysIdentity || words.allSatisfy(DigitGap.fillers.contains)
    }

    /// Whether the last words say that an identity number, or its last part, comes.
    var saysIdentity: Bool {
        let end = words.suffix(4)
        if end.contains(where: DigitGap.cues.contains) { return true }
        return zip(end, end.dropFirst()).contains { ["p", "f", "d", "pers", "fødsels"].contains($0) && isNumber($1) }
    }

    /// Whether the words say that a birth date comes.
    var saysBirth: Bool { words.contains(where: DigitGap.births.contains) }

    private func isNumber(_ word: String) -> Bool { word == "nr" || word == "nummer" || word == "nummeret" }

    /// The month that the only word names; nil for another word, or several.
    var month: Int? {
        guard words.count == 1, !isBetweenParts, !isMasked, words[0].count >= 3 else { return nil }
        let names = [
            "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
            "desember",
        ]
        return names.firstIndex { $0.hasPrefix(words[0]) || words[0] == "sept" && $0 == "september" }.map { $0 + 1 }
    }

    private static let cues: Set<String> = [
        "pnr", "persnr", "personnr", "personnummer", "personnummeret", "fnr", "fødselsnr", "fødselsnummer",
        "fødselsnummeret", "dnr", "dnummer", "hnr", "personident", "fødselsnummera",
    ]
    private static let births: Set<String> = ["f", "født", "fødd", "fødselsdato", "fødselsdag", "fdato"]
    private static let fillers: Set<String> = cues.union(births).union([
        "og", "med", "er", "nr", "nummer", "p", "d", "pers", "individ", "siste", "fem", "sifre", "siffer", "sifra",
        "tall",
        "id", "ident", "den", "dei", "de",
    ])
}
