/// `RoundPhrase` in bokmål.
func nbRound(_ phrase: RoundPhrase) -> String {
    switch phrase {
    case .begun(let isAnonymous, let minutes):
        "Stille runde\(minutes.map { " i \($0) \($0 == 1 ? "minutt" : "minutter")" } ?? ""). Én skriver om gangen, ett punkt på hver linje. Ingen ser det andre skriver. "
            + (isAnonymous
                ? "Runden er anonym: Ingen kan se hvem som skrev hva, heller ikke senere. "
                : "Skriv «/som NAVN» først; navnet vises sammen med punktene. ")
            + "Skriv /igp videre når du er ferdig, og /igp gruppe når alle har skrevet."
    case .passedOn(let isAnonymous):
        "Gi tastaturet videre. Neste: "
            + (isAnonymous ? "skriv ett punkt på hver linje." : "skriv «/som NAVN», og så ett punkt på hver linje.")
            + " /igp videre når du er ferdig."
    case .sealed: "Notert, og skjult til runden åpnes."
    case .revealed(let count):
        switch count {
        case 0: "Runden er slutt. Ingen skrev noe."
        case 1: "Runden er slutt. Her er det som ble skrevet."
        default:
            "Runden er slutt. Her er alle \(count) punktene, i tilfeldig rekkefølge. Slå sammen like med /slå-sammen."
        }
    case .timeIsOut: "Tida er ute. Skriv ferdig i ro og mak; /igp gruppe åpner runden."
    case .mark: "stille runde"
    case .notMerged(let name, let count):
        "\(name) har en stille runde med \(count == 1 ? "ett skjult punkt" : "\(count) skjulte punkter"), som ikke er med. Åpne runden der med /igp gruppe, og flett en gang til."
    case .stillOpen(let count):
        "En stille runde er åpen, med \(count == 1 ? "ett skjult punkt" : "\(count) skjulte punkter"). Gå til tavla og skriv videre, eller åpne den med /igp gruppe."
    }
}

func nbRoundProblem(_ problem: RoundProblem) -> String {
    switch problem {
    case .none: "Det er ingen stille runde nå. Gå til en tavle, for eksempel /swot, og begynn med «/igp individ 5»."
    case .underWay(let count):
        "En stille runde er alt i gang, med \(count == 1 ? "ett skjult punkt" : "\(count) skjulte punkter"). Åpne den med /igp gruppe før dere begynner en ny."
    case .needsBoard:
        "En stille runde trenger en tavle å skrive på. Gå dit først, for eksempel med /swot svake, og skriv så «/igp individ 5»."
    case .notInRound:
        "Ikke lagret: I en stille runde skrives det bare punkter på tavler. Åpne runden med /igp gruppe først."
    case .copyWouldTell:
        "En anonym runde er åpen, og en kopi nå kan røpe hvem som skrev hva. Åpne planen og avslutt runden med /igp gruppe eller /stem slutt først."
    }
}
