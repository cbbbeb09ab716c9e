import Planning
import TestSupport
import Testing

/// What other tests take for granted about the random events.
struct RandomEventsTests {
    @Test func givesTheSameEventsForTheSameSeed() {
        var first = SeededGenerator(seed: 3)
        var second = SeededGenerator(seed: 3)
        var other = SeededGenerator(seed: 4)
        let events = randomEvents(count: 200, using: &first)
        #expect(events.count == 200)
        #expect(events == randomEvents(count: 200, using: &second))
        #expect(events != randomEvents(count: 200, using: &other))
        #expect(events != randomEvents(count: 200, using: &first), "the generator did not move on")
    }

    @Test func knowsSplitMix64() {
        var random = SeededGenerator(seed: 1_234_567)
        #expect(random.next() == 6_457_827_717_110_365_317)
        #expect(random.next() == 3_203_168_211_198_807_973)
    }

    @Test(arguments: 0..<20)
    func isPlausible(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let events = randomEvents(count: 400, using: &random)
        var stamps: Set<Stamp> = []
        var kinds: Set<String> = []
        for event in events {
            #expect(stamps.insert(event.stamp).inserted, "a stamp was given twice")
            #expect(stamps.contains(event.action))
            let (kind, named) = parts(of: event.change)
            kinds.insert(kind)
            for stamp in named {
                #expect(stamp < event.stamp && stamps.contains(stamp), "names what it has not seen: \(event)")
            }
        }
        #expect(kinds.count == 11, "some kind of change is never made: \(kinds)")
    }

    private func parts(of change: Change) -> (kind: String, named: [Stamp]) {
        switch change {
        case .add: ("add", [])
        case .assign(.fact, _, let basis): ("fact", basis)
        case .assign(.field(let item, _), _, let basis): ("field", basis + [item])
        case .assign(.slot(let item), _, let basis): ("slot", basis + [item])
        case .assign(.order(let item), _, let basis): ("order", basis + [item])
        case .assign(.placement(let item, _, _), _, let basis): ("placement", basis + [item])
        case .strike(let item, let seen): ("strike", seen + [item])
        case .restore(let item): ("restore", [item])
        case .join(let item, let into): ("join", [item, into])
        case .lift(let item, let from): ("lift", [item, from])
        case .retract(let action): ("retract", [action])
        }
    }
}
