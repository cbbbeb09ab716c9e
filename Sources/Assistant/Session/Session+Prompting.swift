import Planning

/// The prompt, the greeting, and the farewell.
extension Session {
    /// The prompt: where we are and what is asked. `Molde · SWOT-analyse · Svake sider (NAV/sosial)> `.
    package var prompt: String {
        var parts = [timeline.workshop.facts[Fact.municipality]?.value ?? "boplan"]
        switch focus {
        case .outside: break
        case .facts(let facts): parts.append(facts.open)
        case .tool(let place, _): parts += [place.tool.name] + whatIsAsked(place)
        }
        let speaker = voice.isEmpty ? "" : " (\(shortened(voice)))"
        let silent = vote.map { words.say(mark($0)) } ?? words.guide(.round(.mark))
        let round = self.round == nil ? "" : " [\(silent)]"
        let more = listing.pages.map { _ in " [\(words.guide(.people(.moreMark)))]" } ?? ""
        let unsaved = held.map { " [\(words.guide(.keeping(.mark($0.actions))))]" } ?? ""
        return parts.map(shortened).joined(separator: " · ") + speaker + round + more + clockMark + unsaved + "> "
    }

    /// Returns the mark of an open vote, with the number of the next ballot when they are keyed in from paper.
    private func mark(_ vote: OpenVote) -> Message {
        let label = vote.poll.row.label
        return vote.isPaper
            ? "avstemning \(label), seddel \(vote.delivered + (vote.ballot.isEmpty ? 1 : 2))" : "avstemning \(label)"
    }

    private func whatIsAsked(_ place: Position) -> [String] {
        if !place.offers.isEmpty { return [words.guide(.offerPrompt)] }
        switch place.tool.shape {
        case .board, .prose:
            return currentPrompt(place).map { [$0.name] } ?? []
        case .form(let form):
            let group = form.groupColumn.flatMap { column in place.group.map { reading.name(of: $0, in: column) } }
            let row = place.row.flatMap(timeline.workshop.item).map { $0.label + " " } ?? ""
            return (group.map { [$0] } ?? []) + [row + askedColumn(form, place).name]
        case .grid:
            return place.item.flatMap(timeline.workshop.item).map { [words.guide(.twoNumbers(label: $0.label))] } ?? []
        }
    }

    private func shortened(_ text: String) -> String {
        let limit = screen.width < 60 ? 14 : 30
        let text = oneLine(text)
        return text.count > limit ? text.prefix(limit - 1) + "…" : text
    }

    /// Returns what the group sees when the file is opened: where it is, what is done, what is suggested.
    package func opening() -> [Reply] {
        if timeline.workshop.isJoint { return jointOpening() }
        let facts = timeline.workshop.facts
        let toDo = reading.toDo
        let unfinished = toDo.filter { reading.progress(of: $0).state != .done }
        let all = toDo.count
        var lines = timeLines() + meetingLines()
        if !lines.isEmpty { lines.append("") }
        lines += [
            StyledLine(
                words.guide(
                    .welcome(
                        municipality: facts[Fact.municipality]?.value ?? words.view(.notFilledIn),
                        process: process.planType,
                        period: facts[Fact.period]?.value ?? "")), .strong)
        ]
        lines.append(line(.standing(done: all - unfinished.count, of: all)))
        let start = startRightLines()
        lines += start
        if !start.isEmpty {
            // That is the suggestion.
        } else if let tool = unfinished.first {
            lines.append(line(.suggested(tool: tool.name, command: "/" + tool.id)))
        } else {
            lines.append(line(.allDone))
        }
        lines.append(StyledLine(words.guide(.howToBegin), .faint))
        return [.guidance(lines)]
    }

    /// Asks whether the group leaves, as the first Ctrl-D does; the second leaves.
    package mutating func askToLeave() -> Reply {
        if let ballot = undeliveredBallot() { return ballot }
        if mayLeave() { return .guidance(reminderOfParked() + [line(.reallyLeave)]) }
        return held.map(unsaved) ?? .guidance([line(.reallyLeave)])
    }

    /// Says that a ballot is filled in, which would be lost with the conversation; nil when none is.
    package func undeliveredBallot() -> Reply? {
        vote?.ballot.isEmpty == false ? Reply(.problem, words.lines(for: .vote(.undelivered))) : nil
    }

    /// Delivers the last ballot from paper at the end of a script; says of another that it is not delivered.
    mutating func ballotAtTheEnd() -> Reply? {
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
        .guidance([StyledLine(words.guide(.keeping(.historyNotKept(folder: folder))), .faint)])
    }

    /// Returns the last words: where the file is, or what is not in it.
    package func farewell() -> Reply {
        guard let held else { return .guidance([line(.goodbye(path: file))]) }
        return Reply(.problem, [StyledLine(words.guide(.keeping(.leftUnsaved(held, file: file))), .warning)])
    }
}
