import Documents
import Planning

/// The results of a vote, as JSON.
struct VoteJSON: PublishedJSON {
    private let tally: VoteTally
    private let reading: Reading

    init(_ tally: VoteTally, _ reading: Reading) {
        self.tally = tally.shown
        self.reading = reading
    }

    private var poll: Poll { tally.poll }

    var value: JSONValue {
        .fields([
            "måte": .text(poll.rule.text), "anonym": .flag(poll.isAnonymous), "stemte": .number(tally.all.count),
            "blanke": .number(tally.blank.count),
            "forrige": .text(orNull: reading.previous(of: poll)?.row.label), "valg": .list(tally.results.map(result)),
        ])
    }

    private func result(_ result: VoteTally.Result) -> JSONValue {
        var fields: [String: JSONValue?] = [
            "id": .text(result.item.label), "tekst": .text(reading.mainText(of: result.item)),
            "antall": .number(result.votes.count), "stemmer": ballots(of: result),
        ]
        if poll.grid != nil, !poll.rule.isScale {
            fields["x"] = spread(result.spread)
            fields["y"] = spread(result.vertical)
        } else {
            fields["spredning"] = spread(result.spread)
        }
        if poll.grid == nil, !poll.rule.isScale {
            fields["plass"] = .some(number(result.place))
            fields["poeng"] = .some(.number(result.score))
        }
        return .fields(fields)
    }

    private func number(_ number: Int?) -> JSONValue { number.map { .number($0) } ?? .null }

    private func spread(_ spread: Spread?) -> JSONValue? {
        guard let spread else { return nil }
        return .fields([
            "median": .halves(spread.twiceMedian), "fra": .number(spread.range.lowerBound),
            "til": .number(spread.range.upperBound),
        ])
    }

    /// Returns the ballots, in the order of names, as copies may have been joined in any order; an anonymous vote has
    /// none.
    private func ballots(of result: VoteTally.Result) -> JSONValue? {
        guard !poll.isAnonymous else { return nil }
        return .list(
            result.votes.sorted { $0.voice < $1.voice }.map {
                .fields(["navn": .text($0.voice), "verdi": .text($0.mark.text)])
            })
    }
}
