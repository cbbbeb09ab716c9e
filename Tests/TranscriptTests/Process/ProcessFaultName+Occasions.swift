/// Why each fault of a process file comes; see `ProblemName+Occasions.swift`.
extension ProcessFaultName {
    /// When it comes, and why; empty for a case that only holds others.
    var occasion: String {
        switch self {
        case .noSuchProcess: "--prosess, eller fila som åpnes, nevner en prosess som ikke er i mappa."
        case .noProcessFile: "Mappa har ikke fila som sier hvilken prosess det er."
        case .unreadable: "Systemet nekter å åpne fila eller mappa, eller den finnes ikke."
        case .notAFile: "Navnet slutter på .yaml, men er ei mappe eller noe annet enn en fil."
        case .outsideFolder: "Fila er en lenke til noe utenfor mappa med prosesser, og blir ikke fulgt."
        case .idDiffersFromFolder: "Mappa eller «id» er endret uten at den andre ble det."
        case .tooBig: "Ingen prosessfil skal være så stor."
        case .tooDeep: "Lister og nøkler ligger for dypt i hverandre."
        case .notUTF8: "Fila er lagret i et eldre tegnsett."
        case .controlCharacter: "Et tegn som styrer skjermer er limt inn, eller skrevet som \\e eller \\x."
        case .emptyFile: "Fila har ingenting annet enn kommentarer."
        case .severalDocuments: "En linje med tre streker begynner et nytt dokument i YAML."
        case .complexKey: "Det foran kolon er en liste eller en tabell."
        case .unsupported: "Teksten begynner med *, & eller !, som i YAML viser til noe annet."
        case .syntax: ""
        case .catalogue: "Fila med ordene på et annet språk er ikke skrevet slik en PO-fil skal være."
        case .unknownKey: "Nøkkelen finnes ikke, oftest på grunn av en skrivefeil."
        case .misplacedKey: "Nøkkelen finnes, men i verktøy av en annen form."
        case .missingKey: "En nøkkel som må være der, mangler."
        case .duplicateKey: "Samme nøkkel er skrevet to ganger."
        case .emptyValue: "Det står ingenting etter kolon."
        case .wrongType: "Det etter kolon er av et annet slag enn nøkkelen trenger."
        case .unknownValue: "Nøkkelen har faste verdier, og dette er ikke en av dem."
        case .outOfRange: "Tallet er for lite eller for stort."
        case .badID: "Et navn som skrives som kommando, kan ikke ha mellomrom, store bokstaver eller andre tegn."
        case .badPrefix: "Prefikset er for langt eller har andre tegn enn store bokstaver."
        case .needsOne: "Én av flere nøkler må være der, og ingen er det."
        case .onlyOne: "To nøkler som utelukker hverandre, er skrevet begge to."
        case .choicesInColumn: "Kolonnen har både svar å velge mellom og en type som ikke har det."
        case .noPrefix: "Punktene får ingen id, for verken ledeteksten eller verktøyet har prefiks."
        case .duplicateName: "To verktøy, ledetekster eller kolonner heter det samme."
        case .prefixTaken: "To verktøy ville gitt punktene sine samme id-er."
        case .unknownTool: "Et verktøy er nevnt, men har ingen fil."
        case .unknownPrompt: "En ledetekst er nevnt, men verktøyet har den ikke."
        case .unknownColumn: "En kolonne er nevnt, men verktøyet har den ikke."
        case .missingColumn:
            "Prosessen sier at Boplan bruker verktøyet til noe, men en kolonne Boplan skriver i, mangler."
        case .unknownAnswer: "Et svar er nevnt, men kolonnen har det ikke."
        case .noItems: "Et rutenett er nevnt der det trengs noe med punkter eller rader."
        case .itself: "Et verktøy er nevnt i sin egen fil."
        case .unfit: "Verktøyet under «brukes-til» har ikke formen eller kolonnene som Boplan trenger."
        }
    }
}

extension SyntaxFaultName {
    /// When it comes, and why; empty for a case that only holds others.
    var occasion: String {
        switch self {
        case .tab: "Innrykket er laget med tabulator."
        case .colon: "Teksten har kolon i seg, eller linja under har innrykk."
        case .indentation: "Innrykket er ett trinn for langt eller for kort."
        case .openQuote: "Et anførselstegn mangler makker."
        case .afterQuote: "Teksten har samme slags anførselstegn i seg som rundt seg."
        case .openBracket: "En liste eller tabell på én linje er ikke lukket."
        case .missingColon: "Linja er verken en nøkkel eller en del av teksten over."
        case .reservedSign: "Teksten begynner med @, % eller en bakvendt apostrof."
        case .escape: "Det er en omvendt skråstrek mellom doble anførselstegn."
        case .blockText: "Teksten begynner på samme linje som | eller >."
        case .other: "YAML-leseren stoppet av en grunn vi ikke har noe eget ord for."
        }
    }
}
