import Planning
import TestSupport
import Testing

/// A joint workshop is the union of what was said in the municipalities, and nothing else.
@Suite struct JointTests {
    /// What each municipality said, folded with the others', is what it said at home, with its name in front.
    @Test(arguments: 1...20) func eachMunicipalityIsAsItIsAtHome(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let homes = ["Molde", "Malvik", "Nore-og-Uvdal"].map { ($0, randomEvents(count: 120, using: &random)) }
        let joint = Timeline(homes.flatMap { key, events in joined(events, as: key) }.shuffled(using: &random))
        for (key, events) in homes {
            let home = Timeline(events).workshop
            for item in home.items {
                var expected = item
                expected.label = "\(key)-\(item.label)"
                #expect(joint.workshop.item(item.id) == expected)
            }
            for (name, content) in home.facts {
                #expect(joint.workshop.facts[Fact.name(name, of: "id-" + key)] == content)
            }
        }
        #expect(joint.workshop.items.count == homes.reduce(0) { $0 + Timeline($1.1).workshop.items.count })
    }

    @Test(arguments: 1...5) func takingInAgainMakesNoDifference(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let events = joined(randomEvents(count: 200, using: &random), as: "Molde")
        var timeline = Timeline(events)
        let once = timeline
        timeline.insert(events.shuffled(using: &random))
        #expect(timeline == once)
    }

    @Test func eachItemKnowsItsMunicipality() throws {
        let at = Stamp(ticks: 1, device: 1)
        let other = Stamp(ticks: 2, device: 2)
        let own = Stamp(ticks: 3, device: 3)
        let workshop = Timeline(
            joined([add(at, "V3")], as: "Nore-og-Uvdal") + joined([add(other, "V3")], as: "Molde") + [add(own, "V1")]
                + member("Nore-og-Uvdal", at: 10, facts: ["kommune": "Nore og Uvdal", "innbyggere": "2 400 (2026)"])
                + member("Molde", at: 20)
        ).workshop
        let members = JointMembers(workshop)
        #expect(members.all.map(\.name) == ["Nore og Uvdal", "Molde"], "a municipality without a name has its key")
        #expect(members.all.map(\.inhabitants) == [2400, nil])
        #expect(members.place(of: try #require(workshop.item(at))) == 0)
        #expect(members.owner(of: try #require(workshop.item(other)))?.key == "Molde")
        #expect(members.place(of: try #require(workshop.item(own))) == nil, "it was said in the joint workshop")
        #expect(workshop.nextLabel("V") == "V2", "the joint workshop counts its own items alone")
        #expect(workshop.isJoint)
        #expect(!Timeline([add(at, "V3")]).workshop.isJoint)
    }

    /// Undo in a joint workshop never takes back what a municipality said at home.
    @Test func undoLeavesTheMunicipalitiesAlone() {
        let at = Stamp(ticks: 5, device: 9)
        var timeline = Timeline(joined([add(at, "V3")], as: "Molde") + member("Molde", at: 10))
        let who = Undoer(device: 7, author: "", opened: .endOfTime)
        #expect(timeline.undoable(by: who) == nil)
        let own = Stamp(ticks: 90, device: 7)
        timeline.insert([add(own, "V1")])
        #expect(timeline.undoable(by: who) == own)
    }

    @Test(arguments: [
        ("Molde", [], "Molde"), ("Nore og Uvdal", [], "Nore-og-Uvdal"), ("Herøy", ["Herøy"], "Herøy2"),
        ("Herøy", ["herøy", "Herøy2"], "Herøy3"), ("Nord-Fron", [], "Nord-Fron"), ("1507", [], "Kommune"),
        ("Guovdageaidnu – Kautokeino", [], "Guovdageaidnu-Ka"), ("", ["Kommune"], "Kommune2"),
    ]) func keysCanBeTypedAsOneWord(name: String, taken: [String], expected: String) {
        #expect(JointKey.make(for: name, besides: taken) == expected)
    }

    @Test(
        arguments: [
            ("25600", 25600), ("25 600", 25600), ("25.600 innbyggere (2026)", 25600), ("ca. 2\u{a0}400", 2400),
            ("vet ikke", nil), ("0", nil), ("", nil), ("99999999999999999999", nil),
        ] as [(String, Int?)]) func inhabitantsAreTheFirstNumber(text: String, expected: Int?)
    {
        #expect(JointMember.count(text) == expected)
    }

    private func joined(_ events: [Event], as key: String) -> [Event] {
        events.map { $0.joined(key: key, identity: "id-" + key) }
    }

    private func add(_ stamp: Stamp, _ label: String) -> Event {
        Event(stamp: stamp, action: stamp, change: .add(tool: "swot", slot: "svake", label: label))
    }

    private func member(_ key: String, at ticks: UInt64, facts: [String: String] = [:]) -> [Event] {
        let all = facts.map { (Fact.name($0, of: "id-" + key), $1) } + [(Fact.keyName(of: "id-" + key), key)]
        return all.enumerated().map { index, fact in
            let stamp = Stamp(ticks: ticks + UInt64(index), device: 50)
            return Event(stamp: stamp, action: stamp, change: .assign(.fact(fact.0), value: fact.1, basis: []))
        }
    }
}
