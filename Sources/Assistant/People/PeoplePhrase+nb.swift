import Planning

/// `PeoplePhrase` in bokmål.
func nbPeople(_ phrase: PeoplePhrase) -> String {
    switch phrase {
    case .alike(let shown, let count):
        "Disse ligner på hverandre. Sier de det samme?"
            + (count > shown ? " De \(shown) likeste av \(count) vises; skriv /slå-sammen for å se flere etterpå." : "")
    case .howToJoin(let labels):
        "Dere bestemmer. Skriv for eksempel «/slå-sammen \(labels.joined(separator: " "))»; alle blir stående under den første."
    case .noneAlike: "Ingen punkter på denne tavla ligner mye på hverandre."
    case .carried(let from, let to): "\(list(from)) står nå på den felles tavla som \(to)."
    case .howToCarry:
        "Ta med det dere er enige om, til den felles tavla: «/felles V3 V7» gir to punkter, «/felles V3+V7» ett av to."
    case .registered(let registration): nbRegistered(registration)
    case .howToRegister(let today):
        "Skriv «/til-stede alle», «/til-stede alle unntatt D2» eller «/til-stede D1 D3» for \(today). Gjester skrives etter semikolon: «/til-stede alle; to fra Husbanken»."
    case .nobodyToday: "Ingen er ført opp som til stede i dag."
    case .parked: "Parkert. Boplan minner om det når dere er ferdige."
    case .reminder(let count):
        count == 1
            ? "Ett punkt er parkert og ikke tatt opp:" : "\(count) punkter er parkert og ikke tatt opp:"
    case .howToUnpark(let label, let tools):
        (tools.isEmpty
            ? "Stryk"
            : "Løft det som skal videre, for eksempel \(either(tools.map { "«/løft \(label) \($0)»" })), og stryk")
            + " det som er ordnet, med «/stryk \(label)»."
    case .nothingParked: "Ingenting er parkert. Skriv «/parkering» og det som skal vente."
    case .backTo(let tool): "Tilbake til \(tool)."
    case .found(let count): count == 1 ? "Ett treff:" : "\(count) treff:"
    case .notFound(let text): "Ingen har sagt noe med \(quoted(text)). Prøv et kortere ord, eller bare begynnelsen."
    case .more(let shown, let count): "Linje \(shown) av \(count). Enter viser mer; skriv noe annet for å gå videre."
    case .moreMark: "Enter: mer"
    case .divided(let people, let arePresent):
        (people == 1 ? "Den ene" : "De \(people)") + (arePresent ? " som er til stede i dag" : " som er med")
            + ", delt i grupper:"
    case .howToSpeak: "Skriv «/som» og navnet på gruppa før den skriver, så beholder punktene gruppa si."
    }
}

private func nbRegistered(_ registration: Registration) -> String {
    var text = registration.gathering.map { $0 + ", " } ?? ""
    text += "\(registration.day): \(registration.present) til stede"
    if registration.guests > 0 {
        text += " og \(registration.guests == 1 ? "én gjest" : "\(registration.guests) gjester")"
    }
    text += registration.absent.isEmpty ? ", ingen borte." : ", borte: \(list(registration.absent))."
    let label = registration.label
    if let other = registration.other { text += " Hører det til noe annet, så skriv «/flytt \(label) \(other)»." }
    return text + " Er dagen feil, så skriv «/endre \(label) \(registration.dayColumn.lowercased()): 3. mai 2027»."
}

/// "a", "a eller b".
private func either(_ words: [String]) -> String { words.joined(separator: " eller ") }

/// `PeopleViewPhrase` in bokmål.
func nbPeopleView(_ phrase: PeopleViewPhrase) -> String {
    switch phrase {
    case .composition(let tool): "\(tool) – hvem som er med"
    case .people(let count): count == 1 ? "1 person" : "\(count) personer"
    case .withoutRole: "uten rolle"
    case .lacking(let roles): "Ingen herfra: \(list(roles))."
    case .toThinkOf: "Verd å tenke på"
    case .lastTime(let day, let present, let absent):
        "Sist, \(day): \(present) til stede" + (absent.isEmpty ? "." : ", borte: \(list(absent)).")
    case .isPresent: "til stede"
    case .isAbsent: "borte"
    case .isNotSaid: "ikke ført"
    case .common: "Felles"
    case .carriedTo(let label): "→ \(label)"
    case .plenary(let tool): "\(tool) – gruppene side om side"
    case .group(let number): "Gruppe \(number)"
    case .noAnswer: "Ikke sagt"
    case .struck: "strøket"
    case .joined: "slått sammen med"
    }
}

func nbPeopleProblem(_ problem: PeopleProblem) -> String {
    switch problem {
    case .noTool(let purpose):
        "Denne prosessen har ikke noe verktøy til \(nbPurpose(purpose)). Den som lager prosessen, kan si hvilket det er, under «brukes-til» i prosess.yaml."
    case .nobodyYet(let tool): "Ingen deltakere er skrevet inn ennå. Gjør det først, med /\(tool)."
    case .nobodyIn(let group): "Ingen er skrevet inn i \(quoted(group)) ennå."
    case .unknownPerson(let word, let nearest):
        "Jeg finner ingen deltaker \(quoted(word)).\(meant(nearest)) Skriv id-er, for eksempel «/til-stede D1 D3», og gjester etter semikolon."
    case .needsBoard: "Gå til en tavle først, for eksempel /swot, og prøv igjen."
    case .notAPoint(let label):
        "\(label) er ikke et punkt på en tavle, og kan ikke tas med til den felles tavla. Til et annet verktøy går det med /løft."
    case .commonAlready(let label): "\(label) står alt på den felles tavla."
    case .carriedAlready(let label, let now): "\(label) er alt tatt med til den felles tavla, der det heter \(now)."
    case .notTogether(let label, let other):
        "\(label) og \(other) står ikke under det samme spørsmålet, og kan ikke bli ett punkt. Ta dem med hver for seg: «/felles \(label) \(other)»."
    case .unknownDivision(let word, let known):
        "\(quoted(word)) er ikke noe å dele etter. Skriv et antall grupper, for eksempel «/inndeling 4», eller en av disse: \(list(known))."
    }
}

private func nbPurpose(_ purpose: Purpose) -> String {
    switch purpose {
    case .participants: "deltakere"
    case .attendance: "frammøte"
    case .agenda: "møteplaner"
    case .progress: "framdrift"
    case .decisions: "beslutninger"
    case .parking: "parkering"
    case .dissent: "uenighet"
    case .together: "samarbeid"
    case .votes: "avstemninger"
    case .followUp: "oppfølging"
    case .replies: "høringssvar"
    case .learning: "lærdom"
    }
}
