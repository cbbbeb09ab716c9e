import Planning

/// Text that begins with the word for what it names: "Målområde 2: Bolig".
struct LabelledText {
    /// The text after the word and a number of its own; nil when the word is not first.
    let rest: String
    /// Whether there was a number or a colon between.
    let isMarked: Bool

    /// Creates the text after a word; nil when the text begins with another.
    ///
    ///     LabelledText("Målområde 2: Bolig", word: "Målområde")?.rest  // "Bolig"
    ///     LabelledText("Målområder", word: "Målområde")                // nil
    init?(_ text: String, word: String) {
        guard !word.isEmpty, folded(String(text.prefix(word.count))) == folded(word) else { return nil }
        var rest = text.dropFirst(word.count)
        if let first = rest.first, first.isLetter || first.isNumber { return nil }
        let after = rest.drop(while: \.isWhitespace)
        let number = after.prefix { !$0.isWhitespace }
        let hasNumber = LabelledText.isNumber(number)
        rest = hasNumber ? after[number.endIndex...] : after
        let name = rest.drop { $0.isWhitespace || ":–—-.".contains($0) }
        isMarked = hasNumber || rest.first == ":" || rest.first == "–"
        self.rest = String(name).trimmed
    }

    /// Whether a word is a number: "2", "2:", "1.2." and "A:" are; "24-timers" and "2012–2015" are not.
    private static func isNumber(_ word: Substring) -> Bool {
        let body = word.drop { $0 == "(" }.prefix { !":.)".contains($0) || $0 == "." }
        let digits = body.split(separator: ".")
        guard word.last(where: { !":.)".contains($0) }) != nil else { return false }
        if digits.allSatisfy({ $0.allSatisfy(\.isNumber) && $0.count < 3 }) { return true }
        return word.last == ":" && body.count <= 3 && body.allSatisfy { $0.isUppercase || $0.isNumber }
    }
}

/// Returns the text without the number in front: "3.1 Mål" and "– Mål" are "Mål"; "24-timers tilbud" is itself.
func withoutNumber(_ text: String) -> String {
    func isSign(_ letter: Character) -> Bool { !letter.isLetter && !letter.isNumber && !"«(\"".contains(letter) }
    var rest = text[...].drop(while: isSign)
    let number = rest.prefix { !$0.isWhitespace }
    if number.contains(where: \.isNumber), !number.contains(where: \.isLetter) {
        rest = rest[number.endIndex...].drop(while: isSign)
    }
    return String(rest).trimmed
}

/// The headings that name a group of measures: a goal area.
struct GroupHeading {
    /// The word for a group: "Målområde".
    let word: String
    /// Other words for a group, when a number or a colon comes after: "Tema 2: …".
    var aliases: [String] = []
    /// The groups there are.
    let known: [String]

    /// Returns the group that a heading names: one that begins with a word for it, or is a known group by itself,
    /// whatever number stands in front.
    ///
    ///     GroupHeading(word: "Målområde", known: ["Bolig"]).group(of: "3.1 Målområde 2: Økonomi")  // "Økonomi"
    ///     GroupHeading(word: "Målområde", known: ["Bolig"]).group(of: "4 BOLIG")                   // "Bolig"
    ///     GroupHeading(word: "Målområde", known: ["Bolig"]).group(of: "Mål")                       // nil
    func group(of heading: String) -> String? {
        let text = withoutNumber(heading)
        let name = named(text)
        if let known = known.first(where: { folded($0) == folded(name ?? text) }) { return known }
        return name
    }

    private func named(_ text: String) -> String? {
        if let own = LabelledText(text, word: word) { return own.rest.isEmpty ? nil : own.rest }
        return aliases.lazy.compactMap { LabelledText(text, word: $0) }.first { $0.isMarked && !$0.rest.isEmpty }?.rest
    }
}
