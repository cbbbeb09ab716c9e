import Planning
import RandomSupport
import TestSupport
import Testing

/// What comes of a vote.
struct TallyTests {
    /// Three weak sides, and a vote on them.
    private func sample(_ rule: VoteRule, terms: String = "") -> (SampleWorkshop, items: [Stamp], poll: Stamp) {
        var sample = SampleWorkshop(process: SampleProcess.voting)
        let items = ["Høye husleier", "Få små boliger", "Ingen oversikt"].map {
            sample.point($0, in: "swot", under: "svake", by: "NAV/sosial")
        }
        sample.point("God økonomi", in: "swot", under: "sterke")
        let poll = sample.poll(rule, among: "swot svake", terms: terms)
        return (sample, items, poll)
    }

    private func tally(_ sample: SampleWorkshop, _ poll: Stamp) throws -> VoteTally {
        sample.reading.tally(of: try #require(sample.reading.poll(sample[poll])))
    }

    @Test func notVotingForAnItemIsANumberToo() throws {
        var (sample, items, poll) = sample(.dots(3))
        for (voice, first, second) in [("A", "3", ""), ("B", "2", "1"), ("C", "", "3")] {
            if !first.isEmpty { sample.vote(first, for: items[0], in: poll, by: voice) }
            if !second.isEmpty { sample.vote(second, for: items[1], in: poll, by: voice) }
        }
        let tally = try tally(sample, poll)
        #expect(tally.voters == ["A", "B", "C"])
        #expect(tally.results.map(\.item.label) == ["V1", "V2", "V3"])
        #expect(tally.results.map(\.score) == [5, 4, 0])
        #expect(tally.results.map(\.place) == [1, 2, nil], "what nobody is for has no place")
        // No key path: to read one of this size the standard library copies bytes over themselves.
        #expect(tally.results.map { $0.spread?.range } == [0...3, 0...3, 0...0])
        #expect(tally.results.map(\.spread?.twiceMedian) == [4, 2, 0])
        #expect(
            tally.differing(on: tally.results[0]).map(\.voice) == ["C"], "C gave it nothing, the others two or three")
    }

    @Test func aBlankBallotIsInNoNumber() throws {
        var (sample, items, poll) = sample(.dots(3))
        sample.vote("3", for: items[0], in: poll, by: "A")
        for voice in ["A", "B"] { sample.vote(Code.unknown.text, for: poll, in: poll, by: voice) }
        let tally = try tally(sample, poll)
        #expect(tally.voters == ["A"] && tally.blank == ["B"], "A has voted in another copy")
        #expect(tally.results[0].spread?.range == 3...3)
    }

    @Test func whoeverRanksNothingHasSaidNothingOfIt() throws {
        var (sample, items, poll) = sample(.ranking)
        for (voice, ranks) in [("A", ["1", "2", "3"]), ("B", ["2", "1", ""])] {
            for (item, rank) in zip(items, ranks) where !rank.isEmpty {
                sample.vote(rank, for: item, in: poll, by: voice)
            }
        }
        let tally = try tally(sample, poll)
        #expect(tally.results.map(\.score) == [5, 5, 1], "3 for a first place of three, 2 for a second, 1 for a third")
        #expect(tally.results.map(\.place) == [1, 1, 3], "a shared place is followed by a hole")
        #expect(tally.results[2].spread?.range == 3...3)
    }

    @Test func aGridKeepsItsOrderAndBothAxes() throws {
        var sample = SampleWorkshop.filled()
        sample.process = SampleProcess.voting
        let items = sample.reading.workshop.items(in: "tiltak").map(\.id)
        let poll = sample.poll(.placement, among: "haster")
        for (voice, place) in [("A", "4 2"), ("B", "5 2"), ("C", "1 2")] {
            sample.vote(place, for: items[1], in: poll, by: voice)
        }
        let tally = try tally(sample, poll)
        #expect(tally.results.map(\.item.label) == ["T1", "T2", "T3"])
        #expect(tally.results[1].spread?.range == 1...5)
        #expect(tally.results[1].spread?.twiceMedian == 8)
        #expect(tally.results[1].vertical?.range == 2...2)
        #expect(tally.differing(on: tally.results[1]).map(\.voice) == ["C"])
        #expect(sample.reading.placedItems(on: SampleProcess.urgency)[1].voices.count == 2, "votes are no placements")
    }

