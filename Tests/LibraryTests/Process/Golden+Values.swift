extension Golden {
    /// Values that a key cannot have.
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
            "a gathering that does not use the tool", board,
            SmallProcess.board().replacing("prefiks: A}", with: "prefiks: A, samling: 2}"),
            "ideer.yaml:7: «samling» kan ikke være «2». Skriv «1»."),
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
}
