import Planning

/// The reason why there is no copy, or nothing was rescued.
package enum RescueProblem: Error, Equatable {
    case takesTwo
    /// A file with nothing of a workshop in it.
    case nothingToSave(path: String)
    case interrupted(new: String)
    /// A full disk where the new file is to be.
    case noRoom(new: String)
}

extension RescueProblem {
    package var message: Message {
        switch self {
        case .takesTwo: "Skriv den skadde fila og navnet på en ny: «boplan redd FIL NY»."
        case .nothingToSave(let path):
            "Fant ingenting av en Boplan-plan i \(path). Sjekk at du har valgt riktig fil. Den er ikke endret, og ingen ny er laget."
        case .noRoom(let new):
            "Disken er full, og \(new) er ikke laget. Fila er som den var. Frigjør plass, eller velg en annen disk."
        case .interrupted(let new): "Avbrutt. \(new) er ikke laget, og fila er som den var."
        }
    }
}
