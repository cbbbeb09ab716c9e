import Planning

/// An error in a wish about the wall.
package enum WallProblem: Error, Sendable, Equatable {
    /// A wall in a file is a page: its name ends in `.html`.
    case notAPage(String)
    /// `/vegg slutt`, and no page is being renewed.
    case noneToStop
}

extension WallProblem {
    package var message: Message {
        switch self {
        case .notAPage(let name):
            "Veggen er en nettside, og \(quoted: name) er ikke navnet på en. Velg et navn som slutter på .html, for eksempel vegg.html."
        case .noneToStop: "Ingen vegg blir fornyet nå. Skriv «/vegg vegg.html» for å lage en."
        }
    }
}
