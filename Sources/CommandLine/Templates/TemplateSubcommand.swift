import Conversation
import Documents
import Planning

/// The subcommand `boplan mal ny NAME` copies a template for editing; `boplan mal sjekk [NAME|FILE]` says what is wrong
/// in one, or in all there are.
struct TemplateSubcommand: Subcommand {
    let declaration = SubcommandDeclaration(
        names: ["mal", "template"],
        usage: ["mal ny NAVN [--som NAVN] [--til MAPPE] [--språk nn]", "mal sjekk [NAVN|FIL]"],
        summary: "Kopierer en dokumentmal så dere kan endre den, eller sier hva som er galt i malene.",
        options: [
            Option(["--som"], value: "NAVN", "Hva den nye malen skal hete."),
            Option(["--til"], value: "MAPPE", "Mappa der mappa maler ligger.", takes: .folder),
            Option(["--prosess"], value: "NAVN", "Prosessen malene skal passe til."),
            .language,
        ])

    enum Word: String, CommandWord {
        case make = "ny"
        case check = "sjekk"
    }

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        guard let word = arguments.positional.first else {
            throw .incomplete(usage: "boplan mal ny NAVN, eller boplan mal sjekk")
        }
        try refuse(after: 2, arguments)
        switch Word(rawValue: word) {
        case .make: return try make(arguments, in: program)
        case .check: return try check(arguments, in: program)
        case nil:
            throw .template(.unknownAction(word, nearest: nearest(to: word, among: Word.words)))
        }
    }

    /// Returns the templates in one language, with those in `maler/` of the folder asked for, or of this one.
    private func templates(
        _ arguments: Arguments, in language: DocumentLanguage, _ program: Program
    ) -> TemplateFolder {
        program.templates(in: language, beside: arguments.folder + "/x")
    }
}

// MARK: - A copy to edit

extension TemplateSubcommand {
    private func make(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        guard arguments.positional.count > 1 else { throw .incomplete(usage: "boplan mal ny NAVN") }
        let document = arguments.positional[1]
        let name = arguments.value("--som") ?? document
        guard isDocumentName(name) else { throw .template(.badName(name)) }
        let language = try program.language(arguments.language)
        if let folder = arguments.value("--til"), !program.host.makeFolder(folder) {
            throw .file(.folderNotMade(folder))
        }
        let own = OwnTemplates(templates(arguments, in: language, program))
        switch try translatingErrors({ try own.copy(document, as: name) }) {
        case .alreadyThere(let path): throw .template(.alreadyThere(path: path.shown))
        case .made(let path):
            program.host.out(path.shown)
            program.tell(copied(to: path.shown, name, language))
        }
        return .done
    }

    private func copied(to path: String, _ document: String, _ language: DocumentLanguage) -> Message {
        let wish = language == .nb ? document : "\(document) --språk \(language.rawValue)"
        return """
            Laget \(path). Endre den i et skriveprogram, og kjør «boplan mal sjekk \(path)». «boplan eksporter FIL \
            \(wish)» bruker den når mappa maler ligger ved siden av FIL.
            """
    }

    /// Whether a document may be called so. A name becomes a file's, and is typed on command lines.
    private func isDocumentName(_ name: String) -> Bool {
        guard let first = name.first, first.isLetter, name.utf8.count <= 60 else { return false }
        return name.allSatisfy { ($0.isLetter && $0.isLowercase) || $0.isWholeNumber || $0 == "-" }
    }
}

// MARK: - Looking them through

extension TemplateSubcommand {
    private func check(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        let files = try files(arguments, in: program)
        let schemas = try TemplateSchemas(
            named: arguments.value("--prosess"), beside: arguments.folder + "/x", program)
        var unsound = 0
        for file in files {
            do throws(DocumentProblem) {
                try OwnTemplates.review(file, schema: schemas.schema(for: file))
            } catch {
                guard case .template = error else { throw .document(error) }
                program.report(.document(error.shown))
                unsound += 1
            }
        }
        program.print(summary(unsound, of: files.count))
        return unsound == 0 ? .done : .findings
    }

    private func summary(_ unsound: Int, of all: Int) -> Message {
        if unsound == 0 { return "\(all, one: "Malen er i orden.", many: "Alle de # malene er i orden.")" }
        return all == 1
            ? "Malen må rettes før den kan brukes."
            : "\(unsound) av \(all) maler må rettes før de kan brukes."
    }

    /// Returns the file named; the template named, in each language asked for; or every template there is.
    private func files(_ arguments: Arguments, in program: Program) throws(Problem) -> [String] {
        let named = arguments.positional.dropFirst().first
        if let named, named.contains("/") || named.hasSuffix(".md") { return [named] }
        let word = arguments.language
        let languages = word == nil ? DocumentLanguage.allCases : [try program.language(word)]
        let folders = languages.map { templates(arguments, in: $0, program) }
        return try translatingErrors {
            if let named { return try files(of: named, in: folders) }
            return try all(in: folders)
        }
    }

    private func all(in folders: [TemplateFolder]) throws(DocumentProblem) -> [String] {
        var files: [String] = []
        for folder in folders {
            for document in folder.documents { files.append(try folder.template(of: document)) }
        }
        return files
    }

    /// Returns the templates of a document, which need not be there in every language.
    private func files(of document: String, in folders: [TemplateFolder]) throws(DocumentProblem) -> [String] {
        let having = folders.filter { $0.documents.contains(document) }
        var files: [String] = []
        for folder in having.isEmpty ? Array(folders.prefix(1)) : having {
            files.append(try folder.template(of: document))
        }
        return files
    }
}

extension DocumentProblem {
    /// The problem with the file as people write it.
    fileprivate var shown: DocumentProblem {
        if case .template(let file, let findings) = self { return .template(file: file.shown, findings: findings) }
        return self
    }
}
