import Planning

/// `UnderstandPhrase` in bokmål.
func nbUnderstand(_ phrase: UnderstandPhrase) -> String {
    switch phrase {
    case .startRight(let tool, let command, let minutes):
        "Først: \(tool) (\(command)). Hva slags plan er dette, hvem eier den, og hvem bestemmer?"
            + (minutes.map { " Det tar omtrent \($0) minutter." } ?? "")
            + " «Vet ikke» er et svar, og «senere» hopper over."
    case .howToChoose:
        "Skriv et nummer eller egne ord. «Vet ikke» blir en oppgave, og «senere» hopper over."
    case .chosen(let answer, let follows): "\(answer)." + (follows.map { " " + $0 } ?? "")
    case .becameTask(let label, let task):
        "Det er lov å ikke vite. \(label) er en ny oppgave i framdriftsplanen: \(task)."
    case .whoFindsOut: "Hvem finner det ut? Skriv en rolle eller en enhet."
    case .byWhen: "Innen når? Skriv for eksempel «1. mars 2027»."
    case .mayWait: "Enter hopper over, «senere» lar resten vente."
    case .withoutDay(let tasks, let more):
        "Vi vet ikke ennå, og har ingen dato: \(tasks.map(nbUndated).joined(separator: "; "))"
            + (more > 0 ? "; og \(more) til" : "") + "."
            + (tasks.first.map { " Sett dato med «/endre \($0.label) frist: DATO»." } ?? "")
    case .answered: "besvart"
    case .planKind(let kind, let label, let text):
        "Regnet som \(kind), fordi det står «\(text)» i \(label)."
    case .alsoCalled(let names): "Også kalt: \(names.joined(separator: ", "))"
    case .seeAlso(let words): "Se også: \(words.joined(separator: ", "))"
    case .source(let source): "Kilde: \(source)"
    case .glossary(let count): "Ordliste (\(count) ord)"
    case .howToLookUp: "«/ordliste ORD» forklarer et ord, eller søker i ordlista."
    case .foundTerms(let text, let count):
        count == 1 ? "Ett ord passer med «\(text)»:" : "\(count) ord passer med «\(text)»:"
    case .explained(let word, let meaning): "Ord: \(word) – \(meaning)"
    case .wentWellHeading: "Slik ser dere at det gikk bra"
    case .wentWell: "Det gikk bra når"
    case .comesFrom: "Hvor det kommer fra, det første først"
    case .thisItself: "Punktet selv"
    case .becameOf: "Hva det ble til"
    case .place(let tool, let part): tool + (part.map { ", " + $0 } ?? "")
    case .statement(let by, let when, let gathering):
        "sagt av \(by), \(when)" + (gathering.map { ", under «\($0)»" } ?? "")
    case .belongsTo(let gathering): "hører til «\(gathering)»"
    case .stoodAs(let origin): "sto i forrige plan som \(origin)"
    case .joinedWith: "slått sammen med"
    case .liftedTo(let labels): "løftet til \(labels.joined(separator: ", "))"
    case .votedFor(let poll, let question, let score, let place, let votes, let of, let isRanking):
        "stemt over i \(poll) «\(question)»: \(nbScore(score, place, isRanking)), fra \(votes) av \(of)"
    case .placedOn(let grid, let own, let voices, let spread):
        "plassert på «\(grid)»" + (own.map { ": \($0)" } ?? "")
            + (voices > 0 ? ", av \(voices) hver for seg" : "") + (spread ? ", og de er uenige" : "")
    case .decided: "besluttet"
    case .disagreed: "uenighet"
    case .firstPoint: "Dette er det første som ble sagt. Det er ikke løftet fra noe annet."
    case .ledNowhere: "Ingenting ennå. Det er ikke løftet videre."
    case .struckOut: "strøket"
    case .joinedInto(let label): "står nå under \(label)"
    case .unused(let count):
        count == 1
            ? "Ett innspill er ikke brukt til noe ennå. Skal det videre, eller var det nok at det ble sagt?"
            : "\(count) innspill er ikke brukt til noe ennå. Skal de videre, eller var det nok at de ble sagt?"
    case .nothingUnused: "Ingenting venter på å bli løftet videre."
    case .howToUse(let tool): "Kan løftes til \(tool)."
    case .more(let count, let command): "… og \(count) til. Se alle med \(command)."
    }
}

private func nbUndated(_ task: UnderstandPhrase.Undated) -> String {
    "\(task.label) \(task.text)" + (task.owner.map { " (ansvarlig: \($0))" } ?? "")
}

private func nbScore(_ score: Int, _ place: Int?, _ isRanking: Bool) -> String {
    let points = score == 1 ? "1 poeng" : "\(score) poeng"
    return (isRanking ? points : score == 1 ? "1 stemme" : "\(score) stemmer") + (place.map { ", nummer \($0)" } ?? "")
}
