import Planning
import TestSupport
import Testing

/// Values written one after another, and apart from each other.
struct FoldConflictTests {
    @Test(arguments: Seeds.twoThousand) func writingOneAfterAnotherIsNoConflict(seeds: Seeds) {
        seeds.check { given in
            var timeline = Timeline(given.events)
            guard let register = given.register(in: timeline.workshop) else { return }
            let before = timeline.workshop.content(of: register)
            let edit = timeline.assign(register, "nytt", over: before.basis)
            let now = timeline.workshop.content(of: register)
            given.expect("the new value stands alone", now.basis == [edit] && now.value == "nytt" && !now.isConflict)
            timeline.retract(edit)
            let undone = timeline.workshop.content(of: register)
            given.expect("taken back, the values before stand again", undone == before)
        }
    }

    @Test(arguments: Seeds.twoThousand) func writingApartIsAConflictUntilSettled(seeds: Seeds) {
        seeds.check { given in
            var timeline = Timeline(given.events)
            guard let register = given.register(in: timeline.workshop) else { return }
            let basis = timeline.workshop.content(of: register).basis
            let one = timeline.assign(register, "mitt", over: basis, device: 1)
            let two = timeline.assign(register, "ditt", over: basis, device: 2)
            let apart = timeline.workshop.content(of: register)
            given.expect("both are kept, and the latest shows", apart.basis == [one, two] && apart.value == "ditt")
            given.expect("it is a conflict", apart.isConflict)
            let settled = timeline.assign(register, "vårt", over: [one, two])
            let now = timeline.workshop.content(of: register)
            given.expect("a value written over both settles it", now.basis == [settled] && !now.isConflict)
            timeline.retract(settled)
            given.expect("taken back, it is a conflict again", timeline.workshop.content(of: register) == apart)
        }
    }

    @Test func theSameWordsApartAreNoConflict() {
        let workshop = Timeline([said(1, .fact("a"), "x"), said(2, .fact("a"), "x", device: 2)]).workshop
        #expect(workshop.facts["a"]?.versions.count == 2)
        #expect(workshop.facts["a"]?.isConflict == false)
    }

    @Test func oneWhoKnewOnlyOneOfTwoLeavesTheOther() {
        let workshop = Timeline([
            said(1, .fact("a"), "første"), said(2, .fact("a"), "andre", device: 2),
            said(3, .fact("a"), "tredje", over: [Stamp(1)]),
        ]).workshop
        #expect(workshop.facts["a"]?.versions.map(\.value) == ["andre", "tredje"])
    }

    @Test func whatATakenBackValueReplacedIsReplacedByWhatReplacesIt() {
        var events = [said(1, .fact("a"), "første")]
        events.append(said(2, .fact("a"), "andre", over: [Stamp(1)]))
        events.append(said(3, .fact("a"), "tredje", over: [Stamp(2)]))
        events.append(said(4, .retract(action: Stamp(2))))
        #expect(Timeline(events).workshop.facts["a"]?.versions.map(\.value) == ["tredje"])
        events.append(said(5, .retract(action: Stamp(3))))
        #expect(Timeline(events).workshop.facts["a"]?.versions.map(\.value) == ["første"])
    }
}

/// One strikes an item while another writes in it.
struct StrikeConflictTests {
    private let id = Stamp(1)
    private var start: [Event] {
        [
            said(1, .add(tool: "swot", slot: "svake", label: "V1")),
            said(2, .field(id, column: "tekst"), "Høye husleier"),
        ]
    }

    @Test func writingAfterAStrikeIsAConflictUntilStruckAgain() {
        let strike = said(3, .strike(id))
        let edit = said(4, .field(id, column: "tekst"), "For høye husleier", over: [Stamp(2)], device: 2)
        let again = said(5, .strike(id))
        var timeline = Timeline(start + [strike])
        #expect(timeline.workshop.item(id)?.conflicts.isEmpty == true)
        timeline.insert([edit])
        #expect(timeline.workshop.item(id)?.conflicts.map(\.column) == ["tekst"], "the two did not see each other")
        #expect(timeline.workshop.items(in: "swot").isEmpty, "it is struck all the same")
        timeline.insert([again])
        #expect(timeline.workshop.item(id)?.conflicts.isEmpty == true, "whoever struck it again had seen the edit")
        #expect(timeline.workshop.item(id)?.struck == again.stamp)
        timeline.insert([said(6, .retract(action: again.action))])
        #expect(timeline.workshop.item(id)?.conflicts.count == 1, "the second strike was taken back")
        timeline.insert([said(7, .retract(action: strike.action))])
        #expect(timeline.workshop.item(id)?.isLive == true, "no strike stands")
        #expect(timeline.workshop.item(id)?.conflicts.isEmpty == true)
    }

    @Test func strikingSettlesWhatWasWrittenApartBefore() {
        let mine = said(3, .field(id, column: "tekst"), "mitt", over: [Stamp(2)])
        let yours = said(4, .field(id, column: "tekst"), "ditt", over: [Stamp(2)], device: 2)
        var timeline = Timeline(start + [mine, yours])
        #expect(timeline.workshop.item(id)?.conflicts.count == 1)
        timeline.insert([said(5, .strike(id))])
        #expect(timeline.workshop.item(id)?.conflicts.isEmpty == true, "what does not count need not be agreed on")
    }
}

extension GeneratedEvents {
    /// A register that may be written: a fact, or one of an item that was not taken back.
    fileprivate mutating func register(in workshop: Workshop) -> Register? {
        guard let item = workshop.items.isEmpty ? nil : random.pick(workshop.items) else { return .fact("kommune") }
        return random.pick([
            .fact("kommune"), .slot(item.id), .field(item.id, column: item.fields.first?.column ?? "tekst"),
            .field(item.id, column: "behov"), .placement(item.id, grid: "haster", voice: ""),
        ])
    }
}

extension Timeline {
    fileprivate mutating func assign(
        _ register: Register, _ value: String, over basis: [Stamp], device: UInt32 = 99
    ) -> Stamp {
        let event = Event.next(.assign(register, value: value, basis: basis), after: events, device: device)
        insert([event])
        return event.stamp
    }

    fileprivate mutating func retract(_ action: Stamp) {
        insert([.next(.retract(action: action), after: events)])
    }
}
