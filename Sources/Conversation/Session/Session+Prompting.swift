import Planning
import Screens

/// The prompt, the greeting, and the farewell.
extension Session {
    /// The place where we are and what is asked: `Molde · SWOT-analyse · Svake sider (NAV/sosial)> `.
    package var prompt: String {
        var parts = [timeline.workshop.facts[Fact.municipality]?.value ?? "boplan"]
        switch focus {
        case .outside: break
        case .crossing(let crossing): parts += whereabouts(crossing)
        case .facts(let facts): parts.append(facts.open)
        case .tool(let place, _): parts += [place.tool.name] + whatIsAsked(place)
        }
        let speaker = voice.isEmpty ? "" : " (\(shortened(voice)))"
        let round = markOfSitting.map { " [\(words.say($0))]" } ?? ""
        let more = listing.pages.map { _ in " [\(words.say("Enter: mer"))]" } ?? ""
        let doubt = listing.doubtful.map { _ in " [\(words.say("Enter: lagre"))]" } ?? ""
        let minutes = listing.minutes.map { _ in " [\(words.say("Enter: lag referatet"))]" } ?? ""
        let files = opensFiles ? " [\(words.say("tall: åpne"))]" : ""
        let asked = (listing.exchange?.mark ?? listing.conflicts?.mark).map { " [\(words.say($0))]" } ?? ""
        let unsaved = held.map { " [\(words.say("\($0.actions) ikke lagret"))]" } ?? ""
        let marks = speaker + round + more + doubt + minutes + files + asked + clockMark + unsaved + "> "
        return whereabouts(parts.map(shortened), beside: marks) + marks
    }

    /// Returns where we are, without its first parts where there would be little room left to type in.
    private func whereabouts(_ parts: [String], beside marks: String) -> String {
        let room = max(40, screen.width - 12)
        var left = parts[...]
        while left.count > 1, screen.measure(left.joined(separator: " · ") + marks) > room { left.removeFirst() }
        return left.joined(separator: " · ")
    }

    /// The mark of how the group works now; nil when people say things aloud.
    private var markOfSitting: Message? {
        switch sitting {
        case .open: nil
        case .round: "stille runde"
        case .vote(_, let vote): mark(vote)
        case .sharing(let sharing) where sharing.tool != place?.tool.id: nil
        case .sharing(let sharing): sharing.stage == .group ? "i gruppa" : "i plenum"
        }
    }

    /// Returns the mark of an open vote, with the number of the next ballot when they are keyed in from paper.
    private func mark(_ vote: OpenVote) -> Message {
        let label = vote.poll.row.label
        return vote.isPaper
            ? "avstemning \(label), seddel \(vote.nextPaper + (vote.ballot.isEmpty ? 0 : 1))" : "avstemning \(label)"
    }

    private func whereabouts(_ crossing: Crossing) -> [String] {
        switch crossing {
        case .beginning(let stage), .closing(let stage, _, _): [words.say(process.title(of: stage))]
        case .end(let place): [place.tool.name, words.say("ferdig")]
        case .choice: [words.say("Velg nummer")]
        }
    }

    private func whatIsAsked(_ place: Position) -> [String] {
        if !place.offers.isEmpty { return [words.say("Hent numre")] }
        switch place.tool.shape {
        case .board, .prose:
            return currentPrompt(place).map { [$0.name] } ?? []
        case .form(let form):
            if let fact = place.fact { return [words.say(placeOfFact(fact))] }
            let group = form.groupColumn.flatMap { column in place.group.map { reading.name(of: $0, in: column) } }
            if place.table != nil { return (group.map { [$0] } ?? []) + [words.say("Rader")] }
            let row = place.row.flatMap(timeline.workshop.item).map { $0.label + " " } ?? ""
            return (group.map { [$0] } ?? []) + [row + askedColumn(form, place).name]
        case .grid:
            return place.item.flatMap(timeline.workshop.item).map { [words.say("\($0.label), to tall")] } ?? []
        }
    }

    private func shortened(_ text: String) -> String {
        let limit = screen.width < 60 ? 14 : 30
        let text = oneLine(text)
        return text.count > limit ? text.prefix(limit - 1) + "…" : text
    }

