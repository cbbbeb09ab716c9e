/// Words that people type alone to steer the program, without the slash of a command.
package struct BareWord: Sendable, Equatable {
    /// The thing that is meant by it.
    package enum Meaning: Sendable, Equatable {
        /// A line that is typed for it; the empty one is Enter.
        case line(String)
        /// The wish to save what is said, which is done already.
        case saving
        /// Nothing that can be told.
        case unclear
    }

    package var meaning: Meaning
    /// Whether it is never meant as a point on a board.
    package var isCertain: Bool
    /// The ways to say it, in small letters.
    package var forms: [String]

    package init(_ meaning: Meaning, certain: Bool, _ forms: String...) {
        self.meaning = meaning
        isCertain = certain
        self.forms = forms
    }
}

extension Words {
    /// Finds what a line means that has but one of the bare words; "Hjelp!" is "hjelp".
    package func bareWord(_ text: String) -> BareWord? {
        let words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let end = words.lastIndex { $0 != "!" }
        let said = end.map { String(words[...$0]) } ?? words
        let asked = !said.isEmpty && said.allSatisfy { $0 == "?" } ? "?" : said
        return bareWords.first { $0.forms.contains(asked) }
    }
}
