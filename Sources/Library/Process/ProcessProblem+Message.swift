import Planning

extension ProcessProblem {
    /// The sentence with its place: `file:line: what is wrong – what to write instead`.
    package var message: Message {
        "\(line.map { "\(file):\($0)" } ?? file): \(fault.message)"
    }
}

extension ProcessFailure {
    /// The problems, one on each line.
    package var message: Message { .lines(problems.map(\.message)) }
}

extension ProcessProblem.Fault {
    /// The sentence without its place. Keys and values are whole, as they stand in the file.
    package var message: Message {
        switch self {
        // Files
        case .noSuchProcess(let id, let suggestion?):
            "det finnes ingen prosess som heter «\(id)» – mente du «\(suggestion)»?"
        case .noSuchProcess(let id, nil):
            "det finnes ingen prosess som heter «\(id)». Se hvilke mapper som ligger her."
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
            "tekst som begynner med «\(sign)» er noe annet enn tekst i YAML – sett anførselstegn rundt teksten, eller skriv innholdet helt ut her"
        case .syntax(let fault): fault.message
        // PO
        case .catalogue(.line):
            "linja er verken en merknad, et nøkkelord som «msgid» eller en tekst som fortsetter – rett den"
        case .catalogue(.text):
            "teksten mangler hermetegn, eller har en skråstrek bakover foran et tegn som ikke kan stå slik – rett den"
        case .catalogue(.pluralRule): "øverst mangler «Plural-Forms» – kopier de første linjene fra en annen prosess"
        case .catalogue(.twice): "den samme teksten står lenger oppe også – behold bare én av dem"
        // Keys
        case .unknownKey(let key, _, let suggestion?): "ukjent nøkkel «\(key)» – mente du «\(suggestion)»?"
        case .unknownKey(let key, let table, nil):
            "ukjent nøkkel «\(key)». \(table.prefix(1).uppercased() + table.dropFirst()) har ingen slik nøkkel."
        case .misplacedKey(let key, let shape, let shapes):
            "nøkkelen «\(key)» hører til \(list: shapes.map(\.rawValue)), ikke \(shape.rawValue) – ta den bort, eller bytt «form»"
        case .missingKey(let key, let table): "\(table) mangler nøkkelen «\(key)» – legg til «\(key): …»"
        case .duplicateKey(let key, let line):
            "nøkkelen «\(key)» står to ganger, først på linje \(line) – behold den ene"
        case .needsOne(let keys, let table):
            "\(table) mangler en av nøklene \(choice: keys.map(quoted)) – skriv en av dem"
        case .onlyOne(let keys, let table): "\(table) har både \(list: keys.map(quoted)) – behold bare én av dem"
        case .choicesInColumn(let type):
            "kolonnen har svar å velge mellom, men typen «\(type)» – skriv «type: valg», eller ta bort svarene"
        case .noPrefix(let prompt):
            "ledeteksten «\(prompt)» mangler «prefiks» – gi den et eget, eller gi verktøyet ett felles"
        // Values
        case .emptyValue(let key): "nøkkelen «\(key)» står tom – skriv noe etter kolon, eller ta bort linja"
        case .wrongType(let key, .text): "«\(key)» skal være én tekst – skriv «\(key): tekst»"
        case .wrongType(let key, .number): "«\(key)» skal være et helt tall – skriv «\(key): 30»"
        case .wrongType(let key, .yesNo): "«\(key)» skal være ja eller nei – skriv «\(key): ja»"
        case .wrongType(let key, .texts): "«\(key)» skal være en liste med tekster – skriv «\(key): [én, to]»"
        case .wrongType(let key, .span): "«\(key)» skal være ett trinn eller fra–til – skriv «\(key): 1-2»"
        case .wrongType(let key, .record): "«\(key)» skal være nøkler på egne linjer med innrykk under"
        case .wrongType(let key, .records):
            "«\(key)» skal være en liste – begynn hvert ledd med «- » på egen linje under"
        case .wrongType(let key, .dictionary):
            "«\(key)» skal være ord og forklaringer på egne linjer med innrykk under"
        case .wrongType(let key, .given):
            "«\(key)» skal være en liste der hvert ledd er en tekst, eller nøkler med tekst"
        case .unknownValue(let value, let key, _, let suggestion?):
            "«\(key)» kan ikke være «\(value)» – mente du «\(suggestion)»?"
        case .unknownValue(let value, let key, let allowed, nil):
            "«\(key)» kan ikke være «\(value)». Skriv \(choice: allowed.map(quoted))."
        case .outOfRange(let key, let range):
            "«\(key)» skal være et helt tall fra \(range.lowerBound) til \(range.upperBound)"
        case .badID(let id, let key):
            "«\(id)» kan ikke brukes som «\(key)» – bruk små bokstaver, tall og bindestrek, med en bokstav først"
        case .badPrefix(let prefix):
            "«\(prefix)» kan ikke brukes som «prefiks» – bruk én til fire store bokstaver"
        case .unknownAnswer(let answer, let column, let allowed):
            "kolonnen «\(column)» har ikke svaret «\(answer)» – skriv \(choice: allowed.map(quoted))"
        // Names
        case .duplicateName(.tool, let name, let file, let line):
            "verktøynavnet «\(name)» finnes fra før (\(file):\(line)) – velg et annet navn"
        case .duplicateName(.prompt, let name, let file, let line):
            "ledeteksten «\(name)» finnes fra før (\(file):\(line)) – velg et annet navn"
        case .duplicateName(.column, let name, let file, let line):
            "kolonnen «\(name)» finnes fra før (\(file):\(line)) – velg et annet navn"
        case .duplicateName(.check, let name, let file, let line):
            "sjekken «\(name)» finnes fra før (\(file):\(line)) – velg et annet navn"
        case .prefixTaken(let prefix, let tool, let file, let line):
            "prefikset «\(prefix)» brukes allerede av «\(tool)» (\(file):\(line)) – velg andre bokstaver"
        case .unknownTool(let id, let suggestion?):
            "det finnes ikke noe verktøy «\(id)» – mente du «\(suggestion)»?"
        case .unknownTool(let id, nil):
            "det finnes ikke noe verktøy «\(id)». Lag fila «\(id).yaml», eller rett navnet."
        case .unknownPrompt(let id, let tool, let suggestion?):
            "«\(tool)» har ingen ledetekst «\(id)» – mente du «\(suggestion)»?"
        case .unknownPrompt(let id, let tool, nil):
            "«\(tool)» har ingen ledetekst «\(id)». Bruk en «id» fra «ledetekster»."
        case .unknownColumn(let id, let tool, let suggestion?):
            "«\(tool)» har ingen kolonne «\(id)» – mente du «\(suggestion)»?"
        case .unknownColumn(let id, let tool, nil):
            "«\(tool)» har ingen kolonne «\(id)». Bruk en «id» fra «kolonner»."
        case .missingColumn(let column, let tool, let purpose):
            "«\(tool)» brukes til «\(purpose)», men har ingen kolonne «\(column)» – legg til kolonnen, eller velg et annet verktøy"
        case .noItems(let tool):
            "«\(tool)» er et rutenett og har ingen egne punkter – bruk verktøyet det plasserer"
        case .itself(let tool): "«\(tool)» viser til seg selv – bruk et annet verktøy"
        case .unfit(let tool, let purpose, let needs):
            "«\(tool)» kan ikke brukes til «\(purpose)» – det trengs \(needs)"
        }
    }
}

private func quoted(_ word: String) -> String { "«\(word)»" }
