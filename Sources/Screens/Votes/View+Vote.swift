import Planning

/// The results of a vote: always with the spread, and with those who differ and what a few hold on to.
extension View {
    /// The number of items and of names that are shown when not all are asked for.
    private static let page = 20
    private static let names = 6

    package func vote(_ poll: Poll, whole: Bool = false) -> [StyledLine] {
        let tally = reading.tally(of: poll)
        let heading =
            title("\(poll.row.label)  \(reading.question(of: poll))")
            + faint(say(poll.isAnonymous ? "\(way(poll.rule)), anonymt" : way(poll.rule)))
        guard !tally.all.isEmpty else {
            return heading + faint(say("Ingen har stemt her ennå, eller stemmene er ikke talt opp."))
        }
        guard !tally.isTooFew else { return heading + tooFew(tally) }
        let before = reading.previous(of: poll).map { reading.tally(of: $0).shown }
        let shift = before.flatMap { $0.voters.isEmpty ? nil : VoteShift(from: $0, to: tally) }
        let shown = whole ? tally.results[...] : tally.results.prefix(View.page)
        return heading + voters(tally, shift) + [""]
            + table(shown, tally, shift).lines(in: self)
            + left(tally.results.count - shown.count, poll) + distributions(shown, tally)
            + differing(shown, tally, whole) + dissents(shown)
    }

    /// Draws the choices in the order they are given, each with what it is marked with.
    package func ballot(_ choices: [Item], _ ballot: Ballot) -> [StyledLine] {
        points(choices, voices: false) { item in
            ballot[item.id].map { [Span(text: "  ← " + text(of: $0), style: .strong)] } ?? []
        }
    }

    private func voters(_ tally: VoteTally, _ shift: VoteShift?) -> [StyledLine] {
        let voters = tally.all.count
        let voted: Message =
            if let shift {
                "\(voters, one: "Én", many: "#") har stemt, forrige gang \(shift.before.voters.count)."
            } else {
                "\(voters, one: "Én", many: "#") har stemt."
            }
        let moved = shift?.movers.map(movers)
        let blank: Message? =
            tally.blank.isEmpty
            ? nil : "\(tally.blank.count, one: "Én", many: "#") av dem leverte blankt, og er ikke med i tallene."
        return paragraph(say(.sentences(voted, blank, moved))) + faint(say(explanation(tally.poll.rule)))
    }

    private func tooFew(_ tally: VoteTally) -> [StyledLine] {
        let voted: Message = "\(tally.all.count, one: "Én", many: "#") har stemt."
        let hidden: Message =
            "Resultatet vises ikke: Når færre enn tre har stemt, kan det røpe hvem som stemte hva. «/stem åpne \(tally.poll.row.label)» åpner for flere."
        return paragraph(say(.sentences(voted, hidden)))
    }

    private func movers(_ changed: Int, of all: Int) -> Message {
        let who: Message = "\(all, one: "Én", many: "#") stemte begge gangene"
        return changed == 0
            ? "\(who), og ingen endret stemmen sin."
            : "\(who), og \(changed, one: "én", many: "#") endret stemmen sin."
    }

    /// Returns the way of voting, as a heading says it.
    package func way(_ rule: VoteRule) -> Message {
        switch rule {
        case .dots(let number): "\(number, one: "Én prikk", many: "# prikker") hver"
        case .picks(let number): "Velg \(number)"
        case .points(let number): "\(number) poeng å dele"
        case .ranking: "Rangering"
        case .scale(let steps): "Skala fra 1 til \(steps)"
        case .placement: "Plassering i rutenett"
        }
    }

    /// Explains what the numbers of the table are.
    private func explanation(_ rule: VoteRule) -> Message {
        switch rule {
        case .ranking: "Førsteplass gir flest poeng. Medianen og fra–til er plassene punktet fikk."
        case .placement: "Det laveste og det høyeste. Stemmene på et rutenett slås ikke sammen til ett tall."
        case .scale: "Medianen er den midterste av dem som svarte, og fra–til er det laveste og det høyeste."
        case .dots, .picks, .points:
            "Median og fra–til gjelder alle som stemte; de som ikke valgte punktet, teller som 0."
        }
    }

    private func left(_ count: Int, _ poll: Poll) -> [StyledLine] {
        guard count > 0 else { return [] }
        return faint(say("… og \(count) til. Alt vises med «/stem alt \(poll.row.label)»."))
    }

    private func differing(
        _ results: ArraySlice<VoteTally.Result>, _ tally: VoteTally, _ whole: Bool
    ) -> [StyledLine] {
        let lines = results.flatMap { result -> [StyledLine] in
            let votes = tally.differing(on: result)
            guard !votes.isEmpty else { return [] }
            let shown = whole ? votes.count : min(votes.count, View.names)
            let names = votes.prefix(shown).map { given($0.voice, $0.mark) }
            let rest = votes.count > shown ? [say("og \(votes.count - shown) til")] : []
            let text = Span(text: (names + rest).joined(separator: ", "), style: .plain)
            return hanging(idLead(result.item.label), [text], indent: 2)
        }
        return lines.isEmpty ? [] : [""] + heading(say("Skiller seg ut"), .warning) + lines
    }