    @Test(arguments: [(3, 1, false), (4, 1, true), (8, 2, true), (8, 3, false), (4, 3, true)])
    func fewAmongManyStandOut(voters: Int, chosenBy: Int, isTold: Bool) throws {
        var (sample, items, poll) = sample(.picks(1))
        for number in 0..<voters {
            sample.vote("1", for: items[number < chosenBy ? 0 : 1], in: poll, by: "S\(number)")
        }
        let tally = try tally(sample, poll)
        let result = try #require(tally.results.first { $0.item.id == items[0] })
        #expect(tally.differing(on: result).isEmpty != isTold)
    }

    @Test func nobodyStandsOutInAnAnonymousVote() throws {
        var (sample, items, poll) = sample(.points(10), terms: "egne-sist, anonymt")
        for (voice, points) in [("1", "10"), ("2", "1"), ("3", "1"), ("4", "1")] {
            sample.vote(points, for: items[0], in: poll, by: voice)
        }
        let tally = try tally(sample, poll)
        #expect(tally.poll.isAnonymous && tally.poll.ownLast)
        #expect(tally.differing(on: tally.results[0]).isEmpty)
        #expect(tally.results[0].spread?.range == 1...10, "but the spread is shown")
    }

    @Test(arguments: ["", "anonymt"]) func ofTooFewWithoutNamesThereIsNoResult(terms: String) throws {
        var (sample, items, poll) = sample(.dots(3), terms: terms)
        #expect(try !tally(sample, poll).isTooFew, "nobody has voted")
        for voice in ["1", "2"] { sample.vote("3", for: items[0], in: poll, by: voice) }
        #expect(try tally(sample, poll).isTooFew != terms.isEmpty)
        #expect(try tally(sample, poll).shown.results.isEmpty != terms.isEmpty)
        sample.vote(Code.unknown.text, for: poll, in: poll, by: "3")
        #expect(try !tally(sample, poll).shown.results.isEmpty, "a blank ballot is one too")
    }

    @Test func whatGotVotesStaysWhateverBecomesOfIt() throws {
        var (sample, items, poll) = sample(.dots(3))
        sample.vote("2", for: items[0], in: poll, by: "A")
        sample.vote("1", for: items[1], in: poll, by: "A")
        sample.write(.join(items[0], into: items[2]))
        sample.write(.strike(items[1]))
        sample.point("Kom til etterpå", in: "swot", under: "svake")
        #expect(try tally(sample, poll).results.map(\.item.label) == ["V1", "V2", "V3"])
    }

    @Test func aPointOnTheCommonBoardStandsForThoseItWasCarriedFrom() throws {
        var (sample, items, _) = sample(.dots(3))
        let common = sample.point("Felles", in: "swot", under: "svake")
        sample.write(.lift(common, from: items[0]))
        let offered = ["V2", "V3", "V4"]
        #expect(sample.reading.choices(.dots(3), among: "swot svake").map(\.label) == offered)
        let poll = sample.poll(.dots(3), among: "swot svake")
        #expect(try tally(sample, poll).results.map(\.item.label).sorted() == offered)
        sample.vote("1", for: items[0], in: poll, by: "A")
        #expect(try tally(sample, poll).results.count == 4, "what got a vote is shown whatever it is")
        sample.write(.strike(common))
        let labels = sample.reading.choices(.dots(3), among: "swot svake").map(\.label)
        #expect(labels == ["V1", "V2", "V3"], "without the common one they stand for themselves")
    }

    @Test func whatIsCarriedAfterAVoteBeganIsStillInIt() throws {
        var (sample, items, poll) = sample(.dots(3))
        let common = sample.point("Felles", in: "swot", under: "svake")
        sample.write(.lift(common, from: items[0]))
        #expect(try tally(sample, poll).results.map(\.item.label).sorted() == ["V1", "V2", "V3"])
    }

    @Test(arguments: ["", "prikker", "prikker 0", "prikker 101", "prikker tre", "tre", "rangering 3", "velg 3 4"])
    func aRowThatMeansNothingIsNoVote(rule: String) {
        var (sample, _, poll) = sample(.dots(3))
        sample.answer(poll, VoteColumn.rule, rule)
        #expect(sample.reading.poll(sample[poll]) == nil)
    }

