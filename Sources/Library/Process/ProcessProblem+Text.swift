import Language

/// What is wrong in plain Norwegian. All the wording about process files is in this file.
extension ProcessProblem {
    /// `file:line: what is wrong – what to write instead`.
    package var text: String {
        let place = line.map { "\(file):\($0)" } ?? file
        return "\(place): \(fault.text)"
    }
}

extension ProcessFailure {
    /// One problem on each line.
    package var text: String {
        problems.map(\.text).joined(separator: "\n")
    }
}

extension ProcessProblem.Fault {
    /// The sentence without its place.
    package var text: String {
        switch self {
        // Files
        case .noSuchProcess(let id, let suggestion):
            "det finnes ingen prosess som heter «\(id)»"
                + orElse(suggestion, "Se hvilke mapper som ligger her.")
        case .noProcessFile: "mappa mangler «prosess.yaml» – legg til fila, eller flytt mappa ut"
        case .unreadable(let errno): "kan ikke lese (feilkode \(errno)) – se om du har lov til å åpne den"
        case .notAFile: "dette er ikke en vanlig fil – ta den bort, eller legg en YAML-fil i stedet"
        case .outsideFolder: "lenken peker ut av mappa – legg selve fila her i stedet for en lenke"
        case .idDiffersFromFolder(let id, let folder):
            "prosessen heter «\(id)», men mappa heter «\(folder)» – gi dem samme navn"
        // YAML
        case .tooBig(let limit): "fila er større enn \(limit / 1024) kB – del den opp"
        case .tooDeep(let limit): "mer enn \(limit) nivåer med innrykk – gjør det flatere"
        case .notUTF8: "linja har tegn som ikke er UTF-8 – lagre fila på nytt som UTF-8"
        case .controlCharacter: "linja har et usynlig styretegn – skriv linja på nytt for hånd"
        case .emptyFile: "fila er tom – skriv noe i den, eller ta den bort"
        case .severalDocuments: "«---» deler fila i to – ta bort streken, eller lag to filer"
        case .complexKey: "en nøkkel må være ett ord, ikke en liste eller flere nøkler"
        case .unsupported(let sign):
            "tekst som begynner med «\(sign)» er noe annet enn tekst i YAML – sett anførselstegn rundt teksten, "
                + "eller skriv innholdet helt ut her"
        case .syntax(let fault): fault.text
        // PO
        case .catalogue(.line):
            "linja er verken en merknad, et nøkkelord som «msgid» eller en tekst som fortsetter – rett den"
        case .catalogue(.text):
            "teksten mangler hermetegn, eller har en skråstrek bakover foran et tegn som ikke kan stå slik – rett den"
        case .catalogue(.pluralRule): "øverst mangler «Plural-Forms» – kopier de første linjene fra en annen prosess"
        case .catalogue(.twice): "den samme teksten står lenger oppe også – behold bare én av dem"
        // Keys
        case .unknownKey(let key, let table, let suggestion):
            "ukjent nøkkel «\(key)»" + orElse(suggestion, "\(sentence(table)) har ingen slik nøkkel.")
        case .misplacedKey(let key, let shape, let shapes):
            "nøkkelen «\(key)» hører til \(Language.nb.list(shapes.map(\.rawValue))), ikke \(shape.rawValue)"
                + " – ta den bort, eller bytt «form»"
        case .missingKey(let key, let table): "\(table) mangler nøkkelen «\(key)» – legg til «\(key): …»"
        case .duplicateKey(let key, let line):
            "nøkkelen «\(key)» står to ganger, først på linje \(line) – behold den ene"
        case .needsOne(let keys, let table):
            "\(table) mangler en av nøklene \(Language.nb.choice(keys.map(quoted))) – skriv en av dem"
        case .onlyOne(let keys, let table):
            "\(table) har både \(Language.nb.list(keys.map(quoted))) – behold bare én av dem"
        case .choicesInColumn(let type):
            "kolonnen har svar å velge mellom, men typen «\(type)» – skriv «type: valg», eller ta bort svarene"
        case .noPrefix(let prompt):
            "ledeteksten «\(prompt)» mangler «prefiks» – gi den et eget, eller gi verktøyet ett felles"
        // Values
        case .emptyValue(let key): "nøkkelen «\(key)» står tom – skriv noe etter kolon, eller ta bort linja"
        case .wrongType(let key, let expected): "«\(key)» skal være \(expected.text(for: key))"
        case .unknownValue(let value, let key, let allowed, let suggestion):
            "«\(key)» kan ikke være «\(value)»"
                + orElse(suggestion, "Skriv \(Language.nb.choice(allowed.map(quoted))).")
        case .outOfRange(let key, let range):
            "«\(key)» skal være et helt tall fra \(range.lowerBound) til \(range.upperBound)"
        case .badID(let id, let key):
            "«\(id)» kan ikke brukes som «\(key)» – bruk små bokstaver, tall og bindestrek, "
                + "med en bokstav først"
        case .badPrefix(let prefix):
            "«\(prefix)» kan ikke brukes som «prefiks» – bruk én til fire store bokstaver"
        case .unknownAnswer(let answer, let column, let allowed):
            "kolonnen «\(column)» har ikke svaret «\(answer)» – skriv \(Language.nb.choice(allowed.map(quoted)))"
        // Names
        case .duplicateName(let kind, let name, let file, let line):
            "\(kind.text) «\(name)» finnes fra før (\(file):\(line)) – velg et annet navn"
        case .prefixTaken(let prefix, let tool, let file, let line):
            "prefikset «\(prefix)» brukes alt av «\(tool)» (\(file):\(line)) – velg andre bokstaver"
        case .unknownTool(let id, let suggestion):
            "det finnes ikke noe verktøy «\(id)»"
                + orElse(suggestion, "Lag fila «\(id).yaml», eller rett navnet.")
        case .unknownPrompt(let id, let tool, let suggestion):
            "«\(tool)» har ingen ledetekst «\(id)»" + orElse(suggestion, "Bruk en «id» fra «ledetekster».")
        case .unknownColumn(let id, let tool, let suggestion):
            "«\(tool)» har ingen kolonne «\(id)»" + orElse(suggestion, "Bruk en «id» fra «kolonner».")
        case .missingColumn(let column, let tool, let purpose):
            "«\(tool)» brukes til «\(purpose)», men har ingen kolonne «\(column)» – legg til kolonnen, "
                + "eller velg et annet verktøy"
        case .noItems(let tool):
            "«\(tool)» er et rutenett og har ingen egne punkter – bruk verktøyet det plasserer"
        case .itself(let tool): "«\(tool)» viser til seg selv – bruk et annet verktøy"
        case .unfit(let tool, let purpose, let needs):
            "«\(tool)» kan ikke brukes til «\(purpose)» – det trengs \(needs)"
        }
    }

