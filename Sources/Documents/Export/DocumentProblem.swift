import Language
import Planning

/// The reason why a document, or one format of it, was not made.
package enum DocumentProblem: Error, Sendable, Equatable {
    case unknownDocument(String, suggestion: String?, available: [String])
    /// The template cannot be used as it is. The file is named as it was opened.
    case template(file: String, findings: [TemplateFinding])
    /// Pandoc will not have the template, for a reason `TemplateCheck` does not know.
    case templateSyntax(file: String, line: Int?, stderr: String)
    /// The tool is not there; the folder is where it was looked for, when somebody knows.
    case missingTool(DocumentTool, in: String? = nil)
    /// The tool is there, and the system will not start it: no permission, a disk without programs, another machine's.
    case toolBarred(DocumentTool, path: String)
    /// The tool gave up. What it said itself, in English, is for a bug report and not for the screen; it is kept in the
    /// file, if there was a place for one.
    case toolFailed(DocumentTool, ToolFailure, kept: String?)
    case timedOut(DocumentTool, limit: Duration)
    case outOfMemory(DocumentTool, bytes: Int)
    /// Typst is to have an empty folder, and none could be made in any of these.
    case noEmptyFolder(places: [String])
    /// The template is a link to a file outside the folder of templates.
    case outsideFolder(file: String)
    /// Ctrl-C.
    case interrupted
    /// The file could not be read; the number is an `errno`. Templates, and the municipality's own profile.
    case unreadable(file: String, errno: Int32)
    /// The folder or the file in it could not be written; the number is an `errno`.
    case unwritable(path: String, errno: Int32)
    /// The texts of a language are not written as they should be.
    case catalogue(file: String, CatalogueFault)
    /// There is something else where a wall was to be, and it is left alone.
    case notAWall(path: String)
    case data(DataProblem)
}

extension DocumentProblem {
    package var message: Message { .sentences(told.happened, told.mend) }

    /// The texts about what happened and what to do about it; nil for the second where it is said with the first.
    package var told: (happened: Message, mend: Message?) {
        let safe: Message = "Alt i planen er trygt."
        return switch self {
        case .unknownDocument(let name, let suggestion, let available):
            (
                "Det finnes ikke noe dokument som heter \(quoted: name).",
                .sentences(
                    didYouMean(suggestion),
                    available.isEmpty ? "Mappa med maler er tom eller mangler." : "Velg mellom: \(list: available).")
            )
        case .template(let file, let findings):
            (.lines(findings.map { "\(file):\($0.line): \($0.problem.message)" }), nil)
        case .templateSyntax(let file, let line, _):
            (
                "\(line.map { "\(file):\($0)" } ?? file): Malen kan ikke leses her.",
                "Sjekk at $-tegnene og navnene er riktige."
            )
        case .outsideFolder(let file):
            (
                "Malen \(file) er en lenke ut av mappa med maler, og blir ikke fulgt.",
                "Legg selve fila der i stedet."
            )
        case .interrupted:
            ("Avbrutt.", "Ingen fil er halv: hver er enten laget ferdig eller som den var fra før.")
        case .unreadable(let file, _):
            ("Får ikke lest \(file).", "Sjekk navnet, og at du har lov til å lese fila.")
        case .unwritable(let path, _):
            (
                "Får ikke skrevet \(path).",
                "Velg en annen mappe, eller sjekk at det er plass og at du kan skrive der."
            )
        case .catalogue(let file, let fault):
            (
                "\(file):\(fault.line): \(fault.kind.message)",
                "Rett det i en tekstbehandler, eller hent fila på nytt."
            )
        case .notAWall(let path):
            ("\(path) er noe annet enn en vegg, og er ikke rørt.", "Velg et annet navn, eller flytt fila først.")
        case .data(let problem): (problem.message, nil)
        case .missingTool(let tool, let folder):
            (
                folder.map {
                    "Programmet \(tool.rawValue) mangler i \($0), og det trengs for å lage \(list: tool.makes)."
                } ?? "Programmet \(tool.rawValue) mangler, og det trengs for å lage \(list: tool.makes).",
                .sentences("Kjør «make tools» for å hente pakken \(tool.package).", safe)
            )
        case .toolBarred(let tool, let path):
            (
                "Programmet \(tool.rawValue) trenger \(path), som er der, men ikke lar seg starte.",
                .sentences(
                    """
                    Sjekk at fila kan kjøres (chmod +x), at disken ikke er satt opp uten programmer (noexec), og at fila \
                    er laget for denne maskinen.
                    """, safe)
            )
        case .toolFailed(let tool, _, let kept):
            (
                "Programmet \(tool.rawValue) klarte ikke å lage dokumentet.",
                .sentences(
                    kept.map {
                        """
                        Prøv igjen. Skjer det på nytt, så meld fra og legg ved fila \($0), der det står hva programmet sa.
                        """
                    } ?? "Prøv igjen; meld fra hvis det skjer på nytt.", safe)
            )
        case .timedOut(let tool, let limit):
            (
                """
                Programmet \(tool.rawValue) brukte mer enn \
                \(Int(limit.components.seconds), one: "ett sekund", many: "# sekunder") og ble stoppet.
                """, "Prøv ett format om gangen."
            )
        case .outOfMemory(let tool, let bytes):
            (
                "Programmet \(tool.rawValue) trengte mer enn \(bytes / 1_000_000) MB minne og ble stoppet.",
                "Se om malen gjentar noe i det uendelige."
            )
        case .noEmptyFolder(let places):
            (
                "Boplan trenger en tom mappe mens PDF og bilder lages, og fikk ikke lage noen i \(list: places).",
                .sentences("Sett TMPDIR til en mappe du kan skrive i.", safe)
            )
        }
    }
}
