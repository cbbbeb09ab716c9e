import Language
import Planning

/// `TimePhrase` in bokmål.
func nbTime(_ phrase: TimePhrase) -> String {
    switch phrase {
    case .left(let minutes): minutes >= 0 ? "\(minutes) min igjen" : "\(-minutes) min over"
    case .soonOver(let what, let minutes):
        "\(minutes == 1 ? "Ett minutt" : "\(minutes) minutter") igjen av «\(what)». Trenger dere mer, så skriv for eksempel /mer 5."
    case .isOver(let what):
        "Tida for «\(what)» er ute. Gå videre med /agenda neste, eller ta litt til med /mer 5."
    case .proposal(let minutes, let people, let groups):
        "Forslag til møteplan: \(nbHours(minutes)), \(people == 1 ? "én person" : "\(people) personer")"
            + (groups > 1 ? " i \(groups) grupper" : "")
    case .leftOut(let tools): "Det ble ikke tid til \(nbList(tools)). Ta det hjemme, eller legg til en time."
    case .tight(let percent):
        "Tida er knapp: Verktøyene får \(percent) prosent av tida de pleier å ta. Ta gjerne bort noe, eller sett av mer tid."
    case .howToPropose: "/agenda foreslå 25 personer 6 timer [fra 09.00] [samling 2] [VERKTØY …]"
    case .howToKeep: "Skriv /agenda bruk for å legge planen i møteplanen. Den kan endres der, rad for rad."
    case .kept(let meeting, let rows):
        "Møteplanen for «\(meeting)» er lagret, med \(rows) poster. Skriv hvem som leder hver av dem, og /agenda begynn når møtet begynner."
    case .late(let tasks, let more, let command):
        "For sent ute: " + tasks.map { nbTask($0, "skulle vært gjort innen") }.joined(separator: "; ")
            + (more > 0 ? "; og \(more) til" : "") + ". Se \(command)."
    case .coming(let tasks, let more):
        "Neste i framdriftsplanen: " + tasks.map { nbTask($0, "innen") }.joined(separator: "; ")
            + (more > 0 ? "; så \(more) til" : "") + "."
    case .startUnknown:
        "Si hvilken måned arbeidet begynte, for eksempel «/framdrift oppstart oktober 2026», så sier Boplan fra om det som er for sent ute."
    case .started(let month): "Måned 1 er \(month.monthName) \(month.year)."
    case .monthNow(let month): "Nå er det måned \(month)."
    case .legend(let planned, let actual, let both): "\(planned) planlagt, \(actual) gjort, \(both) planlagt og gjort"
    case .planned(let months): "planlagt måned \(nbSpan(months))"
    case .actual(let months): "gjort måned \(nbSpan(months))"
    case .owner(let owner): "ansvarlig: \(owner)"
    case .deadline(let day): "frist: \(nbDate(day))"
    case .delay(let months):
        months == 0
            ? "som planlagt"
            : "\(abs(months)) \(abs(months) == 1 ? "måned" : "måneder") \(months > 0 ? "senere" : "tidligere")"
    case .isLate: "for sent ute"
    case .withoutMonth: "uten måned"
    case .decision(let day, let kind, let others):
        "Veien fram til vedtak \(nbDate(day))" + (kind.map { ", regnet som \($0)" } ?? "")
            + (others.isEmpty ? "." : ". Er det en annen slags plan, så skriv \(nbList(others, "eller")) bak datoen.")
    case .day: "Dato"
    case .owners: "Ansvarlig"
    case .source: "Kilde"
    case .moved(let count):
        "\(count == 1 ? "Ett steg kommer" : "\(count) steg kommer") tettere på vedtaket enn det som er vanlig, fordi den vanlige dagen er forbi. Minstetidene holder."
    case .missedBudget(let year, let next):
        "Vedtaket kommer etter at arbeidet med budsjettet for \(year) er i gang. Tiltakene kan først få penger i budsjettet for \(next), om dere ikke melder dem inn før vedtaket."
    case .correctDays(let label):
        "Rett datoene mot kommunens møtekalender, for eksempel «/endre \(label) frist: 1. mars 2027». /angre tar alt tilbake."
    case .offRestDays(let count):
        (count == 1 ? "Én dag" : "\(count) dager")
            + " ville ha falt i en helg eller på en helligdag, og er flyttet til nærmeste virkedag, helst den før."
    case .decisionOnRestDay(let day): "\(nbDate(day)) er i en helg eller på en helligdag. Er det dagen for vedtaket?"
    case .date(let day): nbDate(day)
    case .began(let label, let what, let minutes, let until):
        "\(label) \(what)" + (minutes.map { ": \($0) minutter" } ?? "") + (until.map { ", til klokka \($0)." } ?? ".")
    case .opens(let command): "Verktøyet til denne posten er \(command)."
    case .madeOfAgenda(let meeting, let parts):
        "Møteplanen for «\(meeting)» er laget av dagsordenen, med \(parts) poster. /angre tar den bort."
    case .skipped(let what): "«\(what)» er hoppet over."
    case .moreTime(let what, let minutes, let until): "«\(what)» har nå \(minutes) minutter, til klokka \(until)."
    case .over(let meeting, let minutes, let late):
        "«\(meeting)» er slutt etter \(nbHours(minutes)). "
            + (late == 0 ? "Det var som planlagt." : "Det var \(nbLate(late)).")
    case .underWay(let meeting, let since, let until):
        "«\(meeting)» begynte klokka \(since) og skal etter planen være ferdig klokka \(until)."
    case .notBegun(let meeting): "«\(meeting)» er ikke begynt. Skriv /agenda begynn for å sette klokka i gang."
    case .planEachMeeting:
        "Lag en plan for hvert møte med «/agenda foreslå 8 personer 2 timer», og begynn det med «/agenda begynn»."
    case .willEnd(let clock, let late): "Slik det går nå, er dere ferdige klokka \(clock), \(nbLate(late))."
    case .newPlanOffered:
        "Slik kan resten kortes ned, så dere blir ferdige i tide. Skriv /agenda ny for å følge det, eller fortsett som før."
    case .newPlanKept(let until):
        "Resten er kortet ned, og dere er ferdige klokka \(until). /angre gir den gamle tida tilbake."
    case .cannotShorten(let late):
        "Resten kan ikke kortes ned nok uten å ta mer enn halve tida fra noe. Stryk en post, eller avtal å holde på \(nbMinutes(late)) lenger."
    case .onTime(let until): "Dere er i rute, og er ferdige klokka \(until). Det trengs ingen ny plan."
    case .partOfMeeting(let count): count == 1 ? "1 post" : "\(count) poster"
    case .clock: "Kl."
    case .what: "Hva"
    case .minutes: "Min"
    case .proposed: "Forslag"
    case .preparation: "Forberedelse"
    case .preparationHeading: "Dette må gjøres på forhånd"
    case .equipmentHeading: "Dette må ligge klart"
    case .perPerson: "til alle"
    case .perGroup: "til hver gruppe"
    case .now: "nå"
    case .changedMinutes(let from, let to): "\(to) (planlagt \(from))"
    }
}

