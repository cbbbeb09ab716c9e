import Planning

/// The trail of an item as people can follow it: from the first that was said, by way of what was done with it, to what
/// became of it.
extension View {
    func say(_ phrase: UnderstandPhrase) -> String { words.guide(.understand(phrase)) }

    /// - Parameter time: A moment in milliseconds, as people read it.
    package func story(of item: Item, time: (Int64) -> String) -> [StyledLine] {
        let story = reading.story(of: item)
        var lines = title(item.label + "  " + reading.mainText(of: item))
        lines += heading(say(.comesFrom))
        lines += story.before.isEmpty ? faint(say(.firstPoint), indent: 2) : story.before.flatMap { node($0, time) }
        lines += [""] + heading(say(.thisItself)) + node(story.itself, time)
        lines += [""] + heading(say(.becameOf))
        return lines
            + (story.after.isEmpty ? faint(say(.ledNowhere), indent: 2) : story.after.flatMap { node($0, time) })
    }

    private func node(_ node: Story.Node, _ time: (Int64) -> String) -> [StyledLine] {
        let item = node.item
        let text = reading.mainText(of: item)
        let lead = [Span(text: item.label + "  ", style: .accent)]
        var lines = hanging(lead, [text.isEmpty ? unfilled : Span(text: text, style: .plain)], indent: 2)
        lines +=
            note(place(of: item, saidIn: gathering(of: item, time)))
            + note(say(statement(item, time)))
        if let origin = reading.origin(of: item) { lines += note(say(.stoodAs(origin))) }
        if item.struck != nil { lines += note(say(.struckOut)) }
        if item.joinedInto != nil { lines += note(say(.joinedInto(reading.workshop.head(of: item).label))) }
        for other in node.joined {
            lines += note("\(say(.joinedWith)) \(naming(other)), \(say(statement(other, time)))")
        }
        lines += node.votes.flatMap { note(say(vote($0.tally, $0.result))) }
        lines += node.placements.flatMap { note(say(placing($0.tool, $0.placed))) }
        lines += node.decisions.flatMap { note("\(say(.decided)) \(naming($0))") }
        lines += node.dissents.flatMap { note("\(say(.disagreed)) \(naming($0))") }
        if !node.liftedTo.isEmpty { lines += note(say(.liftedTo(node.liftedTo.map(\.label)))) }
        return lines
    }

    private func note(_ text: String) -> [StyledLine] {
        hanging([Span(text: "– ", style: .faint)], [Span(text: text, style: .faint)], indent: 4)
    }

    private func naming(_ item: Item) -> String { "\(item.label) «\(reading.mainText(of: item))»" }

    /// Where it stands; and where that belongs, when nobody wrote down which gathering it was said in.
    private func place(of item: Item, saidIn gathering: Gathering?) -> String {
        guard let tool = reading.process.tool(item.tool) else { return item.tool }
        let prompt = reading.prompts(of: tool).first { $0.id == reading.slot(of: item) }?.name
        let group = tool.form?.groupedBy.flatMap { reading.text(of: item, in: $0) }
        let belongs =
            gathering == nil ? reading.gathering(of: tool).map { ", " + say(.belongsTo(gathering: $0.name)) } : nil
        return say(.place(tool: tool.name, part: prompt ?? group)) + (belongs ?? "")
    }

    /// The gathering of the day it was said, by attendance.
    private func gathering(of item: Item, _ time: (Int64) -> String) -> Gathering? {
        UnderstoodDate(String(moment(item, time).prefix { $0 != " " }))?.start.flatMap(reading.gathering)
    }

    /// When it was said, by the clock there.
    private func moment(_ item: Item, _ time: (Int64) -> String) -> String {
        item.time?.minute ?? time(item.id.milliseconds)
    }

    private func statement(_ item: Item, _ time: (Int64) -> String) -> UnderstandPhrase {
        .statement(
            by: speaker(item.voice), when: moment(item, time),
            gathering: gathering(of: item, time)?.name)
    }

    private func vote(_ tally: VoteTally, _ result: VoteTally.Result) -> UnderstandPhrase {
        .votedFor(
            poll: tally.poll.row.label, question: reading.question(of: tally.poll), score: result.score,
            place: result.place, votes: result.votes.count, of: tally.voters.count,
            isRanking: tally.poll.rule == .ranking)
    }

    private func placing(_ tool: Tool, _ placed: PlacedItem) -> UnderstandPhrase {
        .placedOn(
            grid: tool.name, own: placed.own.flatMap { own in tool.grid.map { $0.described(own) } },
            voices: placed.voices.count, spread: placed.isSpread)
    }

    // MARK: Input that led nowhere

    private static let mostUnused = 8

    /// What was said and never carried on, under each tool's name.
    package func unusedInput(_ unused: [Reading.Unused], whole: Bool) -> [StyledLine] {
        let count = unused.reduce(0) { $0 + $1.items.count }
        guard count > 0 else { return paragraph([Span(text: say(.nothingUnused), style: .plain)]) }
        return paragraph([Span(text: say(.unused(count: count)), style: .strong)])
            + unused.flatMap { part -> [StyledLine] in
                let shown = whole ? part.items : Array(part.items.prefix(View.mostUnused))
                let left = part.items.count - shown.count
                let more = left > 0 ? faint(say(.more(left, command: "/hvorfor \(part.tool.id)")), indent: 2) : []
                let targets = part.targets.map { "\($0.name) (/løft ID \($0.id))" }.joined(separator: ", ")
                return [""] + heading(part.tool.name) + points(shown, voices: true) + more
                    + faint(say(.howToUse(tool: targets)), indent: 2)
            }
    }
}
