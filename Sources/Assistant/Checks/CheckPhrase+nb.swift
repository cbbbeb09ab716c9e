import Planning

/// `CheckPhrase` in bokmål.
func nbCheck(_ phrase: CheckPhrase) -> String {
    switch phrase {
    case .none: "Ingen spørsmål fra sjekken."
    case .count(let count, let tool):
        (count == 1 ? "Ett spørsmål" : "\(count) spørsmål") + (tool.map { " til \($0)" } ?? " til dere")
    case .builtIn(.conflict): "Hvilken versjon skal gjelde? To har skrevet ulikt uten å vite om hverandre."
    case .builtIn(.astray): "Hvor skal dette stå? Det står under noe som ikke lenger gjelder."
    case .builtIn(.identity): "Kan dette skrives på nytt? Et fødselsnummer er skjult her."
    case .about: "Gjelder"
    case .why: "Hvorfor"
    case .source: "Kilde"
    case .advice: "Hva dere kan gjøre"
    case .items(let labels, let more):
        more > 0 ? labels.joined(separator: ", ") + " og \(more) til" : list(labels)
    case .detail(let detail): nbDetail(detail)
    case .lacks(let columns): "mangler \(list(columns))"
    case .dominates(let answer, let count, let total): "\(count) av \(total) er «\(answer)»"
    case .howToSee: "«/sjekk 1» sier hvorfor det første blir spurt om, og hva dere kan gjøre."
    case .more(let count): count == 1 ? "Ett til: /sjekk alt" : "\(count) til: /sjekk alt"
    case .asideCount(let count): "\(count == 1 ? "Ett er" : "\(count) er") avklart fra før: /sjekk avklart"
    case .moreOnCommandLine(let count): "\(count) til. Ta med --alt for å se alle, med grunn, kilde og råd."
    case .asideOnCommandLine(let count):
        "\(count == 1 ? "Ett er" : "\(count) er") avklart fra før. Ta med --alt for å se det."
    case .howToAnswer(let number): "Er det greit som det er? Skriv «/sjekk greit \(number)» og grunnen."
    case .doing(let phrase): nbView(.finding(phrase))
    case .asideTitle(let count): count == 1 ? "Ett spørsmål er avklart" : "\(count) spørsmål er avklart"
    case .noneAside: "Ingen spørsmål er avklart med en grunn ennå."
    case .reason: "Grunn"
    case .howToTakeUp: "Ta opp igjen med «/sjekk igjen 1»."
    case .setAside(let question, let items):
        "Avklart\(items.isEmpty ? "" : " for " + list(items)): \(question) Det kommer tilbake hvis raden endres. /angre tar det opp igjen."
    case .takenUp(let question): "Tatt opp igjen: \(question)"
    case .isGone: "Det spørsmålet er det ikke lenger grunn til å stille. Skriv /sjekk for å se hva som gjenstår."
    case .wasSetAside(let id, let item, let reason):
        "avklart i sjekken (\(id)\(item.map { ", " + $0 } ?? "")): «\(reason)»"
    case .wasTakenUp(let id, let item): "tatt opp igjen i sjekken (\(id)\(item.map { ", " + $0 } ?? ""))"
    }
}

private func nbDetail(_ detail: Finding.Detail) -> String {
    switch detail {
    case .answer(let text): "«\(text)»"
    case .names(let names): list(names)
    case .sum(let sum, let stated):
        "blir \(UnderstoodMoney.grouped(sum)), men det står \(UnderstoodMoney.grouped(stated))"
    case .year(let year, let cost, let frame):
        "\(year): \(UnderstoodMoney.grouped(cost)) kr, og rammen er \(UnderstoodMoney.grouped(frame)) kr"
    case .missingStep(let step): "«\(step)» mangler dato"
    case .shortStep(let next, let days, let weeks): "\(days) dager til «\(next)», og det trengs \(weeks) uker"
    }
}
