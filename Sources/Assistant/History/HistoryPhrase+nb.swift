/// `HistoryPhrase` in bokmål.
func nbHistory(_ phrase: HistoryPhrase) -> String {
    switch phrase {
    case .asItWas(let time): "Slik det var \(time):"
    case .restored(let label, let text): "\(label) «\(text)» gjelder igjen. Skriv /angre for å ta det tilbake."
    case .broughtBack(let time, let actions):
        "Alt er slik det var \(time). \(actions == 1 ? "Én ting som er gjort" : "\(actions) ting som er gjort") siden, er tatt tilbake. "
            + "Ingenting er slettet: Skriv /angre for å få det inn igjen."
    case .settled(let left):
        switch left {
        case 0: "Avgjort. Det er ingen flere uenigheter."
        case 1: "Avgjort. Det er én igjen: /konflikter."
        default: "Avgjort. Det er \(left) igjen: /konflikter. Numrene kan ha endret seg."
        }
    case .broughtBackTo(let time): "hentet tilbake alt slik det var \(time)"
    case .itemErased(let label, let reason): "slettet teksten i \(label) for godt («\(reason)»)"
    case .itemRestored(let item): "hentet tilbake \(item)"
    }
}

func nbConflict(_ phrase: ConflictPhrase) -> String {
    switch phrase {
    case .none: "Ingen har skrevet ulike ting om det samme uten å vite om hverandre."
    case .count(let count): count == 1 ? "1 sted med ulike versjoner" : "\(count) steder med ulike versjoner"
    case .howToSettle:
        "Velg slik: «/konflikter 1 a» beholder a, «/konflikter 1 begge» beholder begge, «/konflikter 1 skriv TEKST» gir en ny ordlyd. "
            + "Det som ikke velges, står fortsatt i historikken."
    case .session(let number): "økt \(number)"
    case .placement(let grid, let voice): voice.isEmpty ? grid : "\(grid) (\(voice))"
    }
}

func nbHistoryProblem(_ problem: HistoryProblem) -> String {
    switch problem {
    case .undoIsAnothers(let author):
        author.isEmpty
            ? "Her er det ikke noe av deres å angre. Det siste er skrevet av gruppa sammen i et annet vindu; angre det der."
            : "Her er det ikke noe av deres å angre. Det siste er sagt av \(author). Skriv «/som \(author)» først hvis det er det dere vil angre."
    case .notATime(let word):
        word.isEmpty
            ? "Når? Skriv dato og klokkeslett, for eksempel 2026-11-03T10:00."
            : "\(quoted(word)) er ikke et tidspunkt. Skriv dato og klokkeslett, for eksempel 2026-11-03T10:00."
    case .notStruck(let label): "\(label) er ikke strøket. Skriv /vis \(label) for å se hva som står der."
    case .notThereYet(let label, let time):
        "\(label) fantes ikke \(time). Skriv /historikk \(label) for å se når det kom."
    case .nothingSince(let time): "Ingenting er gjort etter \(time). Skriv /historikk for å se tidspunktene."
    case .beforeTheBeginning(let time):
        "Denne planen fantes ikke \(time). Skriv «/historikk alt» for å se når den begynte."
    case .noSuchConflict(let word, let highest):
        highest == 0
            ? "Det er ingen uenigheter å avgjøre."
            : "Det er ingen uenighet nummer \(quoted(word)). Skriv /konflikter for å se dem; numrene går fra 1 til \(highest)."
    case .noSuchVersion(let word, let last):
        "\(quoted(word)) er ikke et valg. Skriv en bokstav fra a til \(last), «begge», «skriv TEKST», eller «stryk» for noe som er strøket."
    case .onlyOne(let name):
        "\(quoted(name)) kan bare ha ett svar. Velg en av versjonene, eller skriv en ny med «skriv TEKST»."
    }
}
