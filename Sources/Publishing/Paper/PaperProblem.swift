import Planning

/// An error in a wish for paper.
package enum PaperProblem: Error, Sendable, Equatable {
    /// No tool, and no gathering with tools, is named.
    case ofWhat
    case unknownKind(String, nearest: String?, known: [String])
    /// The amount is not a number, or more than is ever printed.
    case count(String, most: Int)
    /// Ballots are about what is there, and nothing is.
    case nothingToChoose(tool: String)
    /// Running text is not written on cards.
    case noCards(tool: String)
}

extension PaperProblem {
    package var message: Message {
        switch self {
        case .ofWhat:
            "Hva skal skrives ut? Nevn ett eller flere verktøy, for eksempel «boplan skriv-ut plan.boplan swot», eller en samling med «--samling 1»."
        case .unknownKind(let word, let nearest, let known):
            .sentences(
                "Det finnes ikke noe papir som heter \(quoted: word).", didYouMean(nearest),
                "Velg mellom: \(list: known).")
        case .count(let word, let most):
            "\(quoted: word) er ikke et antall som kan skrives ut. Skriv et tall fra 1 til \(most), for eksempel «--antall 20»."
        case .nothingToChoose(let tool):
            "\(tool) har ikke noe å stemme over ennå. Skriv inn punktene først, eller lag skjema: «--som skjema»."
        case .noCards(let tool):
            "\(tool) er løpende tekst, og den skrives ikke på kort. Lag skjema i stedet: «--som skjema»."
        }
    }
}
