import Planning
import TestSupport
import Testing

/// The order that people give items.
struct OrderTests {
    @Test(arguments: Seeds.twoThousand) func theOrderIsWhatTheEventsSay(seeds: Seeds) {
        seeds.check { given in
            let workshop = Timeline(given.events).workshop
            let reference = ReferenceFold(given.events)
            for tool in Set(workshop.items.map(\.tool)) {
                given.expect("\(tool) in order", workshop.itemsEver(in: tool).map(\.id) == reference.order(of: tool))
                given.expect(
                    "those that count, in the same order",
                    workshop.items(in: tool) == workshop.itemsEver(in: tool).filter(\.isLive))
            }
        }
    }

    /// Two who move things apart from each other get the same order, whoever's events come first.
    @Test(arguments: Seeds.twoThousand) func movesThatAreMergedGiveOneOrder(seeds: Seeds) {
        seeds.check { given in
            let (one, other) = (given.moving(device: 71), given.moving(device: 72))
            var (left, right) = (one, other)
            left.insert(other.events)
            right.insert(one.events)
            given.expect("the same order either way", left == right)
            let tools = Set(left.workshop.items.map(\.tool))
            given.expect(
                "each once",
                tools.allSatisfy { tool in
                    left.workshop.itemsEver(in: tool).map(\.id).sorted()
                        == left.workshop.items.filter { $0.tool == tool }.map(\.id)
                })
        }
    }

    @Test(arguments: Seeds.twoThousand) func whatIsMovedStandsWhereItWasMovedTo(seeds: Seeds) {
        seeds.check { given in
            var timeline = Timeline(given.events.filter { !$0.isStrangeOrder })
            for side in [OrderSide.before, .after] {
                guard let (items, other) = given.someToMove(in: timeline.workshop) else { continue }
                timeline.move(items, side, other, device: 73)
                let ids = timeline.workshop.itemsEver(in: other.tool).map(\.id)
                let moved = items.map(\.id)
                let whole = side == .before ? moved + [other.id] : [other.id] + moved
                given.expect("together, in the order given", ids.contains(whole))
                timeline.insert([Event.next(.add(tool: other.tool, slot: "", label: "N1"), after: timeline.events)])
                let last = timeline.workshop.itemsEver(in: other.tool).last?.label
                given.expect("what is added later comes last", last?.hasPrefix("N1") == true)
            }
        }
    }

    @Test func manyMovesToOnePlaceKeepKeysShort() {
        let (first, last) = (
            Stamp(milliseconds: 1, counter: 0, device: 7), Stamp(milliseconds: 1, counter: 1, device: 7)
        )
        var low = OrderKey(first)
        for number in 0..<400 {
            let key = OrderKey.between(low, OrderKey(last), for: Stamp(ticks: UInt64(number), device: 9))
            #expect(low < key && key < OrderKey(last))
            low = key
        }
        #expect(low.text.count < 200)
        #expect(OrderKey(low.text) == low)
    }

    @Test(arguments: ["", "xyz", "ABC", "12 34", String(repeating: "1", count: 601)])
    func whatIsNoKeyIsNone(text: String) {
        #expect(OrderKey(text) == nil)
    }

    @Test func undoingAMovePutsItBack() {
        var timeline = Timeline()
        for number in 1...3 {
            timeline.insert([Event.next(.add(tool: "tiltak", slot: "", label: "T\(number)"), after: timeline.events)])
        }
        let items = timeline.workshop.items
        timeline.move([items[2]], .before, items[0], device: 5)
        #expect(timeline.workshop.items(in: "tiltak").map(\.label) == ["T3", "T1", "T2"])
        #expect(timeline.workshop.isOrderedByHand("tiltak"))
        let action = timeline.events[3].action
        timeline.insert([Event.next(.retract(action: action), after: timeline.events)])
        #expect(timeline.workshop.items(in: "tiltak").map(\.label) == ["T1", "T2", "T3"])
        #expect(!timeline.workshop.isOrderedByHand("tiltak"))
    }
}

extension Timeline {
    /// Moves items as a draft does.
    fileprivate mutating func move(_ items: [Item], _ side: OrderSide, _ other: Item, device: UInt32) {
        var clock = StampClock(device: device)
        for event in events { clock.observe(event.stamp) }
        let end = clock.next(at: 0)
        let keys = workshop.orderKeys(for: items, side, other, end: end)
        insert(
            zip(items, keys).map { item, key in
                let stamp = clock.next(at: 0)
                let basis = workshop.content(of: .order(item.id)).basis
                return Event(
                    stamp: stamp, action: stamp, change: .assign(.order(item.id), value: key.text, basis: basis))
            })
    }
}

extension GeneratedEvents {
    /// The events, and some moves by somebody who has them all.
    fileprivate mutating func moving(device: UInt32) -> Timeline {
        var timeline = Timeline(events)
        for _ in 0..<3 {
            guard let (items, other) = someToMove(in: timeline.workshop) else { break }
            timeline.move(items, random.chance(1, of: 2) ? .before : .after, other, device: device)
        }
        return timeline
    }

    /// Up to three items of a tool, and another of it.
    fileprivate mutating func someToMove(in workshop: Workshop) -> ([Item], Item)? {
        guard !workshop.items.isEmpty else { return nil }
        let other = random.pick(workshop.items)
        let rest = workshop.itemsEver(in: other.tool).filter { $0.id != other.id }.shuffled(using: &random)
        return rest.isEmpty ? nil : (Array(rest.prefix(3)), other)
    }
}

extension Event {
    /// Whether it moves an item to a place that only a strange file says.
    fileprivate var isStrangeOrder: Bool {
        guard case .assign(.order, let value, _) = change else { return false }
        return value.utf8.count < 24
    }
}
