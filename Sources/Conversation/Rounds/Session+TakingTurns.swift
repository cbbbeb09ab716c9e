import Planning
import Screens

/// The turns of a silent round: a person writes, and hands the keyboard over with one key.
extension Session {
    /// Says that the one who writes is done, wherever in the board.
    private static let done = "0"

    /// Takes a line that means something of its own in a round; nil when it is a point, or the place is not a board.
    mutating func answerInRound(_ text: String) throws(Problem) -> [Reply]? {
        guard sitting.turns != nil else { return nil }
        if let reply = answerAboutGroup(text) { return reply }
        if text == Session.done { return try finishTurn() }
        guard text.isEmpty, let place, place.tool.board != nil, place.offers.isEmpty else { return nil }
        guard let next = neighbour(of: place, by: 1) else { return try finishTurn() }
        focus.position?.spot = .prompt(next.id)
        noteFurthest(next.id, on: place.tool)
        return [ask()]
    }

    /// Remembers how far down the board somebody has been.
    private mutating func noteFurthest(_ prompt: PromptID, on tool: Tool) {
        let ids = reading.prompts(of: tool).map(\.id)
        let before = sitting.turns?.furthest.flatMap(ids.firstIndex) ?? -1
        if let now = ids.firstIndex(of: prompt), now > before { sitting.turns?.furthest = prompt }
    }

    /// Ends a turn: the next one's turn begins, or the round is opened when all have had theirs. Where it is not known how
    /// many are to write, a turn in which nothing is written says that all have.
    private mutating func finishTurn() throws(Problem) -> [Reply] {
        try refreshRound()
        guard let turns = sitting.turns else { return try roundIsOver() }
        if !turns.isWritten, let warning = warnOfOthers(turns) { return warning }
        if turns.isLast || !turns.isWritten && turns.writers == nil { return try openRound() }
        return handOver()
    }

    /// Asks once before a turn without a point ends; nil when that was asked, or all have had theirs for all that is
    /// known.
    private mutating func warnOfOthers(_ turns: RoundTurns) -> [Reply]? {
        guard !turns.isWarned, turns.writers.map({ turns.done < $0 }) ?? true else { return nil }
        sitting.turns?.isWarned = true
        if turns.writers != nil, !turns.isLast {
            return [
                .guidance([
                    line(
                        "Du har ikke skrevet noe. Trykk \(keyThatEndsTurn) en gang til for å gi tastaturet videre, eller skriv et punkt. Har alle skrevet, åpner /igp gruppe runden."
                    )
                ])
            ]
        }
        let soFar: Message =
            turns.done == 0
            ? writtenSoFar
            : turns.writers.map { haveWritten(turns.done, of: $0) } ?? "Har alle skrevet?"
        return [
            .guidance([line("\(soFar) Trykk \(keyThatEndsTurn) en gang til for å åpne runden, eller skriv et punkt.")])
        ]
    }

    /// Whether Enter ends the turn, for there is no further question to go on to.
    var endsTurnWithEnter: Bool {
        place.map { $0.tool.board != nil && neighbour(of: $0, by: 1) == nil } ?? false
    }

    /// The key that ends the turn where the one who writes stands. It is the one that all texts name.
    var keyThatEndsTurn: String { endsTurnWithEnter ? "Enter" : Session.done }

    /// Whether the key that ends the turn opens the round.
    var opensRound: Bool {
        guard let turns = sitting.turns else { return false }
        return turns.isWritten ? turns.isLast : turns.isWarned && (turns.isLast || turns.writers == nil)
    }

    private func haveWritten(_ done: Int, of writers: Int) -> Message {
        done == 1 ? "Én av \(writers) er ferdig." : "\(done) av \(writers) er ferdige."
    }

    /// Clears the screen, and begins the next one's turn where the round began.
    mutating func handOver() -> [Reply] {
        guard var turns = sitting.turns, let isAnonymous = round?.round.isAnonymous else { return [] }
        if turns.isWritten || turns.isWarned { turns.done += 1 }
        (turns.isWritten, turns.isWarned) = (false, false)
        sitting.turns = turns
        // A group writes on; the next person is somebody else.
        if !isAnonymous, !process.voices.contains(voice) { voice = "" }
        if let start = turns.start { focus = .tool(start, back: focus.detour) }
        let soFar = turns.writers.flatMap { turns.done > 0 && $0 > 1 ? haveWritten(turns.done, of: $0) : nil }
        return [.curtain, .guidance([line(.sentences(soFar, "Gi tastaturet videre.", nextTurn(turns)))])] + whoWrites()
    }

    private func nextTurn(_ turns: RoundTurns) -> Message {
        let key = keyThatEndsTurn
        return if turns.isLast {
            "Den siste skriver nå. \(key) åpner runden."
        } else if turns.writers != nil {
            "Neste: skriv ett punkt på hver linje, og \(key) når du er ferdig."
        } else {
            "Neste: skriv ett punkt på hver linje, og \(key) når du er ferdig. Har alle skrevet, åpner \(key) runden."
        }
    }
}
