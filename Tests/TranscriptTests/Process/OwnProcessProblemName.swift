import Assistant

/// Names of what may be wrong with processes of one's own.
enum OwnProcessProblemName: String, CaseIterable {
    case unknownAction, badName, taken, alreadyThere, notWritten, noRehearsal, notHere
}

extension OwnProcessProblem {
    var name: OwnProcessProblemName {
        switch self {
        case .unknownAction: .unknownAction
        case .badName: .badName
        case .taken: .taken
        case .alreadyThere: .alreadyThere
        case .notWritten: .notWritten
        case .noRehearsal: .noRehearsal
        case .notHere: .notHere
        }
    }

    /// One of each.
    static func samples(_ text: String) -> [OwnProcessProblem] {
        [
            .unknownAction(text, nearest: text), .badName(text), .taken(text), .alreadyThere(path: text),
            .notWritten(path: text), .noRehearsal(text, path: text), .notHere(text, file: text, folder: text),
        ]
    }
}

extension OwnProcessProblemName {
    /// When it comes, and why.
    var occasion: String {
        switch self {
        case .unknownAction: "Etter «boplan prosess» står noe annet enn «ny» eller «sjekk»."
        case .badName: "Navnet etter «prosess ny» har tegn som navnet på en prosess ikke kan ha."
        case .taken: "Det finnes alt en prosess med det navnet."
        case .alreadyThere: "Prosessen skal kopieres til et sted der det alt ligger noe."
        case .notWritten: "Kopien av en prosess kan ikke skrives."
        case .noRehearsal: "«boplan øv» brukes med en prosess som ikke har noen øvingsgruppe."
        case .notHere: "Fila følger en prosess som ikke er på denne maskinen."
        }
    }
}
