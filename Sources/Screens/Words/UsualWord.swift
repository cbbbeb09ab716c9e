import Planning

/// Words that people type after the slash for something that has another name.
package struct UsualWord: Sendable, Equatable {
    /// The line that does what is meant.
    package var line: String
    /// The words for it, as they are compared.
    package var forms: [String]

    package init(_ line: String, _ forms: String...) {
        self.line = line
        self.forms = forms.map(folded)
    }
}

extension Words {
    /// Returns the line that somebody means who types a word after the slash that is not the name of anything.
    package func line(meantBy word: String) -> String? {
        let key = folded(word)
        if striking.contains(key) { return "/stryk" }
        if let usual = usualWords.first(where: { $0.forms.contains(key) }) { return usual.line }
        guard case .line(let line)? = bareWord(word)?.meaning else { return nil }
        return line.isEmpty ? "/neste" : line
    }
}
