import Planning

/// An error that stops an old plan from being brought in, once it is read.
package enum RevisionProblem: Error, Equatable {
    /// There is no keyboard to ask at, and no word that it is to be kept.
    case nobodyToAsk
}

extension RevisionProblem {
    package var message: Message {
        switch self {
        case .nobodyToAsk:
            "Ingenting er hentet, for det er ingen her å spørre. Stemmer det som står over, så skriv --ja bakerst."
        }
    }
}
