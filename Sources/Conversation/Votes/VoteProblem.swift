import Planning

/// An error in a wish about a vote.
package enum VoteProblem: Sendable, Equatable {
    /// The process has no form of votes, or of minority views.
    case noForm, noDissentForm
    /// No vote is open.
    case none
    /// No vote has been held.
    case noVotes
    case unknownVote(String, known: [String])
    case underWay(String, ballots: Int)
    case needsPlace, needsGrid
    case nothingToChoose(String)
    case notABallot(String, example: String)
    case notAmong(String)
    /// On a grid two numbers are needed, of points one.
    case needsNumber(String, VoteRule)
    /// The item is one that may be taken off the ballot.
    case overspent(used: Int, budget: Int, item: String)
    case pickedTwice(String)
    case sharedRank(Int)
    case missingRank(Int)
    case needsName
    /// The last action is everybody's, not one's own mark, and cannot be taken back; a mark on the item can.
    case cannotUndo(item: String)
    /// A line that gives items numbers, though no vote is open.
    case looksLikeBallot(String)
    /// Another window counted the vote before the ballot came.
    case countedMeanwhile(String, marked: String)
    /// Somebody would leave with a ballot that is filled in and not delivered.
    case undelivered
}

extension VoteProblem {
    package var message: Message {
        switch self {
        case .noForm:
            "Denne prosessen har ikke noe skjema for avstemninger. Den som lager prosessen, kan føye til «avstemninger» under «brukes-til» i prosess.yaml."
        case .noDissentForm:
            "Denne prosessen har ikke noe skjema for mindretallets syn. Den som lager prosessen, kan føye til «uenighet» under «brukes-til» i prosess.yaml."
        case .none: "Ingen avstemning er åpen nå. Begynn en for eksempel med «/stem prikker 3 swot svake»."
        case .noVotes:
            "Det har ikke vært noen avstemning ennå. Begynn en for eksempel med «/stem prikker 3 swot svake»."
        case .unknownVote(let word, known: []):
            "Det finnes ingen avstemning som heter \(quoted: word). Ingen er holdt ennå."
        case .unknownVote(let word, let known):
            "Det finnes ingen avstemning som heter \(quoted: word). Velg mellom: \(list: known)."
        case .underWay(let label, let ballots):
            .sentences("Avstemning \(label) er åpen.", delivered(ballots), "Avslutt den med /stem slutt først.")
        case .needsPlace:
            "Hva skal dere velge blant? Skriv det etterpå, for eksempel «/stem prikker 3 swot svake», eller gå dit først."
        case .needsGrid:
            "Hvilket rutenett skal dere plassere i? Gå dit først, eller skriv for eksempel «/stem rutenett rutenett»."
        case .nothingToChoose(let place):
            "Det er for lite å velge mellom i \(quoted: place). Skriv flere punkter der først, eller velg et annet sted."
        case .notABallot(let text, let example):
            "\(quoted: text) er ikke en stemme og er ikke tatt med. Skriv det slik: «\(example)». Andre ting kan skrives når avstemningen er slutt."
        case .notAmong(let label):
            "\(label) er ikke med i denne avstemningen. Enter på tom linje viser hva det velges blant."
        case .needsNumber(let label, .scale(let steps)):
            "\(label) trenger ett tall fra 1 til \(steps), for eksempel «\(label) 2»."
        case .needsNumber(let label, .placement):
            "\(label) trenger to tall fra 1 til 5, for eksempel «\(label) 4 2»."
        case .needsNumber(let label, _): "\(label) trenger ett tall, for eksempel «\(label) 2»."
        case .overspent(let used, let budget, let item):
            "Det blir \(used) til sammen, og hver har \(budget). Linja er ikke tatt med. Ta bort noe først, for eksempel «\(item) 0»."
        case .pickedTwice(let label): "\(label) kan bare velges én gang. Linja er ikke tatt med."
        case .sharedRank(let rank):
            "To punkter har plass \(rank). Gi dem hver sin plass, eller begynn på nytt med /stem rett."
        case .missingRank(let rank):
            "Ingen punkter har plass \(rank), men noe kommer etter. Fyll ut, eller begynn på nytt med /stem rett."
        case .needsName: "Hvem stemmer? Skriv navnet først. Skal ingen vite det, må avstemningen være anonym."
        case .cannotUndo(let item):
            "Under en avstemning tar «\(item) 0» bort et merke, og «/stem rett» alle. Alt annet kan angres når den er slutt."
        case .looksLikeBallot(let text):
            "\(quoted: text) ser ut som en stemme, men ingen avstemning er åpen. Det er ikke tatt med. Er det et punkt? Trykk Enter, eller skriv det én gang til."
        case .countedMeanwhile(let label, marked: ""):
            "Avstemning \(label) er telt opp i et annet vindu. «/stem åpne \(label)» åpner den igjen."
        case .countedMeanwhile(let label, let marked):
            "Ikke levert: Avstemning \(label) ble telt opp i et annet vindu før seddelen kom: \(quoted: marked). «/stem åpne \(label)» åpner den igjen, så kan seddelen leveres."
        case .undelivered:
            "Seddelen er fylt ut, men ikke levert. Lever den med Enter eller /stem videre, eller kast den med /stem rett."
        }
    }
}

/// Says how many have voted so far.
func delivered(_ ballots: Int) -> Message {
    ballots == 0 ? "Ingen har levert ennå." : "\(ballots, one: "Én har levert.", many: "# har levert.")"
}
