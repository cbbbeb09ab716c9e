import Documents
import Journal
import Language

/// `DoctorPhrase` in bokmål.
func nbDoctor(_ phrase: DoctorPhrase) -> String {
    switch phrase {
    case .diagnosis(let diagnosis): nbDiagnosis(diagnosis)
    case .mend(let diagnosis): nbMend(diagnosis)
    case .doThis(let mend): "Gjør slik: \(mend)"
    case .state(let state): state.rawValue
    case .trying(let tool): "Prøver \(nbName(tool)) …"
    case .summary(let faults, let warnings): nbSummary(faults, warnings)
    case .sharedFile(let place, let file):
        "\(nbWhere(place)) Der kan fila bli byttet ut eller låst mens dere skriver.\n\(nbWorkOnACopy(file))"
    case .version(let program, let version): version.map { "\(program) \($0)" } ?? "\(program) mangler"
    case .ownVersion(let version, let commit): "boplan \(version) (\(commit ?? "ukjent commit"))"
    }
}

private func nbSummary(_ faults: Int, _ warnings: Int) -> String {
    let warned = warnings == 1 ? "én advarsel" : "\(warnings) advarsler"
    switch (faults, warnings) {
    case (0, 0): return "Alt er i orden."
    case (0, _): return "Det som trengs, er i orden, med \(warned)."
    default:
        let found = faults == 1 ? "Én feil" : "\(faults) feil"
        return "\(found)\(warnings == 0 ? "" : " og \(warned)"). Rett det som er feil, og kjør «boplan doktor» igjen."
    }
}

func nbName(_ tool: DocumentTool) -> String {
    switch tool {
    case .pandoc: "pandoc"
    case .typst: "Typst"
    }
}

