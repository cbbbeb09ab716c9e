extension Golden {
    /// Files that are no YAML, or YAML that process files do without.
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
}
