import Planning
import RandomSupport
import TestSupport
import Testing

/// A ballot while it is filled in, and as it lies sealed.
struct BallotTests {
    private let items = (1...6).map { Stamp(milliseconds: Int64($0), counter: 0, device: 7) }

    private func ballot(_ rule: VoteRule, _ amounts: [Int]) -> Ballot {
        var ballot = Ballot(rule: rule)
        for (item, amount) in zip(items, amounts) { ballot.mark(item, .amount(amount)) }
        return ballot
    }

    @Test func marksAreChangedAndTakenAway() {
        var ballot = ballot(.dots(3), [1, 1])
        ballot.mark(items[0], .amount(2))
        ballot.mark(items[1], .amount(0))
        #expect(ballot.marks.map(\.mark) == [.amount(2)])
        #expect(ballot.left == 1)
        ballot.mark(items[0], nil)
        #expect(ballot.isEmpty && ballot.fault == nil)
    }

    @Test func aBlankBallotIsDeliveredUntilItIsMarked() {
        var ballot = Ballot.blank(.dots(3))
        #expect(!ballot.isEmpty && ballot.isFinished(among: []) && ballot.left == nil)
        #expect(Ballot(ballot.text, rule: .dots(3)) == ballot)
        ballot.mark(items[0], .amount(1))
        #expect(ballot == self.ballot(.dots(3), [1]))
    }

    @Test func moreThanOneHasIsAFault() {
        #expect(ballot(.points(10), [6, 4]).fault == nil)
        #expect(ballot(.points(10), [6, 5]).fault == .overspent(used: 11, budget: 10))
        #expect(ballot(.picks(3), [1, 2]).fault == .pickedTwice(items[1]))
        #expect(ballot(.picks(1), [1, 1]).fault == .overspent(used: 2, budget: 1))
    }

    @Test(arguments: 1...60) func aRankingCountsFromOneWithoutHoles(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let ranks = (0..<random.below(6)).map { _ in 1 + random.below(5) }
        let isWhole = ranks.sorted() == Array(0..<ranks.count).map { $0 + 1 }
        #expect((ballot(.ranking, ranks).fault == nil) == isWhole)
    }

    @Test func theNextRankComesAfterTheLast() {
        #expect(ballot(.ranking, []).nextRank == 1)
        #expect(ballot(.ranking, [2, 1]).nextRank == 3)
    }

    @Test(arguments: 1...60) func whatLiesSealedIsReadAsItWas(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let rule = random.pick([VoteRule.dots(5), .picks(3), .points(100), .ranking, .placement])
        var ballot = Ballot(rule: rule)
        for item in items where random.chance(1, of: 2) {
            let (x, y) = (1 + random.below(5), 1 + random.below(5))
            ballot.mark(item, rule == .placement ? GridPoint(x: x, y: y).map(VoteMark.place) : .amount(x))
        }
        #expect(Ballot(ballot.text, rule: rule) == ballot)
        #expect(VoteRule(rule.text) == rule)
    }

    @Test func whatIsNoVoteIsLeftOut() {
        let stamp = items[0].description
        for text in ["", ",", "V3 2", stamp, "\(stamp) ", "\(stamp) x", "\(stamp) -1", "\(stamp) 1000", "\(stamp) 4 2"]
        {
            #expect(Ballot(text, rule: .dots(3)).isEmpty, "\(text)")
        }
        #expect(Ballot("\(stamp) 2", rule: .placement).isEmpty)
        #expect(Ballot("søppel, \(stamp) 2", rule: .dots(3)).marks.count == 1)
    }
}

/// Voting again, and views that a few keep.
struct ShiftTests {
    @Test func theShiftIsFoundItemByItem() throws {
        var sample = SampleWorkshop(process: SampleProcess.voting)
        let items = ["A", "B"].map { sample.point($0, in: "swot", under: "svake") }
        let first = sample.poll(.dots(3), among: "swot svake")
        sample.vote("3", for: items[0], in: first, by: "Ane")
        sample.vote("2", for: items[0], in: first, by: "Bo")
        sample.vote("1", for: items[1], in: first, by: "Cato")
        let late = sample.point("C", in: "swot", under: "svake")
        let second = sample.poll(.dots(3), among: "swot svake", after: first)
        sample.vote("1", for: items[0], in: second, by: "Ane")
        sample.vote("2", for: late, in: second, by: "Ane")
        sample.vote("2", for: items[0], in: second, by: "Bo")
        let reading = sample.reading
        let now = try #require(reading.poll(sample[second]))
        let before = try #require(reading.previous(of: now))
        #expect(before.id == first && reading.previous(of: before) == nil)
        let shift = VoteShift(from: reading.tally(of: before), to: reading.tally(of: now))
        #expect(shift.now.results.map(\.score) == [3, 2, 0])
        #expect(shift.now.results.map { shift.before($0)?.score } == [5, nil, 1], "C was not there")
        #expect(shift.movers?.changed == 1 && shift.movers?.of == 2, "Ane moved, Bo stayed, Cato was not there")
    }

    @Test func nobodyIsFollowedThroughAnAnonymousVote() throws {
        var sample = SampleWorkshop(process: SampleProcess.voting)
        let first = sample.poll(.dots(3), among: "swot svake", terms: "anonymt")
        let second = sample.poll(.dots(3), among: "swot svake", after: first)
        let tallies = [first, second].compactMap { sample.reading.poll(sample[$0]) }.map(sample.reading.tally)
        #expect(VoteShift(from: tallies[0], to: tallies[1]).movers == nil)
    }

    @Test func aMinorityViewFollowsItsItemIntoTheOneItIsJoinedTo() {
        var sample = SampleWorkshop(process: SampleProcess.voting)
        let items = ["A", "B"].map { sample.point($0, in: "swot", under: "svake") }
        let view = sample.dissent("Det er ikke dette som er vanskelig", about: items[1], by: "Politisk")
        sample.write(.join(items[1], into: items[0]))
        #expect(sample.reading.dissents(about: sample[items[0]]).map(\.id) == [view])
        #expect(sample.reading.subject(of: sample[view])?.label == "V1")
        sample.write(.strike(view))
        #expect(sample.reading.dissents().isEmpty)
    }

    @Test func aProcessWithoutTheFormsHasNoVotes() {
        var sample = SampleWorkshop(process: SampleProcess.voting)
        let item = sample.point("A", in: "swot", under: "svake")
        _ = sample.poll(.dots(3), among: "swot svake")
        sample.dissent("Nei", about: item, by: "Politisk")
        sample.process = SampleProcess.process
        #expect(sample.reading.polls.isEmpty && sample.reading.dissents().isEmpty)
    }
}
