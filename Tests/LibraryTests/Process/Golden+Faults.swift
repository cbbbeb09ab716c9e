extension Golden {
    static let all = syntax + keys + values + names

    private static let board = "ideer.yaml"
    private static let form = "rader.yaml"

    /// A sound board with more beneath, from line 9.
    private static func onBoard(_ name: String, _ more: String, _ said: String...) -> Golden {
        var golden = Golden(name, board, SmallProcess.board(more + "\n"))
        golden.said = said
        return golden
    }

    /// A sound form with more beneath, from line 10.
    private static func onForm(_ name: String, _ more: String, _ said: String...) -> Golden {
        var golden = Golden(name, form, SmallProcess.form(more + "\n"))
        golden.said = said
        return golden
    }

    static let syntax = [
        onBoard(
            "a tab", "sjekk:\n\t- minst: 1", "ideer.yaml:10: linja har en tabulator – bruk mellomrom i stedet"
        ),
        onBoard(
            "a colon in a text", "fallgruver: Husk: dette",
            "ideer.yaml:9: kolon eller innrykk på feil sted – har teksten kolon i seg, så sett anførselstegn rundt den"
        ),
        onBoard(
            "a key indented too little", "sjekk:\n  - minst: 1\n   melding: x",
            "ideer.yaml:11: innrykket stemmer ikke – linjer som hører sammen, skal begynne i samme kolonne"),
        onBoard(
            "a list among keys", "sjekk:\n  - minst: 1\n fallgruver: x",
            "ideer.yaml:11: innrykket stemmer ikke – linjer som hører sammen, skal begynne i samme kolonne"),
        onBoard(
            "an open quote", "fallgruver: \"Husk dette\nminutter: 3",
            "ideer.yaml:9: anførselstegnet her blir aldri lukket – sett ett til der teksten slutter"),
        onBoard(
            "text after a quote", "fallgruver: 'det's ikke slik'",
            "ideer.yaml:9: det står noe etter anførselstegnet – ta det med inn, eller bytt mellom ' og \""),
        onBoard(
            "an open bracket", "fallgruver: [én, to\nminutter: 3",
            "ideer.yaml:9: «[» eller «{» her blir ikke lukket riktig – se etter komma og «]» eller «}»"),
        onBoard(
            "a missing colon", "fallgruver\nminutter: 3",
            "ideer.yaml:9: linja mangler kolon – skriv «nøkkel: tekst»"),
        onBoard(
            "a missing colon at the end", "minutter: 3\nfallgruver",
            "ideer.yaml:10: linja mangler kolon – skriv «nøkkel: tekst»"),
        onBoard(
            "a reserved sign", "fallgruver: @alle",
            "ideer.yaml:9: teksten begynner med et tegn YAML bruker selv – sett anførselstegn rundt den"),
        onBoard(
            "an escape", "fallgruver: \"C:\\planer\"",
            "ideer.yaml:9: «\\» betyr noe eget mellom \" og \" – bruk ' og ' i stedet"),
        onBoard(
            "text after a block sign", "fallgruver: | tekst\n  mer",
            "ideer.yaml:9: teksten etter «|» eller «>» skal stå på neste linje, med innrykk"),
        onBoard(
            "a flow collection as key and stray sign", "fallgruver: ,",
            "ideer.yaml:9: linja er ikke gyldig YAML – se på innrykk, kolon og anførselstegn her og på linja over"
        ),
        onBoard(
            "an alias", "fallgruver: *samme",
            "ideer.yaml:9: tekst som begynner med «*samme» er noe annet enn tekst i YAML – sett anførselstegn rundt teksten, eller skriv innholdet helt ut her"
        ),
        onBoard(
            "an anchor", "fallgruver: &samme tekst",
            "ideer.yaml:9: tekst som begynner med «&samme» er noe annet enn tekst i YAML – sett anførselstegn rundt teksten, eller skriv innholdet helt ut her"
        ),
        onBoard(
            "a tag", "fallgruver: !hemmelig tekst",
            "ideer.yaml:9: tekst som begynner med «!» er noe annet enn tekst i YAML – sett anførselstegn rundt teksten, eller skriv innholdet helt ut her"
        ),
        onBoard(
            "a list as key", "[a, b]: tekst",
            "ideer.yaml:9: en nøkkel må være ett ord, ikke en liste eller flere nøkler"),
        onBoard(
            "two documents", "---\nid: to",
            "ideer.yaml:9: «---» deler fila i to – ta bort streken, eller lag to filer"),
        onBoard(
            "an escape sequence for the terminal", "fallgruver: \"\\e[2J\"",
            "ideer.yaml:9: linja har et usynlig styretegn – skriv linja på nytt for hånd"),
        onBoard(
            "a raw control character", "fallgruver: a\u{7}b",
            "ideer.yaml:9: linja har et usynlig styretegn – skriv linja på nytt for hånd"),
        onBoard(
            "a control character of Latin-1", "fallgruver: \"\\x9b2J\"",
            "ideer.yaml:9: linja har et usynlig styretegn – skriv linja på nytt for hånd"),
        onBoard(
            "too deep", "fallgruver: " + String(repeating: "[", count: 31),
            "ideer.yaml:9: mer enn 30 nivåer med innrykk – gjør det flatere"),
        Golden(
            "an empty file", board, "# bare en kommentar\n",
            "ideer.yaml:1: fila er tom – skriv noe i den, eller ta den bort"),
    ]

    static let keys = [
        onBoard(
            "an unknown key with a likely one", "ledetekst: x",
            "ideer.yaml:9: ukjent nøkkel «ledetekst» – mente du «ledetekster»?"),
        onBoard(
            "an unknown key", "budsjett: x",
            "ideer.yaml:9: ukjent nøkkel «budsjett». Verktøyet (tavle) har ingen slik nøkkel."),
        onBoard(
            "a key of other shapes", "kolonner: x",
            "ideer.yaml:9: nøkkelen «kolonner» hører til skjema, ikke tavle – ta den bort, eller bytt «form»"
        ),
        onForm(
            "a key of two other shapes", "ledetekster: x",
            "rader.yaml:10: nøkkelen «ledetekster» hører til tavle og prosa, ikke skjema – ta den bort, eller bytt «form»"
        ),
        onBoard(
            "a key twice", "minutter: 3\nminutter: 4",
            "ideer.yaml:10: nøkkelen «minutter» står to ganger, først på linje 9 – behold den ene"),
        onBoard(
            "both kinds of prompts", "ledetekster-fra: {verktøy: rader, spørsmål: x, prefiks: C}",
            "ideer.yaml:9: verktøyet (tavle) har både «ledetekster» og «ledetekster-fra» – behold bare én av dem"
        ),
        Golden(
            "keys missing", board,
            "id: ideer\nform: tavle\nhvorfor: x\nledetekster:\n  - {id: gode, prefiks: A}\n",
            "ideer.yaml:1: verktøyet (tavle) mangler nøkkelen «navn» – legg til «navn: …»",
            "ideer.yaml:1: verktøyet (tavle) mangler nøkkelen «hvordan» – legg til «hvordan: …»",
            "ideer.yaml:5: ledeteksten mangler nøkkelen «navn» – legg til «navn: …»",
            "ideer.yaml:5: ledeteksten mangler nøkkelen «spørsmål» – legg til «spørsmål: …»"),
        Golden(
            "no prompts", board, "id: ideer\nnavn: I\nform: tavle\nhvorfor: x\nhvordan: y\n",
            "ideer.yaml:1: verktøyet (tavle) mangler en av nøklene «ledetekster» eller «ledetekster-fra» – skriv en av dem"
        ),
        Golden(
            "not keys at all", board, "- en\n- to\n",
            "ideer.yaml:1: verktøyet mangler nøkkelen «id» – legg til «id: …»"),
        Golden(
            "a prompt without prefix", board,
            "id: ideer\nnavn: I\nform: tavle\nhvorfor: x\nhvordan: y\nledetekster:\n  - {id: a, navn: A, spørsmål: B}\n",
            "ideer.yaml:7: ledeteksten «a» mangler «prefiks» – gi den et eget, eller gi verktøyet ett felles"),
        onForm(
            "a check of nothing", "sjekk:\n  - melding: x",
            "rader.yaml:11: sjekken mangler en av nøklene «krever», «minst», «ikke-svar», «noen-med», «høyst», «frafall», «ord», «innen», «opphav», «dekkes-av», «inneholder», «samme-sak», «like», «sum» eller «rammer» – skriv en av dem"
        ),
        onForm(
            "a check of words in a column there is not",
            "sjekk:\n  - {ord: {kolonner: [hvva], ord: [man]}, melding: x}",
            "rader.yaml:11: «rader» har ingen kolonne «hvva» – mente du «hva»?"),
        onForm(
            "a check that is covered by a tool there is not", "sjekk:\n  - {dekkes-av: [idder], melding: x}",
            "rader.yaml:11: det finnes ikke noe verktøy «idder» – mente du «ideer»?"),
        onForm(
            "a check of something an answer cannot hold",
            "sjekk:\n  - {inneholder: {noe-av: [tal]}, melding: x}",
            "rader.yaml:11: «noe-av» kan ikke være «tal» – mente du «tall»?"),
        onForm(
            "a check with a weight there is not", "sjekk:\n  - {minst: 1, vekt: tungt, melding: x}",
            "rader.yaml:11: «vekt» kan ikke være «tungt» – mente du «tung»?"),
        onForm(
            "two checks of one name",
            "sjekk:\n  - {id: få, minst: 1, melding: x}\n  - {id: få, minst: 2, melding: y}",
            "rader.yaml:12: sjekken «få» finnes fra før (rader.yaml:11) – velg et annet navn"),
        onForm(
            "rows of a check without what they should be", "sjekk:\n  - {minst: 1, når: {kolonne: hva}, melding: x}",
            "rader.yaml:11: vilkåret mangler en av nøklene «svar», «har» eller «ord» – skriv en av dem"),
        onForm(
            "a check of two things", "sjekk:\n  - {krever: hva, minst: 2, melding: x}",
            "rader.yaml:11: sjekken har både «krever» og «minst» – behold bare én av dem"),
        Golden(
            "choices in a column of text", form,
            columns("{id: b, navn: B, spørsmål: C, type: dato, valg: [x]}"),
            "rader.yaml:9: kolonnen har svar å velge mellom, men typen «dato» – skriv «type: valg», eller ta bort svarene"
        ),
        Golden(
            "a choice of nothing", form, columns("{id: b, navn: B, spørsmål: C, type: valg}"),
            "rader.yaml:9: kolonnen mangler en av nøklene «valg» eller «valg-fra» – skriv en av dem"),
        Golden(
            "two kinds of choices", form,
            columns("{id: b, navn: B, spørsmål: C, valg: [x], valg-fra: ideer}"),
            "rader.yaml:9: kolonnen har både «valg» og «valg-fra» – behold bare én av dem"),
    ]

    private static func columns(_ column: String) -> String {
        """
        id: rader
        navn: Rader
        form: skjema
        hvorfor: Fordi
        hvordan: Slik
        prefiks: R
        kolonner:
          - {id: hva, navn: Hva, spørsmål: Hva?}
          - \(column)
        """
    }

    static let values = [
        onBoard(
            "an empty value", "minutter:",
            "ideer.yaml:9: nøkkelen «minutter» står tom – skriv noe etter kolon, eller ta bort linja"),
        onBoard(
            "no number", "minutter: en time",
            "ideer.yaml:9: «minutter» skal være et helt tall – skriv «minutter: 30»"),
        onBoard(
            "a number out of range", "minutter: 0",
            "ideer.yaml:9: «minutter» skal være et helt tall fra 1 til 1440"),
        onBoard(
            "yes or no", "vis-stemme: kanskje",
            "ideer.yaml:9: «vis-stemme» skal være ja eller nei – skriv «vis-stemme: ja»"),
        onBoard(
            "a list in a list", "fallgruver: [[x]]",
            "ideer.yaml:9: «fallgruver» skal være en liste med tekster – skriv «fallgruver: [én, to]»"),
        onBoard(
            "a text for keys", "løft-fra: [rader]",
            "ideer.yaml:9: «løft-fra» skal være nøkler på egne linjer med innrykk under"),
        onBoard(
            "a text for a list", "løft-fra: rader",
            "ideer.yaml:9: «løft-fra» skal være en liste – begynn hvert ledd med «- » på egen linje under"),
        onBoard(
            "given in another way", "gitt: punkt",
            "ideer.yaml:9: «gitt» skal være en liste der hvert ledd er en tekst, eller nøkler med tekst"),
        onBoard(
            "an alias with capitals", "også: [Ideer]",
            "ideer.yaml:9: «Ideer» kan ikke brukes som «også» – bruk små bokstaver, tall og bindestrek, med en bokstav først"
        ),
        onBoard(
            "a long prefix", "prefiks: Idé1",
            "ideer.yaml:9: «Idé1» kan ikke brukes som «prefiks» – bruk én til fire store bokstaver"),
        Golden(
            "an unknown shape", board, SmallProcess.board().replacing("form: tavle", with: "form: tavla"),
            "ideer.yaml:3: «form» kan ikke være «tavla» – mente du «tavle»?"),
        Golden(
            "a shape far off", board, SmallProcess.board().replacing("form: tavle", with: "form: kube"),
            "ideer.yaml:3: «form» kan ikke være «kube». Skriv «tavle», «skjema», «rutenett» eller «prosa»."),
        Golden(
            "a list for a text", board, SmallProcess.board().replacing("navn: Ideer", with: "navn: [I]"),
            "ideer.yaml:2: «navn» skal være én tekst – skriv «navn: tekst»"),
        Golden(
            "steps out of range", "kart.yaml",
            SmallProcess.grid() + "\nframhev: {navn: F, x: 0-2, y: lavt}\n",
            "kart.yaml:8: «x» skal være et helt tall fra 1 til 5",
            "kart.yaml:8: «y» skal være ett trinn eller fra–til – skriv «y: 1-2»"),
        Golden(
            "axes as text", "kart.yaml", SmallProcess.grid() + "\nframhev: F\n",
            "kart.yaml:8: «framhev» skal være nøkler på egne linjer med innrykk under"),
        Golden(
            "a glossary as a list", "prosess.yaml",
            SmallProcess().files["prosess.yaml"]! + "\nordliste: [a]\n",
            "prosess.yaml:8: «ordliste» skal være ord og forklaringer på egne linjer med innrykk under"),
        Golden(
            "the folder's name", "prosess.yaml",
            SmallProcess().files["prosess.yaml"]!.replacing("id: liten", with: "id: stor"),
            "prosess.yaml:1: prosessen heter «stor», men mappa heter «liten» – gi dem samme navn"),
    ]

    static let names = [
        onForm(
            "an alias that is a tool", "også: [ideer]",
            "rader.yaml:10: verktøynavnet «ideer» finnes fra før (ideer.yaml:1) – velg et annet navn"),
        Golden(
            "two prompts alike", board,
            SmallProcess.board().replacing("{id: rare", with: "{id: gode"),
            "ideer.yaml:8: ledeteksten «gode» finnes fra før (ideer.yaml:7) – velg et annet navn"),
        Golden(
            "two columns alike", form, columns("{id: hva, navn: B, spørsmål: C}"),
            "rader.yaml:9: kolonnen «hva» finnes fra før (rader.yaml:8) – velg et annet navn"),
        Golden(
            "a prefix taken", form, SmallProcess.form().replacing("prefiks: R", with: "prefiks: B"),
            "rader.yaml:6: prefikset «B» brukes alt av «ideer» (ideer.yaml:8) – velg andre bokstaver"),
        Golden(
            "an unknown tool placed", "kart.yaml", SmallProcess.grid(places: "radr"),
            "kart.yaml:6: det finnes ikke noe verktøy «radr» – mente du «rader»?"),
        Golden(
            "an unknown tool, nothing near", "kart.yaml", SmallProcess.grid(places: "budsjett"),
            "kart.yaml:6: det finnes ikke noe verktøy «budsjett». Lag fila «budsjett.yaml», eller rett navnet."
        ),
        Golden(
            "a tool that cannot be used for it", "prosess.yaml",
            SmallProcess().files["prosess.yaml"]!
                + "\nbrukes-til: {frammøte: rader, parkering: ideer, deltakere: kart}",
            "prosess.yaml:8: «kart» kan ikke brukes til «deltakere» – det trengs et skjema med en kolonne av typen «rolle»",
            "prosess.yaml:8: «rader» kan ikke brukes til «frammøte» – det trengs et skjema med en kolonne av typen "
                + "«dato» og en av typen «person»"
        ),
        Golden(
            "a check of who is in a group", form,
            SmallProcess.form(
                "sjekk:\n  - {noen-med: {kolonner: [hv], ord: [nav]}, melding: Nei}\n"
                    + "  - {høyst: {kolonne: hva, prosent: 100}, melding: Nei}\n  - {frafall: her, melding: Nei}\n"),
            "rader.yaml:12: «prosent» skal være et helt tall fra 1 til 99"),
        Golden(
            "a check that names columns that are not there", form,
            SmallProcess.form(
                "sjekk:\n  - {noen-med: {kolonner: [hvaa], ord: [nav]}, melding: Nei}\n  - {frafall: her, melding: Nei}\n"
            ),
            "rader.yaml:11: «rader» har ingen kolonne «hvaa» – mente du «hva»?",
            "rader.yaml:12: «rader» har ingen kolonne «her». Bruk en «id» fra «kolonner»."),
        Golden(
            "a grid placed on itself", "kart.yaml", SmallProcess.grid(places: "kart"),
            "kart.yaml:6: «kart» viser til seg selv – bruk et annet verktøy"),
        onForm(
            "a grid lifted from", "løft-fra:\n  - {verktøy: kart, til: hva}",
            "rader.yaml:11: «kart» er et rutenett og har ingen egne punkter – bruk verktøyet det plasserer"),
        onForm(
            "an unknown prompt", "løft-fra:\n  - {verktøy: ideer, ledetekst: god, til: hva}",
            "rader.yaml:11: «ideer» har ingen ledetekst «god» – mente du «gode»?"),
        onForm(
            "an unknown prompt, nothing near", "løft-fra:\n  - {verktøy: ideer, ledetekst: svake}",
            "rader.yaml:11: «ideer» har ingen ledetekst «svake». Bruk en «id» fra «ledetekster»."),
        onForm(
            "unknown columns", "hovedkolonne: hvem\ngruppér-etter: ferdi",
            "rader.yaml:10: «rader» har ingen kolonne «hvem». Bruk en «id» fra «kolonner».",
            "rader.yaml:11: «rader» har ingen kolonne «ferdi» – mente du «ferdig»?"),
        onForm(
            "an unknown answer", "sjekk:\n  - {ikke-svar: {kolonne: ferdig, svar: [kanskje]}, melding: x}",
            "rader.yaml:11: kolonnen «ferdig» har ikke svaret «kanskje» – skriv «ja», «nei» eller «vet ikke»"
        ),
        onForm(
            "a given row", "gitt:\n  - {hvaa: Rad, ferdig: jo}",
            "rader.yaml:11: «rader» har ingen kolonne «hvaa» – mente du «hva»?",
            "rader.yaml:11: kolonnen «ferdig» har ikke svaret «jo» – skriv «ja», «nei» eller «vet ikke»"),
        onBoard(
            "given points", "gitt:\n  - Uten sted\n  - {ledetekst: gode, tkst: x}",
            "ideer.yaml:10: punktet i «gitt» mangler nøkkelen «ledetekst» – legg til «ledetekst: …»",
            "ideer.yaml:11: ukjent nøkkel «tkst» – mente du «tekst»?",
            "ideer.yaml:11: punktet i «gitt» mangler nøkkelen «tekst» – legg til «tekst: …»"),
        Golden(
            "columns that the program writes in", "prosess.yaml",
            SmallProcess().files["prosess.yaml"]! + "\nbrukes-til:\n  uenighet: rader\n",
            "prosess.yaml:9: «rader» brukes til «uenighet», men har ingen kolonne «grunn»"
                + " – legg til kolonnen, eller velg et annet verktøy",
            "prosess.yaml:9: «rader» brukes til «uenighet», men har ingen kolonne «gjelder»"
                + " – legg til kolonnen, eller velg et annet verktøy",
            "prosess.yaml:9: «rader» brukes til «uenighet», men har ingen kolonne «hvem»"
                + " – legg til kolonnen, eller velg et annet verktøy"),
        Golden(
            "unknown tools in a gathering", "prosess.yaml",
            SmallProcess().files["prosess.yaml"]! + "\n    dagsorden:\n      - {hva: Start, verktøy: ider}\n",
            "prosess.yaml:9: det finnes ikke noe verktøy «ider» – mente du «ideer»?"),
    ]
}
