import Documents

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
    case .tool(.missingTool(let tool)):
        "Programmet \(tool.rawValue) mangler, så bare CSV-filer kan leses. Kjør «make tools» for å hente det."
    case .tool(let problem): nbDocumentProblem(problem)
    }
}

/// `ImportFinding` in bokmål: what was left out, and where.
func nbImportFinding(_ finding: ImportFinding) -> String {
    switch finding {
    case .columnsLeftOut(let columns, let table):
        columns.count == 1
            ? "\(name(table)): Kolonnen \(quoted(columns[0])) er ikke tatt med, for planen har ingen slik."
            : "\(name(table)): Kolonnene \(list(columns.map(quoted))) er ikke tatt med, for planen har ingen slike."
    case .tableLeftOut(let table, let header):
        "\(name(table)) er ikke tatt med. Den begynner med \(list(header.filter { !$0.isEmpty }.prefix(4).map(quoted)))."
    case .withoutGroup(let count, let table):
        "\(name(table)): \(count == 1 ? "Ett tiltak" : "\(count) tiltak") står uten målområde, for ingen overskrift sier hvilket. Flytt dem med /flytt."
    case .unknownAnswer(let text, let column):
        "\(quoted(text)) er ikke et av svarene på \(quoted(column)) og er ikke tatt med."
    case .tooLong(let column, let characters, let table):
        "\(name(table)): En tekst på \(characters) tegn under \(quoted(column)) er for lang og er ikke tatt med."
    }
}

func nbImported(rows: Int, known: Int, groups: [String]) -> String {
    let new = rows == 0 ? "Ingenting nytt å hente." : "Hentet \(rows) tiltak."
    let old = known == 0 ? "" : " \(known) sto der fra før."
    let added = groups.isEmpty ? "" : " Nye målområder: \(list(groups))."
    return new + old + added
}

private func name(_ table: ImportedTable) -> String {
    "Tabell \(table.number)" + (table.heading.map { " (under \(quoted($0)))" } ?? "")
}

private func alternatives(_ words: [String]) -> String {
    words.dropLast().joined(separator: ", ") + " eller " + (words.last ?? "")
}
