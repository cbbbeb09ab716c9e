import Documents
import Language
import Planning

/// The part of a workshop that may hang on a wall that everybody in the room can read.
///
/// What is written in silent rounds and open votes is in no event, so it cannot come here. Beyond that a wall names
/// groups but no persons, and holds back texts with a telephone number, an e-mail address or a hidden identity number.
package struct WallReading {
    package let reading: Reading
    package let say: Language
    /// The stage whose prompts hang there; nil is all there are.
    private let stage: Stage?
    /// The time when something was last said, as people read it, without its day: "14:05".
    private let time: String

    /// Returns what the wall shows of a tool; of the votes the latest.
    package func model(of tool: Tool) -> WallModel {
        if reading.process.tool(for: .votes)?.id == tool.id, let vote = reading.workshop.items(in: tool.id).last {
            return model(ofVote: vote)
        }
        let content: WallModel.Content =
            switch tool.shape {
            case .board, .prose: .parts(prompts(of: tool))
            case .form(let form): .parts(rows(of: tool, form))
            case .grid: grid(tool).map(WallModel.Content.grid) ?? .parts([])
            }
        return WallModel(place: place, title: tool.name, question: question(of: tool), content: content, time: time)
    }

    private var place: String { reading.workshop.facts[Fact.municipality]?.value ?? "" }

    /// Returns what is asked, where one thing is.
    private func question(of tool: Tool) -> String {
        let prompts = reading.prompts(of: tool, in: stage)
        return prompts.count == 1 ? prompts[0].question : ""
    }

    private func prompts(of tool: Tool) -> [WallModel.Part] {
        let keepsVoice = if case .board(let board) = tool.shape { board.keepsVoice } else { false }
        let parts = reading.prompts(of: tool, in: stage).map { prompt in
            WallModel.Part(prompt.name, points(reading.items(in: tool, under: prompt), keepsVoice))
        }
        let stray = points(reading.strayItems(in: tool), keepsVoice)
        return stray.isEmpty ? parts : parts + [.init("", stray)]
    }

    private func points(_ items: [Item], _ keepsVoice: Bool) -> [WallModel.Point] {
        items.map { item in
            .init(item.label, open(reading.mainText(of: item)), voice: keepsVoice ? group(item.voice) : "")
        }
    }

    /// Returns rows as points, without what names a person.
    private func rows(of tool: Tool, _ form: Form) -> [WallModel.Part] {
        let columns = form.rowColumns.filter { $0.kind != .person }
        return reading.groups(of: tool).map { group in
            let points = group.rows.map { row in
                let answers = columns.compactMap { reading.text(of: row, in: $0.id) }
                return WallModel.Point(row.label, open(answers.joined(separator: " · ")))
            }
            return WallModel.Part(group.name ?? tool.name, points)
        }
    }

    private func grid(_ tool: Tool) -> GridModel? {
        guard var grid = PictureContext(reading: reading, say: .nb, mostSheets: 1).grid(tool) else { return nil }
        for index in grid.items.indices { grid.items[index].text = open(grid.items[index].text) }
        return grid
    }

    /// Returns the name of a group, and nothing for a person, who may not want theirs up there.
    private func group(_ voice: String) -> String {
        reading.process.voices.contains { folded($0) == folded(voice) } ? voice : ""
    }

    /// Returns the text, if it is for everybody.
    private func open(_ text: String) -> String { isForEverybody(text) ? text : say(WallModel.held) }

    /// - Parameters:
    ///   - stage: The stage whose prompts hang there; nil is all there are.
    ///   - latest: The time when something was last said, with its day: "2026-11-03 14:05".
    package init(reading: Reading, say: Language, stage: Stage? = nil, latest: String = "") {
        self.reading = reading
        self.say = say
        self.stage = stage
        time = latest.split(separator: " ").last.map(String.init) ?? ""
    }
}

/// Whether a text may be read by everybody in the room; not when it has a hidden identity number in it, which had
/// eleven digits, or what looks like a telephone number or an e-mail address.
func isForEverybody(_ text: String) -> Bool {
    text.unicodeScalars.count { $0 == NationalIdentity.mask } < 11 && !ContactDetails.areIn(text)
}