    /// Greets the group when the file is opened: where it is, what is done, what is suggested.
    package func opening() -> [Reply] {
        if timeline.workshop.isJoint { return jointOpening() }
        let toDo = reading.toDo
        let unfinished = toDo.filter { reading.progress(of: $0).state != .done }
        let all = toDo.count
        var lines = timeLines() + meetingLines()
        if !lines.isEmpty { lines.append("") }
        lines.append(line(nameOfPlan, .strong))
        // Who goes on in a round goes nowhere else.
        guard boardsOfRound.isEmpty else { return [.guidance(lines)] }
        let beginning = beginningLines()
        guard beginning.isEmpty else { return [.guidance(lines + beginning)] }
        lines += view.missingFacts()
        lines.append(line("\(all - unfinished.count) av \(all) verktøy er gjort ferdig."))
        let next = reading.suggestion().map(suggestion(of:))
        let allDone: Message = "Alle verktøyene er brukt. Se over med /sjekk, og lag dokumentene med /eksporter."
        lines.append(line(next ?? allDone))
        lines.append(line(howToBegin, .faint))
        return [.guidance(lines)]
    }

    /// The way on, for those who have just opened the plan.
    var howToBegin: Message {
        "Trykk Enter for å gå videre. /hjelp forklarer, /status viser oversikten."
    }

    /// The plan, with its municipality and period where they are known: "Boligsosial handlingsplan for Molde, 2027–2030".
    private var nameOfPlan: Message {
        let (type, facts) = (process.planType, timeline.workshop.facts)
        return switch (facts[Fact.municipality]?.value, facts[Fact.period]?.value) {
        case (let municipality?, let period?): "\(type) for \(municipality), \(period)"
        case (let municipality?, nil): "\(type) for \(municipality)"
        case (nil, let period?): "\(type), \(period)"
        case (nil, nil): "\(type)"
        }
    }

    /// Asks whether the group wants to leave, at the first Ctrl-D; the second leaves.
    package mutating func askToLeave() -> Reply {
        if let ballot = undeliveredBallot() { return ballot }
        let question = line("Trykk Ctrl-D en gang til for å avslutte, eller skriv videre. Alt er lagret.")
        if mayLeave() { return .guidance(reminderOfParked() + [question]) }
        return leaving() ?? .guidance([question])
    }

    /// Returns a warning of a ballot that is filled in, which would be lost with the conversation.
    package func undeliveredBallot() -> Reply? {
        vote?.ballot.isEmpty == false ? Reply(.problem, words.lines(for: .vote(.undelivered))) : nil
    }

    /// Delivers the last ballot from paper at the end of a script; another gets a warning.
    package mutating func ballotAtTheEnd() -> Reply? {
        guard vote?.isPaper == true else { return undeliveredBallot() }
        let replies = attempt { session throws(Problem) in
            try session.deliver()
            return []
        }
        return replies.first
    }

    /// Leaves, with what is held put in the file if it takes it.
    package mutating func leave() {
        shared.holding?.flush()
        isOver = true
    }

    /// Tells that lines typed now cannot be fetched again the next time.
    package func historyNotKept(in folder: String?) -> Reply {
        let forgets: Message =
            "Boplan husker ikke til neste gang hva som er skrevet (pil opp). Planen blir lagret som vanlig."
        let why: Message =
            folder.map { "Får ikke skrevet i \($0), så \(forgets)" } ?? "Fant ingen hjemmemappe (HOME), så \(forgets)"
        return .guidance([line(why, .faint)])
    }

    /// Returns the last words: where the file is, or what is not in it.
    package func farewell() -> Reply {
        if let held { return Reply(.problem, [line(held.farewell(file), .warning)]) }
        guard !hasMoved else {
            let lost: Message = "\(file) er flyttet, slettet eller byttet ut, og har kanskje ikke alt."
            return Reply(.problem, [line(lost, .warning)])
        }
        let saved = line("Alt er lagret i \(file). Takk for innsatsen!")
        return .guidance((roundLeftOpen.map { [line($0)] } ?? []) + [saved])
    }
}
