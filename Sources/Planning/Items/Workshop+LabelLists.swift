/// Short ids as people list them: "FA8–FA11, V3 og T2".
extension Workshop {
    /// Reads short ids and ranges of them, each once, as they are listed. A range has those between its ends that
    /// count, in the order of their numbers. Other words stay as they are, for the caller to tell of.
    ///
    ///     workshop.labels(in: "FA8–FA10, V3")  // ["FA8", "FA9", "FA10", "V3"]
    package func labels(in text: String, counting counts: (Item) -> Bool = \.isLive) -> [String] {
        var seen: Set<String> = []
        return Workshop.words(of: text).map(\.text).filter { !Workshop.isAnd($0) }
            .flatMap { range($0, counts) ?? [$0] }
            .filter { seen.insert($0.lowercased()).inserted }
    }

    /// Reads the short ids that a text begins with, and returns what comes after them. The first word is always taken
    /// for one.
    ///
    ///     workshop.leadingLabels(of: "T14 T15 mål 2")  // (["T14", "T15"], "mål 2")
    package func leadingLabels(of text: String) -> (labels: [String], rest: String) {
        let words = Workshop.words(of: text)
        var count = min(1, words.count)
        while count < words.count {
            // "og" belongs to the list only when another id comes after it.
            let next = Workshop.isAnd(words[count].text) ? count + 1 : count
            guard next < words.count, isListed(words[next].text) else { break }
            count = next + 1
        }
        guard count > 0 else { return ([], "") }
        let end = words[count - 1].end
        return (labels(in: String(text[..<end])), String(text[end...]).trimmed)
    }

    /// Whether a word is the short id of something, or a range of them.
    package func isListed(_ word: String) -> Bool { isTaken(word) || ends(of: word) != nil }

    /// Returns the short ids in a range, its ends when none between them counts, and an end that there is not; nil for a word that is not a range.
    private func range(_ word: String, _ counts: (Item) -> Bool) -> [String]? {
        guard let (first, last) = ends(of: word), let from = NumberedLabel(first), let to = NumberedLabel(last) else {
            return nil
        }
        let numbers = min(from.number, to.number)...max(from.number, to.number)
        let within = items.compactMap { item -> (number: Int, label: String)? in
            guard counts(item), let label = NumberedLabel(item.label), label.letters == from.letters,
                numbers.contains(label.number)
            else { return nil }
            return (label.number, item.label)
        }
        if within.isEmpty { return [first, last] }
        return within.sorted { $0.number < $1.number }.map(\.label) + (isTaken(last) ? [] : [last])
    }

    /// Returns the ends of "FA8–FA11", "FA8-11" or "Molde-V3–V5"; nil for a word that is not a range of short ids, such
    /// as the short id of a joint workshop.
    private func ends(of word: String) -> (first: String, last: String)? {
        guard !isTaken(word) else { return nil }
        for dash in word.indices where Workshop.isDash(word[dash]) {
            let (first, end) = (String(word[..<dash]), word[word.index(after: dash)...])
            guard isTaken(first), let from = NumberedLabel(first), let to = NumberedLabel(String(end)),
                to.letters.isEmpty || from.letters == to.letters || from.letters.hasSuffix("-" + to.letters)
            else { continue }
            return (first, first.prefix(first.count - String(from.number).count) + String(to.number))
        }
        return nil
    }

    /// Splits a text at spaces and commas, and tells where each word ends; "T1 – T3" is one word.
    private static func words(of text: String) -> [(text: String, end: String.Index)] {
        var words: [(text: String, end: String.Index)] = []
        for word in text.split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
            let goesOn = words.last.map { isDash($0.text.last) } ?? false
            if goesOn || isDash(word.last) && word.count == 1, let last = words.popLast() {
                words.append((last.text + word, word.endIndex))
            } else {
                words.append((String(word), word.endIndex))
            }
        }
        return words
    }

    private static func isDash(_ character: Character?) -> Bool { character == "–" || character == "-" }

    private static func isAnd(_ word: String) -> Bool { ["og", "and"].contains(word.lowercased()) }
}

/// A short id that ends in a number, or a number alone.
private struct NumberedLabel {
    /// The letters before the number, in lower case.
    let letters: String
    let number: Int

    init?(_ label: String) {
        let digits = label.reversed().prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(String(digits.reversed())) else { return nil }
        letters = label.dropLast(digits.count).lowercased()
        self.number = number
    }
}
