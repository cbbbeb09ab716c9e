import Planning

/// An error in a wish about a plan that is adopted, or that was out on hearing.
package enum AfterProblem: Error, Sendable, Equatable {
    /// The process has no tool for it.
    case noFollowUp
    case notADay(String)
    /// The two files are not versions of one plan.
    case otherPlan(String, String)
    case unknownEdition(String, known: [String])
    /// Neither a second file nor a time is named.
    case nothingToCompare
    case noPreviousPlan
    case periodMissing
    case nobodyToAsk
    case noReplies
    /// Replies hold a national identity number. The rows as spreadsheets count them.
    case identityInReplies(file: String, rows: [Int])
    /// The file has no column that can be the reply.
    case notReplies(file: String, columns: [String])
    case emptyEdition
}

extension AfterProblem {
    package var message: Message {
        switch self {
        case .noFollowUp:
            "Denne prosessen har ikke noe skjema for oppfølging av tiltak. Den som eier prosessen, kan legge det til under «brukes-til» i prosess.yaml."
        case .notADay(let text):
            "Jeg forstår ikke \(quoted: text). Skriv for eksempel 2028-06-30."
        case .otherPlan(let one, let other):
            "\(one) og \(other) er ikke to versjoner av den samme planen. «endringer» sammenligner kopier av én fil, eller to tidspunkter i den: boplan endringer FIL --fra DATO."
        case .unknownEdition(let word, let known):
            .sentences(
                "Jeg finner ingen utgave eller dato \(quoted: word).",
                known.isEmpty
                    ? "Skriv en dato, for eksempel 2027-03-01, eller gi utgaver navn med «/utgave NAVN»."
                    : "Skriv en dato, eller en av disse: \(list: known).")
        case .nothingToCompare:
            "Hva skal sammenlignes? Skriv «boplan endringer GAMMEL NY», eller «boplan endringer FIL --fra DATO»."
        case .noPreviousPlan:
            "Denne prosessen har ikke noe skjema for forrige plan. Den som eier prosessen, kan legge det til med «forrige-plan-i» i prosess.yaml."
        case .periodMissing: "Hvilken periode gjelder den nye planen? Skriv for eksempel --periode 2031-2034."
        case .nobodyToAsk:
            "Ingenting er gjort, for det er ingen her å spørre. Skriv --ja bakerst for å svare ja på alt."
        case .noReplies:
            "Denne prosessen har ikke noe skjema for høringssvar. Den som eier prosessen, kan legge det til under «brukes-til» i prosess.yaml."
        case .notReplies(let file, let columns):
            "\(file) har ingen kolonne som kan være svaret. Den første linja må være overskrifter, for eksempel \(quoted: columns)."
        case .identityInReplies(let file, let rows):
            "\(file), rad \(list: rows.map(String.init)): Her ser det ut til å stå et fødselsnummer eller D-nummer. Ingen svar er hentet inn. Ta bort nummeret i fila, og hent inn på nytt."
        case .emptyEdition: "En utgave må ha et navn, for eksempel «/utgave høringsutkast»."
        }
    }
}
