import Planning

/// What came of a vote: always with the spread, and with those who differ and what a few hold on to.
extension View {
    /// How many items and names are shown when not all are asked for.
    private static let page = 20
    private static let names = 6

    package func vote(_ poll: Poll, whole: Bool = false) -> [StyledLine] {
        let tally = reading.tally(of: poll)
        let heading =
            title("\(poll.row.label)  \(reading.question(of: poll))")
            + faint(say(.vote(.rule(poll.rule, isAnonymous: poll.isAnonymous))))
        guard !tally.voters.isEmpty else { return heading + faint(say(.vote(.noBallots))) }
        let before = reading.previous(of: poll).map(reading.tally)
        let shift = before.flatMap { $0.voters.isEmpty ? nil : VoteShift(from: $0, to: tally) }
        let shown = whole ? tally.results[...] : tally.results.prefix(View.page)
        return heading + voters(tally, shift) + [""]
            + table(shown, tally, shift).lines(on: screen, unfilled: say(.notFilledIn))
            + left(tally.results.count - shown.count, poll) + differing(shown, tally, whole) + dissents(shown)
    }

    /// The choices in the order they are given, each with what it is marked with.
    func ballot(_ choices: [Item], _ ballot: Ballot) -> [StyledLine] {
        let column = choices.map { screen.measure($0.label) }.max() ?? 0
        return choices.flatMap { item -> [StyledLine] in
            let mark = ballot[item.id].map { [Span(text: "  ← " + $0.text, style: .strong)] } ?? []
            let lead = [Span(text: padded(item.label, to: column) + "  ", style: .accent)]
            return hanging(lead, pointSpans(item, voices: false) + mark, indent: 2)
        }
    }

    private func voters(_ tally: VoteTally, _ shift: VoteShift?) -> [StyledLine] {
        let moved = shift?.movers.map { " " + say(.vote(.movers($0.changed, of: $0.of))) } ?? ""
        return paragraph([
            Span(
                text: say(.vote(.voters(tally.voters.count, before: shift?.before.voters.count))) + moved, style: .plain
            )
        ]) + faint(say(.vote(.ordered(tally.poll.rule))))
    }

    private func left(_ count: Int, _ poll: Poll) -> [StyledLine] {
        guard count > 0 else { return [] }
        return faint("… \(say(.vote(.more(count)))). \(say(.vote(.wholeWith(poll.row.label))))")
    }

    private func differing(
        _ results: ArraySlice<VoteTally.Result>, _ tally: VoteTally, _ whole: Bool
    ) -> [StyledLine] {
        let lines = results.flatMap { result -> [StyledLine] in
            let votes = tally.differing(on: result)
            guard !votes.isEmpty else { return [] }
            let shown = whole ? votes.count : min(votes.count, View.names)
            let names = votes.prefix(shown).map { say(.vote(.vote($0.voice, $0.mark))) }
            let rest = votes.count > shown ? [say(.vote(.more(votes.count - shown)))] : []
            let text = Span(text: (names + rest).joined(separator: ", "), style: .plain)
            return hanging([Span(text: result.item.label + "  ", style: .accent)], [text], indent: 2)
        }
        return lines.isEmpty ? [] : [""] + heading(say(.vote(.differing)), .warning) + lines
    }

    private func dissents(_ results: ArraySlice<VoteTally.Result>) -> [StyledLine] {
        let lines = results.flatMap { result in
            reading.dissents(about: result.item).flatMap { dissent($0, lead: result.item.label) }
        }
        return lines.isEmpty ? [] : [""] + heading(say(.vote(.dissents))) + lines
    }

    /// The minority views on an item, for where all about it is shown.
    func dissents(about item: Item) -> [StyledLine] {
        let lines = reading.dissents(about: item).flatMap { dissent($0, lead: $0.label) }
        return lines.isEmpty ? [] : [""] + heading(say(.vote(.dissents))) + lines
    }

    private func dissent(_ row: Item, lead: String) -> [StyledLine] {
        let holder =
            reading.text(of: row, in: DissentColumn.holder)
            .map { [Span(text: " " + say(.vote(.by($0))), style: .faint)] } ?? []
        return hanging([Span(text: lead + "  ", style: .accent)], pointSpans(row, voices: false) + holder, indent: 2)
    }
}

// MARK: - The table

