import Planning

/// An error in the placing of an item.
package enum GridProblem: Sendable, Equatable {
    case notPlaceable(String, grid: String, source: String)
    case noGrid
    case noPlacement(String)
    case offGrid(String)
    /// Numbers on a grid that are not two.
    case notAPlacement(String)
}

extension GridProblem {
    package var message: Message {
        switch self {
        case .notPlaceable(let label, let grid, let source):
            "\(label) kan ikke plasseres i \(grid). Der plasseres det som står i \(source)."
        case .noGrid: "Det finnes ikke noe rutenett for dette punktet. Skriv /status for å se verktøyene."
        case .noPlacement(let text):
            "\(quoted: text) er en plassering, men ikke noe venter på å bli plassert. Skriv hvilket tiltak det gjelder, for eksempel «T1 \(text)»."
        case .offGrid(let text):
            "\(quoted: text) er utenfor rutenettet. Skriv to tall fra 1 til 5, for eksempel «4 2»."
        case .notAPlacement(let text):
            "\(quoted: text) er ikke en plassering og er ikke lagret. Skriv to tall fra 1 til 5, for eksempel «4 2» eller «T1 4 2»."
        }
    }
}
