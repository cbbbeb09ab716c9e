import Planning
import TestSupport
import Testing

/// Events that a few people may have made; the same for the same seed.
struct GeneratedEvents {
    let seed: UInt64
    let events: [Event]
    /// For what the test itself draws.
    var random: SeededGenerator
    private(set) var isBroken = false

    /// 1 to `largest` events, mostly few: small sets fail in ways that can be read.
    init(seed: UInt64, largest: Int = 60) {
        var random = SeededGenerator(seed: seed)
        let count = 1 + random.below(1 + random.below(largest))
        self.init(seed: seed, count: count, random: random)
    }

    init(seed: UInt64, count: Int) {
        self.init(seed: seed, count: count, random: SeededGenerator(seed: seed))
    }

    private init(seed: UInt64, count: Int, random: SeededGenerator) {
        var random = random
        self.seed = seed
        events = randomEvents(count: count, using: &random)
        self.random = random
    }

    /// Each event one time out of two.
    mutating func subset() -> [Event] {
        events.filter { _ in random.chance(1, of: 2) }
    }

    /// One action of those there are.
    mutating func action() -> Stamp {
        random.pick(events).action
    }

    /// Notes that a law is broken, and where to look again; from then on the set is `broken`.
    mutating func expect(_ law: String, _ holds: Bool, at location: SourceLocation = #_sourceLocation) {
        guard !holds else { return }
        isBroken = true
        Issue.record("not so with seed \(seed), \(events.count) events: \(law)", sourceLocation: location)
    }
}

/// Seeds to be run in a row; the parts run side by side.
struct Seeds: Sendable, CustomTestStringConvertible {
    static let tenThousand = (0..<20).map { Seeds(range: $0 * 500..<($0 + 1) * 500) }
    /// Others than the ten thousand, for laws that follow from few events.
    static let twoThousand = (0..<10).map { Seeds(range: 20_000 + $0 * 200..<20_000 + ($0 + 1) * 200) }

    let range: Range<UInt64>

    var testDescription: String { "seeds \(range)" }

    /// Stops at the first seed that breaks a law: one case is enough to look into.
    func check(_ law: (inout GeneratedEvents) -> Void) {
        for seed in range {
            var generated = GeneratedEvents(seed: seed)
            law(&generated)
            if generated.isBroken { return }
        }
    }
}

extension Event {
    /// An event later than all of these, by someone who has seen them, in an action of its own.
    static func next(_ change: Change, after events: [Event], device: UInt32 = 99) -> Event {
        var clock = StampClock(device: device)
        for event in events { clock.observe(event.stamp) }
        let stamp = clock.next(at: 0)
        return Event(stamp: stamp, action: stamp, change: change)
    }
}
