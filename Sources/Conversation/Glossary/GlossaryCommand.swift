import Planning

/// The command `/ordliste`, which lists the words of planning in alphabetical groups; `/ordliste WORD` explains one, or
/// looks for the text in all.
struct GlossaryCommand: Command {
    let declaration = CommandDeclaration(
        names: ["ordliste", "glossary"], usage: "/ordliste [ORD]",
        summary: "Forklarer ord fra planlegging, eller søker i dem.",
        details: [
            "«/ordliste planprogram» forklarer ett ord. «/ordliste b» viser alle på b, og «/ordliste bolig» alle som passer.",
            "Åpner dere fila med «boplan FIL --ny», blir vanskelige ord forklart av seg selv første gang de vises.",
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        guard !argument.isEmpty else { return [.result(session.view.glossary(session.process.glossary))] }
        let terms = session.process.glossary
        if let term = terms.first(where: { $0.names.contains { folded($0) == folded(argument) } }) {
            return [.result(session.view.term(term))]
        }
        let found = session.process.glossary(holding: argument)
        guard !found.isEmpty else {
            throw .unknownHelp(argument, nearest: nearest(to: argument, among: terms.flatMap(\.names)))
        }
        if found.count == 1 { return [.result(session.view.term(found[0]))] }
        return [.result(session.view.terms(found, lookedFor: argument))]
    }

    func completions(in session: Session) -> ArgumentCompletions { .phrase(session.process.glossary.flatMap(\.names)) }
}

extension Process {
    /// Finds the terms that a text is in: at the beginning of a word of their names first, else in what they mean. One
    /// letter is only looked for at the beginning of the term.
    func glossary(holding text: String) -> [Term] {
        let key = folded(text)
        guard !key.isEmpty else { return [] }
        // A letter is itself: ø is not o.
        if text.count == 1 {
            return glossary.filter { $0.word.lowercased().hasPrefix(text.lowercased()) }.inAlphabeticalOrder
        }
        let named = glossary.filter { $0.names.contains { folded($0).contains(key) } }
        let meant = named.isEmpty ? glossary.filter { folded($0.meaning).contains(key) } : []
        return (named + meant).inAlphabeticalOrder
    }
}
