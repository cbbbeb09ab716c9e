import Documents
import Planning
import Publishing

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
        try refuseMisspelt(names, known: session.process.documents + [Process.allDocuments, PictureExport.name])
        let gathering = try numbers.last.map(session.process.gathering)
        let isDraft = !session.timeline.isAdopted(session.process)
        var replies: [Reply] = []
        for document in session.process.documents(named: names) {
            var request = DocumentRequest(
                reading: session.reading, version: session.timeline.version, document: document,
                formats: formats.map { $0.lowercased() }, gathering: gathering, language: language)
            request.isDraft = isDraft
            let files = try session.services.export(request, file: session.file)
            replies += session.exportReplies(files)
            // Ctrl-C is about all that was asked for.
            if files.contains(where: \.isInterrupted) { break }
        }
        return replies
    }

    private func isFormat(_ word: String) -> Bool {
        DocumentFormat(rawValue: word.lowercased()) != nil || PictureFormat(rawValue: word.lowercased()) != nil
    }

    /// Refuses a word that is not a document but nearly a format or a language.
    private func refuseMisspelt(_ words: [String], known: [String]) throws(Problem) {
        let formats = DocumentFormat.allCases.map(\.rawValue) + PictureFormat.allCases.map(\.rawValue)
        for word in words where !known.contains(word) && nearest(to: word, among: known) == nil {
            if nearest(to: word, among: DocumentLanguage.names) != nil { throw .template(.unknownLanguage(word)) }
            if nearest(to: word, among: formats) != nil { throw .commandLine(.unknownFormat(word, known: formats)) }
        }
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .words(
            session.process.documents + [Process.allDocuments, PictureExport.name]
                + DocumentFormat.allCases.map(\.rawValue) + PictureFormat.allCases.map(\.rawValue)
                + DocumentLanguage.allCases.map(\.name))
    }
}

extension Session {
    /// Returns where each file is, or why it is not; that it was stopped is said once.
    func exportReplies(_ files: [ExportedFile]) -> [Reply] {
        let made = files.filter { !$0.isInterrupted } + files.filter(\.isInterrupted).prefix(1)
        return made.map { file in
            switch file.outcome {
            case .success(let path):
                Reply.result([line("Laget \(path)")] + (file.replacedNote.map { [line($0)] } ?? []))
            case .failure(let problem): Reply(.problem, words.lines(for: problem))
            }
        }
    }
}
