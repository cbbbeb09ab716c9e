/// Words and phrases to look for in answers: "bidra til", "vurder*" (any word that begins so), "{kommune}" (the
/// municipality's own name).
///
///     WordPatterns(["vurder*"], in: workshop).match(in: "Vurdere flere boliger", .anywhere)  // "Vurdere"
struct WordPatterns {
    private struct Pattern {
        var words: [String]
        /// Whether the last word may go on.
        var isOpen: Bool
    }

    private var byFirst: [String: [Pattern]] = [:]
    private var open: [Pattern] = []

    init(_ words: [String], in workshop: Workshop) {
        let municipality = workshop.facts[Fact.municipality]?.value ?? ""
        for phrase in words {
            let isOpen = phrase.hasSuffix("*")
            var parts: [String] = []
            for word in phrase.split(separator: " ") {
                let text = word == "{kommune}" ? municipality : String(word)
                parts += WordPatterns.words(of: text).map(\.key)
            }
            guard let first = parts.first else { continue }
            let pattern = Pattern(words: parts, isOpen: isOpen)
            if isOpen, parts.count == 1 { open.append(pattern) } else { byFirst[first, default: []].append(pattern) }
        }
    }

    /// Returns the words of an answer, as they stand and as they are compared.
    static func words(of text: String) -> [(word: Substring, key: String)] {
        text.split { !$0.isLetter && !$0.isNumber }.map { ($0, folded(String($0))) }
    }

    /// Returns the first match, as it stands in the answer.
    func match(in text: String, _ place: Check.WordPlace) -> String? {
        let words = WordPatterns.words(of: text)
        for start in words.indices where place == .anywhere || start == 0 {
            for pattern in (byFirst[words[start].key] ?? []) + open where matches(pattern, words, start, place) {
                let last = words[start + pattern.words.count - 1].word
                return String(text[words[start].word.startIndex..<last.endIndex])
            }
        }
        return nil
    }

    private func matches(
        _ pattern: Pattern, _ words: [(word: Substring, key: String)], _ start: Int, _ place: Check.WordPlace
    ) -> Bool {
        let end = start + pattern.words.count
        guard end <= words.count, place != .alone || end == words.count else { return false }
        for (offset, wanted) in pattern.words.enumerated() {
            let key = words[start + offset].key
            let mayGoOn = pattern.isOpen && offset == pattern.words.count - 1
            guard mayGoOn ? key.hasPrefix(wanted) : key == wanted else { return false }
        }
        return true
    }
}

extension CheckRun {
    func wording(
        _ check: Check, _ tool: Tool, _ items: [Item], _ columns: [ColumnID], _ patterns: WordPatterns,
        _ place: Check.WordPlace
    ) -> [Finding] {
        items.compactMap { item in
            columns.lazy.compactMap { self.knownAnswer(item, $0) }.compactMap { patterns.match(in: $0, place) }.first
                .map { question(check, tool, item, .answer($0)) }
        }
    }

    func holding(
        _ check: Check, _ tool: Tool, _ items: [Item], _ columns: [ColumnID], _ traits: [AnswerTrait],
        _ patterns: WordPatterns
    ) -> [Finding] {
        items.compactMap { item in
            let answers = columns.compactMap { knownAnswer(item, $0) }
            guard !answers.isEmpty else { return nil }
            let holds = answers.contains { answer in
                traits.contains { $0.isIn(answer) } || patterns.match(in: answer, .anywhere) != nil
            }
            return holds ? nil : question(check, tool, item, .answer(answers[0]))
        }
    }
}

// MARK: - Two names for one thing

extension CheckRun {
    func alike(
        _ check: Check, _ tool: Tool, _ items: [Item], _ column: ColumnID, _ likeness: Check.Likeness
    ) -> [Finding] {
        let answers = items.compactMap { item in knownAnswer(item, column).map { (item: item, text: $0) } }
        switch likeness {
        case .names: return alikeNames(check, tool, answers)
        case .texts:
            let finder = LikenessFinder(answers.map { LikenessFinder.features(of: $0.text) })
            return finder.groups(atLeast: 0.8).flatMap { group in
                group.places.compactMap { place in
                    let own = answers[place]
                    let others = group.places.filter {
                        $0 != place && !NameLikeness.differInFigures(answers[$0].text, own.text)
                    }
                    guard !others.isEmpty else { return nil }
                    return question(check, tool, own.item, .names(others.map { answers[$0].item.label }))
                }
            }
        }
    }

    /// Returns the rows with the rarer of two names that are nearly the same.
    private func alikeNames(_ check: Check, _ tool: Tool, _ answers: [(item: Item, text: String)]) -> [Finding] {
        var counts: [String: Int] = [:]
        for answer in answers { counts[answer.text, default: 0] += 1 }
        let others = NameLikeness.pairs(among: counts.keys.sorted())
        return answers.compactMap { item, text in
            guard let other = others[text], (counts[other, default: 0], text) > (counts[text, default: 0], other)
            else { return nil }
            return question(check, tool, item, .names([text, other]))
        }
    }
}

/// A comparison of names that differ in little: spaces and hyphens, small letters, the ending, or one letter in a long
/// word.
enum NameLikeness {
    /// Returns the names that have one nearly the same, each with that one. Time grows with the number of letters.
    static func pairs(among names: [String]) -> [String: String] {
        var first: [String: String] = [:]
        var pairs: [String: String] = [:]
        for name in names {
            for key in keys(of: name) {
                if let other = first[key], other != name, !differInFigures(name, other) {
                    pairs[name] = pairs[name] ?? other
                    pairs[other] = pairs[other] ?? name
                } else if first[key] == nil {
                    first[key] = name
                }
            }
        }
        return pairs
    }

    /// Returns the keys that two names that are nearly the same have in common: their stems, or one of them without one
    /// letter.
    private static func keys(of name: String) -> [String] {
        let stems = LikenessFinder.words(of: name).map { LikenessFinder.withoutEnding($0) }
        let whole = String(decoding: stems.joined(), as: UTF8.self)
        let letters = Array(folded(name).utf8)
        guard letters.count >= 10 else { return ["=" + whole] }
        let without = letters.indices.map { index in
            "-" + String(decoding: letters[..<index] + letters[(index + 1)...], as: UTF8.self)
        }
        return ["=" + whole] + without
    }

    static func differInFigures(_ one: String, _ other: String) -> Bool {
        one.filter(\.isNumber) != other.filter(\.isNumber)
    }
}
