import Planning

extension Problem {
    package var message: Message {
        switch self {
        case .unknownCommand(let word, let nearest):
            .sentences(
                "Jeg kjenner ikke \(quoted: word).", didYouMean(nearest),
                "Skriv /hjelp for å se alt dere kan skrive.")
        case .slashForgotten(let word, let command):
            "\(quoted: word) er ikke lagret. Kommandoer begynner med skråstrek: skriv \(command). Skal ordet stå i planen, så skriv //\(word)."
        case .ambiguous(let word, let names):
            "\(quoted: word) kan bety flere ting: \(list: names). Skriv litt mer av ordet."
        case .incomplete(let usage): "Det mangler noe. Skriv det slik: \(usage)"
        case .lineTooLong(let characters, let limit):
            "Linja er for lang (\(characters) tegn, grensen er \(limit)) og er ikke lagret. Del den opp, eller bruk /rediger."
        case .invalidText:
            "Linja har tegn som ikke kan leses, og er ikke lagret. Skriv den på nytt, eller lagre teksten som UTF-8 først."
        case .pastedLine(let number, let text, let problem):
            "Linje \(number), \(quoted: text): \(problem.message)"
        case .oneAnswer(let text, let highest):
            "\(quoted: text) er ikke lagret. Her er det ett svar: Skriv ett tall fra 1 til \(highest), eller egne ord."
        case .noToolOpen:
            "Ikke lagret: Ingen verktøy er åpne. Skriv /neste for å begynne, eller åpne et verktøy, for eksempel /swot."
        case .numberExpected(let ways):
            "Ikke lagret: Her velger dere med et tall. \(list: ways.enumerated().map { "\($0 + 1) er «\($1)»" })."
        case .toolEnded(let tool):
            "Ikke lagret: Dere er ferdige med \(tool). Skriv < for å gå tilbake dit med teksten, eller trykk Enter for å gå videre."
        case .promptsMissing(let source, let command):
            "Ikke lagret: Her trengs det noe i \(source) først. Gå dit med \(command)."
        case .unknownTool(let word, let nearest):
            .sentences(
                "Det finnes ikke noe verktøy som heter \(quoted: word).", didYouMean(nearest),
                "I planen viser /status verktøyene.")
        case .unknownPrompt(_, let tool, _, known: []): "\(tool) har ingen steder å gå til ennå."
        case .unknownPrompt(let word, let tool, let nearest, let known):
            .sentences(
                "\(tool) har ikke noe som heter \(quoted: word).", didYouMean(nearest), "Velg mellom: \(list: known).")
        case .unknownHelp(let word, let nearest):
            .sentences(
                "Jeg har ingen forklaring på \(quoted: word).", didYouMean(nearest),
                "Skriv /hjelp for å se hva som finnes.")
        case .noSuchNumber(let number, let highest):
            "Det er ikke noe nummer \(number) i lista. Velg et tall fra 1 til \(highest)."
        case .noSuchGathering(let word, let highest, let called):
            "Det finnes ingen \(called ?? "samling") \(quoted: word). Skriv et tall fra 1 til \(highest), for eksempel /\(called ?? "samling") 1."
        case .nationalIdentity:
            "Dette ser ut som et fødselsnummer eller D-nummer, og er ikke lagret. Skriv det uten nummeret; planen handler om grupper og behov, ikke om enkeltpersoner."
        case .nothingToUndo: "Det er ikke noe å angre."
        case .nothingToRedo: "Det er ikke noe å gjøre igjen."
        case .item(let problem): problem.message
        case .form(let problem): problem.message
        case .grid(let problem): problem.message
        case .history(let problem): problem.message
        case .round(let problem): problem.message
        case .vote(let problem): problem.message
        case .people(let problem): problem.message
        case .time(let problem): problem.message
        case .joint(let problem): problem.message
        case .exchange(let problem): problem.message
        case .journal(let problem): problem.message
        case .file(let problem): problem.message
        case .rescue(let problem): problem.message
        case .process(let failure): failure.message
        case .ownProcess(let problem): problem.message
        case .document(let problem): problem.message
        case .template(let problem): problem.message
        case .checking(let problem): problem.message
        case .importing(let problem): problem.message
        case .revision(let problem): problem.message
        case .after(let problem): problem.message
        case .wall(let problem): problem.message
        case .paper(let problem): problem.message
        case .commandLine(let problem): problem.message
        case .editor(let problem): problem.message
        case .terminal(let problem): problem.message
        }
    }
}
