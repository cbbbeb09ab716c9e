/// The problems of documents and templates: when each comes, and why.
extension ErrorPage {
    static let document = Section(
        "Å lage dokumenter", under: "document.",
        [
            "unknownDocument": "Det er ingen mal med det navnet.",
            "templateSyntax": "Malen er feil på en måte som først vises når den fylles ut.",
            "missingTool": "Programmene som lager dokumenter, er ikke hentet.",
            "toolBarred": "Programmet er der, men systemet vil ikke starte det.",
            "toolFailed":
                "Programmet stoppet med en feil. Det det selv sier, er på engelsk; det vises ikke, men de fem siste blir tatt vare på.",
            "timedOut": "Programmet ble ikke ferdig i tide, oftest fordi malen gjentar noe veldig mange ganger.",
            "outOfMemory": "Programmet ville ha mer minne enn det får.",
            "noEmptyFolder": "Det er ingen mappe for midlertidige filer som kan skrives i.",
            "outsideFolder": "Malen er en lenke til noe et annet sted på maskinen.",
            "interrupted": "Noen trykket Ctrl-C mens dokumentet ble laget.",
            "unreadable": "Malen eller profilen finnes ikke eller kan ikke leses.",
            "unwritable":
                "Dokumentet kan ikke skrives: mappa mangler, er skrivebeskyttet eller full, eller navnet er opptatt av ei mappe.",
            "catalogue": "Fila med tekstene på et annet språk er endret og ikke lenger slik gettext har dem.",
            "notAWall": "Veggen skal skrives i en fil som er noe annet, og som ville blitt borte.",
        ])

    static let data = Section(
        "Data", under: "document.data.",
        [
            "noData": "Dokumentet er bedt om som data, og malen nevner ingen verktøy å hente dem fra.",
            "nothingDated": "Dokumentet er bedt om som kalender, og ingen datoer er skrevet så de er til å forstå.",
            "notAMonth": "Ordene etter --oppstart er ikke en måned.",
            "notMade": "Maskinen er tom for minne eller plass.",
        ])

    static let templateFile = Section(
        "Maler", under: "document.template.",
        [
            "unknownVariable": "Malen bruker et navn som ikke er en variabel.",
            "outsideLoop": "Variabelen finnes bare inne i ei løkke.",
            "unclosed": "Ei løkke eller et vilkår er åpnet, men ikke lukket.",
            "misplaced": "En slutt eller et «ellers» står uten noe foran seg.",
            "partial": "Malen vil hente inn en annen fil.",
            "malformed": "Mellom dollartegnene står noe annet enn et navn.",
            "noHeader": "Dokumentet ville ha manglet tittel eller språk. «mal sjekk» ser etter det.",
            "skippedHeading": "En overskrift er to nivåer under den før. «mal sjekk» ser etter det.",
            "unclosedBlock": "En blokk med tre kolon er åpnet, men ikke lukket. «mal sjekk» ser etter det.",
        ])

    static let checking = Section(
        "Å kontrollere ferdige dokumenter", under: "checking.",
        [
            "fileMissing": "Kommandoen er skrevet uten en fil.",
            "unknownKind": "Navnet på fila slutter på noe Boplan ikke ser på.",
            "notOfItsKind": "Innholdet i fila er ikke det navnet sier, eller fila er skadet.",
            "tooLarge": "Fila er større enn noen plan, oftest på grunn av bilder.",
        ])

    static let template = Section(
        "Språk og egne maler", under: "template.",
        [
            "unknownLanguage": "Dokumentet er bestilt på et språk det ikke er maler på.",
            "unknownAction": "Etter «boplan mal» står noe annet enn «ny» eller «sjekk».",
            "alreadyThere": "Malen skal kopieres til et sted der det alt er en.",
            "badName": "Navnet etter «mal ny» eller --som har tegn som et filnavn ikke bør ha.",
        ])
}
