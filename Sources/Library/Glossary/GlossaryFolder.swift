import Planning

/// A term of a shared glossary, in each language it is written in.
struct SharedTerm {
    var term: Term
    var language: String
    /// The word and what it means, by language.
    var translations: [String: (word: String, meaning: String)] = [:]

    /// Returns the term in a language, or as it is written when it has no word for it there.
    func term(in language: String) -> Term {
        guard language != self.language, let other = translations[language] else { return term }
        var term = term
        (term.word, term.meaning) = other
        return term
    }
}

/// The reason why a glossary cannot be read.
enum GlossaryFault: Error {
    /// There is none of that name; the names there are.
    case unknown(known: [String])
    case problems([ProcessProblem])
}

/// The glossaries that processes share: `ordlister/planlegging.yaml` beside the processes' folders.
struct GlossaryFolder {
    static let name = "ordlister"

    /// The folder that has the processes.
    let root: Folder

    func read(_ name: String) throws(GlossaryFault) -> [SharedTerm] {
        let names = (try? root.folders()) ?? []
        let folder = root.folder(Self.name)
        let files = names.contains(Self.name) ? (try? folder.files(endingIn: ".yaml")) ?? [] : []
        // Only a name from the listing becomes a path.
        guard files.contains(name + ".yaml") else {
            throw .unknown(known: files.map { String($0.dropLast(".yaml".count)) })
        }
        return try read(name + ".yaml", in: folder)
    }

    private func read(_ file: String, in folder: Folder) throws(GlossaryFault) -> [SharedTerm] {
        do throws(ProcessFailure) {
            let shown = Self.name + "/" + file
            return terms(try folder.node(of: file, as: shown, fitting: GlossaryKeys.table, in: Self.name))
        } catch {
            throw .problems(error.problems)
        }
    }

    private func terms(_ node: Node) -> [SharedTerm] {
        let language = node[GlossaryKeys.language]?.text ?? "nb"
        return node.nodes(GlossaryKeys.terms).map { entry in
            let term = Term(
                word: entry.string(TermKeys.word), meaning: entry.string(TermKeys.meaning),
                aliases: entry.strings(TermKeys.aliases), seeAlso: entry.strings(TermKeys.seeAlso),
                source: entry[TermKeys.source]?.text, isHard: entry[TermKeys.isHard]?.yesNo ?? false)
            var shared = SharedTerm(term: term, language: language)
            for key in TermKeys.translations {
                shared.translations[key.name] = entry[key].map {
                    ($0.string(TranslationKeys.word), $0.string(TranslationKeys.meaning))
                }
            }
            return shared
        }
    }
}
