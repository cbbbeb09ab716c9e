import Planning

/// The prompt, the greeting, and news from other windows.
extension Session {
    /// Where we are and what is asked: `Molde · SWOT-analyse · Svake sider (NAV/sosial)> `.
    package var prompt: String {
        var parts = [timeline.workshop.facts[Fact.municipality]?.value ?? "boplan"]
        if let fact = pendingFacts.first {
            parts.append(fact)
        } else if let place {
            parts.append(place.tool.name)
            parts += whatIsAsked(place)
        }
        let speaker = voice.isEmpty ? "" : " (\(shortened(voice)))"
        let silent = vote.map { words.say(mark($0)) } ?? words.guide(.round(.mark))
        let round = self.round == nil ? "" : " [\(silent)]"
        let more = unread.map { _ in " [\(words.guide(.people(.moreMark)))]" } ?? ""
        let unsaved = held.map { " [\(words.guide(.keeping(.mark($0.actions))))]" } ?? ""
        return parts.map(shortened).joined(separator: " · ") + speaker + round + more + clockMark + unsaved + "> "
    }

    /// With the number of the next ballot when they are keyed in from paper.
    private func mark(_ vote: OpenVote) -> Message {
        let label = vote.poll.row.label
        return vote.isPaper
            ? "avstemning \(label), seddel \(vote.delivered + (vote.ballot.isEmpty ? 1 : 2))" : "avstemning \(label)"
    }

    private func whatIsAsked(_ place: Position) -> [String] {
        if !offers.isEmpty { return [words.guide(.offerPrompt)] }
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

    /// What the group sees when the file is opened: where it is, what is done, what is suggested.
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
                        municipality: facts[Fact.municipality]?.value ?? words.say(.notFilledIn),
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

    /// What others have written since last, in a line or none; for the terminal to show.
    package mutating func news() -> [StyledLine] {
        guard let news = try? catchUp(), !news.isEmpty else { return tellOfTime() + tellOfMeeting() }
        let ofPage = renewPage().flatMap(\.lines)
        var names: [String] = []
        for event in news where !event.author.isEmpty && !names.contains(event.author) { names.append(event.author) }
        return [line(.byOthers(count: Set(news.map(\.action)).count, names: names))] + ofPage + tellOfTime()
            + tellOfMeeting()
    }

    /// The first Ctrl-D asks, the second leaves.
    package mutating func askToLeave() -> Reply {
        if let ballot = undeliveredBallot() { return ballot }
        if mayLeave() { return .guidance(reminderOfParked() + [line(.reallyLeave)]) }
        return held.map(unsaved) ?? .guidance([line(.reallyLeave)])
    }

    /// A ballot that is filled in would be lost with the conversation.
    package func undeliveredBallot() -> Reply? {
        vote?.ballot.isEmpty == false ? Reply(.problem, words.lines(for: .vote(.undelivered))) : nil
    }

    /// At the end of a script the last ballot from paper is delivered; another is told of.
    mutating func ballotAtTheEnd() -> Reply? {
        guard vote?.isPaper == true else { return undeliveredBallot() }
        let replies = attempt { session throws(Problem) in
            try session.deliver()
            return []
        }
        return replies.first
    }

    package mutating func leave() {
        ports.holding?.flush()
        isOver = true
    }

    /// Tells that lines typed now cannot be fetched again the next time.
    package func historyNotKept(in folder: String?) -> Reply {
        .guidance([StyledLine(words.guide(.keeping(.historyNotKept(folder: folder))), .faint)])
    }

    package func farewell() -> Reply {
        guard let held else { return .guidance([line(.goodbye(path: file))]) }
        return Reply(.problem, [StyledLine(words.guide(.keeping(.leftUnsaved(held, file: file))), .warning)])
    }
}
