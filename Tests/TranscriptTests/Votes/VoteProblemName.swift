import Assistant

/// Each kind of problem with a vote; see `ProblemName.swift`.
enum VoteProblemName: String, CaseIterable {
    case noForm, noDissentForm, none, noVotes, unknownVote, underWay, needsPlace, needsGrid, nothingToChoose
    case notABallot, notAmong, needsNumber, overspent, pickedTwice, sharedRank, missingRank, needsName, hasVoted
    case cannotUndo, looksLikeBallot, undelivered
}

extension VoteProblem {
    var name: VoteProblemName {
        switch self {
        case .noForm: .noForm
        case .noDissentForm: .noDissentForm
        case .none: .none
        case .noVotes: .noVotes
        case .unknownVote: .unknownVote
        case .underWay: .underWay
        case .needsPlace: .needsPlace
        case .needsGrid: .needsGrid
        case .nothingToChoose: .nothingToChoose
        case .notABallot: .notABallot
        case .notAmong: .notAmong
        case .needsNumber: .needsNumber
        case .overspent: .overspent
        case .pickedTwice: .pickedTwice
        case .sharedRank: .sharedRank
        case .missingRank: .missingRank
        case .needsName: .needsName
        case .hasVoted: .hasVoted
        case .cannotUndo: .cannotUndo
        case .looksLikeBallot: .looksLikeBallot
        case .undelivered: .undelivered
        }
    }

    /// One of each, and of those that are told in different ways, with a text from anywhere in it.
    static func samples(_ text: String) -> [VoteProblem] {
        [
            .noForm, .noDissentForm, .none, .noVotes, .unknownVote(text, known: []),
            .unknownVote(text, known: ["AV1", "AV2"]), .underWay(text, ballots: 1), .underWay(text, ballots: 2),
            .needsPlace, .needsGrid, .nothingToChoose(text), .notABallot(text), .notAmong(text),
            .needsNumber(text, .points(10)), .needsNumber(text, .placement), .overspent(used: 4, budget: 3),
            .pickedTwice(text), .sharedRank(2), .missingRank(2), .needsName, .hasVoted(text), .cannotUndo,
            .looksLikeBallot(text), .undelivered,
        ]
    }
}

extension VoteProblemName {
    /// When it comes, and why.
    var occasion: String {
        switch self {
        case .noForm: "/stem er skrevet, men prosessen sier ikke hvilket skjema avstemninger står i."
        case .noDissentForm: "/uenig er skrevet, men prosessen sier ikke hvilket skjema mindretallets syn står i."
        case .none: "/stem videre, slutt, papir eller rett er skrevet uten at en avstemning er åpen i fila."
        case .noVotes: "Det er spurt etter et resultat, eller om å stemme igjen, før noen har stemt."
        case .unknownVote: "Id-en etter /stem er ikke en avstemning."
        case .underWay: "En ny avstemning eller en stille runde skal begynne før avstemningen er talt opp."
        case .needsPlace:
            "Det er uvisst hva det skal velges blant: ingen verktøy er åpne, eller verktøyet har løpende tekst."
        case .needsGrid: "/stem rutenett er skrevet et sted som ikke har noe rutenett."
        case .nothingToChoose: "Det må være minst to punkter å velge mellom, og minst ett å plassere."
        case .notABallot:
            "Under en avstemning er alt som skrives uten skråstrek, en stemme, og dette er ikke id-er og tall."
        case .notAmong: "Punktet finnes, men hører ikke til det avstemningen gjelder."
        case .needsNumber: "Det står for få eller for mange tall etter id-en."
        case .overspent: "Linja gir bort mer enn hver har."
        case .pickedTwice: "Et punkt kan bare velges eller ikke, og linja gir det mer enn én."
        case .sharedRank: "Seddelen leveres med to punkter på samme plass."
        case .missingRank: "Seddelen leveres med et hull i rekkefølgen."
        case .needsName: "Avstemningen er med navn, og ingen har sagt hvem som stemmer."
        case .hasVoted: "Den samme stemmer en gang til. En levert seddel er skjult og kan ikke byttes."
        case .cannotUndo: "/angre eller /gjenta er skrevet mens en avstemning er åpen, og ville tatt bort noe for alle."
        case .looksLikeBallot:
            "Linja har bare id-er og tall, som på en seddel. Det er holdt avstemninger i fila, men ingen er åpen."
        case .undelivered: "/slutt er skrevet, eller et skript er slutt, med en seddel som ellers ville blitt borte."
        }
    }
}
