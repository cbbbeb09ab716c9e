import Planning

/// `AfterPhrase` in bokmål.
func nbAfter(_ phrase: AfterPhrase) -> String {
    switch phrase {
    case .numberOf(let number, let count): "(\(number) av \(count))"
    case .terms(let measure, let today): nbTerms(measure, today)
    case .saidLast(let measure, let day): nbSaidLast(measure, day)
    case .neverSaid: "Det er ikke meldt noe om dette tiltaket før."
    case .howToKeep: "Er alt som sist, så trykk Enter."
    case .howToSkip: "Vet dere ikke, så trykk Enter; da står det som ikke meldt."
    case .allReported(let tool, let left, let command, let file):
        left == 0
            ? "\(tool) er gjennomgått. «boplan status \(file)» viser hele bildet, og «/eksporter statusrapport» lager rapporten."
            : "Dere er kommet til enden, men \(nbMeasures(left)) står igjen. Skriv \(command) for å ta dem."
    case .thenLearn(let command): "Ta gjerne spørsmålene i \(command) mens dere er i gang."
    case .answeredThen(let day, let answers):
        "\(nbDate(day)): " + (answers.isEmpty ? "ikke svart" : answers.joined(separator: " → "))
    case .notAnswered: "Det er ikke svart på dette før."
    case .lateMeasures(let measures, let more, let tool):
        "Tiltak over fristen: " + measures.map(nbDue).joined(separator: "; ") + (more > 0 ? "; og \(more) til" : "")
            + ". Si hvordan det går med /\(tool)."
    case .comingMeasures(let measures): "Neste frist i planen: " + measures.map(nbDue).joined(separator: "; ") + "."
    case .statusOn(let day): "Status for tiltakene \(nbDate(day))"
    case .summary(let follow, let day): nbSummary(follow, day)
    case .section(let section, let count): "\(nbSection(section)) (\(count))"
    case .noReports(let command):
        "Det er ikke meldt noe om tiltakene ennå. \(command) går gjennom dem, ett for ett."
    case .noMeasures: "Planen har ingen tiltak."
    case .late(let days): nbLate(days: days)
    case .deadline: "Frist"
    case .why: "Grunn"
    case .result: "Resultat"
    case .spent: "Brukt"
    case .planned: "Planlagt"
    case .moneyHeading: "Penger"
    case .inAll: "I alt"
    case .withoutArea: "Uten målområde"
    case .counted(let count, let all): "\(count) av \(all) tiltak"
    case .amount(let total): total.sums.isEmpty ? "ikke meldt" : list(total.sums)
    case .edition(let name, let time): "\(name): slik planen var \(time)"
    case .noEditions:
        "Ingen utgaver har fått navn. «/utgave høringsutkast» gir planen slik den er nå, et navn dere kan sammenligne med senere."
    case .editionNamed(let name):
        "Planen slik den er nå, heter «\(name)». «boplan endringer FIL --fra \(asOneWord(name))» viser hva som er endret "
            + "siden."
    case .adopted:
        "Så lenge planen er slik, står det ikke UTKAST på den når den lages. Endres noe i den, er den et utkast igjen."
    case .compared(let from, let to): "Endringer fra \(from) til \(to)"
    case .nothingChanged: "Ingenting er endret."
    case .frontPage: "Forsiden"
    case .added: "Lagt til"
    case .removed: "Tatt bort"
    case .changed: "Endret"
    case .removedInto(let other): "Slått sammen med \(other)"
    case .moved(let from, let to):
        "Flyttet fra \(from.isEmpty ? "ingen" : quoted(from)) til \(to.isEmpty ? "ingen" : quoted(to))"
    case .because(let reason): "Grunn: \(reason)"
    case .now: "nå"
    case .carryGoals(let count): "Skal målene og målområdene (\(count)) være med? (ja/nei) "
    case .carryPeople(let count): "Skal de som er med (\(count)), være med videre? (ja/nei) "
    case .carryLearning(let count): "Skal svarene på læringsspørsmålene (\(count)) være med? (ja/nei) "
    case .rolled(let count, let file): "\(nbMeasures(count)) fra \(file) er med, sortert etter det som sist ble meldt:"
    case .rolledOutcome(let outcome, let count): "  \(outcome): \(count)"
    case .unsorted(let count): "  Ikke meldt noe om, så dere må sortere: \(count)"
    case .carried(let goals, let people, let learning):
        "Med videre: \(goals) mål, \(people) deltakere, \(learning) svar på læringsspørsmål."
    case .rolledNext(let file):
        "Den gamle fila er ikke rørt. Åpne den nye med «boplan \(file)»; det som er i gang eller videreføres, blir tilbudt i handlingsplanen."
    case .sortRest(let command): "Skriv \(command) der for å sortere det som ikke er meldt."
    case .replies(let file, let senders, let count, let known):
        "\(file): \(count == 1 ? "ett nytt svar" : "\(count) nye svar")"
            + (senders.isEmpty
                ? ""
                : " fra \(senders.prefix(3).joined(separator: ", "))\(senders.count > 3 ? " og \(senders.count - 3) til" : "")")
            + (known > 0 ? ". \(known) sto der fra før" : "") + "."
    case .unplaced(let count, let examples):
        "\(count == 1 ? "Ett svar" : "\(count) svar") viser ikke til noe avsnitt jeg finner i utkastet (\(examples.joined(separator: ", "))). \(count == 1 ? "Det er med, og dere kan skrive hva det" : "De er med, og dere kan skrive hva de") gjelder."
    case .numberedBy(let edition):
        edition.map { "Avsnittene er nummerert slik de var i denne utgaven: \($0)." }
            ?? "Avsnittene er nummerert slik planen er nå. Er den endret etter at utkastet ble sendt, så si hvilken utgave det var: --utgave NAVN eller --utgave DATO."
    case .keptReplies(let count):
        "\(count == 1 ? "Ett svar" : "\(count) svar") er hentet inn. Gå gjennom dem i høringssvarene, eller ta dem bort igjen med /angre."
    case .nothingNewCame: "Ingenting nytt. Alle svarene sto der fra før."
    case .columnsLeftOut(let columns): "Disse kolonnene er ikke med: \(list(columns.map(quoted)))."
    case .askReplies: "Skal svarene hentes inn? (ja/nei) "
    }
}

