extension Golden {
    /// Keys that are unknown, missing, or of another kind of tool.
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
            "rader.yaml:11: sjekken mangler en av nøklene «krever», «minst», «vet-ikke», «ikke-svar», «noen-med», «høyst», «frafall», «ord», «innen», «opphav», «dekkes-av», «inneholder», «samme-sak», «like», «sum» eller «rammer» – skriv en av dem"
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
}
