import Documents
import Planning
import Publishing

/// The documents that somebody wants, as `/eksporter` and `boplan eksporter FILE` take it.
package struct ExportWish {
    /// The documents; the main one when none was named.
    package let documents: [String]
    /// The wish that holds for each of the documents.
    package var request: DocumentRequest

    /// Reads "referat docx pdf 3 nynorsk": documents, formats, the number of a gathering and a language, in any order.
    package init(_ words: some Sequence<String>, of reading: Reading, _ timeline: Timeline) throws(Problem) {
        let process = reading.process
        var (names, gathering): ([String], Gathering?) = ([], nil)
        request = DocumentRequest(reading: reading, version: timeline.version, document: "")
        for word in words {
            if let format = WantedFormat.named(word), !process.documents.contains(word) {
                request.formats.append(format)
            } else if ExportLink.named(word) != nil {
                continue
            } else if Int(word) != nil {
                gathering = try process.gathering(numbered: word)
            } else if DocumentLanguage(named: word) != nil {
                request.language = word
            } else {
                try ExportWish.refuseMisspelt(word, known: process.documents + ExportWord.words)
                names.append(word)
            }
        }
        let isAll = names.contains { ExportWord.named($0) == .all }
        documents = isAll ? process.documents : names.isEmpty ? Array(process.documents.prefix(1)) : names
        request.gathering = gathering
        request.isDraft = !timeline.isAdopted(process)
    }

    /// Refuses a word that is not a document but nearly a format or a language.
    private static func refuseMisspelt(_ word: String, known: [String]) throws(Problem) {
        guard !known.contains(word), nearest(to: word, among: known) == nil else { return }
        if nearest(to: word, among: DocumentLanguage.names) != nil { throw .template(.unknownLanguage(word)) }
        if nearest(to: word, among: WantedFormat.all) != nil {
            throw .commandLine(.unknownFormat(word, known: WantedFormat.all))
        }
    }

    /// Adds formats as an option names them; a word that names none is kept, to be refused with the rest.
    package mutating func add(formats: [String]) {
        request.formats += formats.map { WantedFormat.named($0) ?? $0 }
    }

    /// A request for each of the documents.
    package var requests: [DocumentRequest] {
        documents.map { document in
            var request = request
            request.document = document
            return request
        }
    }

    /// Returns the files to tell of. Of several documents, some have no data, and no one asked those for any.
    package func told(_ files: [ExportedFile]) -> [ExportedFile] {
        documents.count > 1 ? files.filter { !$0.isWithoutData } : files
    }
}

/// The words that may stand in place of a document's name.
enum ExportWord: String, CommandWord {
    case all = "alle"
    case pictures = "bilder"
}