private func nbDue(_ measure: FollowUp.Measure) -> String {
    let notes = [measure.currentDeadline.map { "frist: \($0)" }, measure.owner.map { "ansvarlig: \($0)" }]
    return "\(measure.item.label) \(measure.text) (\(notes.compactMap { $0 }.joined(separator: ", ")))"
}

private func nbTerms(_ measure: FollowUp.Measure, _ today: CalendarDay?) -> String {
    var parts = [measure.currentDeadline.map { "Frist: \($0)" } ?? "Uten frist"]
    if measure.newDeadline != nil, let old = measure.deadline { parts.append("opprinnelig \(old)") }
    if let today, measure.isLate(on: today), let days = measure.delay(on: today) { parts.append(nbLate(days: days)) }
    parts.append(measure.owner.map { "ansvarlig: \($0)" } ?? "uten ansvarlig")
    return parts.joined(separator: ", ") + "."
}

private func nbSaidLast(_ measure: FollowUp.Measure, _ day: CalendarDay) -> String {
    let parts = [
        measure.status.map(nbStatus), measure.reason.map { "grunn: \($0)" },
        measure.cost.map { "kostet til nå: \($0)" },
        measure.result.map { "resultat: \($0)" },
    ]
    return "Sist, \(nbDate(day)): " + parts.compactMap { $0 }.joined(separator: "; ") + "."
}

private func nbStatus(_ status: FollowUp.Status) -> String {
    switch status {
    case .notStarted: "ikke startet"
    case .underWay: "i gang"
    case .done: "gjennomført"
    case .postponed: "utsatt"
    case .dropped: "lagt bort"
    }
}

/// "3 måneder over fristen"
func nbLate(days: Int) -> String {
    switch days {
    case 1: "en dag over fristen"
    case ..<14: "\(days) dager over fristen"
    case ..<60: "\(days / 7) uker over fristen"
    case ..<720: "\((days * 12 + 182) / 365) måneder over fristen"
    default: "\(days / 365) år over fristen"
    }
}

private func nbMeasures(_ count: Int) -> String { "\(count) tiltak" }

private func nbSection(_ section: FollowUp.Section) -> String {
    switch section {
    case .late: "Over fristen"
    case .underWay: "I gang"
    case .postponed: "Utsatt"
    case .notStarted: "Ikke startet"
    case .unreported: "Ikke meldt noe om"
    case .dropped: "Lagt bort"
    case .done: "Gjennomført"
    case .coming: "Frist det neste halvåret"
    }
}

private func nbSummary(_ follow: FollowUp, _ day: CalendarDay) -> String {
    let statuses: [FollowUp.Section] = [.done, .underWay, .notStarted, .postponed, .dropped, .unreported]
    let parts = statuses.compactMap { section -> String? in
        let count = follow.measures(in: section, on: day).count
        return count == 0
            ? nil : "\(count) \(nbSection(section).prefix(1).lowercased() + nbSection(section).dropFirst())"
    }
    let late = follow.late(on: day).count
    return "\(nbMeasures(follow.measures.count)): \(parts.joined(separator: ", "))."
        + (late > 0 ? " Over fristen: \(late)." : "")
}

// MARK: - Editions, differences, rollover and replies

func nbAfterProblem(_ problem: AfterProblem) -> String {
    switch problem {
    case .noFollowUp:
        "Denne prosessen har ikke noe skjema for oppfølging av tiltak. Den som eier prosessen, kan legge det til under «brukes-til» i prosess.yaml."
    case .notADay(let text): "\(quoted(text)) er ikke en dag som er til å forstå. Skriv for eksempel 2028-06-30."
    case .otherPlan(let one, let other):
        "\(one) og \(other) er ikke to versjoner av den samme planen. «endringer» sammenligner kopier av én fil, eller to tidspunkter i den: boplan endringer FIL --fra DATO."
    case .unknownEdition(let word, let known):
        "Jeg finner ingen utgave eller dato \(quoted(word)). "
            + (known.isEmpty
                ? "Skriv en dato, for eksempel 2027-03-01, eller gi utgaver navn med «/utgave NAVN»."
                : "Skriv en dato, eller en av disse: \(list(known)).")
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
        "\(file) har ingen kolonne som kan være svaret. Den første linja må være overskrifter, for eksempel \(list(columns.map(quoted)))."
    case .identityInReplies(let file, let rows):
        "\(file), rad \(list(rows.map(String.init))): Her ser det ut til å stå et fødselsnummer eller D-nummer. Ingen svar er hentet inn. Ta bort nummeret i fila, og hent inn på nytt."
    case .emptyEdition: "En utgave må ha et navn, for eksempel «/utgave høringsutkast»."
    }
}

/// As a shell takes it for one word.
private func asOneWord(_ name: String) -> String { name.contains(" ") ? "\"\(name)\"" : name }
