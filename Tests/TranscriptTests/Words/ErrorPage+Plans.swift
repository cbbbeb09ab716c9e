/// The problems of plans that are brought in, adopted, shown or printed: when each comes, and why.
extension ErrorPage {
    static let importing = Section(
        "Å hente inn gamle planer", under: "importing.",
        [
            "unreadable": "Planen finnes ikke eller kan ikke leses.",
            "tooLarge": "Planen er større enn det som leses.",
            "unknownKind": "Navnet slutter på noe annet enn det Boplan kan lese.",
            "notOfItsKind": "Innholdet er noe annet enn det navnet sier, eller fila er ødelagt.",
            "noTable": "Ingen tabell i planen har kolonnen som skjemaet trenger.",
            "noForm": "Prosessen sier ikke hvilket skjema tiltakene hører til i.",
            "tool": "Programmet som leser planer, mangler eller ble ikke ferdig.",
        ])

    static let revision = Section(
        "Å si ja til en gammel plan", under: "revision.",
        [
            "nobodyToAsk": "Boplan er startet fra et skript eller en pipe, og linja sier ikke --ja."
        ])

    static let after = Section(
        "Etter vedtaket", under: "after.",
        [
            "noFollowUp": "Prosessen sier ikke hvilket skjema tiltakene følges opp i.",
            "notADay": "Dagen statusen skal gjelde, er ikke til å forstå.",
            "otherPlan": "De to filene har ikke samme opphav, for eksempel planen og den som kom etter.",
            "unknownEdition": "Ordet er verken en dato eller navnet på en utgave.",
            "nothingToCompare": "Det er nevnt bare én fil, og ikke noe tidspunkt.",
            "noPreviousPlan": "Prosessen sier ikke hvor tiltakene i forrige plan skal sorteres.",
            "periodMissing": "Den nye planen trenger en periode.",
            "nobodyToAsk": "Programmet kjøres uten noen ved tastaturet, og uten --ja.",
            "noReplies": "Prosessen sier ikke hvilket skjema høringssvarene skal stå i.",
            "notReplies": "Den første linja i fila har ingen overskrift som ligner på kolonnen med svaret.",
            "identityInReplies": "Et høringssvar ser ut til å holde et fødselsnummer eller D-nummer.",
            "emptyEdition": "Navnet på utgaven har verken bokstaver eller tall.",
        ])

    static let wall = Section(
        "Veggen", under: "wall.",
        [
            "notAPage": "Navnet etter /vegg eller --til slutter ikke på .html.",
            "noneToStop": "«/vegg slutt» er skrevet, og samtalen fornyer ingen vegg.",
        ])

    static let paper = Section(
        "Papir", under: "paper.",
        [
            "ofWhat": "«boplan skriv-ut» er skrevet uten verktøy og uten --samling.",
            "unknownKind": "Ordet etter --som er ikke et slags papir.",
            "count": "Det som står etter --antall, er ikke et tall, eller et tall ingen skriver ut.",
            "nothingToChoose": "Stemmesedler er bestilt til et verktøy som er tomt, eller som er løpende tekst.",
            "noCards": "Kort er bestilt til løpende tekst.",
        ])
}
