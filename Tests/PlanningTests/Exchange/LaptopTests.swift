import Planning
import TestSupport
import Testing

/// The names of laptops are in the plan, and change nothing of it.
struct LaptopTests {
    private let stamp = { (tick: UInt64, device: UInt32) in Stamp(ticks: tick << 16, device: device) }

    private func fact(_ name: String, _ value: String, _ tick: UInt64, _ device: UInt32 = 1) -> Event {
        Event(
            stamp: stamp(tick, device), action: stamp(tick, device),
            change: .assign(.fact(name), value: value, basis: []))
    }

    private var events: [Event] {
        [
            fact(Fact.id, "w1", 1), fact(Fact.municipality, "Molde", 2, 7), fact(Fact.laptop(7), "gruppe 2", 3, 7),
        ]
    }

    @Test func aStampIsKnownByTheLaptopItWasMadeOn() {
        let workshop = Timeline(events).workshop
        #expect(workshop.laptop(of: stamp(9, 7)) == "gruppe 2")
        #expect(workshop.laptop(of: stamp(9, 8)) == nil)
    }

    @Test func aNameIsNoContribution() {
        let (with, without) = (Timeline(events), Timeline(events.dropLast()))
        #expect(with.version == without.version)
        #expect(with.actions() == without.actions())
    }

    @Test func aNameIsNeverUndone() {
        let who = Undoer(device: 7, author: "", opened: stamp(1, 1))
        #expect(Timeline(events).undoable(by: who) == stamp(2, 7))
    }

    @Test func aNameKeepsItsPlaceInAJointPlan() {
        let joined = events.map { $0.joined(key: "Molde", identity: "w1") }
        #expect(Timeline(joined).workshop.laptop(of: stamp(9, 7)) == "gruppe 2")
    }

    @Test func namesThatDifferAreNoConflict() {
        let other = fact(Fact.laptop(7), "gruppe 3", 3, 8)
        #expect(Timeline(events + [other]).workshop.facts[Fact.laptop(7)]?.isConflict == true)
        let process = SampleProcess.process
        #expect(Reading(process: process, workshop: Timeline(events + [other]).workshop).conflicts().isEmpty)
    }

    @Test func aCardSaysWhoseAPlanIsAndWhatIsNew() throws {
        let card = try #require(PlanCard(events, known: [stamp(1, 1)]))
        #expect(card.municipality == "Molde" && card.group == "gruppe 2" && card.news == 1)
        #expect(card.latest == stamp(2, 7))
        #expect(PlanCard(Array(events.dropFirst()), known: []) == nil)
    }

    /// The names are the same in whatever order copies come, and however often.
    @Test func mergingIsTheSameInAnyOrder() {
        let all = events + [fact(Fact.laptop(8), "gruppe 3", 4, 8), fact(Fact.laptop(7), "gruppe 4", 5, 7)]
        let expected = Timeline(all)
        for seed in 0..<50 {
            var generator = SystemRandomNumberGenerator()
            let order = (all + all.prefix(seed % all.count)).shuffled(using: &generator)
            var timeline = Timeline()
            for event in order { timeline.insert([event]) }
            #expect(timeline == expected)
        }
    }
}
