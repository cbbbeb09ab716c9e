import Language
import Planning

/// `Problem` in bokmål: what happened, where, and what to do.
@Sendable func nbProblem(_ problem: Problem) -> String {
    switch problem {
    case .unknownCommand(let word, let nearest):
        "Jeg kjenner ikke \(quoted(word)).\(meant(nearest)) Skriv /hjelp for å se alt dere kan skrive."
    case .slashForgotten(let word, let command):
        "\(quoted(word)) er ikke lagret. Kommandoer begynner med skråstrek: skriv \(command). "
            + "Skal ordet stå i planen, så sett punktum bak."
    case .ambiguous(let word, let names):
        "\(quoted(word)) kan bety flere ting: \(list(names)). Skriv litt mer av ordet."
    case .incomplete(let usage): "Det mangler noe. Skriv det slik: \(usage)"
    case .lineTooLong(let characters, let limit):
        "Linja er for lang (\(characters) tegn, grensen er \(limit)) og er ikke lagret. Del den opp, eller bruk /rediger."
    case .invalidText:
        "Linja har tegn som ikke kan leses, og er ikke lagret. Skriv den på nytt, eller lagre teksten som UTF-8 først."
    case .noToolOpen:
        "Ikke lagret: Ingen verktøy er åpne. Skriv /neste for å begynne, eller åpne et verktøy, for eksempel /swot."
    case .promptsMissing(let source, let command):
        "Ikke lagret: Her trengs det noe i \(source) først. Gå dit med \(command)."
    case .unknownTool(let word, let nearest):
        "Det finnes ikke noe verktøy som heter \(quoted(word)).\(meant(nearest)) Verktøyene står i /status og i «boplan vis FIL»."
    case .unknownPrompt(let word, let tool, let nearest, let known):
        known.isEmpty
            ? "\(tool) har ingen steder å gå til ennå."
            : "\(tool) har ikke noe som heter \(quoted(word)).\(meant(nearest)) Velg mellom: \(list(known))."
    case .unknownHelp(let word, let nearest):
        "Jeg har ingen forklaring på \(quoted(word)).\(meant(nearest)) Skriv /hjelp for å se hva som finnes."
    case .noSuchNumber(let number, let highest):
        "Det er ikke noe nummer \(number) i lista. Velg mellom 1 og \(highest)."
    case .noSuchGathering(let word, let highest, let called):
        "Det finnes ingen \(called ?? "samling") \(quoted(word)). Skriv et tall fra 1 til \(highest), for eksempel /\(called ?? "samling") 1."
    case .nationalIdentity:
        "Dette ser ut som et fødselsnummer eller D-nummer, og er ikke lagret. Skriv det uten nummeret; planen handler om "
            + "grupper og behov, ikke om enkeltpersoner."
    case .emptyText: "Raden er tom og er ikke lagret. Skriv noe i minst én kolonne."
    case .emptyName(let option):
        "\(option) kan ikke være tom. Skriv for eksempel \(option == "--periode" ? "--periode 2027-2030" : "--kommune Lillehammer")."
    case .unknownColumn(let word, let tool, let nearest, let known):
        "\(tool) har ingen kolonne som heter \(quoted(word)).\(meant(nearest)) Kolonnene er: \(list(known))."
    case .unknownChoice(let word, let column, let nearest, let options, let extend):
        "\(quoted(word)) er ikke et svar på \(quoted(column)) og er ikke lagret.\(meant(nearest)) "
            + (options.isEmpty ? "Det er ikke noe å velge mellom ennå." : "Velg mellom: \(list(options)).")
            + (extend.map { " Nye legges til med /\($0)." } ?? "")
    case .wrongColumnCount(let got, let expected):
        "Raden har \(got) \(got == 1 ? "kolonne" : "kolonner"), men skal ha \(expected.count), og er ikke lagret. "
            + "Skriv den slik: \(expected.joined(separator: " | "))"
    case .unknownItem(let label):
        "Det finnes ikke noe som heter \(quoted(label)). Skriv /vis for å se hva som står her, med id-ene."
    case .struck(let label):
        "\(label) er strøket. Skriv /historikk \(label) for å se hva som skjedde, eller /gjenopprett \(label) for å hente det tilbake."
    case .takenBack(let label): "\(label) er angret. Skriv /gjenta for å hente det tilbake, eller skriv det på nytt."
    case .noPromptToMoveTo(let label):
        "\(label) står i et verktøy uten flere steder å flytte til. Til et annet verktøy går det med /løft."
    case .notLiftable(let label, let tool, let sources):
        sources.isEmpty
            ? "\(label) kan ikke løftes til \(tool). Det verktøyet henter ikke fra andre."
            : "\(label) kan ikke løftes til \(tool). Dit kan dere løfte fra \(list(sources))."
    case .alreadyLifted(let label, let tool, let now): "\(label) er alt løftet til \(tool), der det heter \(now)."
    case .notPlaceable(let label, let grid, let source):
        "\(label) kan ikke plasseres i \(grid). Der plasseres det som står i \(source)."
    case .noGrid: "Det finnes ikke noe rutenett for dette punktet. Skriv /status for å se verktøyene."
    case .noPlacement(let text):
        "\(quoted(text)) er en plassering, men ikke noe venter på å bli plassert. Skriv hvilket tiltak det gjelder, for eksempel «T1 \(text)»."
    case .offGrid(let text): "\(quoted(text)) er utenfor rutenettet. Skriv to tall fra 1 til 5, for eksempel «4 2»."
    case .notAPlacement(let text):
        "\(quoted(text)) er ikke en plassering og er ikke lagret. Skriv to tall fra 1 til 5, for eksempel «4 2» eller «T1 4 2»."
    case .joinTakesTwo: "Skriv minst to id-er som skal bli ett, for eksempel «/slå-sammen V1 V4»."
    case .cannotJoin(let label, let head):
        "\(label) kan ikke slås sammen med \(head). De må stå i samme verktøy og være to forskjellige."
    case .nothingToUndo: "Det er ikke noe å angre."
    case .nothingToRedo: "Det er ikke noe å gjøre igjen."
    case .history(let problem): nbHistoryProblem(problem)
    case .round(let problem): nbRoundProblem(problem)
    case .vote(let problem): Language.nb(problem.message)
    case .people(let problem): nbPeopleProblem(problem)
    case .journal(let problem): Language.nb(problem.message)
    case .rescue(let problem): nbRescueProblem(problem)
    case .revision(let problem): nbRevisionProblem(problem)
    case .checking(let problem): nbCheckProblem(problem)
    case .template(let problem): nbTemplateProblem(problem)
    case .ownProcess(let problem): nbOwnProcessProblem(problem)
    case .time(let problem): nbTimeProblem(problem)
    case .after(let problem): nbAfterProblem(problem)
    case .wall(let problem): nbWallProblem(problem)
    case .paper(let problem): nbPaperProblem(problem)
    case .joint(let problem): nbJointProblem(problem)
    case .unknownFormat(let word, let known, let nearest):
        "Det finnes ikke noe format som heter \(quoted(word)).\(meant(nearest)) Velg mellom: \(list(known))."
    case .editor(let problem): nbEditorProblem(problem)
    case .scriptMissing(let path): "Finner ikke skriptet \(path). Sjekk navnet og mappa."
    case .process(let failure): failure.problems.map(\.text).joined(separator: "\n")
    case .document(let problem): nbDocumentProblem(problem)
    case .folderNotMade(let path):
        "Fikk ikke laget mappa \(path). Velg en annen med --til, eller sjekk at du kan skrive der."
    case .notInstalled(let folder, let variable):
        "Får ikke lest mappa \(folder), som hører til Boplan. Installer Boplan på nytt, eller si hvor mappa ligger med "
            + "miljøvariabelen \(variable). Filene deres er ikke rørt."
    case .unknownProfile(let path):
        "\(path) kan ikke brukes som profil. Velg et Word-dokument (.docx) eller ODT-dokument (.odt)."
    case .folderMissing(let folder):
        "Mappa \(folder) finnes ikke. Lag den først, eller velg en annen mappe."
    case .otherWorkshop(let file, let into):
        "\(file) er et annet verksted enn \(into), og ingenting er flettet. «flett» slår sammen kopier av samme fil. "
            + "Et felles verksted for flere kommuner kommer i en senere versjon."
    case .importing(let problem): nbImportProblem(problem)
    case .terminal(.noScreen):
        "Boplan har ingen skjerm å vise noe på, for alt som skrives ut, er sendt et annet sted. "
            + "Ta bort «>» fra linja, eller kjør linjer med -c eller -f."
    case .terminal(.refused(let code)):
        "Boplan kom ikke i gang (feil \(code) fra systemet). Lukk noen programmer, og prøv igjen. Ingen filer er rørt."
    case .terminal(.notWritten(let code)):
        "Ikke alt kunne skrives ut (\(code == 28 ? "disken er full" : "feil \(code) fra systemet")), så det som er sendt til "
            + "en fil eller et annet program, er ikke helt. Sjekk at det er plass, og prøv igjen. Alt i verkstedet er trygt."
    case .unknownSubcommand(let word, let nearest):
        "\(quoted(word)) er verken en fil eller noe Boplan kan gjøre.\(meant(nearest)) "
            + "En ny fil må ha punktum i navnet, for eksempel \(word).boplan. Skriv «boplan --hjelp» for å se alt."
    case .unknownOption(let word, let nearest):
        "Jeg kjenner ikke valget \(quoted(word)).\(meant(nearest)) Skriv «boplan --hjelp» for å se alle."
    case .missingValue(let option, let value): "Det mangler noe etter \(option). Skriv det slik: \(option) \(value)"
    case .unexpectedArgument(let word):
        "\(quoted(word)) er for mye på linja. Har et navn mellomrom, så sett hermetegn rundt det. Skriv «boplan --hjelp» for å se hvordan."
    case .fileMissing(let subcommand):
        "Hvilken fil? Skriv for eksempel «boplan \(subcommand.isEmpty ? "" : subcommand + " ")plan.boplan»."
    case .planMissing: "Hvilken plan skal det hentes fra? Skriv for eksempel «boplan importer plan.boplan gammel.docx»."
    case .mergeTakesTwo: "Skriv fila det skal flettes inn i, og minst én kopi: «boplan flett FIL KOPI …»."
    }
}

private func nbEditorProblem(_ problem: EditorProblem) -> String {
    switch problem {
    case .missing(let name):
        "Fikk ikke åpnet skriveprogrammet \(quoted(name)). Teksten er som før. Velg et annet med miljøvariabelen EDITOR, eller skriv teksten her."
    case .noTemporaryFile(let folders):
        "Fikk ikke laget en midlertidig fil til skriveprogrammet i \(list(folders)). Teksten er som før. Sett miljøvariabelen "
            + "TMPDIR til ei mappe du kan skrive i, eller skriv teksten her."
    case .failed(let name, let keptAt):
        "Skriveprogrammet \(quoted(name)) stoppet med en feil. Teksten i planen er som før, og det dere skrev, ligger i \(keptAt)."
    case .noTerminal: "/rediger trenger en skjerm å skrive på. Skriv teksten direkte i stedet."
    }
}

func quoted(_ word: String) -> String {
    let short = word.count > 60 ? word.prefix(57) + "…" : word[...]
    return "«\(safeText(String(short)))»"
}

func meant(_ nearest: String?) -> String {
    nearest.map { " Mente dere \(quoted($0))?" } ?? ""
}

func list(_ words: [String]) -> String {
    Language.nb.list(words)
}
