/// `GuidePhrase` in bokmål.
@Sendable func nbGuide(_ phrase: GuidePhrase) -> String {
    switch phrase {
    case .saved: "lagret"
    case .unknownIsAnAnswer:
        "Det er lov å ikke vite. Hvem kan finne det ut? Gjør det gjerne til en oppgave eller et tiltak."
    case .dateNotUnderstood(let text):
        "«\(text)» står som dere skrev det. Skriv gjerne en måned eller et år, for eksempel «juni 2027», så kan planen sorteres."
    case .contactDetails:
        "Her står det et telefonnummer eller en e-postadresse. Er den privat, bør den ikke stå her. /angre tar det ut av planen, men historikken husker det."
    case .welcome(let municipality, let process, let period):
        "\(process) for \(municipality)" + (period.isEmpty ? "" : ", \(period)")
    case .howToBegin: "Skriv /neste og trykk Enter for å gå videre. /hjelp forklarer, /status viser oversikten."
    case .standing(let done, let total): "\(done) av \(total) verktøy er gjort ferdig."
    case .suggested(let tool, let command): "Neste forslag: \(tool) (\(command))."
    case .allDone: "Alle verktøyene er brukt. Se over med /sjekk, og lag dokumentene med /eksporter."
    case .endOfProcess:
        "Dere har vært gjennom alle verktøyene. Se hva som mangler med /sjekk, og lag planen med /eksporter."
    case .gathering(let number, let name, let word): "\(nbGatheringWord(word)) \(number): \(name)"
    case .howLong(let minutes): "omtrent \(minutes) minutter"
    case .moreHelp(let hasRows):
        "Vil dere vite mer? Skriv /hjelp. Tom linje (Enter) går "
            + (hasRows ? "til neste spørsmål, /neste til neste verktøy." : "videre.")
    // What is asked, and of what.
    case .step(let name, let number, let total): total == 1 ? name : "\(name) (\(number) av \(total))"
    case .question(let column, let question):
        question.isEmpty ? column : column + (column.hasSuffix("?") ? " " : ": ") + question
    case .option(let number, let text): "  \(number)  \(text)"
    case .already(let count): count == 1 ? "Her står det ett punkt fra før." : "Her står det \(count) punkter fra før."
    case .axis(let name, let one, let five): "\(name): 1 = \(one) … 5 = \(five)"
    case .howToWrite(let shape): nbHowToWrite(shape)
    case .offered(let count): count == 1 ? "Dette kan hentes hit:" : "Disse \(count) kan hentes hit:"
    case .howToChoose:
        "Skriv numrene dere vil hente, for eksempel «1 3 5–8». Enter går videre uten å hente noe."
    case .offerPrompt: "Hent numre"
    case .twoNumbers(let label): "\(label), to tall"
    case .allCommands: "Alle kommandoene står i /hjelp kommandoer, og alle verktøyene i /hjelp verktøy."
    case .nothingToPlace(let source, let command):
        "Det er ingenting å plassere ennå. Skriv tiltak her, eller gå til \(source) (\(command))."
    case .allPlaced: "Alt er plassert. Se bildet med /vis, endre med «T1 4 2», eller gå videre med Enter."
    case .promptsMissing(let source, let command): "Her trengs det noe i \(source) først. Gå dit med \(command)."
    case .speaksNow(let voice): "Nå snakker \(voice). Skriv «/som alene» når sekretæren skriver for alle igjen."
    case .speaksAlone: "Nå skriver sekretæren på vegne av alle."
    case .voices(let names):
        "Hvem snakker? Skriv «/som» og en av disse eller et annet navn: \(names.joined(separator: ", "))."
    case .nothingToLift: "Det er ikke noe å hente hit nå."
    case .byOthers(let count, let names):
        (count == 1 ? "Én ny ting fra et annet vindu" : "\(count) nye ting fra andre vinduer")
            + (names.isEmpty ? "." : " (\(names.joined(separator: ", "))).")
    case .commandsHeading: "Kommandoer"
    case .toolsHeading: "Verktøy"
    case .pitfallsHeading: "Pass på"
    case .wasTakenBack: "(angret)"
    case .secretary: "sekretær"
    case .waitsForAnother(let path): nbWaitsForAnother(path)
    case .rescue(let phrase): nbRescue(phrase)
    case .revision(let phrase): nbRevision(phrase)
    case .access(let phrase): nbAccess(phrase)
    case .template(let phrase): nbTemplate(phrase)
    case .ownProcess(let phrase): nbOwnProcess(phrase)
    case .wall(let phrase): nbWall(phrase)
    case .wentElsewhere(let prompt): "Det står under \(prompt)."
    case .joint(let phrase): nbJoint(phrase)
    case .understand(let phrase): nbUnderstand(phrase)
    case .doctor(let phrase): nbDoctor(phrase)
    case .newWorkshop(let planType): "Velkommen! Her begynner arbeidet med en ny plan: \(planType)."
    case .askFact(let fact):
        switch fact {
        case "periode":
            "Hvilken periode gjelder planen? Skriv for eksempel 2027–2030, eller trykk Enter for å ta det senere."
        case "oppstart":
            "Hvilken måned begynner arbeidet? Skriv for eksempel oktober 2026, eller trykk Enter for å ta det senere."
        default: "Hvilken kommune gjelder planen? Skriv navnet, eller trykk Enter for å ta det senere."
        }
    case .reallyLeave: "Trykk Ctrl-D en gang til for å avslutte, eller skriv videre. Alt er lagret."
    case .replaying(let script): "Spiller av \(script) …"
    case .created(let path): "Laget \(path). Åpne den med «boplan \(path)»."
    case .merged(let from, let actions, let items):
        actions == 0
            ? "\(from): ingenting nytt."
            : "\(from): \(actions == 1 ? "ett nytt" : "\(actions) nye") bidrag" + nbNewItems(items) + "."
    case .relabelled(let label, let text): "\(label) har fått bokstav bak, for to kopier brukte samme nummer: \(text)"
    case .conflicts(let count):
        switch count {
        case 0: "Ingen konflikter."
        case 1: "Én konflikt: noe er skrevet på to måter. Begge er tatt vare på."
        default: "\(count) konflikter: noe er skrevet på to måter. Alle versjonene er tatt vare på."
        }
    case .history(let phrase): nbHistory(phrase)
    case .round(let phrase): nbRound(phrase)
    case .people(let phrase): nbPeople(phrase)
    case .keeping(let phrase): nbKeeping(phrase)
    case .pictures(let phrase): nbPictures(phrase)
    case .profileUnused(let profile, let made):
        "Profilen \(profile) ble ikke brukt. Den gjelder filer av sitt eget slag, og her ble det laget \(list(made))."
    case .noHistory: "Her er det ikke sagt noe ennå."
    case .factsUsage:
        "Endre med «/opplysninger kommune NAVN», «/opplysninger periode 2027–2030», «/opplysninger oppstart oktober 2026» eller «/opplysninger innbyggere 25 600»."
    case .fact(let name, let value): "\(name): \(value)"
    // Confirmation of what was done.
    case .changed(let label, let column, let from, let to):
        "\(label)\(column.map { " " + $0 } ?? ""): «\(from)» er endret til «\(to)»."
    case .moved(let label, let to): "\(label) står nå under «\(to)»."
    case .struckOut(let label, let text):
        "\(label) «\(text)» er strøket. Skriv /gjenopprett \(label) for å hente det tilbake."
    case .joined(let labels, let into):
        "\(labels.joined(separator: ", ")) er slått sammen med \(into). Alt vises med /vis \(into)."
    case .undone(let what): "Angret: \(what). Skriv /gjenta for å gjøre det likevel."
    case .redone(let what): "Gjort igjen: \(what)."
    case .lifted(let from, let text): "  hentet fra \(from): \(text)"
    case .exporting(let document, let formats): "Lager \(document) (\(formats.joined(separator: ", "))) …"
    case .exported(let path): "Laget \(path)"
    case .replacedCharacters(let signs, let file, let onlyPictures):
        nbReplacedCharacters(signs, in: onlyPictures ? "bildene i \(file)" : file)
    case .textUnchanged: "Teksten er som før."
    case .textKept(let count): count == 1 ? "Ett avsnitt er lagret." : "\(count) avsnitt er lagret."
    case .pointsKept(let count): count == 1 ? "Ett punkt er lagret." : "\(count) punkter er lagret."
    case .goodbye(let path): "Alt er lagret i \(path). Takk for innsatsen!"
    // What an action did, for the history.
    case .itemStruck(let item): "strøk \(item)"
    case .itemJoined(let item, let into): "slo sammen \(item) med \(into)"
    case .itemMoved(let item): "flyttet \(item)"
    case .tookBack(let what): "angret: \(what)"
    case .broughtBack(let what): "gjorde igjen: \(what)"
    }
}

private func nbNewItems(_ count: Int) -> String {
    switch count {
    case 0: ""
    case 1: ", med ett nytt punkt eller én ny rad"
    default: ", med \(count) nye punkter eller rader"
    }
}