func nbTimeProblem(_ problem: TimeProblem) -> String {
    switch problem {
    case .noMeetingPlan:
        "Denne prosessen har ikke noe skjema for møteplaner. Den som eier prosessen, kan legge det til under «brukes-til» i prosess.yaml."
    case .noProgressPlan:
        "Denne prosessen har ingen framdriftsplan med måneder. Den som eier prosessen, kan legge det til under «brukes-til» i prosess.yaml."
    case .notUnderWay: "Ingen møter er i gang. Skriv /agenda begynn, eller se planen med /agenda."
    case .underWay(let meeting):
        "\(quoted(meeting)) er alt i gang. Avslutt det med /agenda slutt før dere begynner et nytt."
    case .unknownMeeting(let word, let nearest, let known):
        "Det finnes ikke noe møte som heter \(quoted(word)).\(meant(nearest)) "
            + (known.isEmpty
                ? "Skriv et nummer, for eksempel /agenda begynn 1."
                : "Velg mellom: \(nbList(known, "og")).")
    case .tooLong(let gathering, let duration):
        "\(quoted(gathering)) varer \(duration), og er ikke ett møte. Lag en plan for hvert møte med «/agenda foreslå 8 personer 2 timer», ta den i bruk med «/agenda bruk NAVN», og skriv så «/agenda begynn NAVN»."
    case .nothingPlanned(let meeting):
        "Det står ingenting på dagsordenen for \(quoted(meeting)). Lag en møteplan med «/agenda foreslå 25 personer 6 timer», eller skriv den i møteplanen."
    case .alreadyHeld(let meeting):
        "\(quoted(meeting)) er alt holdt. Lag en ny møteplan med /agenda foreslå, og gi møtet et annet navn."
    case .meetingExists(let name):
        "Det finnes alt en møteplan for \(quoted(name)). Gi møtet et annet navn: /agenda bruk NAVN."
    case .notAMeeting:
        "Et møte varer fra en halv time til tolv timer og har fra 1 til 500 personer. Skriv for eksempel «/agenda foreslå 25 personer 6 timer»."
    case .noProposal:
        "Det er ikke noe forslag å bruke. Lag et først, for eksempel «/agenda foreslå 25 personer 6 timer»."
    case .notAMonth(let text):
        "\(quoted(text)) er ikke en måned som er til å forstå. Skriv for eksempel «oktober 2026»."
    case .notADay(let text):
        "\(quoted(text)) er ikke en dag som er til å forstå. Skriv for eksempel «/framdrift vedtak 16. juni 2027»."
    case .noFormalSteps: "Denne prosessen har ingen formelle steg. De kan skrives under «formelle-steg» i prosess.yaml."
    case .unknownKind(let word, let known):
        "\(quoted(word)) er ikke et slags plan jeg kjenner reglene for. Velg mellom: \(nbList(known, "og"))."
    case .doesNotFit(let shortfall, let decision): nbDoesNotFit(shortfall, decision)
    }
}

