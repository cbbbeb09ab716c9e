import Documents
import Language

/// `ImportProblem` in bokmål.
func nbImportProblem(_ problem: ImportProblem) -> String {
    switch problem {
    case .unreadable(let file, _): "Får ikke lest \(file). Sjekk navnet, og at du har lov til å lese fila."
    case .tooLarge(let file, let limit):
        "\(file) er for stor (grensen er \(limit / 1_000_000) MB). Ta ut bildene, eller kopier tabellene til en ny fil."
    case .unknownKind(let file, let known):
        "\(file) kan ikke leses som plan. Navnet må slutte på \(alternatives(known.map { "." + $0 })). "
            + "Har du bare PDF, så kopier tabellene inn i et dokument først."
    case .notOfItsKind(let file, let kind):
        "\(file) er ikke en hel .\(kind)-fil, og ingenting er hentet. Åpne den i programmet den er laget med, og lagre den på nytt som .\(kind)."
    case .noTable(let file, let main, let columns, let group):
        "Fant ingen tabell med tiltak i \(file), og ingenting er hentet. Øverste rad må ha kolonnen \(quoted(main)); "
            + "de andre som leses, er \(list(columns.filter { $0 != main }.map(quoted)))."
            + (group.map { " Overskrifter som begynner med \(quoted($0)), sier hvor tiltakene hører til." } ?? "")
    case .noForm(let process):
        "Prosessen \(quoted(process)) har ikke noe skjema for tiltak å hente inn i. Sjekk «tiltak-i» i prosess.yaml."
    case .tool(.missingTool(let tool, let folder)):
        "Programmet \(tool.rawValue) mangler\(inFolder(folder)), så bare CSV-filer kan leses. Kjør «make tools» for å hente det."
    case .tool(.outOfMemory(_, let bytes)):
        "Planen trengte mer enn \(bytes / 1_000_000) MB minne og ble ikke lest. Kopier tabellene til en ny fil, og prøv igjen."
    case .tool(.timedOut(_, let limit)):
        "Planen var ikke lest etter \(limit.components.seconds) sekunder. Kopier tabellene til en ny fil, og prøv igjen."
    case .tool(let problem): nbDocumentProblem(problem)
    }
}

private func alternatives(_ words: [String]) -> String {
    Language.nb.choice(words)
}
