import Documents
import Planning
import Publishing
import Screens

/// The command `/eksporter [DOCUMENT|alle] [FORMAT…] [GATHERING] [LANGUAGE]`, which makes the plan, in every format
/// when none is named. A number is the gathering that minutes are about.
struct ExportCommand: Command {
    let declaration = CommandDeclaration(
        names: ["eksporter", "export"], usage: "/eksporter [DOKUMENT] [FORMAT …] [SPRÅK]",
        summary: "Lager planen som Word, ODT, PDF, nettside og data.",
        details: [
            "Eksempel: «/eksporter handlingsplan docx pdf». Uten format lages alle formatene, og uten dokument planen.",
            "«/eksporter alle» lager alle dokumentene, og «/eksporter referat 3» referatet fra samling 3.",
            "Data er regneark (xlsx, csv), kalender (ics) og json.",
            "Skriv «nynorsk» bakerst for å få dokumentet på nynorsk. Det dere har skrevet, blir ikke oversatt.",
            "«/eksporter bilder» lager bildene i planen som filer, i svg og png.",
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let words = argument.split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init)
        let formats = words.filter(isFormat)
        let numbers = words.filter { Int($0) != nil }
        let language = words.last { DocumentLanguage(named: $0) != nil }
        let names = words.filter { !isFormat($0) && Int($0) == nil && DocumentLanguage(named: $0) == nil }
        try refuseUnknown(names, in: session)
        let gathering = try numbers.last.map(session.process.gathering)
        let isDraft = !session.timeline.isAdopted(session.process)
        var made: [MadeDocument] = []
        for document in session.process.documents(named: names) {
            var request = DocumentRequest(
                reading: session.reading, version: session.timeline.version, document: document,
                formats: formats.map { $0.lowercased() }, gathering: gathering, language: language)
            request.isDraft = isDraft
            let files = try session.services.export(request, file: session.file)
            made.append(MadeDocument(name: document, files: files))
            // Ctrl-C is about all that was asked for.
            if files.contains(where: \.isInterrupted) { break }
        }
        return session.tell(of: made)
    }

    private func isFormat(_ word: String) -> Bool {
        DocumentFormat(rawValue: word.lowercased()) != nil || PictureFormat(rawValue: word.lowercased()) != nil
    }

    /// Refuses what is not a document before anything is made: it may be meant for a format or a language.
    private func refuseUnknown(_ words: [String], in session: Session) throws(Problem) {
        let known = session.process.documents + [Process.allDocuments, PictureExport.name]
        let formats = DocumentFormat.allCases.map(\.rawValue) + PictureFormat.allCases.map(\.rawValue)
        let own = session.services.ownDocuments(beside: session.file)
        let unknown = words.filter { !known.contains($0) && !own.contains($0) }
        for word in unknown where nearest(to: word, among: known + own) == nil {
            if nearest(to: word, among: DocumentLanguage.names) != nil { throw .template(.unknownLanguage(word)) }
            // Beside a document that is known, a word is meant for a format.
            if unknown.count < words.count || nearest(to: word, among: formats) != nil {
                throw .commandLine(.unknownFormat(word, known: formats))
            }
        }
        if let word = unknown.first {
            let available = session.process.documents + own.filter { !session.process.documents.contains($0) }
            throw .document(
                .unknownDocument(word, suggestion: nearest(to: word, among: available), available: available))
        }
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .words(
            session.process.documents + [Process.allDocuments, PictureExport.name]
                + DocumentFormat.allCases.map(\.rawValue) + PictureFormat.allCases.map(\.rawValue)
                + DocumentLanguage.allCases.map(\.name))
    }
}
