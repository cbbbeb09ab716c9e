import Documents

/// `AccessPhrase` in bokmål.
func nbAccess(_ phrase: AccessPhrase) -> String {
    switch phrase {
    case .clean(let file, let looked): "\(file): ingen feil. Sett på: \(list(looked.map(nbAspect)))."
    case .found(let file, let count, let looked):
        "\(file): \(count == 1 ? "én feil" : "\(count) feil"). Sett på: \(list(looked.map(nbAspect)))."
    case .finding(let finding): "  - " + nbFinding(finding)
    case .data(let file): "\(file): data for andre programmer, kontrolleres ikke."
    case .notLooked(let file, let program):
        "\(file): ikke kontrollert, for programmet \(program) mangler. Installer pakken poppler-utils."
    }
}

private func nbAspect(_ aspect: AccessReport.Aspect) -> String {
    switch aspect {
    case .language: "språk"
    case .title: "tittel"
    case .headings(let count): counted(count, "overskrift", "overskrifter")
    case .tables(let count): counted(count, "tabell", "tabeller")
    case .pictures(let count): counted(count, "bilde", "bilder")
    case .colours(let count): counted(count, "fargepar", "fargepar")
    case .structure: "merket innhold"
    case .standards: "PDF/A og PDF/UA"
    }
}

private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    count == 0 ? "ingen \(many)" : "\(count) \(count == 1 ? one : many)"
}

private func nbFinding(_ finding: AccessFinding) -> String {
    switch finding {
    case .noLanguage:
        "Språket er ikke angitt, så en skjermleser kan lese med feil uttale. Velg norsk som språk for hele dokumentet."
    case .noTitle: "Dokumentet har ingen tittel i egenskapene sine. Skriv den inn under Fil og Egenskaper."
    case .noHeadings:
        "Dokumentet har ingen overskrifter som er laget med en overskriftsstil. Da kan ingen hoppe mellom delene."
    case .firstHeading(let level, let text):
        "Den første overskriften, \(quoted(text)), er på nivå \(level). Begynn med nivå 1."
    case .headingJump(let above, let below, let text):
        "Overskriften \(quoted(text)) er på nivå \(below) rett etter nivå \(above). Bruk nivå \(above + 1), uten hopp."
    case .emptyHeading(let level): "En overskrift på nivå \(level) er tom. Slett den, eller skriv noe i den."
    case .tableWithoutHeader(let number):
        "Tabell \(number) har ingen overskriftsrad som er merket som det. Merk den øverste raden."
    case .pictureWithoutText(let number):
        "Bilde \(number) har ingen tekst som sier hva det viser. Skriv en alternativ tekst."
    case .lowContrast(let place, let text, let ground, let hundredths):
        "Fargen \(text) på \(ground) (\(place)) har kontrasten \(nbRatio(hundredths)) : 1. Tekst trenger minst 4,5 : 1."
    case .notTagged: "PDF-en er ikke merket, så en skjermleser finner verken overskrifter eller tabeller i den."
    case .notDeclared(let standard): "PDF-en sier ikke om seg selv at den er \(standard)."
    case .formulas(let count):
        count == 1 ? "Én celle er en formel." : "\(count) celler er formler."
    }
}

/// 321 is "3,21".
private func nbRatio(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100),\(rest < 10 ? "0" : "")\(rest)"
}

/// `CheckProblem` in bokmål.
func nbCheckProblem(_ problem: CheckProblem) -> String {
    switch problem {
    case .fileMissing: "Skriv hvilken fil som skal kontrolleres: «boplan kontroll plan.docx»."
    case .unknownKind(let file, let known):
        "\(file) kan ikke kontrolleres. Boplan kan se på filer som slutter på \(list(known.map { "." + $0 }))."
    case .notOfItsKind(let file, let kind):
        "\(file) er ikke en hel .\(kind)-fil og er ikke kontrollert. Åpne den i programmet den er laget med, og lagre den på nytt."
    case .tooLarge(let file, let limit):
        "\(file) er for stor til å kontrolleres (grensen er \(limit / 1_000_000) MB). Gjør bildene mindre, og prøv igjen."
    case .document(.missingTool(let tool, let folder)):
        "Programmet \(tool.rawValue) mangler\(inFolder(folder)), så bare PDF kan kontrolleres. Kjør «make tools» for å hente det."
    case .document(let problem): nbDocumentProblem(problem)
    }
}