    private func given(_ voice: String, _ mark: VoteMark) -> String {
        switch mark {
        case .amount, .unknown: "\(speaker(voice)) (\(text(of: mark)))"
        case .place(let point): "\(speaker(voice)) \(point.pair)"
        }
    }

    /// Returns a mark as it is read on a ballot: "3", "4 2".
    package func text(of mark: VoteMark) -> String {
        switch mark {
        case .amount, .place: mark.text
        case .unknown: say("vet ikke")
        }
    }

    private func dissents(_ results: ArraySlice<VoteTally.Result>) -> [StyledLine] {
        minority(
            results.flatMap { result in
                reading.dissents(about: result.item).flatMap { dissent($0, lead: result.item.label) }
            })
    }

    /// Draws the minority views on an item, for where all about it is shown.
    func dissents(about item: Item) -> [StyledLine] {
        minority(reading.dissents(about: item).flatMap { dissent($0, lead: $0.label) })
    }

    private func minority(_ lines: [StyledLine]) -> [StyledLine] {
        lines.isEmpty ? [] : [""] + heading(say("Mindretallets syn")) + lines
    }

    private func dissent(_ row: Item, lead: String) -> [StyledLine] {
        let holder =
            reading.text(of: row, in: DissentColumn.holder)
            .map { [Span(text: " (\($0))", style: .faint)] } ?? []
        return hanging(idLead(lead), pointSpans(row, voices: false) + holder, indent: 2)
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
        var table = TextTable(
            columns: headings(
                ["Plass"],
                after: [
                    isRanking ? "Poeng" : "Sum", shift == nil ? nil : "Endring",
                    isRanking ? "Median plass" : "Median", "Fra–til", shift == nil ? nil : "Fra–til før",
                    isRanking ? "Rangert av" : "Valgt av",
                ]))
        for result in results {
            let before = shift.map { [$0.before(result)] } ?? []
            table.rows.append(
                [TextTable.Cell(result.place.map(String.init) ?? ""), .init(result.item.label, .accent)]
                    + [.init(reading.mainText(of: result.item)), .init(String(result.score), .strong)]
                    + before.map { .init($0.map { NumberText.signed(result.score - $0.score) } ?? "") }
                    + spread(result.spread)
                    + before.map { .init($0?.spread.map { NumberText.fromTo($0.range) } ?? "") }
                    + [share(result, tally)])
        }
        return table
    }

    private func table(
        _ results: ArraySlice<VoteTally.Result>, _ tally: VoteTally, _ shift: VoteShift?, on grid: Grid
    ) -> TextTable {
        let axes = [grid.x.name, grid.y.name]
        var table = TextTable(columns: headings([], after: []))
        let names = shift == nil ? axes : axes.flatMap { [$0, say("\($0) før")] }
        table.columns += (names + [say("Plassert av")]).map { .init($0, minimum: 5) }
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

    /// Returns the table of the middle answer and how far the answers are apart, with the shift since the same was
    /// asked before.
    private func scaleTable(
        _ results: ArraySlice<VoteTally.Result>, _ tally: VoteTally, _ shift: VoteShift?
    ) -> TextTable {
        var table = TextTable(
            columns: headings(
                [],
                after: [
                    "Median", shift == nil ? nil : "Endring", "Fra–til", shift == nil ? nil : "Fra–til før", "Svart av",
                ]))
        for result in results {
            let before = shift.map { [$0.before(result)?.spread] } ?? []
            let now = spread(result.spread)
            table.rows.append(
                [TextTable.Cell(result.item.label, .accent), .init(reading.mainText(of: result.item)), now[0]]
                    + before.map { .init(shifted(from: $0, to: result.spread)) } + [now[1]]
                    + before.map { .init($0.map { NumberText.fromTo($0.range) } ?? "") } + [share(result, tally)])
        }
        return table
    }

    private func shifted(from before: Spread?, to now: Spread?) -> String {
        guard let before, let now else { return "" }
        return NumberText.signedHalf(now.twiceMedian - before.twiceMedian)
    }

    private func headings(_ first: [Message], after numbers: [Message?]) -> [TextTable.Column] {
        first.map { TextTable.Column(say($0), alignment: .trailing, minimum: 5) }
            + [.init(say(.id), minimum: 3), .init(say("Punkt"), minimum: 16)]
            + numbers.compactMap { $0 }.map { .init(say($0), alignment: .trailing, minimum: 3) }
    }

    private func spread(_ spread: Spread?) -> [TextTable.Cell] {
        guard let spread else { return [.init(""), .init("")] }
        return [.init(NumberText.half(spread.twiceMedian)), .init(NumberText.fromTo(spread.range))]
    }

    private func axis(_ spread: Spread?) -> TextTable.Cell {
        .init(spread.map { NumberText.fromTo($0.range) } ?? "")
    }

    private func share(_ result: VoteTally.Result, _ tally: VoteTally) -> TextTable.Cell {
        .init(say("\(result.votes.count) av \(tally.voters.count)"))
    }
}
