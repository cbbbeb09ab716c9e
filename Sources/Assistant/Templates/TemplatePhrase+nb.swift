import Documents
import Planning

/// `TemplatePhrase` in bokmål.
func nbTemplate(_ phrase: TemplatePhrase) -> String {
    switch phrase {
    case .usesOwn(let path): "Bruker deres egen mal: \(path)"
    case .labelsMissing(let labels, let language, let file):
        (labels.count == 1 ? "Ett navn" : "\(labels.count) navn")
            + " fra prosessen mangler på \(language.name) og står slik prosessen har det, for eksempel "
            + "\(quoted(labels.first ?? "")). Skriv det i Workshops/\(file)."
    case .copied(let path, let document, let language):
        "Laget \(path). Endre den i et skriveprogram, og kjør «boplan mal sjekk \(path)». «boplan eksporter FIL \(document)"
            + (language == .nb ? "" : " --språk \(language.rawValue)")
            + "» bruker den når mappa maler ligger ved siden av FIL."
    case .allSound(let count): count == 1 ? "Malen er i orden." : "Alle de \(count) malene er i orden."
    case .unsound(let count, let all):
        all == 1 ? "Malen må rettes før den kan brukes." : "\(count) av \(all) maler må rettes før de kan brukes."
    }
}

/// `TemplateProblem` in bokmål.
func nbTemplateProblem(_ problem: TemplateProblem) -> String {
    switch problem {
    case .unknownLanguage(let word):
        "Det finnes ikke dokumenter på \(quoted(word)).\(meant(nearest(to: word, among: DocumentLanguage.names))) "
            + "Velg mellom: \(list(DocumentLanguage.allCases.map { "\($0.rawValue) (\($0.name))" }))."
    case .unknownAction(let word, let nearest):
        "Med maler kan Boplan ikke gjøre \(quoted(word)).\(meant(nearest)) "
            + "Skriv «boplan mal ny NAVN» for å lage en egen mal, eller «boplan mal sjekk» for å se om de er riktige."
    case .alreadyThere(let path):
        "\(path) finnes fra før og er ikke endret. Velg et annet navn med --som, eller flytt den gamle først."
    case .badName(let name):
        "\(quoted(name)) kan ikke være navnet på et dokument. Bruk små bokstaver, tall og bindestrek, for eksempel «årsrapport»."
    }
}
