import Planning
// What random worlds draw from: apart from the rest, so that the benchmarks need not link the test library.
@_exported import RandomSupport

/// `count` events such as a few people on a few machines really make, in the order they were made.
///
/// Machines see each other's events only now and then, and each writes knowing just what it has seen. So
/// bases are true, two machines may write the same register or give the same short id without knowing,
/// clocks are a little wrong, and an item is never named by a machine that has not seen it. Some actions
/// hold several events, and some retract others, retractions among them.
///
/// Every subset is worth folding; shuffle for another order of arrival.
///
///     var random = SeededGenerator(seed: 7)
///     let events = randomEvents(count: 40, using: &random)
///     events.count  // 40; the same forty for the same seed
package func randomEvents(
    count: Int, devices: Int = 3, using random: inout SeededGenerator
) -> [Event] {
    var world = RandomWorld(devices: max(1, devices), random: random)
    world.events.reserveCapacity(count + 8)
    while world.events.count < count {
        world.act()
    }
    random = world.random
    return Array(world.events.prefix(count))
}

/// The machines, and everything they have written so far.
struct RandomWorld {
    /// Something written, and by which machine.
    struct Seen<Value> {
        var value: Value
        /// Place in `events`.
        var index: Int
        var machine: Int
    }

    struct Write {
        var stamp: Stamp
        var action: Stamp
        var basis: [Stamp]
    }

    struct Retraction {
        var action: Stamp
        var target: Stamp
    }

    struct Machine {
        var clock: StampClock
        var skew: Int64
        /// It has seen all events before this, and its own.
        var seen = 0
        /// The actions taken back as far as it knows; nil when that is to be worked out again.
        var gone: Set<Stamp>?
    }

    var random: SeededGenerator
    var machines: [Machine]
    var events: [Event] = []
    var now: Int64 = 1_283_000_000_000
    var items: [Seen<Stamp>] = []
    var actions: [Seen<Stamp>] = []
    var retractions: [Seen<Retraction>] = []
    var writes: [Register: [Seen<Write>]] = [:]

    /// Who acts now, as whom, and the stamp of the action once it has one.
    var current = 0
    var author = ""
    var action: Stamp?

    init(devices: Int, random: SeededGenerator) {
        self.random = random
        machines = []
        for _ in 0..<devices {
            let device = UInt32(truncatingIfNeeded: self.random.next())
            let skew = Int64(self.random.below(4_000))
            machines.append(Machine(clock: StampClock(device: device), skew: skew))
        }
    }

    /// Somebody types a line.
    mutating func act() {
        current = random.below(machines.count)
        author = random.pick(RandomWords.authors)
        action = nil
        if random.chance(1, of: 3) { now += Int64(random.below(20_000)) }
        if random.chance(1, of: 4) { synchronise() }
        switch random.below(22) {
        case 0...6: add()
        case 7...9: rewrite()
        case 10: writeFact()
        case 11: move()
        case 12, 13: place()
        case 14: strike()
        case 20: withItem { .restore($0) }
        case 21: order()
        case 15: join()
        case 16: lift()
        default: retract()
        }
    }

    /// The machine reads what all others have written.
    private mutating func synchronise() {
        for event in events[machines[current].seen...] {
            machines[current].clock.observe(event.stamp)
        }
        machines[current].seen = events.count
        machines[current].gone = nil
    }

    /// Writes an event in the action under way, and says which stamp it got.
    @discardableResult
    mutating func write(_ change: Change) -> Stamp {
        let stamp = machines[current].clock.next(at: now + machines[current].skew)
        if action == nil {
            action = stamp
            actions.append(Seen(value: stamp, index: events.count, machine: current))
        }
        events.append(Event(stamp: stamp, action: action ?? stamp, author: author, change: change))
        return stamp
    }

    /// One of those that the machine has seen; nil when it has seen none.
    mutating func seen<Value>(of all: [Seen<Value>]) -> Value? {
        guard !all.isEmpty else { return nil }
        let start = random.below(all.count)
        for step in 0..<all.count {
            let candidate = all[(start + step) % all.count]
            if sees(candidate) { return candidate.value }
        }
        return nil
    }

    func sees<Value>(_ something: Seen<Value>) -> Bool {
        something.machine == current || something.index < machines[current].seen
    }
}
