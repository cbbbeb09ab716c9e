import Planning
import TestSupport
import Testing

/// What taking back means.
struct FoldUndoTests {
    @Test(arguments: Seeds.twoThousand) func takingBackARetractionBringsAllIn(seeds: Seeds) {
        seeds.check { given in
            let whole = Timeline(given.events)
            let undo = Event.next(.retract(action: given.action()), after: given.events)
            let redo = Event.next(.retract(action: undo.action), after: given.events + [undo])
            var timeline = whole
            timeline.insert([undo])
            timeline.insert([redo])
            given.expect("undo, then redo gives an equal workshop", timeline.workshop == whole.workshop)
            given.expect("the retraction no longer stands", timeline.isRetracted(undo.action))
            let again = Event.next(.retract(action: redo.action), after: given.events + [undo, redo])
            timeline.insert([again])
            let once = Timeline(given.events + [undo])
            given.expect("undo of redo is undo", timeline.workshop == once.workshop)
        }
    }

    @Test(arguments: Seeds.twoThousand) func takingBackTheLatestIsAsIfItWereNeverSaid(seeds: Seeds) {
        seeds.check { given in
            guard let latest = given.events.map(\.action).max() else { return }
            let undone = Timeline(given.events + [.next(.retract(action: latest), after: given.events)])
            let unsaid = Timeline(given.events.filter { $0.action != latest })
            given.expect("the items are as without it, short ids apart", undone.withoutLabels == unsaid.withoutLabels)
            given.expect("the facts are as without it", undone.workshop.facts == unsaid.workshop.facts)
        }
    }

    @Test(arguments: Seeds.twoThousand) func undoAndRedoGoThroughTheSameSteps(seeds: Seeds) {
        seeds.check { given in
            let device = given.random.pick(given.events).stamp.device
            var timeline = Timeline(given.events)
            var before: [Workshop] = []
            while before.count < 3, let target = timeline.undoable(by: .alone(device)) {
                before.append(timeline.workshop)
                let undo = Event.next(.retract(action: target), after: timeline.events, device: device)
                timeline.insert([undo])
                given.expect("what was undone no longer counts", timeline.isRetracted(target))
                given.expect("redo takes back the undo", timeline.redoable(by: .alone(device)) == undo.action)
            }
            while let expected = before.popLast() {
                guard let target = timeline.redoable(by: .alone(device)) else {
                    return given.expect("there is as much to redo as was undone", false)
                }
                timeline.insert([.next(.retract(action: target), after: timeline.events, device: device)])
                given.expect("redo brings the workshop before the undo", timeline.workshop == expected)
            }
            let said = Event.next(.assign(.fact("nytt"), value: "x", basis: []), after: timeline.events, device: device)
            timeline.insert([said])
            given.expect("after something new there is nothing to redo", timeline.redoable(by: .alone(device)) == nil)
            given.expect("the new is what undo takes back", timeline.undoable(by: .alone(device)) == said.action)
        }
    }

    @Test func takesBackOnesOwnBeforeThatOfOthers() {
        let events = [
            said(1, .fact("id"), "x", device: 1), said(2, .fact("a"), "1", device: 1),
            said(3, .fact("b"), "2", device: 2),
        ]
        var timeline = Timeline(events)
        #expect(timeline.undoable(by: .alone(1)) == events[1].action, "the latest of its own, though another was later")
        #expect(timeline.undoable(by: .alone(3)) == events[2].action, "without own actions, the latest of anyone")
        timeline.insert([said(4, .retract(action: events[1].action), device: 1)])
        #expect(timeline.undoable(by: .alone(1)) == events[2].action, "the making of the workshop is passed over")
        timeline.insert([said(5, .retract(action: events[2].action), device: 1)])
        #expect(timeline.undoable(by: .alone(1)) == nil, "the making of the workshop is never taken back")
    }

    @Test func whenSeveralWriteEachUndoesTheirOwn() {
        let opened = Stamp(3)
        let events = [
            said(1, .fact("id"), "x"), said(2, .fact("a"), "1", by: "NAV"), said(3, .fact("b"), "2", by: "Helse"),
            said(4, .fact("c"), "3", device: 2, by: "Helse"),
        ]
        func undoable(_ author: String) -> Stamp? {
            Timeline(events).undoable(by: Undoer(device: 9, author: author, opened: opened))
        }
        #expect(undoable("NAV") == events[1].action, "what NAV said in another session, though others were later")
        #expect(undoable("Helse") == events[3].action)
        #expect(undoable("Politisk") == nil, "nothing of one's own, and others write")
        let undone = Timeline(events + [said(5, .retract(action: events[3].action), device: 2, by: "Helse")])
        func redoable(_ author: String) -> Stamp? {
            undone.redoable(by: Undoer(device: 9, author: author, opened: opened))
        }
        #expect(redoable("Helse") == undone.events.last?.action)
        #expect(redoable("NAV") == nil, "another's undo is not one's own")
    }

    @Test func whoeverIsAloneUndoesWhatAnybodySaidBefore() {
        let events = [said(1, .fact("id"), "x"), said(2, .fact("a"), "1", device: 2, by: "Helse")]
        let timeline = Timeline(events)
        #expect(timeline.undoable(by: Undoer(device: 9, author: "", opened: Stamp(2, device: 2))) == events[1].action)
    }

    @Test func aRetractionReachesEarlierActionsOnly() {
        let note = said(2, .fact("a"), "1")
        let before = Event(stamp: Stamp(1), action: Stamp(1), change: .retract(action: Stamp(2)))
        let itself = Event(stamp: Stamp(3), action: Stamp(3), change: .retract(action: Stamp(3)))
        let timeline = Timeline([note, before, itself])
        #expect(timeline.retracted.isEmpty)
        #expect(timeline.workshop.facts["a"]?.value == "1")
    }

    @Test func tellsWhichActionsTouchedAnItem() {
        let add = Event(stamp: Stamp(1), action: Stamp(1), change: .add(tool: "swot", slot: "svake", label: "V1"))
        let other = Event(stamp: Stamp(2), action: Stamp(2), change: .add(tool: "swot", slot: "svake", label: "V2"))
        let edit = said(3, .field(Stamp(1), column: "tekst"), "a")
        let join = said(4, .join(Stamp(2), into: Stamp(1)))
        let place = said(5, .placement(Stamp(2), grid: "haster", voice: ""), "1 1")
        let timeline = Timeline([add, other, edit, join, place])
        #expect(timeline.actions() == [Stamp(1), Stamp(2), Stamp(3), Stamp(4), Stamp(5)])
        #expect(timeline.actions(touching: [Stamp(1)]) == [Stamp(1), Stamp(3), Stamp(4)])
        #expect(timeline.actions(touching: [Stamp(2)]) == [Stamp(2), Stamp(4), Stamp(5)])
        #expect(timeline.events(of: Stamp(3)) == [edit])
    }
}

extension Timeline {
    fileprivate var withoutLabels: [PlainItem] {
        workshop.items.map { item in
            var plain = PlainItem(item)
            plain.label = ""
            return plain
        }
    }
}

extension Undoer {
    /// Nobody else has written since the program was started.
    fileprivate static func alone(_ device: UInt32) -> Undoer {
        Undoer(device: device, author: "", opened: .endOfTime)
    }
}
