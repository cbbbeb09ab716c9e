import Planning

/// The results of a vote, as JSON; see `docs/json-format.md`.
struct VoteDocument: Encodable {
    var rule: String
    var isAnonymous: Bool
    var voters: Int
    var previous: Nullable<String>
    var results: [VoteResultDocument]

    private enum CodingKeys: String, CodingKey {
        case rule = "måte"
        case isAnonymous = "anonym"
        case voters = "stemte"
        case previous = "forrige"
        case results = "valg"
    }
}

struct VoteResultDocument: Encodable {
    var id: String
    var text: String
    var place: Nullable<Int>?
    var score: Int?
    /// The spread of the numbers; on a grid there is one for each axis instead.
    var spread: SpreadDocument?
    var x: SpreadDocument?
    var y: SpreadDocument?
    /// The number of people who gave it anything.
    var count: Int
    /// The ballots; left out of an anonymous vote.
    var votes: [BallotDocument]?

    private enum CodingKeys: String, CodingKey {
        case id
        case text = "tekst"
        case place = "plass"
        case score = "poeng"
        case spread = "spredning"
        case x, y
        case count = "antall"
        case votes = "stemmer"
    }
}

struct SpreadDocument: Encodable {
    /// A whole number or a half.
    var median: Double
    var from: Int
    var to: Int

    private enum CodingKeys: String, CodingKey {
        case median
        case from = "fra"
        case to = "til"
    }

    init?(_ spread: Spread?) {
        guard let spread else { return nil }
        median = Double(spread.twiceMedian) / 2
        (from, to) = (spread.range.lowerBound, spread.range.upperBound)
    }
}

struct BallotDocument: Encodable {
    var name: String
    var value: String

    private enum CodingKeys: String, CodingKey {
        case name = "navn"
        case value = "verdi"
    }
}

extension VoteDocument {
    init(_ tally: VoteTally, _ reading: Reading) {
        rule = tally.poll.rule.text
        isAnonymous = tally.poll.isAnonymous
        voters = tally.voters.count
        previous = Nullable(reading.previous(of: tally.poll)?.row.label)
        results = tally.results.map { VoteResultDocument($0, tally.poll, reading) }
    }
}

extension VoteResultDocument {
    init(_ result: VoteTally.Result, _ poll: Poll, _ reading: Reading) {
        id = result.item.label
        text = reading.mainText(of: result.item)
        count = result.votes.count
        if poll.rule.isScale {
            spread = SpreadDocument(result.spread)
        } else if poll.grid == nil {
            place = Nullable(result.place)
            score = result.score
            spread = SpreadDocument(result.spread)
        } else {
            x = SpreadDocument(result.spread)
            y = SpreadDocument(result.vertical)
        }
        // In the order of names, as copies may have been joined in any order.
        votes =
            poll.isAnonymous
            ? nil
            : result.votes.sorted { $0.voice < $1.voice }.map { BallotDocument(name: $0.voice, value: $0.mark.text) }
    }
}
