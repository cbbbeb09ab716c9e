extension Golden {
    /// Names that stand twice, or that nothing has.
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
            "rader.yaml:6: prefikset «B» brukes allerede av «ideer» (ideer.yaml:8) – velg andre bokstaver"),
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
            "an unknown tool to prepare", "prosess.yaml",
            SmallProcess().files["prosess.yaml"]! + "\nforarbeid: [ider]\n",
            "prosess.yaml:8: det finnes ikke noe verktøy «ider» – mente du «ideer»?"),
        Golden(
            "unknown tools in a gathering", "prosess.yaml",
            SmallProcess().files["prosess.yaml"]! + "\n    dagsorden:\n      - {hva: Start, verktøy: ider}\n",
            "prosess.yaml:9: det finnes ikke noe verktøy «ider» – mente du «ideer»?"),
    ]
}