private func nbDiagnosis(_ diagnosis: Diagnosis) -> String {
    switch diagnosis {
    case .processes(let count): "Prosessfiler: \(count == 1 ? "én prosess" : "\(count) prosesser")."
    case .noProcesses(let folder): "Fant ingen prosesser i \(folder), så ingen fil kan åpnes."
    case .processBroken(let fault): "Prosessfilene kan ikke brukes. \(fault)"
    case .templates(let count): "Maler: \(count == 1 ? "ett dokument" : "\(count) dokumenter")."
    case .noTemplates(let folder): "Fant ikke malene i \(folder), så ingen dokumenter kan lages."
    case .pageMade(let tool, let version):
        "\(nbName(tool))\(version.map { " \($0)" } ?? "") laget en prøveside (\(tool == .typst ? "pdf" : "docx"))."
    case .noTool(let tool): "\(nbName(tool)) mangler, så \(list(tool.makes)) kan ikke lages."
    case .pageNotMade(let tool, let problem):
        "\(nbName(tool)) er her, men klarer ikke å lage en prøveside. \(nbHalves(nbDocumentProblem(problem)).what)"
    case .pageNotTried(let tool): "\(nbName(tool)) er her, men er ikke prøvd, for noe annet det trenger, mangler."
    case .fonts(let count): "Skrifter: alle som trengs, er her (\(count))."
    case .noFonts: "Det mangler skrifter, så dokumentene blir ikke like overalt, og noen tegn kan ikke vises."
    case .noFontList(let path): "Lista over skrifter, \(path), kan ikke leses."
    case .utf8(let asked): "Tegnsettet er UTF-8 (\(asked))."
    case .notUTF8(let asked):
        "Tegnsettet er ikke UTF-8 (\(asked.isEmpty ? "LANG er ikke satt" : asked)). Boplan bruker UTF-8 likevel."
    case .unknownLocale(let asked): "Språkoppsettet \(asked) finnes ikke på maskinen. Boplan bruker C.UTF-8 i stedet."
    case .noUTF8: "Maskinen har ikke UTF-8, så æ, ø og å kan gå tapt."
    case .terminal(let columns, let colours, let kind):
        "Terminalen er \(columns) tegn bred, \(colours ? "med" : "uten") farger (\(kind))."
    case .plainTerminal(let kind):
        "Enkel terminal (\(kind.isEmpty ? "TERM er ikke satt" : kind)): Boplan skriver linjer uten rammer."
    case .narrow(let columns): "Terminalen er bare \(columns) tegn bred."
    case .noTerminal: "Ingen terminal: Boplan leser linjer og skriver svar, men spør ikke om noe."
    case .store(let path): "Boplans egen mappe, \(path), kan skrives i."
    case .noStore:
        "HOME er ikke satt, så Boplan har ingen egen mappe. Linjene dere har skrevet, huskes ikke til neste gang, "
            + "og blir disken full, er det siste bare i minnet."
    case .storeNotWritable(let path):
        "Boplan kan ikke skrive i sin egen mappe, \(path). Linjene dere har skrevet, huskes ikke til neste gang, "
            + "og blir disken full, er det siste bare i minnet."
    case .space(let folder, let bytes): "\(nbBytes(bytes)) ledig plass i \(folder)."
    case .littleSpace(let folder, let bytes, _): "Bare \(nbBytes(bytes)) ledig plass i \(folder)."
    case .noSpace(let folder, let bytes, _):
        "Bare \(nbBytes(bytes)) ledig plass i \(folder). Det neste dere skriver, kan mangle plass."
    case .spaceUnknown(let folder): "Får ikke vite hvor mye plass det er i \(folder)."
    case .clock(let time, let zone): "Klokka er \(time) (\(zone))."
    case .clockWrong(let time): "Klokka er \(time), og det kan ikke stemme."
    case .noZone(let time): "Klokka er \(time), men maskinen vet ikke hvilken tidssone den er i."
    case .clockBehindFile(let time, let newest): "Klokka er \(time), men det nyeste i fila er fra \(newest)."
    case .file(let path, let municipality, let period):
        "\(path) er et verksted"
            + (municipality.map { " for \($0)" } ?? "") + (period.map { ", \($0)" } ?? "") + "."
    case .notAWorkshop(let problem), .damaged(let problem): nbHalves(Language.nb(problem.message)).what
    case .access: "Fila og mappa den ligger i, kan skrives i."
    case .cannotRead(let path): "Du har ikke lov til å lese \(path)."
    case .cannotWrite(let path): "\(path) kan leses, men ikke skrives i."
    case .cannotWriteBeside(let folder):
        "Mappa \(folder) kan ikke skrives i, og da kan fila heller ikke det: Mens noe lagres, ligger en liten fil ved siden av."
    case .whole(_, let count): "Fila er hel: \(count == 1 ? "ett bidrag" : "\(count) bidrag")."
    case .halfWritten(let path): "Noe ble avbrutt mens \(path) ble skrevet, og er ikke ryddet opp i ennå."
    case .writeAhead(let path):
        "Et annet program har endret hvordan \(path) lagres (WAL). Det siste kan ligge i en annen fil ved siden av."
    case .format(FileExamination.newestVersion):
        "Filformat \(FileExamination.newestVersion), som denne Boplan skriver."
    case .format(let version):
        "Filformat \(version). Fila får format \(FileExamination.newestVersion) første gang noen skriver i den, og kan da ikke åpnes av en eldre Boplan."
    case .copies(let count, let newest):
        count == 1 ? "Én kopi ved siden av, fra \(newest)." : "\(count) kopier ved siden av, den nyeste fra \(newest)."
    case .noCopies: "Ingen kopier ved siden av ennå. Boplan tar én om dagen når fila åpnes."
    case .isCopy: "Fila er selv en kopi, så Boplan tar ingen kopier av den."
    case .noRemains: "Ingenting venter på å komme inn i fila."
    case .remains(let spares, _): "Sist kom ikke alt med i fila. Det ligger i \(list(spares))."
    case .conflictCopies(let names, _):
        "To har skrevet samtidig, og et program som holder mapper like, har laget \(list(names)). Ingen av filene har alt."
    case .ownPlace: "Mappa fila ligger i, ser ikke ut til å være delt med andre maskiner."
    case .shared(let place, _): "\(nbWhere(place)) Der kan fila bli byttet ut eller låst mens noen skriver."
    }
}

private func nbWhere(_ place: SharedPlace) -> String {
    switch place {
    case .synchronised(let service, let folder): "Fila ligger i \(folder), som \(service) holder lik på flere maskiner."
    case .mounted(let type, let point): "Fila ligger på en delt disk (\(type), \(point))."
    }
}

/// 1 234 567 is "1,2 MB".
private func nbBytes(_ bytes: Int64) -> String {
    let units: [(size: Int64, name: String)] = [(1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "kB")]
    guard let unit = units.first(where: { bytes >= $0.size }) else { return "\(bytes) byte" }
    let tenths = bytes / (unit.size / 10)
    return (tenths < 100 ? "\(tenths / 10),\(tenths % 10)" : "\(tenths / 10)") + " " + unit.name
}

/// The same amount where it is a round one: "100 MB".
func nbEnough(_ bytes: Int64) -> String { "\(bytes / 1_000_000) MB" }
