import Documents
import Language

/// `DocumentProblem` in bokmål.
func nbDocumentProblem(_ problem: DocumentProblem) -> String {
    switch problem {
    case .unknownDocument(let name, let suggestion, let available):
        "Det finnes ikke noe dokument som heter \(quoted(name)).\(meant(suggestion)) "
            + (available.isEmpty ? "Mappa med maler er tom eller mangler." : "Velg mellom: \(list(available)).")
    case .template(let file, let findings):
        findings.map { "\(file):\($0.line): \(nbTemplateProblem($0.problem))" }.joined(separator: "\n")
    case .templateSyntax(let file, let line, _):
        "\(file)\(line.map { ":\($0)" } ?? ""): Malen kan ikke leses her. Sjekk at $-tegnene og navnene er riktige."
    case .missingTool(let tool, let folder):
        "Programmet \(tool.rawValue) mangler\(inFolder(folder)), og det trengs for å lage \(list(tool.makes)). "
            + "Kjør «make tools» for å hente pakken \(tool.package). Alt i verkstedet er trygt."
    case .toolBarred(let tool, let path):
        "Programmet \(tool.rawValue) trenger \(path), som er der, men ikke lar seg starte. Sjekk at fila kan kjøres (chmod +x), at "
            + "disken ikke er satt opp uten programmer (noexec), og at fila er laget for denne maskinen. Alt i verkstedet er trygt."
    case .toolFailed(let tool, _, let kept?):
        "Programmet \(tool.rawValue) klarte ikke å lage dokumentet. Prøv igjen. Skjer det på nytt, så meld fra og legg ved "
            + "fila \(kept), der det står hva programmet sa. Alt i verkstedet er trygt."
    case .toolFailed(let tool, _, nil):
        "Programmet \(tool.rawValue) klarte ikke å lage dokumentet. Prøv igjen; meld fra hvis det skjer på nytt. "
            + "Alt i verkstedet er trygt."
    case .timedOut(let tool, let limit):
        "Programmet \(tool.rawValue) brukte mer enn \(seconds(limit)) og ble stoppet. Prøv ett format om gangen."
    case .outOfMemory(let tool, let bytes):
        "Programmet \(tool.rawValue) trengte mer enn \(bytes / 1_000_000) MB minne og ble stoppet. Se om malen gjentar noe i det uendelige."
    case .outsideFolder(let file):
        "Malen \(file) er en lenke ut av mappa med maler, og blir ikke fulgt. Legg selve fila der i stedet."
    case .noEmptyFolder(let places):
        "Boplan trenger en tom mappe mens PDF og bilder lages, og fikk ikke lage noen i \(list(places)). "
            + "Sett TMPDIR til en mappe du kan skrive i. Alt i verkstedet er trygt."
    case .interrupted: "Avbrutt. Ingen fil er halv: hver er enten laget ferdig eller som den var fra før."
    case .unreadable(let file, _): "Får ikke lest \(file). Sjekk navnet, og at du har lov til å lese fila."
    case .catalogue(let file, let fault):
        "\(file):\(fault.line): \(nbCatalogueFault(fault.kind)) Rett det i en tekstbehandler, eller hent fila på nytt."
    case .notAWall(let path):
        "\(path) er noe annet enn en vegg, og er ikke rørt. Velg et annet navn, eller flytt fila først."
    case .unwritable(let path, _):
        "Får ikke skrevet \(path). Velg en annen mappe, eller sjekk at det er plass og at du kan skrive der."
    case .data(let problem): nbDataProblem(problem)
    }
}

/// Where a tool was looked for.
func inFolder(_ folder: String?) -> String { folder.map { " i \($0)" } ?? "" }

private func nbCatalogueFault(_ kind: CatalogueFault.Kind) -> String {
    switch kind {
    case .line: "Linja er verken en merknad, et nøkkelord som «msgid» eller en tekst som fortsetter."
    case .text: "Teksten mangler hermetegn, eller har en skråstrek bakover foran et tegn som ikke kan stå slik."
    case .pluralRule: "Øverst mangler «Plural-Forms», som sier hvilken form hvert antall har."
    case .twice: "Den samme teksten står lenger oppe også."
    }
}

private func seconds(_ limit: Duration) -> String {
    limit.components.seconds == 1 ? "ett sekund" : "\(limit.components.seconds) sekunder"
}

private func nbTemplateProblem(_ problem: TemplateFinding.Problem) -> String {
    switch problem {
    case .unknownVariable(let name, let suggestion):
        "Malen bruker \(quoted(name)), som ikke finnes.\(meant(suggestion)) Se Templates/README.md."
    case .outsideLoop(let name, let list): "\(quoted(name)) kan bare brukes mellom $for(\(list))$ og $endfor$."
    case .unclosed(let what): "\(quoted(what)) mangler slutten sin ($endfor$ eller $endif$)."
    case .misplaced(let what): "\(quoted(what)) hører ikke til noe her. Sjekk at $for(…)$ og $if(…)$ kommer først."
    case .partial(let name):
        "\(quoted(name)) henter en annen fil, og det kan ikke maler gjøre. Skriv teksten inn i malen."
    case .malformed(let what): "\(quoted(what)) er ikke noe malen kan ha. Et dollartegn i teksten skrives $$."
    case .noHeader(let name):
        "Øverst i malen mangler \(quoted(name + ":")). Det skal stå mellom de to linjene med tre streker. "
            + (name == "lang"
                ? "Skriv lang: nb-NO for bokmål og lang: nn-NO for nynorsk." : "Se hvordan de andre malene gjør det.")
    case .unclosedBlock(let block):
        "\(quoted(block)) mangler slutten sin: en linje med bare tre kolon. Alt under ville ha hørt med til den."
    case .skippedHeading(let heading, let level):
        "\(quoted(heading)) hopper over et nivå. Skriv \(String(repeating: "#", count: level + 1)), ellers lar PDF-en seg ikke lage."
    }
}
