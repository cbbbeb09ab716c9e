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
