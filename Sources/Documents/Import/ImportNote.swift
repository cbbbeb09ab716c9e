import Planning

/// Something that was understood in an old plan, or left out of it.
package enum ImportNote: Sendable, Hashable {
    /// A table of measures: each heading that was understood with the column it became, those that were not, and
    /// headings of mere numbers.
    case table(ImportedTable, rows: Int, columns: [Pair], leftOut: [String], numbers: [String])
    /// A table without the main column; these are the cells of its first row.
    case tableLeftOut(ImportedTable, header: [String])
    /// The table of another tool.
    case otherTable(ImportedTable, tool: String)
    /// Measures that were points of a list, or paragraphs; with the heading above.
    case listed(Int, under: String?)
    /// A row without a measure in it.
    case rowLeftOut(String, table: ImportedTable)
    /// Measures that no heading gives a group.
    case withoutGroup(Int)
    /// Rows where the main column is empty.
    case withoutMain(Int, column: String, table: ImportedTable)
    /// No heading says that it names a group, and these, with measures under them, were taken for groups.
    case groupsFromHeadings([String])
    /// Not one of the column's choices.
    case unknownAnswer(String, column: String)
    case tooLong(column: String, characters: Int, table: ImportedTable?)
    /// Text under a heading of no section of ours; the number of paragraphs.
    case textLeftOut(heading: String?, paragraphs: Int)
    case pictures(Int)
    /// A line above a table that says what its bare numbers are counted in.
    case unit(String, table: ImportedTable)
    /// A sheet of a spreadsheet that is hidden.
    case hiddenSheet(String)

    package struct Pair: Sendable, Hashable {
        package var heading: String
        package var column: String
    }
}

extension ImportNote {
    package var message: Message {
        switch self {
        case .table(let table, let rows, let columns, let leftOut, let numbers):
            .sentences(
                table.found(rows), understood(columns, leftOut), renamed(columns), ignored(leftOut),
                numbers.isEmpty ? nil : "\(quoted: numbers) er bare nummer.")
        case .tableLeftOut(let table, let header):
            .sentences(
                "\(table.name) er ikke tatt med, for den har ingen kolonne for tiltak.",
                header.contains { !$0.isEmpty }
                    ? "Den begynner med \(quoted: Array(header.filter { !$0.isEmpty }.prefix(4)))." : nil)
        case .otherTable(let table, let tool):
            "\(table.name) er ikke tatt med. Den er \(quoted: tool), ikke tiltak."
        case .listed(let count, let heading?):
            "Utenfor tabellene, under \(quoted: heading), er \(count, one: "ett tiltak", many: "# tiltak") funnet."
        case .listed(let count, nil):
            "Utenfor tabellene er \(count, one: "ett tiltak", many: "# tiltak") funnet."
        case .rowLeftOut("", let table): "Tabell \(table.number): En rad uten tekst er ikke tatt med."
        case .rowLeftOut(let text, let table):
            "Tabell \(table.number): Raden \(quoted: text) er ikke tatt med, for den er ikke et tiltak."
        case .withoutGroup(let count):
            "Ingen overskrift sier hvilket målområde \(count, one: "ett tiltak", many: "# tiltak") hører til. Flytt dem siden med /flytt."
        case .withoutMain(let count, let column, let table):
            "Tabell \(table.number): \(count, one: "En rad", many: "# rader") er uten tekst i \(quoted: column), men er tatt med. Skriv inn det som mangler."
        case .groupsFromHeadings(let headings):
            "Overskriftene over tiltakene er lest som målområder: \(quoted: headings)."
        case .unknownAnswer(let text, let column):
            "\(quoted: text) er ikke et av svarene på \(quoted: column) og er ikke tatt med."
        case .tooLong(let column, let characters, let table?):
            "Tabell \(table.number): En tekst på \(characters) tegn under \(quoted: column) er for lang og er ikke tatt med."
        case .tooLong(let column, let characters, nil):
            "En tekst på \(characters) tegn under \(quoted: column) er for lang og er ikke tatt med."
        case .textLeftOut(let heading?, let paragraphs):
            "Teksten under \(quoted: heading) er ikke tatt med (\(paragraphs, one: "ett avsnitt", many: "# avsnitt"))."
        case .textLeftOut(nil, let paragraphs):
            "Teksten før første overskrift er ikke tatt med (\(paragraphs, one: "ett avsnitt", many: "# avsnitt"))."
        case .pictures(let count): "\(count, one: "Et bilde", many: "# bilder") er ikke tatt med."
        case .unit(let remark, let table):
            "Tabell \(table.number): Der det bare står et tall, er beløpet lest slik \(quoted: remark) sier."
        case .hiddenSheet(let sheet):
            "Arket \(quoted: sheet) er skjult og er ikke lest. Skal det med, så vis det i regnearket og lagre på nytt."
        }
    }

    private func understood(_ columns: [Pair], _ leftOut: [String]) -> Message? {
        let same = columns.filter { $0.heading == $0.column }.map(\.heading)
        if same.count == columns.count, leftOut.isEmpty { return "Alle kolonnene er kjent igjen." }
        return same.isEmpty ? nil : "\(quoted: same) heter det samme her."
    }

    private func renamed(_ columns: [Pair]) -> Message? {
        let renamed = columns.filter { $0.heading != $0.column }
        let parts: [Message] = renamed.map(\.column).uniqued().map { column in
            "\(quoted: renamed.filter { $0.column == column }.map(\.heading)) blir \(column)"
        }
        return parts.isEmpty ? nil : "\(parts: parts)."
    }

    private func ignored(_ columns: [String]) -> Message? {
        switch columns.count {
        case 0: nil
        case 1: "Kolonnen \(quoted: columns) er ikke tatt med, for den har ingen plass her."
        default: "Kolonnene \(quoted: columns) er ikke tatt med, for de har ingen plass her."
        }
    }
}