private func nbDoesNotFit(_ shortfall: FormalPlan.Shortfall, _ decision: CalendarDay) -> String {
    let minimums = shortfall.minimums.map { "\($0.what) \(nbWeeks($0.leastWeeks ?? 0)) (\($0.source))" }
    return
        "Det er for kort tid til vedtak \(nbDate(decision)), og ingenting er endret. \(quoted(shortfall.step.what)) må skje senest "
        + "\(nbDate(shortfall.latest)), for disse tidene kan ikke bli kortere: \(minimums.joined(separator: "; ")). "
        + "Det tidligste vedtaket er \(nbDate(shortfall.earliestDecision)). Er noe alt gjort, så skriv det i «Faktisk måned» først."
}

// MARK: - Days and numbers

/// "16. juni 2027"
func nbDate(_ day: CalendarDay) -> String { day.words }

private func nbTask(_ task: Schedule.Task, _ within: String) -> String {
    let notes = [task.due.map { "\(within) \(nbDate($0))" }, task.owner.map { "ansvarlig: \($0)" }].compactMap { $0 }
    return "\(task.label) \(task.text) (\(notes.joined(separator: ", ")))"
}

private func nbSpan(_ months: ClosedRange<Int>) -> String {
    months.count == 1 ? String(months.lowerBound) : "\(months.lowerBound)–\(months.upperBound)"
}

private func nbWeeks(_ weeks: Int) -> String { weeks == 1 ? "én uke" : "\(weeks) uker" }

private func nbMinutes(_ minutes: Int) -> String { minutes == 1 ? "ett minutt" : "\(minutes) minutter" }

private func nbLate(_ late: Int) -> String {
    late == 0 ? "som planlagt" : "\(nbMinutes(abs(late))) \(late > 0 ? "senere" : "tidligere") enn planlagt"
}

private func nbHours(_ minutes: Int) -> String {
    switch (minutes / 60, minutes % 60) {
    case (0, let rest): nbMinutes(rest)
    case (let hours, 0): hours == 1 ? "én time" : "\(hours) timer"
    case (let hours, let rest): "\(hours == 1 ? "én time" : "\(hours) timer") og \(nbMinutes(rest))"
    }
}

private func nbList(_ words: [String], _ last: String = "eller") -> String {
    last == "og" ? Language.nb.list(words) : Language.nb.choice(words)
}
