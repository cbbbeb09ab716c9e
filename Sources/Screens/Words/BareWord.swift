/// Words that people type alone to steer the program, without the slash of a command.
package struct BareWord: Sendable, Equatable {
    /// The thing that is meant by it.
    package enum Meaning: Sendable, Equatable {
        /// A line that is typed for it; the empty one is Enter.
        case line(String)
        /// The group is done where it stands: the same as going on to what comes next, but that does not begin another day's
        /// work.
        case finished
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

extension BareWord {
    /// The line that is typed for it; nil when it stands for none.
    package var line: String? {
        switch meaning {
        case .line(let line): line
        case .finished: "/neste"
        case .saving, .unclear: nil
        }
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