    @Test(arguments: ["", "ukjent", "haster", "innledning"])
    func aVoteAmongWhatIsNotThereHasNothingToChooseAmong(among: String) {
        var (sample, _, poll) = sample(.dots(3))
        sample.answer(poll, VoteColumn.among, among)
        #expect(sample.reading.polls.flatMap(sample.reading.choices).isEmpty)
    }

    @Test func rowsOfAGroupAndPromptsThatAreItems() throws {
        var sample = SampleWorkshop.filled()
        sample.process = SampleProcess.voting
        let areas = sample.reading.workshop.items(in: "målområder")
        sample.point("Nok boliger", in: "mål", under: areas[0].id.description)
        let byGroup = sample.poll(.dots(3), among: "tiltak kommunale boliger")
        let byItem = sample.poll(.dots(3), among: "mål MO1")
        let rows = try tally(sample, byGroup).results
        #expect(!rows.isEmpty)
        #expect(rows.allSatisfy { sample.reading.text(of: $0.item, in: "målområde") == "Kommunale boliger" })
        #expect(try tally(sample, byItem).results.map(\.item.label) == ["L1", "L2"])
    }
}

/// What holds of any votes.
struct TallyProperties {
    private static let rules: [VoteRule] = [.dots(3), .picks(3), .points(10), .ranking]

    /// Ballots by chance, the values a strange file may have among them, given in an order by chance.
    private func sample(_ seed: UInt64) -> (events: [Event], poll: Stamp, given: Int) {
        var random = SeededGenerator(seed: seed)
        var sample = SampleWorkshop(process: SampleProcess.voting)
        let items = (0..<6).map { sample.point("Punkt \($0)", in: "swot", under: "svake") }
        let rule = random.pick(Self.rules)
        let poll = sample.poll(rule, among: "swot svake")
        var given = 0
        for voter in 0..<random.below(9) {
            for item in items where random.chance(1, of: 2) {
                let value = random.pick(["1", "2", "3", "7", "0", "-1", "1000", "x", "4 2", ""])
                sample.vote(value, for: item, in: poll, by: "S\(voter)")
                given += VoteMark(value, under: rule)?.amount ?? 0
            }
        }
        return (sample.timeline.events, poll, given)
    }

    private func tally(_ events: [Event], _ poll: Stamp) throws -> VoteTally {
        let reading = Reading(process: SampleProcess.voting, workshop: Timeline(events).workshop)
        return reading.tally(of: try #require(reading.workshop.item(poll).flatMap(reading.poll)))
    }

    @Test(arguments: 1...60) func nothingIsLostAndEverythingIsInOrder(seed: UInt64) throws {
        let (events, poll, given) = sample(seed)
        let tally = try tally(events, poll)
        #expect(tally.results.count == 6, "every choice has a result")
        let marks = tally.results.flatMap(\.votes).compactMap(\.mark.amount)
        #expect(marks.reduce(0, +) == given)
        #expect(zip(tally.results, tally.results.dropFirst()).allSatisfy { $0.score >= $1.score })
        #expect(Set(tally.results.flatMap(\.votes).map(\.voice)) == Set(tally.voters))
        for result in tally.results {
            #expect(
                result.place == (result.score == 0 ? nil : 1 + tally.results.filter { $0.score > result.score }.count))
        }
    }

    @Test(arguments: 1...30) func copiesJoinedInAnyOrderAgree(seed: UInt64) throws {
        let (events, poll, _) = sample(seed)
        var random = SeededGenerator(seed: seed)
        let one = events.filter { _ in random.chance(1, of: 2) }
        var joined = Timeline(one)
        joined.insert(events.shuffled(using: &random))
        #expect(try tally(joined.events, poll) == tally(events, poll))
    }

    @Test(arguments: 1...60) func theMedianIsInTheMiddle(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let numbers = (0...random.below(9)).map { _ in random.below(11) }
        let spread = try #require(Spread(numbers.shuffled(using: &random)))
        #expect(numbers.filter { 2 * $0 < spread.twiceMedian }.count <= numbers.count / 2)
        #expect(numbers.filter { 2 * $0 > spread.twiceMedian }.count <= numbers.count / 2)
        #expect(spread.range == numbers.min()!...numbers.max()!)
    }

    @Test func noNumbersHaveNoMiddle() {
        #expect(Spread([]) == nil)
    }
}
