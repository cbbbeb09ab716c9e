/// The problems of processes and their files: when each comes, and why.
extension ErrorPage {
    static let ownProcess = Section(
        "Egne prosesser", under: "ownProcess.",
        [
            "unknownAction": "Etter «boplan prosess» står noe annet enn «ny» eller «sjekk».",
            "badName": "Navnet etter «prosess ny» har tegn som navnet på en prosess ikke kan ha.",
            "taken": "Det finnes alt en prosess med det navnet.",
            "alreadyThere": "Prosessen skal kopieres til et sted der det alt ligger noe.",
            "notWritten": "Kopien av en prosess kan ikke skrives.",
            "noRehearsal": "«boplan øv» brukes med en prosess som ikke har noen øvingsgruppe.",
            "notHere": "Fila følger en prosess som ikke er på denne maskinen.",
        ])

    static let processFile = Section(
        "Prosessfiler", under: "process.",
        [
            "noSuchProcess": "--prosess, eller fila som åpnes, nevner en prosess som ikke er i mappa.",
            "noProcessFile": "Mappa har ikke fila som sier hvilken prosess det er.",
            "unreadable": "Systemet nekter å åpne fila eller mappa, eller den finnes ikke.",
            "notAFile": "Navnet slutter på .yaml, men er ei mappe eller noe annet enn en fil.",
            "outsideFolder": "Fila er en lenke til noe utenfor mappa med prosesser, og blir ikke fulgt.",
            "idDiffersFromFolder": "Mappa eller «id» er endret uten at den andre ble det.",
            "tooBig": "Ingen prosessfil skal være så stor.",
            "tooDeep": "Lister og nøkler ligger for dypt i hverandre.",
            "notUTF8": "Fila er lagret i et eldre tegnsett.",
            "controlCharacter": "Et tegn som styrer skjermer er limt inn, eller skrevet som \\e eller \\x.",
            "emptyFile": "Fila har ingenting annet enn kommentarer.",
            "severalDocuments": "En linje med tre streker begynner et nytt dokument i YAML.",
            "complexKey": "Det foran kolon er en liste eller en tabell.",
            "unsupported": "Teksten begynner med *, & eller !, som i YAML viser til noe annet.",
            "catalogue": "Fila med ordene på et annet språk er ikke skrevet slik en PO-fil skal være.",
            "unknownKey": "Nøkkelen finnes ikke, oftest på grunn av en skrivefeil.",
            "misplacedKey": "Nøkkelen finnes, men i verktøy av en annen form.",
            "missingKey": "En nøkkel som må være der, mangler.",
            "duplicateKey": "Samme nøkkel er skrevet to ganger.",
            "emptyValue": "Det står ingenting etter kolon.",
            "wrongType": "Det etter kolon er av et annet slag enn nøkkelen trenger.",
            "unknownValue": "Nøkkelen har faste verdier, og dette er ikke en av dem.",
            "outOfRange": "Tallet er for lite eller for stort.",
            "badID": "Et navn som skrives som kommando, kan ikke ha mellomrom, store bokstaver eller andre tegn.",
            "badPrefix": "Prefikset er for langt eller har andre tegn enn store bokstaver.",
            "needsOne": "Én av flere nøkler må være der, og ingen er det.",
            "onlyOne": "To nøkler som utelukker hverandre, er skrevet begge to.",
            "choicesInColumn": "Kolonnen har både svar å velge mellom og en type som ikke har det.",
            "noPrefix": "Punktene får ingen id, for verken ledeteksten eller verktøyet har prefiks.",
            "duplicateName": "To verktøy, ledetekster eller kolonner heter det samme.",
            "prefixTaken": "To verktøy ville gitt punktene sine samme id-er.",
            "unknownTool": "Et verktøy er nevnt, men har ingen fil.",
            "unknownPrompt": "En ledetekst er nevnt, men verktøyet har den ikke.",
            "unknownColumn": "En kolonne er nevnt, men verktøyet har den ikke.",
            "missingColumn":
                "Prosessen sier at Boplan bruker verktøyet til noe, men en kolonne Boplan skriver i, mangler.",
            "unknownAnswer": "Et svar er nevnt, men kolonnen har det ikke.",
            "noItems": "Et rutenett er nevnt der det trengs noe med punkter eller rader.",
            "itself": "Et verktøy er nevnt i sin egen fil.",
            "unfit": "Verktøyet under «brukes-til» har ikke formen eller kolonnene som Boplan trenger.",
        ])

    static let syntax = Section(
        "Prosessfiler som ikke er gyldig YAML", under: "process.syntax.",
        [
            "tab": "Innrykket er laget med tabulator.",
            "colon": "Teksten har kolon i seg, eller linja under har innrykk.",
            "indentation": "Innrykket er ett trinn for langt eller for kort.",
            "openQuote": "Et anførselstegn mangler makker.",
            "afterQuote": "Teksten har samme slags anførselstegn i seg som rundt seg.",
            "openBracket": "En liste eller tabell på én linje er ikke lukket.",
            "missingColon": "Linja er verken en nøkkel eller en del av teksten over.",
            "reservedSign": "Teksten begynner med @, % eller en bakvendt apostrof.",
            "escape": "Det er en omvendt skråstrek mellom doble anførselstegn.",
            "blockText": "Teksten begynner på samme linje som | eller >.",
            "other": "YAML-leseren stoppet av en grunn vi ikke har noe eget ord for.",
        ])
}
