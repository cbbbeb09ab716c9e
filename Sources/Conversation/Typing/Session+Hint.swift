import Planning
import Screens

/// The hint line: what Enter, `<`, a number and Tab do where the group stands. A terminal shows it above the prompt.
extension Session {
    /// The line above the prompt; nil when it is turned off, or has nothing to say that does not stand above it.
    package var hintLine: StyledLine? {
        guard coaching.givesHints, !isOver else { return nil }
        let hints = hints.map { words.say($0) }
        guard let first = hints.first else { return nil }
        let between = screen.isSimple ? ", " : " · "
        let room = min(80, screen.width)
        var text = screen.isSimple ? words.say("Taster: \(first)") : first
        // The most used keys come first; those that there is no room for are left out.
        for hint in hints.dropFirst() where screen.measure(text + between + hint) <= room { text += between + hint }
        return StyledLine(text, .faint)
    }

    /// Returns what a key does, to be said in a text; nil where the hint line says it.
    func key(_ message: Message) -> Message? { told.isGreeted && coaching.givesHints ? nil : message }

    /// The keys and what they do here, the most used first.
    var hints: [Message] {
        // The prompt, or the line right above it, says what Enter does then.
        if listing.isAsking || !prefill.isEmpty { return [] }
        if vote != nil { return hintsInVote }
        if opensFiles { return ["Enter går videre", "/status viser oversikten"] }
        if round != nil { return hintsInRound }
        if let sharing = sitting.sharing, sharing.tool == place?.tool.id { return hints(in: sharing) }
        switch focus {
        case .facts: return ["Enter tar det senere", "< går tilbake"]
        case .outside where !beginningLines().isEmpty: return ["et tall velger"] + overview
        case .outside: return (reading.suggestion().map { ["Enter går til \($0.name)"] } ?? []) + overview
        case .crossing(let crossing): return hints(at: crossing)
        case .tool(let place, let detour): return hints(in: place, aside: detour)
        }
    }

    private var overview: [Message] { ["/status viser oversikten", "/ og Tab viser alt dere kan skrive"] }

    private var hintsInVote: [Message] {
        if vote?.isPaper == true { return ["én seddel på hver linje", "/stem slutt teller opp"] }
        guard isWithoutVoter else { return ["Enter leverer seddelen", "/stem slutt teller opp"] }
        let choosing: [Message] = ["et tall sier hvem som stemmer", "/stem slutt teller opp"]
        guard let next = nextVoter else { return choosing }
        return ["Enter er \(next)"] + choosing
    }

    private func hints(in sharing: Sharing) -> [Message] {
        sharing.stage == .group
            ? ["Enter går til plenum", "to tall slår sammen", "/vis viser alt"]
            : ["Enter går videre", "< går tilbake til gruppa", "/vis viser alt"]
    }

    private var hintsInRound: [Message] {
        let done: Message =
            opensRound ? "\(keyThatEndsTurn) åpner runden" : "\(keyThatEndsTurn) gir tastaturet videre"
        return endsTurnWithEnter ? [done] : ["Enter går til neste spørsmål", done]
    }

    private func hints(at crossing: Crossing) -> [Message] {
        switch crossing {
        case .beginning: ["Enter begynner"] + overview
        case .end(let place):
            [
                isLast(place) ? "Enter viser hva dere har gjort" : "Enter går dit",
                "< går tilbake til \(place.tool.name)", "/vis viser alt",
            ]
        case .choice: ["Enter velger 1", "et tall velger", "< går tilbake"]
        case .closing: ["Enter velger 1", "et tall velger", "< går tilbake", "/status viser oversikten"]
        }
    }

    /// Whether the tool is the last of its stage.
    private func isLast(_ place: Position) -> Bool {
        place.stage.map { reading.step(after: place.tool, in: $0) == nil } ?? false
    }

    private func hints(in place: Position, aside: Detour?) -> [Message] {
        if !place.offers.isEmpty {
            return ["Enter henter ingen nå", "/løft viser dem igjen"] + [leaving(place, aside)]
        }
        return [enter(at: place, aside)].compactMap { $0 } + choosing(at: place) + [
            "< går tilbake", leaving(place, aside),
        ]
    }

    /// Returns what an empty line does; nil where that stands above.
    private func enter(at place: Position, _ aside: Detour?) -> Message? {
        let done: Message = "Enter avslutter \(place.tool.name)"
        switch place.tool.shape {
        case .board, .prose: return neighbour(of: place, by: 1) == nil ? done : "Enter går til neste spørsmål"
        case .form(let form):
            if isAnswered(place, form) { return "Enter beholder svaret" }
            if place.only != nil || place.table != nil || place.fact != nil || isAskedAgain(place.tool) { return nil }
            if place.row != nil { return "Enter hopper over" }
            return neighbouringGroup(of: place, form, by: 1) == nil ? done : "Enter går til neste del"
        case .grid: return itemAfter(place) == nil ? done : "Enter går til neste punkt"
        }
    }

    /// Whether the row has an answer to what is asked.
    private func isAnswered(_ place: Position, _ form: Form) -> Bool {
        place.row.flatMap(timeline.workshop.item).flatMap { reading.text(of: $0, in: askedColumn(form, place).id) }
            != nil
    }

    /// Returns what numbers and Tab do, where there is something to choose.
    private func choosing(at place: Position) -> [Message] {
        if place.table != nil || place.fact != nil { return [] }
        let count =
            place.tool.form.map { options(askedColumn($0, place), place).count }
            ?? currentPrompt(place)?.options.count ?? 0
        if place.tool.grid != nil { return place.item == nil ? [] : ["to tall plasserer"] }
        switch count {
        case 0: return []
        case 1: return ["1 velger", "Tab viser svaret"]
        default: return ["1–\(count) velger", "Tab viser svarene"]
        }
    }

    private func leaving(_ place: Position, _ aside: Detour?) -> Message {
        if let back = aside?.back.position { return "/neste går tilbake til \(back.tool.name)" }
        guard let stage = place.stage else { return "/neste avslutter \(place.tool.name)" }
        guard let step = reading.step(after: place.tool, in: stage) else {
            return "/neste viser hva dere har gjort \(process.whereabouts(of: stage))"
        }
        return "/neste går til \(choice: step.tools.compactMap { process.tool($0)?.name })"
    }
}
