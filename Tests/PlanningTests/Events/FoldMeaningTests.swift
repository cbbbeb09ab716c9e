import Planning
import TestSupport
import Testing

/// What a set of events adds up to.
struct FoldMeaningTests {
    @Test(arguments: Seeds.tenThousand) func agreesWithThePlainTelling(seeds: Seeds) {
        seeds.check { given in
            let events = given.random.chance(1, of: 3) ? given.subset() : given.events
            let workshop = Timeline(events).workshop
            let reference = ReferenceFold(events)
            given.expect(
                "the items are what was added and stands", workshop.items.map(PlainItem.init) == reference.items)
            let facts = workshop.facts.mapValues { $0.versions.map(Said.init) }
            given.expect("the facts are what was said and stands", facts == reference.facts)
        }
    }

    @Test(arguments: Seeds.twoThousand) func holdsTogether(seeds: Seeds) {
        seeds.check { given in
            let timeline = Timeline(given.events)
            let workshop = timeline.workshop
            let adds = given.events.filter { $0.isAdd && !timeline.isRetracted($0.action) }
            given.expect("no item is lost", Set(adds.map(\.stamp)) == Set(workshop.items.map(\.id)))
            given.expect(
                "items come in the order they were added", workshop.items.map(\.id) == adds.map(\.stamp).sorted())
            for item in workshop.items {
                given.expect("an item is found by its id and short id", workshop.finds(item))
                given.expect("a chain of joins ends", workshop.ends(item))
                given.expect(
                    "it is listed in its tool when it counts",
                    workshop.items(in: item.tool).contains(item) == (item.struck == nil && item.joinedInto == nil))
            }
            for register in given.registers {
                let content = workshop.content(of: register)
                given.expect(
                    "the latest value shows", content.value == content.versions.max { $0.stamp < $1.stamp }?.value)
                given.expect("each value is kept once", Set(content.basis).count == content.basis.count)
            }
        }
    }

    @Test(arguments: Seeds.twoThousand) func labelsAreUniqueAndStay(seeds: Seeds) {
        seeds.check { given in
            let ordered = given.events.sorted { $0.stamp < $1.stamp }
            let before = Timeline(ordered.prefix(given.random.below(ordered.count + 1)))
            let now = Timeline(ordered)
            let retraction = Event.next(.retract(action: given.action()), after: ordered)
            let after = Timeline(ordered + [retraction])
            let labels = now.workshop.items.map { $0.label.lowercased() }
            given.expect("no two have the same", Set(labels).count == labels.count)
            given.expect("what comes later does not change them", before.workshop.agreesOnLabels(with: now.workshop))
            given.expect("what is taken back does not change them", now.workshop.agreesOnLabels(with: after.workshop))
            for item in now.workshop.items {
                given.expect("what was taken back keeps its own", after.workshop.isTaken(item.label))
            }
            for prefix in ["V", "G", "T", "M", "ny"] {
                let next = [after.workshop.nextLabel(prefix), after.workshop.nextLabel(prefix, after: 1)]
                given.expect(
                    "the next one is free", !next.contains(where: after.workshop.isTaken) && next[0] != next[1])
            }
        }
    }
}

extension GeneratedEvents {
    fileprivate var registers: Set<Register> {
        Set(events.compactMap { if case .assign(let register, _, _) = $0.change { register } else { nil } })
    }
}

extension Event {
    fileprivate var isAdd: Bool {
        if case .add = change { return true }
        return false
    }
}

extension Workshop {
    fileprivate func finds(_ item: Item) -> Bool {
        self.item(item.id) == item && self.item(labelled: item.label.lowercased()) == item
            && self.item(labelled: item.label.uppercased()) == item && isTaken(item.label)
    }

    fileprivate func ends(_ item: Item) -> Bool {
        var steps = 0
        var end = item
        while let next = end.joinedInto {
            guard let found = self.item(next), steps < items.count else { return false }
            end = found
            steps += 1
        }
        return head(of: item) == end
    }

    /// Items that both have are called the same.
    fileprivate func agreesOnLabels(with later: Workshop) -> Bool {
        items.allSatisfy { item in later.item(item.id).map { $0.label == item.label } ?? true }
    }
}

/// What others may have put in a file.
struct StrangeLabelTests {
    @Test(arguments: ["V9223372036854775807", "V-5", "V", "", "5", "V٣", "🏠1", "V99999999999999999999999"])
    func leavesTheNextOneFree(label: String) {
        let events = (1...60).map { said($0, .add(tool: "swot", slot: "svake", label: label)) }
        let workshop = Timeline(events).workshop
        #expect(Set(workshop.items.map(\.label)).count == 60)
        for prefix in ["V", "", "🏠"] {
            #expect(!workshop.isTaken(workshop.nextLabel(prefix)), "after \(workshop.nextLabel(prefix))")
        }
    }
}

struct OriginTests {
    @Test func anOriginIsKeptOnceInTheOrderLifted() {
        let events = [
            said(1, .add(tool: "swot", slot: "svake", label: "V1")),
            said(2, .add(tool: "swot", slot: "svake", label: "V2")),
            said(3, .add(tool: "gap", slot: "", label: "G1")), said(4, .lift(Stamp(3), from: Stamp(2))),
            said(5, .lift(Stamp(3), from: Stamp(1))), said(6, .lift(Stamp(3), from: Stamp(2)), device: 2),
        ]
        #expect(Timeline(events).workshop.item(Stamp(3))?.origins == [Stamp(2), Stamp(1)])
    }
}
