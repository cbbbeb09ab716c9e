import Planning

extension Shape {
    /// The way to answer at a table of rows.
    static let howToPickRows: Message =
        "I tabellen: «3» fyller ut rad 3, «3 5–8: NAV» svarer i flere rader, og «3: frist: 2028» svarer på en bestemt kolonne."

    /// The way to write in a tool of this shape.
    var howToWrite: Message {
        switch self {
        case .board:
            "Slik skriver dere: én linje er ett punkt. Enter på tom linje går til neste spørsmål, < går tilbake."
        case .prose:
            "Slik skriver dere: én linje er ett avsnitt. Lange tekster kan skrives i et eget vindu med /rediger. Enter går videre."
        case .form:
            "Slik skriver dere: svar på én kolonne om gangen, eller skriv hele raden med « | » mellom kolonnene. «vet ikke» er et svar. Enter på tom linje hopper over."
        case .grid:
            "Slik plasserer dere: skriv to tall fra 1 til 5, først bortover, så oppover eller nedover som aksene viser. «T3 4 2» plasserer T3. Annen tekst blir et nytt tiltak. Med /som plasserer hver for seg."
        }
    }
}
