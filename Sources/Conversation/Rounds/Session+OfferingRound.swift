import Planning
import Screens

/// The offer of a silent round when a board opens, where the process has it worked through that way.
extension Session {
    /// The minutes that each writes alone when the process does not say.
    static let usualMinutes = 5

    /// Whether a silent round is offered where a tool is opened.
    func offersRound(_ tool: Tool) -> Bool {
        tool.board?.round != nil && round == nil && !timeline.workshop.isJoint
    }

    /// Returns the two ways to begin, under the question where they are offered.
    func roundOfferLines(_ place: Position) -> [StyledLine] {
        guard round == nil, let offered = place.roundOffer, offered == place.prompt else { return [] }
        let minutes = place.tool.board?.round?.alone ?? Session.usualMinutes
        let together = words.say("1  Skriv sammen nå")
        let silent = words.say("2  Stille runde, \(minutes, one: "ett minutt", many: "# minutter") (anbefalt)")
        let line = [together, silent].joined(separator: "    ")
        let isRoom = !screen.isSimple && screen.measure(line) <= screen.width
        return isRoom ? [StyledLine(line)] : [StyledLine(together), StyledLine(silent)]
    }

    /// Takes the number of one of the ways; nil when the line is something else, which ends the offer when it is text.
    /// An empty line goes on to the next question as anywhere, so that it leads no one into a round.
    mutating func chooseWay(_ text: String) throws(Problem) -> [Reply]? {
        guard let place, place.roundOffer != nil, place.offers.isEmpty, round == nil, !text.isEmpty, text != "<" else {
            return nil
        }
        switch text {
        case "1":
            focus.position?.roundOffer = nil
            return [ask()]
        case "2":
            return try beginUsualRound(place.tool)
        default:
            focus.position?.roundOffer = nil
            return nil
        }
    }

    /// Begins the round that a board offers: without names, and as long as the process says.
    mutating func beginUsualRound(_ tool: Tool) throws(Problem) -> [Reply] {
        let minutes = tool.board?.round?.alone ?? Session.usualMinutes
        return try beginRound(RoundWish(minutes: minutes, isAnonymous: true))
    }

    /// Shows the ways to begin where the group stands, or in a round what its keys do.
    mutating func showWays() throws(Problem) -> [Reply] {
        if round != nil { return [.guidance([line(.sentences(writtenSoFar, keysInRound))])] }
        guard let place, place.tool.board != nil else { throw .round(.needsBoard) }
        guard let prompt = currentPrompt(place) else { throw noPrompt(in: place.tool) }
        focus.position?.spot = .prompt(prompt.id)
        focus.position?.roundOffer = prompt.id
        focus.endOffers()
        return [ask()]
    }

    /// The number of notes in the round that is open.
    var writtenSoFar: Message {
        guard let notes = round?.notes, notes > 0 else { return "Ingen har skrevet noe ennå." }
        return "\(notes, one: "Ett skjult punkt er skrevet", many: "# skjulte punkter er skrevet")."
    }

    /// The keys of a round, and what they do; nil where the hint line says it.
    var keysInRound: Message? {
        key(
            endsTurnWithEnter
                ? "Enter gir tastaturet videre."
                : "Enter går til neste spørsmål, og 0 gir tastaturet videre.")
    }
}