extension View {
    private func table(
        _ results: ArraySlice<VoteTally.Result>, _ tally: VoteTally, _ shift: VoteShift?
    ) -> TextTable {
        if let grid = tally.poll.grid?.grid { return table(results, tally, shift, on: grid) }
        if tally.poll.rule.isScale { return scaleTable(results, tally, shift) }
        let isRanking = tally.poll.rule == .ranking
        let numbers: [VoteViewPhrase] =
            [isRanking ? .points : .sum] + (shift == nil ? [] : [.change])
            + [isRanking ? .medianRank : .median, .range] + (shift == nil ? [] : [.rangeBefore])
            + [.givenBy(tally.poll.rule)]
        var table = TextTable(columns: headings([.place], after: numbers))
        for result in results {
            let before = shift.map { [$0.before(result)] } ?? []
            table.rows.append(
                [TextTable.Cell(result.place.map(String.init) ?? ""), .init(result.item.label, .accent)]
                    + [.init(reading.mainText(of: result.item)), .init(String(result.score), .strong)]
                    + before.map { .init($0.map { say(.vote(.changed(result.score - $0.score))) } ?? "") }
                    + spread(result.spread)
                    + before.map { .init($0?.spread.map { say(.vote(.fromTo($0.range))) } ?? "") }
                    + [share(result, tally)])
        }
        return table
    }

    private func table(
        _ results: ArraySlice<VoteTally.Result>, _ tally: VoteTally, _ shift: VoteShift?, on grid: Grid
    ) -> TextTable {
        let axes = [grid.x.name, grid.y.name]
        var table = TextTable(columns: headings([], after: []))
        let names = shift == nil ? axes : axes.flatMap { [$0, say(.vote(.axisBefore($0)))] }
        table.columns += (names + [say(.vote(.givenBy(.placement)))]).map { .init($0, minimum: 5) }
        for result in results {
            let before = shift.map { $0.before(result) }
            let cells = [result.spread, result.vertical].enumerated().flatMap { index, now in
                [axis(now)] + (before.map { [axis(index == 0 ? $0?.spread : $0?.vertical)] } ?? [])
            }
            table.rows.append(
                [.init(result.item.label, .accent), .init(reading.mainText(of: result.item))] + cells
                    + [share(result, tally)])
        }
        return table
    }

    /// The middle answer and how far they are apart, with the shift since the same was asked before.
    private func scaleTable(
        _ results: ArraySlice<VoteTally.Result>, _ tally: VoteTally, _ shift: VoteShift?
    ) -> TextTable {
        let numbers: [VoteViewPhrase] =
            [.median] + (shift == nil ? [] : [.change]) + [.range] + (shift == nil ? [] : [.rangeBefore])
            + [.givenBy(tally.poll.rule)]
        var table = TextTable(columns: headings([], after: numbers))
        for result in results {
            let before = shift.map { [$0.before(result)?.spread] } ?? []
            let now = spread(result.spread)
            table.rows.append(
                [TextTable.Cell(result.item.label, .accent), .init(reading.mainText(of: result.item)), now[0]]
                    + before.map { .init(shifted(from: $0, to: result.spread)) } + [now[1]]
                    + before.map { .init($0.map { say(.vote(.fromTo($0.range))) } ?? "") } + [share(result, tally)])
        }
        return table
    }

    private func shifted(from before: Spread?, to now: Spread?) -> String {
        guard let before, let now else { return "" }
        return say(.vote(.halves(now.twiceMedian - before.twiceMedian)))
    }

    private func headings(_ first: [VoteViewPhrase], after numbers: [VoteViewPhrase]) -> [TextTable.Column] {
        first.map { TextTable.Column(say(.vote($0)), alignment: .trailing, minimum: 5) }
            + [.init(say(.id), minimum: 3), .init(say(.vote(.text)), minimum: 16)]
            + numbers.map { .init(say(.vote($0)), alignment: .trailing, minimum: 3) }
    }

    private func spread(_ spread: Spread?) -> [TextTable.Cell] {
        guard let spread else { return [.init(""), .init("")] }
        return [.init(say(.vote(.half(spread.twiceMedian)))), .init(say(.vote(.fromTo(spread.range))))]
    }

    private func axis(_ spread: Spread?) -> TextTable.Cell {
        .init(spread.map { say(.vote(.axis($0.twiceMedian, $0.range))) } ?? "")
    }

    private func share(_ result: VoteTally.Result, _ tally: VoteTally) -> TextTable.Cell {
        .init(say(.vote(.share(result.votes.count, of: tally.voters.count))))
    }
}
