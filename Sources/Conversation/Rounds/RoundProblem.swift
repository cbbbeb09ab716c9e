import Planning

/// A fault in a wish about a silent round.
package enum RoundProblem: Sendable, Equatable {
    case none
    case underWay(notes: Int)
    /// Only points on a board can be written in silence.
    case needsBoard
    /// The line, or the command, would show itself before the round is opened.
    case notInRound
    /// Copies taken during an anonymous round would show what came between them.
    case copyWouldTell
    /// A round lasts one time.
    case twoTimes(Int, Int)
    /// The round was begun elsewhere before the line came, which would have told who wrote it, and when.
    case begunMeanwhile
    /// The round was opened elsewhere before the text came.
    case closedMeanwhile(String)
    /// One point alone is joined with nothing.
    case oneNumber
    /// Something outside the round would be taken back: what is in it cannot be told from the others'.
    case cannotUndo
}

extension RoundProblem {
    static let begunElsewhere: Message = "En stille runde er begynt i et annet vindu, og dere er med i den nå."

    package var message: Message {
        switch self {
        case .none: "Det er ingen stille runde nå. Gå til en tavle, for eksempel /swot, og begynn med «/igp individ 5»."
        case .underWay(let notes):
            "En stille runde er allerede i gang, med \(notes, one: "ett skjult punkt", many: "# skjulte punkter"). Åpne den med /igp gruppe før dere begynner en ny."
        case .needsBoard:
            "En stille runde trenger en tavle å skrive på. Gå dit først, for eksempel med /swot svake, og skriv så «/igp individ 5»."
        case .notInRound:
            "Ikke lagret: I en stille runde skrives det bare punkter på tavler. Åpne runden med /igp gruppe først."
        case .copyWouldTell:
            "En anonym runde er åpen, og en kopi nå kan røpe hvem som skrev hva. Åpne planen og avslutt runden med /igp gruppe eller /stem slutt først."
        case .twoTimes(let one, let other):
            "En runde varer én tid, og her står det både \(one) og \(other). Skriv for eksempel «/igp individ \(one)»."
        case .begunMeanwhile: "Ikke lagret: \(RoundProblem.begunElsewhere)"
        case .closedMeanwhile(let text):
            "Ikke lagret: Runden ble åpnet i et annet vindu mens dere skrev \(quoted: text). Trykk Enter, så kommer det på tavla som et vanlig punkt."
        case .cannotUndo:
            "I en stille runde kan ingenting angres. Det som er skrevet i runden, kan strykes når den er åpnet."
        case .oneNumber: "Skriv minst to numre som skal bli ett punkt, for eksempel «1 4»."
        }
    }
}
