import Planning
import TestSupport
import Testing

/// The workshop as it was, and bringing it back.
struct PastTests {
    @Test(arguments: Seeds.twoThousand) func takingBackAllSinceGivesTheWorkshopAsItWas(seeds: Seeds) {
        seeds.check { given in
            let timeline = Timeline(given.events)
            let time = given.random.pick(given.events).action.milliseconds
            let then = timeline.asOf(time)
            let restored = Timeline(given.events + restoration(of: timeline, to: time))
            given.expect("the items are as they were", restored.workshop.items == then.workshop.items)
            given.expect(
                "the facts are as they were, but for the one that tells of it",
                restored.workshop.facts.filter { $0.key != Fact.restored } == then.workshop.facts)
        }
    }

    @Test(arguments: Seeds.twoThousand) func bringingBackIsItselfUndone(seeds: Seeds) {
        seeds.check { given in
            let timeline = Timeline(given.events)
            let time = given.random.pick(given.events).action.milliseconds
            var restored = Timeline(given.events + restoration(of: timeline, to: time))
            let who = Undoer(device: 99, author: "", opened: .endOfTime)
            guard let action = restored.undoable(by: who) else {
                return given.expect("there is something to undo", false)
            }
            restored.insert([.next(.retract(action: action), after: restored.events, device: 99)])
            given.expect("undoing it gives what was before", restored.workshop.items == timeline.workshop.items)
            given.expect("and it can be redone", restored.redoable(by: who) != nil)
        }
    }

    @Test func whatIsSaidAtTheTimeIsPartOfIt() {
        let early = said(1 << 16, .fact("a"), "1")
        let late = said(2 << 16, .fact("a"), "2", over: [early.stamp])
        let timeline = Timeline([early, late])
        #expect(timeline.asOf(0).events.isEmpty)
        #expect(timeline.asOf(1).workshop.facts["a"]?.value == "1")
        #expect(timeline.asOf(2) == timeline)
        #expect(timeline.actions(after: 1) == [late.action])
    }

    /// A copy from a laptop whose clock was wrong makes all later stamps late too; the time on the wall is the right one.
    @Test func whatIsSaidAfterAWrongClockHasItsOwnTime() {
        var early = said(1 << 16, .fact("a"), "1")
        var fromTheFuture = said(9_000_000 << 16, .fact("b"), "1", device: 2)
        var late = said((9_000_000 << 16) + 1, .fact("a"), "2", over: [early.stamp])
        early.time = WallTime(1_000, shown: "1970-01-01 00:00")
        fromTheFuture.time = WallTime(9_000_000, shown: "1970-01-01 02:30")
        late.time = WallTime(60_000, shown: "1970-01-01 00:01")
        let timeline = Timeline([early, fromTheFuture, late])
        #expect(timeline.asOf(30_000).workshop.facts["a"]?.value == "1")
        #expect(timeline.asOf(60_000).workshop.facts["a"]?.value == "2")
        #expect(timeline.asOf(60_000).workshop.facts["b"] == nil)
        #expect(timeline.actions(after: 30_000) == [fromTheFuture.action, late.action])
        #expect(timeline.milliseconds(of: late.stamp) == 60_000)
        #expect(timeline.events.timeAhead(of: 0) == nil)
        #expect([said(100_000_000 << 16, .fact("c"), "1")].timeAhead(of: 0) == 100_000_000)
    }

    /// The same promise where each action has a time of its own, up to thirty years from its stamp, but not before what
    /// it builds on: an answer that seems to be older than the one it replaced stands beside that one in the past.
    @Test(arguments: Seeds.twoThousand) func takingBackHoldsWhateverTheClocksSaid(seeds: Seeds) {
        seeds.check { given in
            var times: [Stamp: WallTime] = [:]
            let events = given.events.map { event in
                var event = event
                var time = WallTime("2026-11-03T10:00:12+01:00")
                time?.seconds = event.action.milliseconds / 1000 + (Int64(given.random.below(60)) - 30) * 31_557_600
                let before = event.change.builtOn.compactMap { stamp in
                    given.events.first { $0.stamp == stamp }.flatMap { times[$0.action] }
                }
                let earliest = before.max { $0.seconds < $1.seconds }
                if let earliest, let drawn = time, drawn.seconds < earliest.seconds { time = earliest }
                event.time = times[event.action] ?? time
                times[event.action] = event.time
                return event
            }
            let timeline = Timeline(events)
            let time = ActionTimes(events)[given.random.pick(events).action]
            let then = timeline.asOf(time)
            let restored = Timeline(events + restoration(of: timeline, to: time))
            // An id that was given to something since is not used again, so letters may differ.
            given.expect("the items are as they were", unlabelled(restored) == unlabelled(then))
        }
    }

    private func unlabelled(_ timeline: Timeline) -> [Item] {
        timeline.workshop.items.map { item in
            var item = item
            item.label = ""
            return item
        }
    }

    /// One action that takes back everything after the time.
    private func restoration(of timeline: Timeline, to time: Int64) -> [Event] {
        var events = [
            Event.next(.assign(.fact(Fact.restored), value: "da", basis: []), after: timeline.events)
        ]
        for action in timeline.actions(after: time) {
            var event = Event.next(.retract(action: action), after: timeline.events + events)
            event.action = events[0].action
            events.append(event)
        }
        return events
    }
}

extension Change {
    /// The stamps of what it replaces or is about.
    fileprivate var builtOn: [Stamp] {
        switch self {
        case .assign(_, _, let basis): basis + [item].compactMap { $0 }
        case .lift(let new, let from): [new, from]
        case .join(let item, let head): [item, head]
        case .strike(let item, let seen): [item] + seen
        case .restore(let item): [item]
        case .retract(let action): [action]
        case .add: []
        }
    }
}
