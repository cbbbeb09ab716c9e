import Planning
import TestSupport
import Testing

/// Three machines that write the same few registers, take back, and now and then hear of each other: here
/// most of what is written is disputed.
struct ContestedRegisterTests {
    @Test(arguments: Seeds.twoThousand) func whatStandsIsNoAncestorOfWhatStands(seeds: Seeds) {
        seeds.check { given in
            let events = Quarrel(random: given.random).events(count: 2 + given.random.below(24))
            let timeline = Timeline(events.shuffled(using: &given.random))
            let reference = ReferenceFold(events)
            let facts = timeline.workshop.facts.mapValues { $0.versions.map(Said.init) }
            given.expect("what stands in facts is what nothing that stands replaced", facts == reference.facts)
            given.expect(
                "so it is in items", timeline.workshop.items.map(PlainItem.init) == reference.items)
        }
    }
}

private struct Quarrel {
    var random: SeededGenerator
    private var machines: [Timeline] = []
    private var clocks: [StampClock] = (1...3).map { StampClock(device: $0) }
    private let item = Stamp(1)

    init(random: SeededGenerator) {
        self.random = random
        machines = Array(repeating: Timeline([said(1, .add(tool: "swot", slot: "svake", label: "V1"))]), count: 3)
    }

    func events(count: Int) -> [Event] {
        var quarrel = self
        for _ in 0..<count { quarrel.step() }
        return quarrel.machines.flatMap(\.events)
    }

    private mutating func step() {
        let machine = random.below(3)
        if random.chance(1, of: 3) { machines[machine].insert(machines[random.below(3)].events) }
        for event in machines[machine].events { clocks[machine].observe(event.stamp) }
        let stamp = clocks[machine].next(at: 0)
        machines[machine].insert([Event(stamp: stamp, action: stamp, change: change(on: machines[machine]))])
    }

    private mutating func change(on timeline: Timeline) -> Change {
        if random.chance(1, of: 3) { return .retract(action: random.pick(timeline.actions())) }
        if random.chance(1, of: 8) { return .strike(item) }
        let register = random.pick([
            .fact("mandat"), .fact("mandat"), Register.slot(item), .field(item, column: "tekst"),
            .placement(item, grid: "haster", voice: ""), .placement(item, grid: "haster", voice: "Politisk"),
        ])
        let basis = timeline.workshop.content(of: register).basis
        return .assign(register, value: String(random.below(4)), basis: basis)
    }
}
