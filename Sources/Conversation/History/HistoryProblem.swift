import Planning

/// A fault in a wish about the past, or about what was written apart.
package enum HistoryProblem: Sendable, Equatable {
    /// The latest that can be undone was said by somebody else; an empty name is the secretary.
    case undoIsAnothers(author: String)
    case notATime(String)
    case notStruck(String)
    case notThereYet(String, time: String)
    case nothingSince(String)
    case beforeTheBeginning(String)
    case noSuchConflict(String, highest: Int)
    case noSuchVersion(String, last: String)
    /// Only one of the versions can stand.
    case onlyOne(String)
    /// One has struck the item, so that there are not two versions to keep.
    case struckOrNot(String)
}

extension HistoryProblem {
    package var message: Message {
        switch self {
        case .undoIsAnothers(author: ""):
            "Her er det ikke noe av deres å angre. Det siste er skrevet av gruppa sammen i et annet vindu; angre det der."
        case .undoIsAnothers(let author):
            "Her er det ikke noe av deres å angre. Det siste er sagt av \(author). Skriv «/som \(author)» først hvis det er det dere vil angre."
        case .notATime(""): "Når? Skriv dato og klokkeslett, for eksempel 2026-11-03T10:00."
        case .notATime(let word):
            "\(quoted: word) er ikke et tidspunkt. Skriv dato og klokkeslett, for eksempel 2026-11-03T10:00."
        case .notStruck(let label): "\(label) er ikke strøket. Skriv /vis \(label) for å se hva som står der."
        case .notThereYet(let label, let time):
            "\(label) fantes ikke \(time). Skriv /historikk \(label) for å se når det kom."
        case .nothingSince(let time): "Ingenting er gjort etter \(time). Skriv /historikk for å se tidspunktene."
        case .beforeTheBeginning(let time):
            "Denne planen fantes ikke \(time). Skriv «/historikk alt» for å se når den begynte."
        case .noSuchConflict(_, highest: 0): "Det er ingen uenigheter å avgjøre."
        case .noSuchConflict(let word, let highest):
            "Det er ingen uenighet nummer \(quoted: word). Skriv /konflikter for å se dem; numrene går fra 1 til \(highest)."
        case .noSuchVersion(let word, let last):
            "\(quoted: word) er ikke et valg. Skriv en bokstav fra a til \(last), «begge», «skriv TEKST», eller «stryk» for noe som er strøket."
        case .onlyOne(let name):
            "\(quoted: name) kan bare ha ett svar. Velg en av versjonene, eller skriv en ny med «skriv TEKST»."
        case .struckOrNot(let label):
            "\(label) kan ikke både stå og være strøket. Skriv «a» for å la det stå, eller «stryk»."
        }
    }
}
