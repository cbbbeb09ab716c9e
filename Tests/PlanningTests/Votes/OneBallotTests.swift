import Planning
import RandomSupport
import TestSupport
import Testing

/// Copies in which one person voted twice, and the spread of what was said.
struct OneBallotTests {
    /// A vote counted in two copies that did not know of each other: three dots on different items, by one name.
    private func copies(_ terms: String = "", marks: [String] = ["3", "3"]) -> (events: [Event], poll: Stamp) {
        var one = SampleWorkshop(process: SampleProcess.voting)
        let items = ["A", "B", "C"].map { one.point($0, in: "swot", under: "svake") }
        let poll = one.poll(.dots(3), among: "swot svake", terms: terms)
        let known = one.timeline.events
        let last = known.map(\.stamp).max()!
        func count(_ item: Stamp, _ value: String, device: UInt32, later: UInt64) -> Event {
            let stamp = Stamp(ticks: last.ticks + later, device: device)
            let register = Register.placement(item, grid: .vote(poll), voice: "Kari")
            return Event(
                stamp: stamp, action: stamp, author: "", change: .assign(register, value: value, basis: []))
        }
        return (
            known + [
                count(items[0], marks[0], device: 101, later: 5), count(items[1], marks[1], device: 102, later: 9),
            ], poll
        )
    }

    private func tally(_ events: [Event], _ poll: Stamp) throws -> VoteTally {
        let reading = Reading(process: SampleProcess.voting, workshop: Timeline(events).workshop)
        return reading.tally(of: try #require(reading.workshop.item(poll).flatMap(reading.poll)))
    }

    private func scores(_ tally: VoteTally) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: tally.results.map { ($0.item.label, $0.score) })
    }

    @Test(arguments: 1...30) func ofTwoBallotsByOneNameTheLaterStandsInAnyOrder(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let (events, poll) = copies()
        var joined = Timeline(events.filter { _ in random.chance(1, of: 2) })
        joined.insert(events.shuffled(using: &random))
        #expect(try scores(tally(joined.events, poll)) == ["V1": 0, "V2": 3, "V3": 0])
    }

    @Test func whatOnePersonMayHaveGivenIsLeftAlone() throws {
        let (events, poll) = copies(marks: ["1", "2"])
        #expect(try scores(tally(events, poll)) == ["V1": 1, "V2": 2, "V3": 0])
    }

    @Test func anAnonymousBallotIsNobodysTwice() throws {
        let (events, poll) = copies("anonymt")
        #expect(try scores(tally(events, poll)) == ["V1": 3, "V2": 3, "V3": 0])
    }

    @Test func whoDoesNotKnowIsInTheSpreadAndNotInTheMedian() throws {
        var sample = SampleWorkshop(process: SampleProcess.voting)
        let items = ["A", "B"].map { sample.point($0, in: "swot", under: "svake") }
        let poll = sample.poll(.scale(5), among: "swot svake")
        for (voice, mark) in [("A", "1"), ("B", "4"), ("C", "4"), ("D", VoteMark.unknown.text)] {
            sample.vote(mark, for: items[0], in: poll, by: voice)
        }
        let result = try #require(try tally(sample.timeline.events, poll).results.first)
        #expect(result.votes.count == 4 && result.spread?.range == 1...4 && result.spread?.twiceMedian == 8)
        #expect(result.distribution.parts.map(\.step) == [1, 4])
        #expect(result.distribution.parts.map(\.percent) == [25, 50])
        #expect(result.distribution.unknown?.count == 1)
    }

    @Test(arguments: 1...60) func theSpreadHasEverybody(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let (steps, unknown) = ((0..<random.below(30)).map { _ in 1 + random.below(10) }, random.below(4))
        let spread = Distribution(steps.shuffled(using: &random), unknown: unknown)
        #expect(spread.parts.map(\.count).reduce(0, +) == steps.count)
        #expect((spread.unknown?.count ?? 0) == unknown)
        #expect(zip(spread.parts, spread.parts.dropFirst()).allSatisfy { $0.step < $1.step })
        #expect(spread == Distribution(steps, unknown: unknown))
    }
}
