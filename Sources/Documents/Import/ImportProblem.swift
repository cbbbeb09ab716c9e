import Planning

/// The reason why nothing was read of an old plan.
package enum ImportProblem: Error, Sendable, Equatable {
    /// There is no such file, or it may not be read; the number is an `errno`.
    case unreadable(file: String, errno: Int32)
    case tooLarge(file: String, limit: Int)
    /// The name does not end in any of these.
    case unknownKind(file: String, known: [String])
    /// The content is not what the name says.
    case notOfItsKind(file: String, kind: String)
    /// No table has the main column. What headings are looked for, and the word for a group.
    case noTable(file: String, main: String, columns: [String], group: String?)
    /// The process has no form for measures.
    case noForm(process: String)
    /// Pandoc is missing, or took too long.
    case tool(DocumentProblem)
}

extension ImportProblem {
    package var message: Message {
        switch self {
        case .unreadable(let file, _): "Får ikke lest \(file). Sjekk navnet, og at du har lov til å lese fila."
        case .tooLarge(let file, let limit):
            "\(file) er for stor (grensen er \(limit / 1_000_000) MB). Ta ut bildene, eller kopier tabellene til en ny fil."
        case .unknownKind(let file, let known):
            "\(file) kan ikke leses som plan. Navnet må slutte på \(choice: known.map { "." + $0 }). Har du bare PDF, så kopier tabellene inn i et dokument først."
        case .notOfItsKind(let file, let kind):
            "\(file) er ikke en hel .\(kind)-fil, og ingenting er hentet. Åpne den i programmet den er laget med, og lagre den på nytt som .\(kind)."
        case .noTable(let file, let main, let columns, let group):
            .sentences(
                "Fant ingen tabell med tiltak i \(file), og ingenting er hentet.",
                "Øverste rad må ha kolonnen \(quoted: main); de andre som leses, er \(quoted: columns.filter { $0 != main }).",
                group.map { "Overskrifter som begynner med \(quoted: $0), sier hvor tiltakene hører til." })
        case .noForm(let process):
            "Prosessen \(quoted: process) har ikke noe skjema for tiltak å hente inn i. Sjekk «tiltak-i» i prosess.yaml."
        case .tool(.missingTool(let tool, let folder?)):
            "Programmet \(tool.rawValue) mangler i \(folder), så bare CSV-filer kan leses. Kjør «make tools» for å hente det."
        case .tool(.missingTool(let tool, nil)):
            "Programmet \(tool.rawValue) mangler, så bare CSV-filer kan leses. Kjør «make tools» for å hente det."
        case .tool(.outOfMemory(_, let bytes)):
            "Planen trengte mer enn \(bytes / 1_000_000) MB minne og ble ikke lest. Kopier tabellene til en ny fil, og prøv igjen."
        case .tool(.timedOut(_, let limit)):
            "Planen var ikke lest etter \(limit.components.seconds) sekunder. Kopier tabellene til en ny fil, og prøv igjen."
        case .tool(let problem): problem.message
        }
    }
}
