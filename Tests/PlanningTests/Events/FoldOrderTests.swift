import Planning
import TestSupport
import Testing

/// The fold depends on the set of events alone.
struct FoldOrderTests {
    @Test(arguments: Seeds.tenThousand) func anyOrderAndAnyPartsGiveTheSame(seeds: Seeds) {
        seeds.check { given in
            let whole = Timeline(given.events)
            given.expect("a shuffled set is the same", Timeline(given.shuffled()) == whole)
            given.expect("in parts, some of it twice, it is the same", given.inParts() == whole)
            given.expect("in parts that follow each other it is the same", given.inRuns() == whole)
            let twice = Timeline(given.events + given.shuffled())
            given.expect("all of it twice is the same", twice == whole)
        }
    }

    @Test(arguments: Seeds.twoThousand) func oneAtATimeIsTheSame(seeds: Seeds) {
        seeds.check { given in
            guard given.events.count <= 12 else { return }
            let whole = Timeline(given.events)
            var timeline = Timeline()
            for event in given.shuffled() { timeline.insert([event]) }
            given.expect("one at a time, in any order, it is the same", timeline == whole)
            timeline = Timeline()
            for event in whole.events { timeline.insert([event]) }
            given.expect("one at a time, in stamp order, it is the same", timeline == whole)
        }
    }

    @Test(arguments: Seeds.twoThousand) func mergingIsAUnion(seeds: Seeds) {
        seeds.check { given in
            let (one, two, three) = (Timeline(given.subset()), Timeline(given.subset()), Timeline(given.subset()))
            given.expect("merging with itself changes nothing", one.merged(one) == one)
            given.expect("either way round is the same", one.merged(two) == two.merged(one))
            given.expect(
                "whichever comes first is the same", one.merged(two).merged(three) == one.merged(two.merged(three)))
            given.expect("merging with nothing changes nothing", one.merged(Timeline()) == one)
            given.expect("nothing merged with it is it", Timeline().merged(one) == one)
        }
    }

    @Test(arguments: Seeds.twoThousand) func whatIsBeneathAndWhatWasLiftedAreWhatTheItemsSay(seeds: Seeds) {
        seeds.check { given in
            let workshop = Timeline(given.events).workshop
            for item in workshop.items {
                let beneath = workshop.items.filter { $0.id != item.id && workshop.isBeneath($0, item) }
                given.expect("all beneath \(item.label)", workshop.items(joinedInto: item) == beneath)
                let lifted = workshop.items(liftedFrom: item)
                given.expect(
                    "all lifted from \(item.label), once",
                    lifted.sorted { $0.id < $1.id } == workshop.items.filter { $0.origins.contains(item.id) })
            }
        }
    }

    @Test(arguments: 0..<4 as Range<UInt64>) func holdsForALargeWorkshop(seed: UInt64) {
        var given = GeneratedEvents(seed: seed, count: 2_000)
        let whole = Timeline(given.events)
        given.expect("a shuffled set is the same", Timeline(given.shuffled()) == whole)
        given.expect("in parts, some of it twice, it is the same", given.inParts() == whole)
        given.expect("in parts that follow each other it is the same", given.inRuns() == whole)
        given.expect(
            "it is what it adds up to", whole.workshop.items.map(PlainItem.init) == ReferenceFold(given.events).items)
    }
}

extension Workshop {
    fileprivate func isBeneath(_ item: Item, _ other: Item) -> Bool {
        var next = item.joinedInto.flatMap(self.item)
        while let above = next, above.id != other.id { next = above.joinedInto.flatMap(self.item) }
        return next != nil
    }
}

extension GeneratedEvents {
    fileprivate mutating func shuffled() -> [Event] {
        events.shuffled(using: &random)
    }

    /// Inserted in up to four parts, in any order, a few events in several parts.
    fileprivate mutating func inParts() -> Timeline {
        var timeline = Timeline()
        var parts: [[Event]] = Array(repeating: [], count: 1 + random.below(4))
        for event in shuffled() {
            parts[random.below(parts.count)].append(event)
            if random.chance(1, of: 5) { parts[random.below(parts.count)].append(event) }
        }
        for part in parts { timeline.insert(part) }
        return timeline
    }

    /// Inserted in up to four parts in stamp order, each later than the one before.
    fileprivate mutating func inRuns() -> Timeline {
        var timeline = Timeline()
        var rest = events.sorted { $0.stamp < $1.stamp }[...]
        while !rest.isEmpty {
            let part = rest.prefix(1 + random.below(1 + events.count / 2))
            timeline.insert(part.shuffled(using: &random))
            rest = rest.dropFirst(part.count)
        }
        return timeline
    }
}

extension Timeline {
    fileprivate func merged(_ other: Timeline) -> Timeline {
        var merged = self
        merged.insert(other.events)
        return merged
    }
}
