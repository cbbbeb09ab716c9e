import Planning

/// An error in the words of a command line.
package enum CommandLineProblem: Sendable, Equatable {
    case emptyName(option: String)
    case unknownFormat(String, known: [String])
    case planMissing
    case unknownSubcommand(String, nearest: String?)
    case unknownOption(String, nearest: String?)
    case missingValue(option: String, value: String)
    case unexpectedArgument(String)
    /// No file is named; the subcommand is empty where a conversation was to begin.
    case fileMissing(subcommand: String)
    case mergeTakesTwo
}

extension CommandLineProblem {
    package var message: Message {
        switch self {
        case .emptyName(option: "--periode"):
            "--periode kan ikke være tom. Skriv for eksempel --periode 2027-2030."
        case .emptyName(let option): "\(option) kan ikke være tom. Skriv for eksempel --kommune Lillehammer."
        case .unknownFormat(let word, let known):
            .sentences(
                "Det finnes ikke noe format som heter \(quoted: word).", didYouMean(nearest(to: word, among: known)),
                "Velg mellom: \(list: known).")
        case .planMissing:
            "Hvilken plan skal det hentes fra? Skriv for eksempel «boplan importer plan.boplan gammel.docx»."
        case .unknownSubcommand(let word, let nearest):
            .sentences(
                "\(quoted: word) er verken en fil eller noe Boplan kan gjøre.", didYouMean(nearest),
                "En ny fil må ha punktum i navnet, for eksempel \(word).boplan. Skriv «boplan --hjelp» for å se alt.")
        case .unknownOption(let word, let nearest):
            .sentences(
                "Jeg kjenner ikke valget \(quoted: word).", didYouMean(nearest),
                "Skriv «boplan --hjelp» for å se alle.")
        case .missingValue(let option, let value):
            "Det mangler noe etter \(option). Skriv det slik: \(option) \(value)"
        case .unexpectedArgument(let word):
            "\(quoted: word) er for mye på linja. Har et navn mellomrom, så sett hermetegn rundt det. Skriv «boplan --hjelp» for å se hvordan."
        case .fileMissing(subcommand: ""): "Hvilken fil? Skriv for eksempel «boplan plan.boplan»."
        case .fileMissing(let subcommand): "Hvilken fil? Skriv for eksempel «boplan \(subcommand) plan.boplan»."
        case .mergeTakesTwo: "Skriv fila det skal flettes inn i, og minst én kopi: «boplan flett FIL KOPI …»."
        }
    }
}

extension RawRepresentable<String> where Self: CaseIterable {
    /// Finds the format of that name.
    ///
    ///     let format = try OutputFormat(format: "CSV")  // .csv
    package init(format word: String) throws(Problem) {
        guard let format = Self(rawValue: word.lowercased()) else {
            throw .commandLine(.unknownFormat(word, known: Self.allCases.map(\.rawValue)))
        }
        self = format
    }
}
