import Journal
import Planning
import TestSupport
import Testing

private struct Refusal: Error, Equatable {}

/// What every journal promises about reading and adding, whatever it is made of.
struct ContractTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    @Test(arguments: Backend.allCases) func isEmptyAtFirst(backend: Backend) throws {
        let journal = try backend.workshop(in: folder).open()
        #expect(try journal.load() == [])
        #expect(try journal.news() == [])
        #expect(try journal.merge([]) == [])
        #expect(try journal.commit { _ in [] } == [])
        #expect(try journal.load() == [])
    }

    @Test(arguments: Backend.allCases) func keepsWhatIsCommitted(backend: Backend) throws {
        let workshop = try backend.workshop(in: folder)
        let journal = try workshop.open()
        let events = [fact(1), fact(2, "Malvik")]
        #expect(try journal.commit { _ in events } == events)
        #expect(try journal.news() == [], "our own events are not news")
        #expect(try journal.load() == events)
        #expect(try workshop.open().load() == events)
    }

    @Test(arguments: Backend.allCases) func loadsInStampOrder(backend: Backend) throws {
        let journal = try backend.workshop(in: folder).open()
        let events = [fact(3), fact(1, device: 2), fact(0xffff_ffff_ffff_ffff), fact(1, device: 1), fact(0)]
        _ = try journal.merge(events)
        let order: [Stamp] = try journal.load().map(\.stamp)
        #expect(order == events.map(\.stamp).sorted())
    }

    @Test(arguments: Backend.allCases) func keepsEveryLetter(backend: Backend) throws {
        let workshop = try backend.workshop(in: folder)
        let texts = [
            "", " ", "æøåÆØÅ", "é e\u{301}", "gárži", "🏠👩‍👩‍👧", "a\u{0}b", "\n\r\t", "'\"; --", "\u{feff}x",
            String(repeating: "ø", count: 1 << 20),
        ]
        let events = texts.enumerated().map { fact(UInt64($0.offset), $0.element) }
        _ = try workshop.open().commit { _ in events }
        let loaded = try workshop.open().load()
        #expect(exactly(loaded) == exactly(events))
    }

    @Test(arguments: Backend.allCases, 0..<10 as Range<UInt64>)
    func bringsBackEveryKindOfChange(backend: Backend, seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let events = randomEvents(count: 500, using: &random)
        let workshop = try backend.workshop(in: folder)
        #expect(try workshop.open().merge(events.shuffled(using: &random)).count == 500)
        let loaded = try workshop.open().load()
        #expect(exactly(loaded) == exactly(events.sorted { $0.stamp < $1.stamp }))
    }

    @Test(arguments: Backend.allCases) func keepsManyEventsOfOneCommit(backend: Backend) throws {
        let workshop = try backend.workshop(in: folder)
        let events = (0..<5_000).map { fact($0) }
        _ = try workshop.open().commit { _ in events }
        #expect(try workshop.open().load() == events)
    }

    @Test(arguments: Backend.allCases) func writesNothingWhenComposeThrows(backend: Backend) throws {
        let workshop = try backend.workshop(in: folder)
        let journal = try workshop.open()
        _ = try journal.merge([fact(1)])
        #expect(throws: Refusal()) { try journal.commit { _ in throw Refusal() } }
        #expect(try workshop.open().load() == [fact(1)])
        #expect(try journal.commit { _ in [fact(2)] } == [fact(2)], "the journal is of no use afterwards")
    }

    @Test(arguments: Backend.allCases) func writesAllOrNothing(backend: Backend) throws {
        let workshop = try backend.workshop(in: folder)
        let journal = try workshop.open()
        _ = try journal.merge([fact(50)])
        let events = (1...100).map { fact($0) }
        #expect(throws: JournalProblem.contradiction(fact(50).stamp)) { try journal.commit { _ in events } }
        #expect(throws: JournalProblem.contradiction(fact(50).stamp)) {
            try journal.merge(events.filter { $0.stamp.ticks != 50 } + [fact(50, "Malvik")])
        }
        #expect(throws: JournalProblem.contradiction(fact(60).stamp)) {
            try journal.commit { _ in [fact(60), fact(60)] }
        }
        #expect(try workshop.open().load() == [fact(50)])
        #expect(try journal.news() == [])
        #expect(try journal.merge(events).count == 99)
    }
}
