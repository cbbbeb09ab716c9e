/// The problems of what is typed: when each comes, and why.
extension ErrorPage {
    static let typed = Section(
        "Det som skrives i samtalen",
        [
            "unknownCommand": "Det første ordet etter skråstreken er verken en kommando eller et verktøy.",
            "slashForgotten":
                "Linja er et ord som styrer programmet, og som neppe skal stå i en plan. Et skript blir stoppet; i en samtale blir det gjort som ordet sier.",
            "ambiguous": "Ordet er forkortet så mye at flere kommandoer, verktøy eller svar passer.",
            "incomplete": "Kommandoen er skrevet uten det den trenger.",
            "lineTooLong": "En linje har flere tegn enn det er plass til, oftest fordi noe stort er limt inn.",
            "invalidText": "Linja har byte som ikke er UTF-8, oftest fra en fil i et eldre tegnsett.",
            "toolEnded":
                "Noe er skrevet etter at verktøyet er avsluttet, så det er uvisst hvilket spørsmål det hører til.",
            "numberExpected": "Noe er skrevet der et tall velger hvor dere skal.",
            "pastedLine": "Noe er limt inn, og denne linja kunne ikke lagres. De andre linjene er lagret.",
            "oneAnswer": "Spørsmålet har ett svar å velge, og linja har flere numre.",
            "noToolOpen": "Noe er skrevet før et verktøy er åpnet, så det er uvisst hvor det hører til.",
            "promptsMissing": "Verktøyet spør én gang for hvert punkt i et annet, og det andre er tomt.",
            "unknownItem": "Ingenting i planen har hatt den id-en.",
            "unknownTool": "Prosessen har ikke noe verktøy med det navnet.",
            "unknownPrompt": "Verktøyet har ingen ledetekst eller gruppe med det navnet.",
            "unknownColumn": "Ordet foran kolon ligner på en kolonne i skjemaet, men er det ikke.",
            "unknownChoice": "Kolonnen har faste svar, og dette er ikke et av dem.",
            "noSuchRow": "Det er valgt en rad ved nummer, og nummeret er ikke i tabellen.",
            "columnsDiffer": "Flere rader er valgt uten kolonne, og de mangler svar i hver sin.",
            "rowsExpected": "Verktøyet viser en tabell, og det som er skrevet, sier ikke hvilken rad det gjelder.",
            "numberTooLow":
                "Kolonnen er et tall, og det som er skrevet, er for lite. Måneder telles fra 1, alt annet fra 0.",
            "wrongColumnCount": "En rad har flere kolonner enn skjemaet.",
            "unknownHelp": "Det er spurt om hjelp til et ord som verken er kommando, verktøy eller i ordlista.",
            "noSuchNumber": "Et tall er høyere enn det siste i lista, eller null.",
            "noSuchGathering": "Prosessen har ingen samling med det nummeret.",
            "emptyText": "En rad med bare « | » har ingenting i seg.",
            "nationalIdentity":
                "Teksten har elleve sifre med riktige kontrollsifre. Det gjelder alt som skrives, hentes inn og flettes.",
            "emptyName": "Valget har en verdi som er tom eller bare mellomrom.",
        ])

    static let items = Section(
        "Punkter, rader og plasseringer",
        [
            "struck": "Punktet finnes, men er strøket.",
            "takenBack": "Punktet finnes, men det at det ble lagt til, er angret.",
            "noPromptToMoveTo": "Punktet skal flyttes, men verktøyet har bare ett sted.",
            "notLiftable": "Verktøyet henter ikke fra det stedet punktet står.",
            "alreadyLifted": "Punktet er løftet dit før, og hadde kommet to ganger.",
            "notPlaceable": "Rutenettet plasserer det som står i et annet verktøy.",
            "noGrid": "Ingen rutenett i prosessen tar slike punkter.",
            "noPlacement": "To tall er skrevet i et rutenett der alt er plassert, eller som er tomt.",
            "offGrid": "Et av tallene er mindre enn 1 eller større enn 5.",
            "notAPlacement": "Det er tall på linja, men ikke to.",
            "joinTakesTwo": "Bare én id er skrevet.",
            "notBeside": "Et punkt er flyttet foran noe i et annet verktøy, eller foran seg selv.",
            "orderedByTime": "En rad er flyttet foran en annen i et verktøy som er ordnet etter tid.",
            "severalWithoutColumn": "Flere id-er er skrevet, men ingen kolonne.",
            "cannotJoin": "Punktene står i hvert sitt verktøy, eller er slått sammen fra før.",
            "nothingToUndo": "Den som skriver, har ikke gjort noe her, eller alt er angret.",
            "nothingToRedo": "Ingenting er angret siden sist.",
        ])

    static let history = Section(
        "Fortid, angring og ulike versjoner", under: "history.",
        [
            "undoIsAnothers": "Flere skriver samtidig, og det siste er ikke sagt av den som vil angre.",
            "notATime": "Det som står der tidspunktet skal stå, er ikke en dato med klokkeslett.",
            "notStruck": "Noe skal hentes tilbake, men det gjelder alt.",
            "notThereYet": "Punktet kom til etter det tidspunktet som er nevnt.",
            "nothingSince": "Tidspunktet er etter det siste som er gjort.",
            "beforeTheBeginning": "Tidspunktet er før fila ble laget.",
            "noSuchConflict": "Nummeret står ikke i lista over det som er skrevet ulikt.",
            "noSuchVersion": "Valget er ikke en av bokstavene eller ordene som kan velges.",
            "struckOrNot": "Begge versjonene skal beholdes av noe som den ene har strøket.",
            "onlyOne": "Begge versjonene skal beholdes der det bare er plass til én, som en dato.",
        ])

    static let round = Section(
        "Stille runder", under: "round.",
        [
            "none": "Ingen stille runde er åpen i fila.",
            "underWay": "En ny stille runde skal begynne før den forrige er åpnet.",
            "needsBoard": "Punkter må ha et sted å stå, og ingen tavle er åpen.",
            "notInRound": "Det som skrives ville blitt synlig før runden åpnes.",
            "copyWouldTell": "To kopier tatt midt i en anonym runde ville vist hva som kom imellom.",
            "twoTimes": "Det står to tall etter «/igp individ», og bare ett kan være hvor lenge runden varer.",
            "begunMeanwhile":
                "Et annet vindu begynte en stille runde før linja kom. Linja står på ledeteksten igjen, og Enter skriver den i runden.",
            "closedMeanwhile": "Et annet vindu åpnet runden før linja kom. Linja huskes, og Enter tar den med.",
            "oneNumber": "Ett punkt alene kan ikke slås sammen med noe.",
            "cannotUndo": "/angre eller /gjenta er skrevet i en stille runde, og ville tatt bort noe utenfor den.",
        ])
}
