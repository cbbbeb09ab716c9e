/// `JointPhrase` in bokmål.
func nbJoint(_ phrase: JointPhrase) -> String {
    switch phrase {
    case .name: "Felles"
    case .reading(let number, let count): "Leser fil \(number) av \(count) …"
    case .writing(let percent): "Skriver … \(percent) %"
    case .done(let path, let municipalities, let new, let actions, let items):
        "\(path): \(nbMunicipalities(municipalities))"
            + (new == municipalities || new == 0 ? "" : ", \(new) av dem \(new == 1 ? "ny" : "nye")") + ". "
            + (actions == 0
                ? "Ingenting nytt."
                : "\(actions) \(actions == 1 ? "nytt bidrag" : "nye bidrag"), med \(items) \(items == 1 ? "nytt punkt eller ny rad" : "nye punkter og rader").")
    case .whatNow(let path):
        "Åpne fila med «boplan \(path)», og skriv /sammenlign for å se kommunene ved siden av hverandre. Kjør «boplan samling» på nytt når noe er endret; ingenting kommer to ganger."
    case .welcome(let name, let planType): "\(name) – \(planType), flere kommuner sammen"
    case .members(let names):
        "\(nbMunicipalities(names.count)): "
            + (names.count > 12
                ? names.prefix(12).joined(separator: ", ") + " og \(names.count - 12) til." : list(names) + ".")
    case .howToBegin:
        "/sammenlign legger dem ved siden av hverandre. Det dere skriver her, er sagt i fellesskap, og går ikke hjem til kommunenes egne filer."
    case .roundLeftOut(let path, let count):
        "\(path) har en stille runde med \(count == 1 ? "ett skjult punkt" : "\(count) skjulte punkter"), som ikke er med. Åpne runden der med /igp gruppe, og kjør «boplan samling» en gang til."
    case .rehearsal(let path, let steps):
        "Laget \(path), en oppdiktet gruppe å øve med. Åpne den med «boplan \(path)», gå fram med /neste, og skriv /manus der du står"
            + " (manus til \(steps) verktøy; /manus alt viser alle). Ingenting av det du gjør der, havner i en ekte plan."
    }
}

func nbMunicipalities(_ count: Int) -> String { count == 1 ? "én kommune" : "\(count) kommuner" }

func nbJointProblem(_ problem: JointProblem) -> String {
    switch problem {
    case .usage:
        "Skriv filene til kommunene og hva den felles fila skal hete: «boplan samling molde.boplan malvik.boplan --til felles.boplan»."
    case .takesTwo: "En ny felles fil trenger minst to kommuner. Skriv flere filer foran --til."
    case .intoItself(let path):
        "\(path) kan ikke samles inn i seg selv. Skriv et annet navn etter --til, for eksempel felles.boplan."
    case .notJoint(let path):
        "\(path) er planen til én kommune, og blir ikke rørt. Skriv et annet navn etter --til, for eksempel felles.boplan. Kopier av samme plan slås sammen med «boplan flett»."
    case .isJoint(let path):
        "\(path) er alt en felles fil. Skriv filene til kommunene selv. Skal en felles fil få nye bidrag, så nevn den etter --til."
    case .otherProcess(let path, let has, let wanted):
        "\(path) følger prosessen \(quoted(has)), og de andre følger \(quoted(wanted)). Bare kommuner i samme prosess kan legges ved siden av hverandre."
    case .interrupted(let path): "Stoppet. \(path) er som før."
    case .notRestored:
        "En felles fil settes ikke tilbake i tid: Det kommunene har sagt, hører til i deres egne filer. /angre tar tilbake det dere selv gjorde sist."
    case .notInhabitants(let text):
        "\(quoted(text)) er ikke et antall innbyggere. Skriv tallet, for eksempel 25 600."
    case .nothingToCompare:
        "Dette er planen til én kommune, så det er ingenting å sammenligne med. Lag en felles fil med «boplan samling A.boplan B.boplan --til felles.boplan»."
    case .noScript(let tool):
        "Det er ikke skrevet noe manus for \(quoted(tool)). Skriv /hjelp \(tool) for å se hvordan verktøyet brukes, eller legg til et steg i øving/manus.yaml."
    case .notCompared(let word, let known):
        "\(quoted(word)) kan ikke sammenlignes. Velg mellom: \(list(known))."
    }
}