    private func orElse(_ suggestion: String?, _ otherwise: String) -> String {
        suggestion.map { " – mente du «\($0)»?" } ?? ". \(otherwise)"
    }
}

extension SyntaxFault {
    /// What to look for in the line.
    package var text: String {
        switch self {
        case .tab: "linja har en tabulator – bruk mellomrom i stedet"
        case .colon:
            "kolon eller innrykk på feil sted – har teksten kolon i seg, så sett anførselstegn rundt den"
        case .indentation: "innrykket stemmer ikke – linjer som hører sammen, skal begynne i samme kolonne"
        case .openQuote: "anførselstegnet her blir aldri lukket – sett ett til der teksten slutter"
        case .afterQuote: "det står noe etter anførselstegnet – ta det med inn, eller bytt mellom ' og \""
        case .openBracket: "«[» eller «{» her blir ikke lukket riktig – se etter komma og «]» eller «}»"
        case .missingColon: "linja mangler kolon – skriv «nøkkel: tekst»"
        case .reservedSign: "teksten begynner med et tegn YAML bruker selv – sett anførselstegn rundt den"
        case .escape: "«\\» betyr noe eget mellom \" og \" – bruk ' og ' i stedet"
        case .blockText: "teksten etter «|» eller «>» skal stå på neste linje, med innrykk"
        case .other: "linja er ikke gyldig YAML – se på innrykk, kolon og anførselstegn her og på linja over"
        }
    }
}

extension ProcessProblem.ExpectedValue {
    fileprivate func text(for key: String) -> String {
        switch self {
        case .text: "én tekst – skriv «\(key): tekst»"
        case .number: "et helt tall – skriv «\(key): 30»"
        case .yesNo: "ja eller nei – skriv «\(key): ja»"
        case .texts: "en liste med tekster – skriv «\(key): [én, to]»"
        case .span: "ett trinn eller fra–til – skriv «\(key): 1-2»"
        case .record: "nøkler på egne linjer med innrykk under"
        case .records: "en liste – begynn hvert ledd med «- » på egen linje under"
        case .dictionary: "ord og forklaringer på egne linjer med innrykk under"
        case .given: "en liste der hvert ledd er en tekst, eller nøkler med tekst"
        }
    }
}

extension ProcessProblem.NameKind {
    fileprivate var text: String {
        switch self {
        case .tool: "verktøynavnet"
        case .prompt: "ledeteksten"
        case .column: "kolonnen"
        case .check: "sjekken"
        }
    }
}

private func quoted(_ word: String) -> String {
    "«\(word)»"
}

private func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
}
