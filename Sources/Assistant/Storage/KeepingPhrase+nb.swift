import Journal

/// `KeepingPhrase` in bokmål.
func nbKeeping(_ phrase: KeepingPhrase) -> String {
    switch phrase {
    case .notYet: "ikke lagret ennå"
    case .historyNotKept(let folder):
        (folder.map { "Får ikke skrevet i \($0), så" } ?? "Fant ingen hjemmemappe (HOME), så")
            + " Boplan husker ikke til neste gang hva som er skrevet (pil opp). Planen blir lagret som vanlig."
    case .mark(let count): "\(count) ikke lagret"
    case .held(let held, let file):
        "\(nbWhy(held.problem, file)) Dere kan snakke videre: Det dere sier, blir holdt på. \(nbMeanwhile(held)) \(nbCure(held.problem))"
    case .savedAgain(let file): "Alt er lagret i \(file) igjen."
    case .moved(let file): "Alt er lagret i \(file), og dere skriver i den fra nå av."
    case .readOnly(let file):
        "Fila \(file) kan leses, men ikke skrives i. Dere kan se og snakke; det dere sier, blir holdt på til dere skriver «/lagre-som NAVN.boplan»."
    case .leftOver(let spare, let file):
        "Sist kom ikke alt med i \(file). Det ligger i \(spare). Avslutt, og hent det inn med «boplan flett \(file) \(spare)»."
    case .unsaved(let held, let file):
        "\(nbContributions(held)) ikke lagret i \(file). Skriv «/lagre-som NAVN.boplan» for å lagre et annet sted. "
            + "Vil dere gå likevel, så gjør det samme en gang til. \(nbMeanwhile(held))"
    case .leftUnsaved(let held, let file):
        held.spare.map {
            "\(nbContributions(held)) ikke lagret i \(file), men alt ligger i \($0). Hent det inn igjen med «boplan flett \(file) \($0)»."
        } ?? "\(nbContributions(held)) ikke lagret i \(file) og er borte nå."
    case .erases(let label, let text, let texts, let related):
        "Teksten i \(label) slettes for godt: \(quoted(text)). "
            + (texts == 1 ? "" : "Det gjelder også det som har stått der før (\(texts) tekster i alt). ")
            + "Det kan ikke angres. At noe stod der, når og hvem som sa det, blir stående."
            + (related.isEmpty ? "" : " Det samme kan stå i \(list(related)); det må slettes for seg.")
    case .askErasing: "Skal teksten slettes for godt? (ja/nei) "
    case .notErased: "Ingenting er slettet."
    case .erased(let label, let file, let copies):
        "Teksten i \(label) er slettet for godt i \(file). "
            + (copies.isEmpty
                ? "Ingen kopier i samme mappe har den. "
                : "Disse kopiene har den ennå, og bør slettes: \(list(copies)). ")
            + "Kopier andre steder, dokumenter som er laget før, og linjene dere har skrevet (fila med endelsen .historikk) "
            + "må dere slette selv. Flettes en gammel kopi inn, kommer teksten ikke tilbake."
    case .nothingToErase(let label): "Det er ingen tekst å slette i \(label)."
    }
}

private func nbContributions(_ held: HoldingJournal.Held) -> String {
    held.actions == 1 ? "Ett bidrag er" : "\(held.actions) bidrag er"
}

/// Why it cannot be written.
private func nbWhy(_ problem: JournalProblem, _ file: String) -> String {
    switch problem {
    case .missing: "Fila \(file) er flyttet, slettet eller byttet ut mens dere arbeider."
    case .readOnly, .notPermitted: "Fila \(file) kan leses, men ikke skrives i."
    case .diskFull: "Disken er full, så \(file) kan ikke skrives i nå."
    case .busy, .waitStopped: "Et annet program holder på fila \(file)."
    case .damaged, .unreadableEvent, .notADatabase, .foreign, .empty:
        "Fila \(file) er skadet eller endret av et annet program."
    default: "Fikk ikke skrevet i \(file)."
    }
}

/// Where it is until then.
private func nbMeanwhile(_ held: HoldingJournal.Held) -> String {
    held.spare.map { "Imens ligger alt trygt i \($0)." } ?? "Ikke lukk vinduet: Det ligger bare her."
}

private func nbCure(_ problem: JournalProblem) -> String {
    let elsewhere = "Skriv «/lagre-som NAVN.boplan» for å lagre et annet sted."
    switch problem {
    case .diskFull: return "Frigjør plass på disken, så lagres det av seg selv. Eller: \(elsewhere)"
    case .busy, .waitStopped: return "Det lagres av seg selv når fila blir ledig. Eller: \(elsewhere)"
    default: return elsewhere
    }
}
