import Documents

/// What a gathering is called first in a line, as the process has it.
func nbGatheringWord(_ word: String?) -> String {
    guard let word, let first = word.first else { return "Samling" }
    return first.uppercased() + word.dropFirst()
}

/// `OwnProcessPhrase` in bokmål.
func nbOwnProcess(_ phrase: OwnProcessPhrase) -> String {
    switch phrase {
    case .listed(let id, let name, let planType, let isOwn):
        "\(id)  \(name). Plan: \(planType)." + (isOwn ? " Deres egen." : "")
    case .copied(let path, let id):
        "Laget \(path). Endre filene i et skriveprogram, og kjør «boplan prosess sjekk \(path)». "
            + "«boplan ny FIL --prosess \(id)» bruker den når mappa prosesser ligger ved siden av FIL."
    case .sound(let name, let tools, let remarks):
        "\(name) kan brukes: \(tools) verktøy, og ingen feil i filene."
            + (remarks == 0
                ? "" : " \(remarks == 1 ? "Én ting" : "\(remarks) ting") over er det verdt å se på.")
    case .unsound(let count):
        count == 1 ? "Én feil må rettes før prosessen kan brukes." : "\(count) feil må rettes før prosessen kan brukes."
    case .remark(let remark): nbProcessRemark(remark)
    }
}

private func nbProcessRemark(_ remark: ProcessRemark) -> String {
    switch remark {
    case .labelsMissing(let labels, let language, let file):
        "\(file): \(labels.count == 1 ? "én tekst" : "\(labels.count) tekster") mangler på \(language.name), "
            + "for eksempel \(quoted(labels.first ?? "")). Skal dere lage dokumenter på \(language.name)?"
    case .wordsLeftOver(let words, let file):
        "\(file): prosessen sier ikke lenger \(list(words.prefix(3).map(quoted)))\(words.count > 3 ? " og \(words.count - 3) til" : ""). Er teksten endret?"
    case .templateMissing(let document, let language):
        "prosess.yaml: dokumentet «\(document)» har ingen mal på \(language.name). Skal det være en annen, eller lager dere den i mappa maler?"
    case .toolUnused(let tool):
        "\(tool).yaml: ingen samling har verktøyet «\(tool)». Skal det stå under «verktøy» i prosess.yaml?"
    case .toolWithoutMinutes(let tool):
        "\(tool).yaml: det står ikke hvor lang tid verktøyet tar. Skriv «minutter», så kan «/agenda foreslå» regne med det."
    case .scriptsMissing(let tools):
        "øving/manus.yaml: \(list(tools.prefix(5).map(quoted)))\(tools.count > 5 ? " og \(tools.count - 5) til" : "") har ikke noe manus. Skal de ha det?"
    case .agendaTool(let tool, let gathering):
        "prosess.yaml: dagsordenen i «\(gathering)» åpner «\(tool)», som ikke står under «verktøy» eller «hjemmearbeid» der eller før. Er det glemt?"
    case .agendaMinutes(let what, let gathering):
        "prosess.yaml: «\(what)» i «\(gathering)» har ingen minutter, men andre poster har det. Summen blir for liten."
    case .agendaTooLong(let minutes, let gathering):
        "prosess.yaml: dagsordenen i «\(gathering)» er på \(minutes) minutter, mer enn en arbeidsdag. Stemmer det?"
    case .agendaAndDuration(let gathering):
        "prosess.yaml: «\(gathering)» har både «varighet» og minutter på dagsordenen. Hvor lenge varer den?"
    }
}

/// `OwnProcessProblem` in bokmål.
func nbOwnProcessProblem(_ problem: OwnProcessProblem) -> String {
    switch problem {
    case .unknownAction(let word, let nearest):
        "Med prosesser kan Boplan ikke gjøre \(quoted(word)).\(meant(nearest)) Skriv «boplan prosess» for å se hvilke som finnes, "
            + "«boplan prosess ny NAVN» for å lage deres egen, eller «boplan prosess sjekk MAPPE» for å se om den er riktig."
    case .badName(let name):
        "\(quoted(name)) kan ikke være navnet på en prosess. Bruk små bokstaver, tall og bindestrek, med en bokstav først, "
            + "for eksempel «vår-prosess»."
    case .taken(let id):
        "Det finnes en prosess som heter \(quoted(id)) fra før. Velg et annet navn, så vet alle hvilken en fil følger."
    case .alreadyThere(let path):
        "\(path) finnes fra før og er ikke endret. Velg et annet navn, eller flytt den gamle først."
    case .notWritten(let path):
        "\(path) kan ikke lages. Se om du har lov til å skrive der, og om det er plass på disken."
    case .noRehearsal(let id, let path):
        "Prosessen \(quoted(id)) har ingen oppdiktet gruppe å øve med. Skriv linjene den skal lages av, i \(path), eller øv med en annen prosess."
    case .notHere(let id, let file, let folder):
        "\(file) følger prosessen \(quoted(id)), som ikke er på denne maskinen. Be om mappa \(quoted(id)) fra dem som laget "
            + "fila, og legg den i \(folder)/. Det dere har skrevet, ligger trygt i fila."
    }
}
