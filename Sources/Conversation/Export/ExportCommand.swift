import Documents
import Planning
import Publishing
import Screens

/// The command `/eksporter [DOCUMENT|alle] [FORMAT…] [GATHERING] [LANGUAGE]`, which makes the plan, in every format
/// when none is named. A number is the gathering that minutes are about.
struct ExportCommand: Command {
    typealias Word = ExportWord

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
        let wish = try ExportWish(argument.separatedWords, of: session.reading, session.timeline)
        // A wish that cannot be met is refused before any file is written.
        for request in wish.requests { try session.services.refuseUnknown(request, file: session.file) }
        var made: [MadeDocument] = []
        for request in wish.requests {
            let files = wish.told(try session.services.export(request, file: session.file))
            made.append(MadeDocument(name: request.document, files: files))
            // Ctrl-C is about all that was asked for.
            if files.contains(where: \.isInterrupted) { break }
        }
        return session.tell(of: made)
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .words(
            session.process.documents + Word.words + WantedFormat.all + DocumentLanguage.allCases.map(\.name))
    }
}
