/// `RescuePhrase` in bokmål.
func nbRescue(_ phrase: RescuePhrase) -> String {
    switch phrase {
    case .whole(let from, let to, let count): "Alt er reddet: \(contributions(count)) fra \(from) ligger i \(to)."
    case .part(let from, let to, let count): "Reddet \(contributions(count)) fra \(from) til \(to)."
    case .round(let notes):
        "En stille runde eller en avstemning var i gang. Den er det fortsatt, og "
            + (notes == 0
                ? "ingen hadde levert noe." : "\(notes == 1 ? "ett bidrag" : "\(notes) bidrag") i den er med.")
    case .tools(let tools): "Punkter og rader: " + list(tools.map { "\($0.name) \($0.items)" }) + "."
    // What could not be saved.
    case .lost(let count, let rows):
        (count == 1 ? "Én rad i fila kunne ikke leses (rad " : "\(count) rader i fila kunne ikke leses (rad ")
            + list(shortened(rows)) + "). Det som sto der, er tapt."
    case .lostBetween(let first, let last):
        first == last ? "Det ble skrevet \(first)." : "Det ble skrevet mellom \(first) og \(last)."
    case .cutOff(let left?): "Fila er kuttet: \(left) % av den er igjen. Det som sto i resten, er tapt."
    case .cutOff: "Fila er kuttet i slutten. Hvor mye som er tapt, går ikke fram av den."
    case .nothingMissing: "Boplan finner ikke noe som mangler."
    case .contradictions(let count):
        (count == 1 ? "Én hendelse" : "\(count) hendelser") + " sto på to måter. Den fila selv viser til, er brukt."
    case .orphans(let count):
        (count == 1 ? "Ett svar eller valg" : "\(count) svar og valg")
            + " har mistet punktet eller raden det hører til, og vises derfor ikke."
    case .identityLost:
        "Kjennemerket til planen er tapt. Fila regnes nå som en ny plan, og gamle kopier kan ikke flettes inn i den."
    case .processLost(let process):
        "Hvilken prosess planen følger, er tapt. Den følger nå \(quoted(process)). Er det feil, så redd på nytt med «--prosess NAVN»."
    case .processUnknown(let process, let file, let new):
        "Planen følger prosessen \(quoted(process)), som ikke finnes her. Er navnet skadet, så slett \(new) og skriv «boplan redd \(file) \(new) --prosess midt-norge»."
    case .factsLost(let facts):
        "Må fortelles på nytt: \(list(facts)). Skriv "
            + list(facts.map { "«/opplysninger \($0) \($0 == "periode" ? "2027–2030" : "NAVN")»" })
            + " når fila er åpen."
    case .readThrough(let new):
        "Les gjennom \(new): Boplan ser ikke om enkelte bokstaver er blitt feil. Ta vare på den skadde fila."
    case .mergeOlder(let new): "Har dere en eldre kopi, kan den ha det som mangler: «boplan flett \(new) KOPI»."
    case .open(let new): "Åpne den med «boplan \(new)»."
    case .copied(let to): "Kopien ligger i \(to)."
    case .copying(let percent): "Kopierer … \(percent) %"
    case .readingDamaged(let percent): "Leser den skadde fila side for side … \(percent) %"
    case .noCopyToday: "Fikk ikke laget dagens kopi ved siden av fila. Arbeidet går som vanlig."
    }
}

/// `RescueProblem` in bokmål.
func nbRescueProblem(_ problem: RescueProblem) -> String {
    switch problem {
    case .takesTwo: "Skriv den skadde fila og navnet på en ny: «boplan redd FIL NY»."
    case .nothingToSave(let path):
        "Fant ingenting av en Boplan-plan i \(path). Sjekk at du har valgt riktig fil. Den er ikke endret, og ingen ny er laget."
    case .noRoom(let new):
        "Disken er full, og \(new) er ikke laget. Fila er som den var. Frigjør plass, eller velg en annen disk."
    case .interrupted(let new): "Avbrutt. \(new) er ikke laget, og fila er som den var."
    }
}

private func contributions(_ count: Int) -> String { count == 1 ? "ett bidrag" : "\(count) bidrag" }

/// "3–7", and no more of them than one reads.
private func shortened(_ rows: [ClosedRange<Int64>]) -> [String] {
    let texts = rows.prefix(12).map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    return rows.count > 12 ? texts + ["\(rows.count - 12) steder til"] : texts
}
