import Planning

/// An error in what was typed in a row.
package enum FormProblem: Sendable, Equatable {
    case emptyText(String)
    case unknownColumn(String, tool: String, nearest: String?, known: [String])
    /// The answer is none of those of the column; a command makes new ones, where there is one.
    case unknownChoice(String, column: String, nearest: String?, options: [String], extend: ToolID?)
    /// The number is below the least that the column may have.
    case numberTooLow(String, column: String, lowest: Int)
    case wrongColumnCount(got: Int, expected: [String])
    /// The number is of no row in the table.
    case noSuchRow(Int, tool: String, lowest: Int, highest: Int)
    /// An answer without a column was given for rows that lack different ones; each with its column.
    case columnsDiffer(String, lacking: [String])
    /// Text was written at a table of rows in groups, where rows are picked.
    case rowsExpected(String, example: Int, groups: [String])
}

extension FormProblem {
    package var message: Message {
        switch self {
        case .emptyText: "Raden er tom og er ikke lagret. Skriv noe i minst én kolonne."
        case .unknownColumn(let word, let tool, let nearest, let known):
            .sentences(
                "\(tool) har ingen kolonne som heter \(quoted: word).", didYouMean(nearest),
                "Kolonnene er: \(list: known).")
        case .unknownChoice(let word, let column, let nearest, let options, let extend):
            .sentences(
                "\(quoted: word) er ikke et svar på \(quoted: column) og er ikke lagret.", didYouMean(nearest),
                options.isEmpty ? "Det er ikke noe å velge mellom ennå." : "Velg mellom: \(list: options).",
                extend.map { "Nye legges til med /\($0)." })
        case .noSuchRow(let number, let tool, let lowest, let highest):
            "\(tool) har ingen rad \(number). Radene har numre fra \(lowest) til \(highest)."
        case .numberTooLow(let text, let column, let lowest):
            "\(quoted: text) er ikke lagret: \(column) kan ikke være mindre enn \(lowest)."
        case .columnsDiffer(let text, let lacking):
            "\(quoted: text) er ikke lagret, for radene mangler ikke det samme: \(list: lacking). Skriv kolonnen og kolon foran svaret."
        case .rowsExpected(let text, let example, let groups):
            "\(quoted: text) er ikke lagret. Skriv hvilken rad det gjelder, for eksempel «\(example)» eller «\(example): svar». Skal det bli en ny rad, så skriv først hvor den hører til: \(choice: groups)."
        case .wrongColumnCount(let got, let expected):
            "Raden har \(got, one: "# kolonne", many: "# kolonner"), men skal ha \(expected.count), og er ikke lagret. Skriv den slik: \(expected.joined(separator: " | "))"
        }
    }
}