// MARK: - Votes

extension WallReading {
    /// Returns what came of a vote: a ballot is a placement with the vote's id in place of a grid's, and the number, or
    /// the place on the grid, as its value. While the vote is open there are none.
    private func model(ofVote vote: Item) -> WallModel {
        let key = GridID.vote(vote.id)
        let tally = reading.poll(vote).map { reading.tally(of: $0) }
        if let tally, tally.isTooFew {
            return WallModel(
                place: place, title: open(reading.mainText(of: vote)), content: bars(in: tally.shown), time: time)
        }
        let ballots = reading.workshop.items.filter(\.isLive).compactMap { item -> Ballots? in
            let own = item.placements.filter { $0.grid == key && $0.content.value?.isEmpty == false }
            return own.isEmpty ? nil : Ballots(item: item, marks: own)
        }
        let inOrder = tally.flatMap { $0.poll.rule == .placement ? nil : bars(in: $0) }
        return WallModel(
            place: place, title: open(reading.mainText(of: vote)),
            content: grid(of: ballots) ?? inOrder ?? bars(of: ballots), time: time)
    }

    /// Returns the bars in the order of the vote itself: in a ranking the sum of what was given is least for the best.
    private func bars(in tally: VoteTally) -> WallModel.Content {
        let bars = tally.results.filter { !$0.votes.isEmpty }.map { result in
            WallModel.Bar(
                result.item.label, open(reading.mainText(of: result.item)), sum: result.score,
                range: result.spread?.range ?? 0...0)
        }
        return .vote(bars, voters: tally.voters.count)
    }

    /// The marks that everybody gave one of the things chosen among.
    private struct Ballots {
        var item: Item
        var marks: [Item.Placement]

        var numbers: [Int] { marks.compactMap { $0.content.value.flatMap { Int($0) } } }
        var points: [GridPoint] { marks.compactMap { $0.content.value.flatMap(GridPoint.init) } }
    }

    private func bars(of ballots: [Ballots]) -> WallModel.Content {
        let voters = Set(ballots.flatMap(\.marks).map(\.voice)).count
        let bars = ballots.map { ballot in
            // Those who gave it nothing are a part of the spread.
            let all = ballot.numbers.count < voters ? ballot.numbers + [0] : ballot.numbers
            return WallModel.Bar(
                ballot.item.label, open(reading.mainText(of: ballot.item)),
                sum: ballot.numbers.reduce(0) { $0.addingReportingOverflow($1).partialValue },
                range: (all.min() ?? 0)...(all.max() ?? 0))
        }
        return .vote(bars.sorted { ($0.sum, $1.label) > ($1.sum, $0.label) }, voters: voters)
    }

    /// Returns where each has placed things, with all places counting the same; nil when it was a vote with numbers.
    private func grid(of ballots: [Ballots]) -> WallModel.Content? {
        guard let first = ballots.first, !first.points.isEmpty,
            let tool = reading.process.tools.first(where: { $0.grid?.places == first.item.tool }),
            var grid = grid(tool)
        else { return nil }
        grid.items = ballots.map { ballot in
            GridModel.Item(ballot.item.label, open(reading.mainText(of: ballot.item)), own: nil, voices: ballot.points)
        }
        return .grid(grid)
    }
}

extension Timeline {
    /// Returns the tool in which something was last said; nil when nothing was since the workshop was made.
    package func latestTool(in process: Process) -> Tool? {
        guard let founding = events.first?.action else { return nil }
        for event in events.reversed() where event.action != founding {
            if let tool = tool(of: event.change, in: process) { return tool }
        }
        return nil
    }

    private func tool(of change: Change, in process: Process) -> Tool? {
        switch change {
        case .add(let tool, _, _): process.tool(tool)
        case .assign(.placement(_, let grid, _), _, _): grid.tool.flatMap(process.tool) ?? process.tool(for: .votes)
        case .assign(.field(let id, _), _, _), .assign(.slot(let id), _, _), .assign(.order(let id), _, _),
            .strike(let id, _), .restore(let id), .join(let id, _), .lift(let id, _):
            workshop.item(id).flatMap { process.tool($0.tool) }
        case .assign(.fact, _, _), .retract: nil
        }
    }
}
