/// The problems of the program and its files: when each comes, and why.
extension ErrorPage {
    static let editor = Section(
        "Skriveprogrammet", under: "editor.",
        [
            "missing": "Skriveprogrammet finnes ikke eller lar seg ikke starte.",
            "noTemporaryFile": "Ingen mappe for midlertidige filer kan skrives i.",
            "failed": "Skriveprogrammet ble avsluttet med feil.",
            "noTerminal": "/rediger er brukt i et skript eller uten skjerm.",
        ])

    static let commandLine = Section(
        "Kommandolinja",
        [
            "unknownFormat": "Formatet er ikke et av dem Boplan kan skrive.",
            "scriptMissing": "Fila etter -f, eller et av eksemplene til demo, finnes ikke eller kan ikke leses.",
            "folderNotMade": "Mappa etter --til finnes ikke, og systemet sa nei til å lage den.",
            "folderMissing": "Fila skal lages i ei mappe som ikke finnes.",
            "notInstalled": "Prosessene eller malene som følger med Boplan, er flyttet eller slettet.",
            "otherWorkshop": "Filene er laget hver for seg, og er ikke kopier av samme plan.",
            "unknownProfile":
                "Fila etter --profil slutter ikke på .docx eller .odt, eller er noe annet enn navnet sier.",
            "planMissing": "Fila det skal hentes inn i, er nevnt, men ikke planen det skal hentes fra.",
            "unknownSubcommand": "Ordet er ikke noe Boplan kan gjøre, og ligner ikke på navnet på en fil.",
            "unknownOption": "Ordet begynner med bindestrek, men er ikke et valg her.",
            "missingValue": "Valget står sist på linja og trenger noe etter seg.",
            "unexpectedArgument": "Det står flere ord på linja enn det er bruk for.",
            "fileMissing": "Linja nevner ingen fil.",
            "mergeTakesTwo": "Linja nevner bare én fil.",
        ])

    static let terminal = Section(
        "Skjermen", under: "terminal.",
        [
            "noScreen": "Tastaturet er der, men både det som skrives ut og meldingene går til filer.",
            "refused": "Systemet nektet Boplan noe det må ha for å begynne, oftest fordi for mange filer er åpne.",
            "notWritten":
                "Det som skrives ut, er sendt til en fil på en full disk, eller til noe annet som ikke tar imot.",
        ])

    static let journal = Section(
        "Fila med planen", under: "journal.",
        [
            "missing": "Det er ingen fil med det navnet, eller den er flyttet mens den var åpen.",
            "alreadyExists": "En ny fil skal lages der det alt er en.",
            "empty": "Fila er laget, men ingenting er skrevet i den.",
            "isDirectory": "Navnet er navnet på ei mappe.",
            "notPermitted": "Systemet nekter å åpne fila eller å lage noe i mappa.",
            "readOnly": "Fila, mappa eller disken er skrivebeskyttet.",
            "notADatabase": "Fila er av et annet slag: et dokument, et bilde, en tekst.",
            "foreign": "Fila er en database, men et annet programs.",
            "newer": "En nyere Boplan har skrevet i fila på en måte denne kan misforstå.",
            "damaged": "Fila er kuttet, overskrevet eller har mistet noe på veien.",
            "overwritten":
                "Et program som synkroniserer, gjenoppretter eller kopierer, har skrevet over fila mens den var åpen.",
            "otherPlan": "Fila er skrevet over med en annen plan mens den var åpen.",
            "unreadableEvent": "Én rad i fila er av et ukjent slag, eller mangler noe den skal ha.",
            "busy": "Et annet program skriver i fila og slipper den ikke.",
            "waitStopped": "Et annet program skriver i fila, og noen trykket Ctrl-C mens Boplan ventet.",
            "diskFull": "Disken er full, kvoten er brukt opp, eller fila har nådd grensen for størrelse.",
            "failed": "Systemet melder om en annen feil ved fila. Tallet er systemets eget.",
            "contradiction":
                "Samme hendelse har ulikt innhold i to filer, og det kan ikke skje uten at en av dem er endret utenfra.",
        ])

    static let rescue = Section(
        "Kopier og redning", under: "rescue.",
        [
            "takesTwo": "Linja nevner ikke både fila som er skadet, og den nye.",
            "nothingToSave": "Fila har ingen hendelser som kan leses.",
            "interrupted": "Noen trykket Ctrl-C mens kopien eller redningen var i gang.",
            "noRoom": "Disken er full der den nye fila skal ligge.",
        ])
}
