import Conversation
import Documents
import Language
import Library
import Planning
import Publishing

extension Option {
    /// The language of documents and templates.
    static let language = Option(
        ["--språk", "--sprak", "--language"], value: "nb|nn", "Språket i dokumentet: bokmål eller nynorsk.",
        takes: .words(["nb", "nn"]))
}

extension Arguments {
    /// The language asked for, as it is written; nil when none is.
    var language: String? { value(Option.language.names[0]) }
}

extension Program {
    /// Returns the language of that name; without one, that of the screen.
    func language(_ word: String?) throws(Problem) -> DocumentLanguage {
        guard let word else { return DocumentLanguage(rawValue: words.language) ?? .nb }
        guard let language = DocumentLanguage(named: word) else { throw .template(.unknownLanguage(word)) }
        return language
    }

    /// Returns what puts messages into the words of a document, its catalogue read.
    func saying(in language: DocumentLanguage) throws(Problem) -> Language {
        try translatingErrors { try Language(language.rawValue, templates: host.templates) }
    }

    /// Returns the templates in a language; those in `maler/` beside the workshop file come before ours.
    func templates(in language: DocumentLanguage, beside file: String) -> TemplateFolder {
        TemplateFolder(
            root: host.templates, language: language.rawValue,
            own: "\(file.folder)/\(TemplateFolder.ownName)")
    }

    /// Tells that a document is not made by our template, which everybody who reads it has to know.
    func tellOfOwnTemplate(_ document: String, in templates: TemplateFolder) {
        guard templates.ownDocuments.contains(document), let file = try? templates.template(of: document) else {
            return
        }
        tell("Bruker deres egen mal: \(file.shown)")
    }

    /// Returns the workshop with the labels of its process in the language of the document. What has no word there
    /// stays as it is, and that is told, unless it was before.
    func worded(
        _ reading: Reading, in language: DocumentLanguage, isTold: Bool = false
    ) throws(Problem) -> Reading {
        let process = reading.process
        guard process.language != language.rawValue else { return reading }
        var wording = try wording(of: process, in: language)
        let missing = process.labels(missingIn: wording)
        if !missing.isEmpty, !isTold {
            let file = "\(process.id)/\(library(of: process).wordingFile(of: process.id, in: language.rawValue))"
            let note: Message = """
                \(missing.count, one: "Ett navn", many: "# navn") fra prosessen mangler på \(language.name) og står slik \
                prosessen har det, for eksempel \(quoted: missing[0]). Skriv det i Workshops/\(file).
                """
            tell(note)
        }
        let say = try saying(in: language)
        wording.words[Code.unknown.words()] = say(Code.unknown.message())
        wording.words.merge(OwnTexts(reading: reading, say: say).pairs(wording)) { own, _ in own }
        return reading.worded(wording)
    }

    func worded(_ changes: VersionChanges, in language: DocumentLanguage) throws(Problem) -> VersionChanges {
        var changes = changes
        changes.old = try worded(changes.old, in: language, isTold: true)
        return changes
    }

    func wording(of process: Process, in language: DocumentLanguage) throws(Problem) -> Wording {
        try translatingErrors { try library(of: process).wording(of: process.id, in: language.rawValue) ?? Wording() }
    }

    private func library(of process: Process) -> ProcessLibrary {
        ProcessLibrary(folder: process.source ?? host.workshops)
    }
}
