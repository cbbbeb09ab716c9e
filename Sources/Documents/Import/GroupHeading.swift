import Planning

/// Which headings name a group of measures: a goal area.
struct GroupHeading {
    /// What a group is called: "Målområde".
    let word: String
    /// The groups there are.
    let known: [String]

    /// The group that a heading names: one that begins with the word for it, or is a known group by
    /// itself, whatever number stands in front.
    ///
    ///     GroupHeading(word: "Målområde", known: ["Bolig"]).group(of: "3.1 Målområde 2: Økonomi")  // "Økonomi"
    ///     GroupHeading(word: "Målområde", known: ["Bolig"]).group(of: "4 BOLIG")                   // "Bolig"
    ///     GroupHeading(word: "Målområde", known: ["Bolig"]).group(of: "Mål")                       // nil
    func group(of heading: String) -> String? {
        let text = GroupHeading.withoutNumber(heading)
        let name = afterWord(text) ?? text
        if let known = known.first(where: { folded($0) == folded(name) }) { return known }
        return afterWord(text)
    }

    /// What follows the word and a number of its own; nil when the word is not first, or nothing follows.
    private func afterWord(_ text: String) -> String? {
        guard folded(String(text.prefix(word.count))) == folded(word) else { return nil }
        let rest = text.dropFirst(word.count)
        guard let first = rest.first, !first.isLetter else { return nil }
        let name = GroupHeading.withoutNumber(String(rest))
        return name.isEmpty ? nil : name
    }

    /// "3.1 Mål", "2: Mål" and "– Mål" are "Mål"; "24-timers tilbud" is itself.
    private static func withoutNumber(_ text: String) -> String {
        var rest = text[...].drop { !$0.isLetter && !$0.isNumber && !"«(\"".contains($0) }
        let number = rest.prefix { !$0.isWhitespace }
        if number.contains(where: \.isNumber), !number.contains(where: \.isLetter) {
            rest = rest[number.endIndex...].drop { !$0.isLetter && !$0.isNumber && !"«(\"".contains($0) }
        }
        return String(rest).trimmed
    }
}
