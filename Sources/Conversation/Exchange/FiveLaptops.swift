import Planning
import Screens

/// The page on how several laptops make one plan. `/hjelp fem bærbare` shows it, and `docs/fem-bærbare.md` is the same.
package enum FiveLaptops {
    /// A part of the page: what it is about, and what to do, in order.
    package struct Part {
        package let heading: Message
        package let steps: [Message]
    }

    /// The words that help is asked for by.
    static let names = ["fem bærbare", "fem-bærbare", "bærbare", "flere maskiner", "minnepinne"]

    package static let title: Message = "Fem bærbare, én plan"

    package static let introduction: Message =
        "Hver gruppe skriver på sin maskin, uten nett. En minnepinne eller en delt mappe bærer planen mellom dem. Ingenting går tapt når planene slås sammen: Det som er skrevet ulikt, blir stående begge steder til dere velger."

    package static let parts = [
        Part(
            heading: "Før dere deler dere",
            steps: [
                "Lag planen på én maskin, med kommune og periode. Lag den bare der: To planer som er laget hver for seg, kan ikke slås sammen.",
                "Sett inn minnepinnen, og skriv /send. Første gang spør Boplan hva maskinen skal hete. Vent til det står hvor kopien er.",
                "Kopier fila fra pinnen til hver av de andre maskinene, og åpne kopien der. Skriv «boplan», så står den i lista. Arbeid ikke i fila på pinnen.",
                "Gi også de andre maskinene navn: «/send navn gruppe 2». Navnet står ved det som er skrevet ulikt.",
            ]),
        Part(
            heading: "Når gruppene er ferdige",
            steps: [
                "Skriv /send på hver maskin, med samme pinne. Hver får sin egen fil der.",
                "Sett pinnen i den første maskinen, skriv /hent, og velg dem: «1-4», eller «alle».",
                "Skriv /konflikter, og velg hva som skal gjelde. Det som ikke velges, står i historikken.",
                "Skriv /send igjen. De andre skriver /hent, og har den samme planen.",
            ]),
        Part(
            heading: "Én fil på to skjermer",
            steps: [
                "På samme maskin: Åpne fila i to vinduer, med «boplan molde.boplan» i begge. Det den ene skriver, har den andre med én gang.",
                "På prosjektoren: /vegg i det ene vinduet viser tavla stort, og følger med.",
                "På to maskiner: Ha hver deres kopi, og bruk /send og /hent med en delt mappe. Arbeid ikke i samme fil på en nettverksdisk eller i OneDrive; der kan fila bli byttet ut mens dere skriver.",
            ]),
        Part(
            heading: "Hvis noe går galt",
            steps: [
                "Pinnen ble tatt ut for tidlig: Kopien er hel, eller den er ikke der. Sett inn pinnen, og skriv /send en gang til.",
                "Pinnen vises ikke: Åpne den i filbehandleren først, eller skriv mappa: «/hent MAPPE».",
                "En fil kan ikke leses: Lista sier hvorfor. De andre filene kan hentes likevel.",
            ]),
    ]
}

extension Session {
    /// Draws the page on how several laptops make one plan.
    func pageOnFiveLaptops() -> [StyledLine] {
        [line(FiveLaptops.title, .strong)] + paragraph(words.say(FiveLaptops.introduction))
            + FiveLaptops.parts.flatMap { part in
                ["", line(part.heading, .strong)]
                    + part.steps.enumerated().flatMap { numbered($0.offset + 1, of: part.steps.count, $0.element) }
            }
    }
}
