import Journal
import Planning
import TestSupport
import Testing

private struct Refusal: Error, Equatable {}

/// What every journal promises when several have it open, or when two copies meet.
struct SharingTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    @Test(arguments: Backend.allCases) func givesEachOtherNews(backend: Backend) throws {
        let workshop = try backend.workshop(in: folder)
        let (first, second) = (try workshop.open(), try workshop.open())
        #expect(try second.load() == [])
        _ = try first.commit { _ in [fact(1)] }
        _ = try first.merge([fact(3), fact(2)])
        #expect(try second.news() == [fact(1), fact(3), fact(2)], "in the order they were added")
        #expect(try second.news() == [], "given twice")
        _ = try second.commit { _ in [fact(4)] }
        #expect(try first.news() == [fact(4)])
        #expect(try second.news() == [])
    }

    @Test(arguments: Backend.allCases) func composesKnowingTheNews(backend: Backend) throws {
        let workshop = try backend.workshop(in: folder)
        let (first, second) = (try workshop.open(), try workshop.open())
        _ = try first.commit { _ in [fact(1), fact(2)] }
        var given: [Event] = []
        _ = try second.commit { news in
            given = news
            return [fact(3)]
        }
        #expect(given == [fact(1), fact(2)])
        #expect(try second.news() == [])
        #expect(try first.news() == [fact(3)])
    }

    @Test(arguments: Backend.allCases) func givesNewsOnceEvenWhenComposeThrows(backend: Backend) throws {
        let workshop = try backend.workshop(in: folder)
        let (first, second) = (try workshop.open(), try workshop.open())
        _ = try first.commit { _ in [fact(1)] }
        var given: [Event] = []
        #expect(throws: Refusal()) {
            try second.commit { news in
                given = news
                throw Refusal()
            }
        }
        #expect(given == [fact(1)])
        #expect(try second.news() == [])
    }

    @Test(arguments: Backend.allCases) func mergesTheSameOnce(backend: Backend) throws {
        let journal = try backend.workshop(in: folder).open()
        #expect(try journal.merge([fact(1), fact(2), fact(1)]) == [fact(1), fact(2)])
        #expect(try journal.merge([fact(2), fact(1)]) == [])
        #expect(try journal.merge([fact(3), fact(2)]) == [fact(3)])
        #expect(try journal.load() == [fact(1), fact(2), fact(3)])
        #expect(try journal.news() == [])
    }

    @Test(arguments: Backend.allCases) func keepsNewsThatCameBeforeAMerge(backend: Backend) throws {
        let workshop = try backend.workshop(in: folder)
        let (first, second) = (try workshop.open(), try workshop.open())
        _ = try first.commit { _ in [fact(1), fact(2)] }
        #expect(try second.merge([fact(2), fact(3)]) == [fact(3)])
        #expect(try second.merge([fact(4)]) == [fact(4)])
        #expect(try second.news() == [fact(1), fact(2)])
        #expect(try second.news() == [])
    }

    @Test(arguments: Backend.allCases) func forgetsWaitingNewsWhenLoaded(backend: Backend) throws {
        let workshop = try backend.workshop(in: folder)
        let (first, second) = (try workshop.open(), try workshop.open())
        _ = try first.commit { _ in [fact(1)] }
        _ = try second.merge([fact(2)])
        #expect(try second.load() == [fact(1), fact(2)])
        #expect(try second.news() == [])
    }

    @Test(arguments: Backend.allCases, 0..<10 as Range<UInt64>)
    func mergesToTheSameWhateverTheOrder(backend: Backend, seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let events = randomEvents(count: 120, using: &random)
        let (left, right) = (try backend.workshop(in: folder).open(), try backend.workshop(in: folder).open())
        _ = try left.merge(events.filter { _ in random.chance(2, of: 3) })
        _ = try right.merge(events.filter { _ in random.chance(2, of: 3) }.shuffled(using: &random))
        _ = try left.merge(right.load())
        _ = try right.merge(left.load())
        #expect(try left.load() == right.load())
    }
}
