import Documents
import Journal
import Language

/// Returns the mend of a diagnosis in bokmål; empty where there is nothing to do.
func nbMend(_ diagnosis: Diagnosis) -> String {
    switch diagnosis {
    case .noProcesses: "Installer Boplan på nytt, eller la BOPLAN_WORKSHOPS peke på mappa Workshops."
    case .processBroken: "Rett fila, eller installer Boplan på nytt."
    case .noTemplates: "Installer Boplan på nytt, eller la BOPLAN_TEMPLATES peke på mappa Templates."
    case .noTool(let tool):
        "Kjør «make tools» i mappa der Boplan er bygd (det henter \(tool.package)), eller installer Boplan på nytt."
    case .pageNotMade(_, let problem): nbHalves(nbDocumentProblem(problem)).mend
    case .pageNotTried: "Rett det andre som er feil her, og kjør «boplan doktor» igjen."
    case .noFonts(let packages): "Kjør «sudo apt-get install \(packages.joined(separator: " "))»."
    case .noFontList: "Installer Boplan på nytt."
    case .notUTF8:
        "Vises æ, ø og å feil, så velg UTF-8 i vinduet dere skriver i. Kjør «export LANG=C.UTF-8» for å slippe denne linja."
    case .unknownLocale(let asked):
        "Kjør «sudo dpkg-reconfigure locales» og velg \(asked), eller kjør «export LANG=C.UTF-8»."
    case .noUTF8: "Kjør «sudo apt-get install --reinstall libc-bin», som har C.UTF-8."
    case .narrow: "Gjør vinduet bredere, eller start Boplan med --enkel."
    case .noStore: "La HOME være hjemmemappa di, eller la XDG_STATE_HOME være ei mappe du kan skrive i."
    case .storeNotWritable(let path):
        "Se hvem som eier den, med «ls -ld \(path)», eller la XDG_STATE_HOME være ei mappe du kan skrive i."
    case .littleSpace(_, _, let enough), .noSpace(_, _, let enough):
        "Frigjør plass til det er minst \(nbEnough(enough)): Så mye kan en stor plan med kopier og dokumenter ta."
    case .spaceUnknown: "Sjekk at mappa finnes, og at disken er koblet til."
    case .clockWrong:
        "Kjør «sudo timedatectl set-ntp true». Med feil klokke blir rekkefølgen på det dere sier, og datoene i dokumentene, feil."
    case .noZone: "Kjør «sudo timedatectl set-timezone Europe/Oslo». Til da vises tiden i UTC."
    case .clockBehindFile:
        "Kjør «sudo timedatectl set-ntp true», og se på klokka der det ble skrevet sist. Ingenting er tapt, men tidene i historikken blir feil."
    case .notAWorkshop(let problem), .damaged(let problem): nbHalves(Language.nb(problem.message)).mend
    case .cannotRead(let path): "Be den som eier fila, om lov. «ls -l \(path)» viser hvem det er."
    case .cannotWrite(let path):
        "Be den som eier fila, om lov, eller arbeid på en kopi: «boplan kopi \(path) NY.boplan»."
    case .cannotWriteBeside: "Flytt fila til ei mappe du kan skrive i, eller be den som eier mappa, om lov."
    case .halfWritten(let path):
        "Åpne fila med «boplan \(path)», så ryddes det av seg selv. Ikke slett eller flytt \(path)-journal før det."
    case .writeAhead(let path):
        "Åpne fila med «boplan \(path)» og avslutt, så rettes det. Ikke kopier eller send fila før det."
    case .remains(let spares, let file):
        "Hent det inn med «boplan flett \(([file] + spares).map(nbWord).joined(separator: " "))»."
    case .conflictCopies(let names, let file):
        "Slå dem sammen med «boplan flett \(([file] + names.map { inFolder(of: file, $0) }).map(nbWord).joined(separator: " "))»."
    case .shared(_, let file): nbWorkOnACopy(file)
    case .processes, .templates, .pageMade, .fonts, .utf8, .terminal, .noTerminal, .plainTerminal, .store, .space,
        .clock, .file, .access, .whole, .format, .copies, .noCopies, .isCopy, .noRemains, .ownPlace:
        ""
    }
}

/// Splits a problem into what happened, which is its first sentence, and what to do.
func nbHalves(_ problem: String) -> (what: String, mend: String) {
    guard let end = problem.firstRange(of: ". ") else { return (problem, problem) }
    return (problem[..<end.lowerBound] + ".", String(problem[end.upperBound...]))
}

/// Returns the advice for a file that other machines may swap.
func nbWorkOnACopy(_ file: String) -> String {
    let copy = nbWord("~/" + (file.split(separator: "/").last.map(String.init) ?? file))
    let original = nbWord(file)
    return "Arbeid på en kopi på denne maskinen: «boplan kopi \(original) \(copy)». "
        + "Etterpå henter dere alt inn med «boplan flett \(original) \(copy)»."
}

/// As it is written on a command line. A tilde is not one within quotation marks, so the home folder is named.
private func nbWord(_ path: String) -> String {
    guard path.contains(where: { $0 == " " || $0 == "(" || $0 == ")" || $0 == "'" }) else { return path }
    return path.hasPrefix("~/") ? "~/\"\(path.dropFirst(2))\"" : "\"\(path)\""
}

private func inFolder(of file: String, _ name: String) -> String {
    file.contains("/") ? file.folder + "/" + name : name
}
