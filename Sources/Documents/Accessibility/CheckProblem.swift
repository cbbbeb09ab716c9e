import Planning

/// The reason why a file was not looked into.
package enum CheckProblem: Error, Sendable, Equatable {
    /// A command without a file.
    case fileMissing
    /// A name that does not end in any of these.
    case unknownKind(file: String, known: [String])
    /// A content that is not what the name says.
    case notOfItsKind(file: String, kind: String)
    case tooLarge(file: String, limit: Int)
    /// A problem with the file, or a tool.
    case document(DocumentProblem)
}

extension CheckProblem {
    package var message: Message {
        switch self {
        case .fileMissing: "Skriv hvilken fil som skal kontrolleres: «boplan kontroll plan.docx»."
        case .unknownKind(let file, let known):
            "\(file) kan ikke kontrolleres. Boplan kan se på filer som slutter på \(list: known.map { "." + $0 })."
        case .notOfItsKind(let file, let kind):
            "\(file) er ikke en hel .\(kind)-fil og er ikke kontrollert. Åpne den i programmet den er laget med, og lagre den på nytt."
        case .tooLarge(let file, let limit):
            "\(file) er for stor til å kontrolleres (grensen er \(limit / 1_000_000) MB). Gjør bildene mindre, og prøv igjen."
        case .document(.missingTool(let tool, let folder?)):
            "Programmet \(tool.rawValue) mangler i \(folder), så bare PDF kan kontrolleres. Kjør «make tools» for å hente det."
        case .document(.missingTool(let tool, nil)):
            "Programmet \(tool.rawValue) mangler, så bare PDF kan kontrolleres. Kjør «make tools» for å hente det."
        case .document(let problem): problem.message
        }
    }
}
