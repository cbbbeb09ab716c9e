import Planning

/// The trail of an item as people can follow it: from the first that was said, by way of what was done with it, to what
/// became of it.
extension View {
    /// Draws where an item came from, the item itself, and what it became.
    ///
    /// - Parameter time: Says a moment in milliseconds as people read it.
    package func story(of item: Item, time: (Int64) -> String) -> [StyledLine] {
        let story = reading.story(of: item)
        var lines = title(item.label + "  " + reading.mainText(of: item))
        let firstOfAll: Message = "Dette er det første som ble sagt. Det er ikke løftet fra noe annet."
        lines += heading(say("Hvor det kommer fra, det første først"))
        lines += story.before.isEmpty ? faint(say(firstOfAll), indent: 2) : story.before.flatMap { node($0, time) }
        lines += [""] + heading(say("Punktet selv")) + node(story.itself, time)
        lines += [""] + heading(say("Hva det ble til"))
        let ledNowhere = faint(say("Ingenting ennå. Det er ikke løftet videre."), indent: 2)
        return lines + (story.after.isEmpty ? ledNowhere : story.after.flatMap { node($0, time) })
    }

    private func node(_ node: Story.Node, _ time: (Int64) -> String) -> [StyledLine] {
        let item = node.item
        var lines = hanging(idLead(item.label), [mainSpan(item)], indent: 2)
        lines += note(place(of: item, saidIn: gathering(of: item, time))) + note(statement(item, time))
        // Where a measure of the plan before stood: "T2 i molde.boplan".
        if let origin = reading.origin(of: item) { lines += note("sto i forrige plan som \(origin)") }
        if item.struck != nil { lines += note("strøket") }
        if item.joinedInto != nil { lines += note("står nå under \(reading.workshop.head(of: item).label)") }
        lines += node.joined.flatMap { note("slått sammen med \(naming($0)), \(statement($0, time))") }
        lines += node.votes.flatMap { note(vote($0.tally, $0.result)) }
        lines += node.placements.flatMap { note(placing($0.tool, $0.placed)) }
        lines += node.decisions.flatMap { note("besluttet \(naming($0))") }
        lines += node.dissents.flatMap { note("uenighet \(naming($0))") }
        guard !node.liftedTo.isEmpty else { return lines }
        return lines + note("løftet til \(node.liftedTo.map(\.label).joined(separator: ", "))")
    }

    private func note(_ message: Message) -> [StyledLine] {
        hanging([Span(text: "– ", style: .faint)], [Span(text: say(message), style: .faint)], indent: 4)
    }

    private func naming(_ item: Item) -> String { "\(item.label) «\(reading.mainText(of: item))»" }

    /// Says where an item stands; and where that belongs, when it is not written down which gathering it was said in.
    private func place(of item: Item, saidIn gathering: Gathering?) -> Message {
        guard let tool = reading.process.tool(item.tool) else { return "\(item.tool)" }
        let prompt = reading.prompts(of: tool).first { $0.id == reading.slot(of: item) }?.name
        let group = tool.form?.groupedBy.flatMap { reading.text(of: item, in: $0) }
        let place = [tool.name, prompt ?? group].compactMap { $0 }.joined(separator: ", ")
        let belongsTo = gathering == nil ? reading.gathering(of: tool)?.name : nil
        return belongsTo.map { "\(place), hører til «\($0)»" } ?? "\(place)"
    }

    /// Finds the gathering of the day an item was said, by attendance.
    private func gathering(of item: Item, _ time: (Int64) -> String) -> Gathering? {
        UnderstoodDate(String(moment(item, time).prefix { $0 != " " }))?.start.flatMap(reading.gathering)
    }

    /// Returns when an item was said, by the clock there.
    private func moment(_ item: Item, _ time: (Int64) -> String) -> String {
        item.time?.minute ?? time(item.id.milliseconds)
    }

    private func statement(_ item: Item, _ time: (Int64) -> String) -> Message {
        let voice = speaker(item.voice)
        let when = moment(item, time)
        return gathering(of: item, time).map { "sagt av \(voice), \(when), under «\($0.name)»" }
            ?? "sagt av \(voice), \(when)"
    }

    private func vote(_ tally: VoteTally, _ result: VoteTally.Result) -> Message {
        let score: Message =
            tally.poll.rule == .ranking
            ? "\(result.score) poeng" : "\(result.score, one: "# stemme", many: "# stemmer")"
        let rank: Message = result.place.map { "\(score), nummer \($0)" } ?? score
        let (poll, question) = (tally.poll.row.label, reading.question(of: tally.poll))
        return "stemt over i \(poll) «\(question)»: \(rank), fra \(result.votes.count) av \(tally.voters.count)"
    }

    private func placing(_ tool: Tool, _ placed: PlacedItem) -> Message {
        let own = placed.own.flatMap { own in tool.grid.map { $0.described(own) } }
        let place: Message =
            own.map { "plassert på «\(tool.name)»: \($0)" } ?? "plassert på «\(tool.name)»"
        let byVoices: Message =
            placed.voices.isEmpty ? place : "\(place), av \(placed.voices.count, one: "én", many: "# hver for seg")"
        return placed.isSpread ? "\(byVoices), og de er uenige" : byVoices
    }

    // MARK: Input that led nowhere

    private static let mostUnused = 8

    /// Draws what was said and never carried on, under each tool's name.
    package func unusedInput(_ unused: [Reading.Unused], whole: Bool) -> [StyledLine] {
        let count = unused.reduce(0) { $0 + $1.items.count }
        guard count > 0 else {
            return paragraph(say("Ingenting venter på å bli løftet videre."))
        }
        let ask: Message =
            "\(count, one: "Ett innspill er ikke brukt til noe ennå. Skal det videre, eller var det nok at det ble sagt?", many: "# innspill er ikke brukt til noe ennå. Skal de videre, eller var det nok at de ble sagt?")"
        return paragraph(say(ask), .strong)
            + unused.flatMap { part -> [StyledLine] in
                let shown = whole ? part.items : Array(part.items.prefix(View.mostUnused))
                let left = part.items.count - shown.count
                let more = say("… og \(left) til. Se alle med /hvorfor \(part.tool.id).")
                let targets = part.targets.map { "\($0.name) (/løft ID \($0.id))" }.joined(separator: ", ")
                return [""] + heading(part.tool.name) + points(shown, voices: true)
                    + (left > 0 ? faint(more, indent: 2) : [])
                    + faint(say("Kan løftes til \(targets)."), indent: 2)
            }
    }
}
