import Planning

/// The reason why there can be no conversation.
package enum TerminalProblem: Error, Equatable {
    /// The keyboard is a terminal, but there is nowhere to show anything.
    case noScreen
    /// The system refused what is needed to begin; the number is an `errno`.
    case refused(code: Int32)
    /// Standard output did not take all that was to be shown; the number is an `errno`.
    case notWritten(code: Int32)
}

extension TerminalProblem {
    package var message: Message {
        switch self {
        case .noScreen:
            "Boplan har ingen skjerm å vise noe på, for alt som skrives ut, er sendt et annet sted. Ta bort «>» fra linja, eller kjør linjer med -c eller -f."
        case .refused(let code):
            "Boplan kom ikke i gang (feil \(code) fra systemet). Lukk noen programmer, og prøv igjen. Ingen filer er rørt."
        case .notWritten(code: 28):
            "Ikke alt kunne skrives ut (disken er full), så det som er sendt til en fil eller et annet program, er ikke helt. Sjekk at det er plass, og prøv igjen. Alt i planen er trygt."
        case .notWritten(let code):
            "Ikke alt kunne skrives ut (feil \(code) fra systemet), så det som er sendt til en fil eller et annet program, er ikke helt. Sjekk at det er plass, og prøv igjen. Alt i planen er trygt."
        }
    }
}
