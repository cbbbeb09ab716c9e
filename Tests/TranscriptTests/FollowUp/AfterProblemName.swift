import Assistant

/// Each kind of problem about a plan that is adopted.
enum AfterProblemName: String, CaseIterable {
    case noFollowUp, notADay, otherPlan, unknownEdition, nothingToCompare, noPreviousPlan, periodMissing, nobodyToAsk,
        noReplies, notReplies, identityInReplies, emptyEdition

    /// When it comes, and why.
    var occasion: String {
        switch self {
        case .noFollowUp: "Prosessen sier ikke hvilket skjema tiltakene følges opp i."
        case .notADay: "Dagen statusen skal gjelde, er ikke til å forstå."
        case .otherPlan: "De to filene har ikke samme opphav, for eksempel planen og den som kom etter."
        case .unknownEdition: "Ordet er verken en dato eller navnet på en utgave."
        case .nothingToCompare: "Det er nevnt bare én fil, og ikke noe tidspunkt."
        case .noPreviousPlan: "Prosessen sier ikke hvor tiltakene i forrige plan skal sorteres."
        case .periodMissing: "Den nye planen trenger en periode."
        case .nobodyToAsk: "Programmet kjøres uten noen ved tastaturet, og uten --ja."
        case .noReplies: "Prosessen sier ikke hvilket skjema høringssvarene skal stå i."
        case .notReplies: "Den første linja i fila har ingen overskrift som ligner på kolonnen med svaret."
        case .identityInReplies: "Et høringssvar ser ut til å holde et fødselsnummer eller D-nummer."
        case .emptyEdition: "Navnet på utgaven har verken bokstaver eller tall."
        }
    }
}

extension AfterProblem {
    var name: AfterProblemName {
        switch self {
        case .noFollowUp: .noFollowUp
        case .notADay: .notADay
        case .otherPlan: .otherPlan
        case .unknownEdition: .unknownEdition
        case .nothingToCompare: .nothingToCompare
        case .noPreviousPlan: .noPreviousPlan
        case .periodMissing: .periodMissing
        case .nobodyToAsk: .nobodyToAsk
        case .noReplies: .noReplies
        case .notReplies: .notReplies
        case .identityInReplies: .identityInReplies
        case .emptyEdition: .emptyEdition
        }
    }

    /// One of each, about `text`.
    static func samples(_ text: String) -> [AfterProblem] {
        [
            .noFollowUp, .notADay(text), .otherPlan(text, text), .unknownEdition(text, known: []),
            .unknownEdition(text, known: [text, text]), .nothingToCompare, .noPreviousPlan, .periodMissing,
            .nobodyToAsk,
            .noReplies, .notReplies(file: text, columns: [text, text]),
            .identityInReplies(file: text, rows: [2, 7]), .emptyEdition,
        ]
    }
}
