import Planning

/// Terms of planning as they are shown: one explained, and many as a list.
extension View {
    /// Draws what a term means, what else it is called, what is near it, and where it comes from.
    package func term(_ term: Term) -> [StyledLine] {
        var lines = [StyledLine(term.word, .strong)] + paragraph(term.meaning)
        if !term.aliases.isEmpty { lines += faint(say("Også kalt: \(term.aliases.joined(separator: ", "))")) }
        if !term.seeAlso.isEmpty { lines += faint(say("Se også: \(term.seeAlso.joined(separator: ", "))")) }
        if let source = term.source { lines += faint(say("Kilde: \(source)")) }
        return lines
    }

    /// Draws the words in alphabetical groups, so many as there is room for on a line.
    package func glossary(_ terms: [Term]) -> [StyledLine] {
        var lines = title(say("Ordliste (\(terms.count) ord)"))
        for (letter, group) in byLetter(terms) {
            let words = group.map { oneLine($0.word) }.joined(separator: ", ")
            lines +=
                screen.isSimple
                ? labelled(letter, words)
                : hanging([Span(text: letter + "  ", style: .accent)], [Span(text: words, style: .plain)])
        }
        return lines + [""] + faint(say("«/ordliste ORD» forklarer et ord, eller søker i ordlista."))
    }

    /// Draws each term with the first sentence of what it means.
    package func terms(_ terms: [Term], lookedFor text: String) -> [StyledLine] {
        title(say("\(terms.count, one: "Ett ord", many: "# ord") passer med «\(text)»:"))
            + terms.flatMap { entry($0.word, $0.inShort, labelWidth: 28) }
    }

    private func byLetter(_ terms: [Term]) -> [(String, [Term])] {
        var groups: [(String, [Term])] = []
        for term in terms.inAlphabeticalOrder {
            let letter = term.word.prefix(1).uppercased()
            if groups.last?.0 == letter {
                groups[groups.count - 1].1.append(term)
            } else {
                groups.append((letter, [term]))
            }
        }
        return groups
    }
}
