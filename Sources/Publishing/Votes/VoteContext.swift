import Documents
import Planning
import Screens

/// The results of a vote, as documents tell them: always with the spread.
struct VoteContext {
    let source: ContextSource

    private var reading: Reading { source.reading }
    private func say(_ message: Message) -> String { source.say(message) }

    /// Returns the votes on what stands in a tool, or is placed on it, oldest first, without those in which no one voted.
    func votes(in tool: Tool) -> [ContextValue] {
        votes { $0.subject == tool.id }.map(value)
    }

    /// Returns the results of some votes, oldest first, without those in which no one voted.
    func votes(where isWanted: (Poll) -> Bool) -> [VoteTally] {
        reading.polls.filter(isWanted).map(reading.tally).filter { !$0.all.isEmpty }
    }

    func value(_ tally: VoteTally) -> ContextValue {
        .map([
            "id": .text(tally.poll.row.label), "navn": .text(reading.question(of: tally.poll)),
            "måte": .text(say(tally.poll.isAnonymous ? "\(way(tally.poll)), anonymt" : way(tally.poll))),
            "stemte": source.count(tally.all.count),
            "blanke": tally.blank.isEmpty ? .text("") : source.count(tally.blank.count),
            "tabell": .table(tally.isTooFew ? hidden : table(tally)),
        ])
    }

    private func way(_ poll: Poll) -> Message {
        switch poll.rule {
        case .dots(let number): "\(number, one: "# prikk", many: "# prikker") hver"
        case .picks(let number): "\(number) valg hver"
        case .points(let number): "\(number) poeng å dele"
        case .ranking: "rangering"
        case .scale(let steps): "skala 1–\(steps)"
        case .placement: "plassering i rutenett"
        }
    }
}

// MARK: - The table

extension VoteContext {
    /// The table of a vote in which too few have voted without names.
    private var hidden: DocumentTable {
        DocumentTable(
            columns: [.init(say("Resultat"), width: 8)],
            rows: [[.init(say("Vises ikke, for færre enn tre har stemt, og det kan røpe hvem som stemte hva."))]])
    }

    private func table(_ tally: VoteTally) -> DocumentTable {
        let previous = reading.previous(of: tally.poll).map { reading.tally(of: $0).shown }
        let before = previous.flatMap { $0.voters.isEmpty ? nil : $0 }
        let shift = before.map { VoteShift(from: $0, to: tally) }
        let numbers = numberColumns(tally, isShifting: shift != nil)
        let isAnyDiffering = tally.results.contains { !tally.differing(on: $0).isEmpty }
        let columns =
            [source.numbers, .init(say("Punkt"), width: 8)]
            + numbers.map { DocumentTable.Column($0, width: 3) }
            + (isAnyDiffering ? [.init(say("Skiller seg ut"), width: 5)] : [])
        return DocumentTable(
            columns: columns,
            rows: tally.results.map { result in
                [.init(result.item.label), .init(reading.mainText(of: result.item))]
                    + self.numbers(result, tally, shift).map { .init($0) }
                    + (isAnyDiffering ? [.init(differing(result, tally))] : [])
            })
    }

    private func numberColumns(_ tally: VoteTally, isShifting: Bool) -> [String] {
        if let grid = tally.poll.grid?.grid { return [grid.x.name, grid.y.name, say("Plassert av")] }
        let change: Message? = isShifting ? "Endring" : nil
        let isRanking = tally.poll.rule == .ranking
        let columns: [Message?] =
            tally.poll.rule.isScale
            ? ["Median", change, "Fra–til", "Svart av"]
            : [isRanking ? "Poeng" : "Sum", change, "Median", "Fra–til", isRanking ? "Rangert av" : "Valgt av"]
        return columns.compactMap { $0.map(say) }
    }

    private func numbers(_ result: VoteTally.Result, _ tally: VoteTally, _ shift: VoteShift?) -> [String] {
        let share = say("\(result.votes.count) av \(tally.voters.count)")
        if tally.poll.grid != nil {
            return [result.spread, result.vertical].map { spread in
                spread.map { NumberText.fromTo($0.range) } ?? ContextSource.none
            } + [share]
        }
        if tally.poll.rule.isScale { return scale(result, share, shift) }
        let change = shift.map { shift in
            [shift.before(result).map { NumberText.signed(result.score - $0.score) } ?? ContextSource.none]
        }
        let spread = result.spread.map { [source.say.half($0.twiceMedian), NumberText.fromTo($0.range)] }
        return [String(result.score)] + (change ?? []) + (spread ?? [ContextSource.none, ContextSource.none]) + [share]
    }

    private func scale(_ result: VoteTally.Result, _ share: String, _ shift: VoteShift?) -> [String] {
        let none = ContextSource.none
        guard let now = result.spread else { return [none] + (shift == nil ? [] : [none]) + [none, share] }
        let change = shift.map { shift in
            let twice = shift.before(result)?.spread.map { now.twiceMedian - $0.twiceMedian }
            return [twice.map { NumberText.sign($0) + source.say.half(abs($0)) } ?? none]
        }
        return [source.say.half(now.twiceMedian)] + (change ?? []) + [NumberText.fromTo(now.range), share]
    }

    private func differing(_ result: VoteTally.Result, _ tally: VoteTally) -> String {
        let votes = tally.differing(on: result).map { "\($0.voice) (\($0.mark.text))" }
        return votes.isEmpty ? ContextSource.none : votes.joined(separator: ", ")
    }
}

// MARK: - Minority views

extension VoteContext {
    /// Every view that a few keep, with what it is about.
    var dissents: [ContextValue] {
        reading.dissents().map { row in
            let subject = reading.subject(of: row).map(reading.workshop.head)
            let about =
                subject.map(source.naming) ?? [
                    "verktøy": .text(""), "id": .text(""),
                    "tekst": source.text(reading.text(of: row, in: DissentColumn.about), or: source.name(of: row.tool)),
                ]
            return .map(
                about.merging([
                    "syn": source.mainText(of: row),
                    "hvem": .text(reading.text(of: row, in: DissentColumn.holder) ?? ""),
                ]) { $1 })
        }
    }

    /// Returns the view of a few as a row has it: "Politisk: «Det er viljen som mangler»".
    func view(_ row: Item) -> String {
        let holder = reading.text(of: row, in: DissentColumn.holder).map { $0 + ": " } ?? ""
        return holder + "«\(reading.mainText(of: row))»"
    }
}
