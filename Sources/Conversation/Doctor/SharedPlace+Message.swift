import Planning
import Screens

extension Words {
    /// Returns the warning about a file that lies where other machines may swap it.
    package func warning(of place: SharedPlace, file: String) -> [StyledLine] {
        [
            .sentences(place.message, "Der kan fila bli byttet ut eller låst mens dere skriver."),
            SharedPlace.workOnACopy(of: file),
        ].map { StyledLine(safeText(say($0)), .warning) }
    }
}

extension SharedPlace {
    package var message: Message {
        switch self {
        case .synchronised(let service, let folder):
            "Fila ligger i \(folder), som \(service) holder lik på flere maskiner."
        case .mounted(let type, let point): "Fila ligger på en delt disk (\(type), \(point))."
        }
    }

    /// Returns the advice for a file that other machines may swap.
    package static func workOnACopy(of file: String) -> Message {
        let copy = "~/" + (file.split(separator: "/").last.map(String.init) ?? file)
        let words = shellWords([file, copy])
        return """
            Arbeid på en kopi på denne maskinen: «boplan kopi \(words)». Etterpå henter dere alt inn med «boplan flett \
            \(words)».
            """
    }
}

/// Returns paths as they are written on a command line. A tilde within quotation marks does not name the home folder,
/// so it stands before them.
package func shellWords(_ paths: [String]) -> String {
    paths.map { path in
        guard path.contains(where: { " ()'".contains($0) }) else { return path }
        return path.hasPrefix("~/") ? "~/\"\(path.dropFirst(2))\"" : "\"\(path)\""
    }.joined(separator: " ")
}
