import Foundation
import Planning
import TestSupport
import Testing

@testable import Journal

/// A text that is deleted for good.
struct ErasureTests {
    private let folder: TestFolder
    private static let name = "Kari Navnesen bor i Storgata"

    init() throws {
        folder = try TestFolder()
    }

    private let text = fact(2, ErasureTests.name)

    private var erasure: Event {
        Event(
            stamp: Stamp(ticks: 9, device: 2), action: Stamp(ticks: 9, device: 2), author: "Leder",
            change: .assign(.fact(Fact.erased(text.stamp)), value: "krav om sletting", basis: []))
    }

    private var emptied: Event {
        var event = text
        event.empty()
        return event
    }

    @Test(arguments: Backend.allCases)
    func isEmptiedAndStaysEmpty(backend: Backend) throws {
        let workshop = try backend.workshop(in: folder)
        let (journal, other) = (try workshop.open(), try workshop.open())
        _ = try journal.merge([fact(1), text, fact(3)])
        _ = try other.load()
        _ = try journal.commit { _ in [erasure] }
        let left = [fact(1), emptied, fact(3), erasure]
        #expect(try workshop.open().load() == left)
        #expect(try journal.merge([text, fact(1)]) == [])
        #expect(try workshop.open().load() == left)
        #expect(try other.news() == [erasure])
        #expect(try other.merge([fact(4)]) == [fact(4)])
        #expect(try workshop.open().load() == [fact(1), emptied, fact(3), fact(4), erasure])
    }

    @Test(arguments: Backend.allCases, Backend.allCases)
    func goesAlongWhenCopiesAreJoined(from: Backend, to: Backend) throws {
        let (source, target) = (try from.workshop(in: folder).open(), try to.workshop(in: folder).open())
        _ = try source.merge([fact(1), text, erasure])
        _ = try target.merge([fact(1), text])
        _ = try target.merge(try source.load())
        #expect(try target.load() == [fact(1), emptied, erasure])
    }

    @Test(arguments: Backend.allCases)
    func anEmptiedValueIsCopiedWithItsDigest(backend: Backend) throws {
        let journal = try backend.workshop(in: folder).open()
        _ = try journal.merge([fact(1), emptied, erasure])
        #expect(try journal.load() == [fact(1), emptied, erasure])
        #expect(try journal.merge([text]) == [])
        var other = text
        other.change = .assign(.fact("kommune"), value: "en annen", basis: [])
        #expect(throws: JournalProblem.contradiction(text.stamp)) { try journal.merge([other]) }
    }

    @Test func noByteOfItIsLeft() throws {
        let path = folder.path("a.boplan")
        let journal = try SQLiteJournal(path: path, mode: .create)
        _ = try journal.merge([fact(1), text] + (3..<9).map { fact($0) })
        #expect(try folder.contents("a.boplan").range(of: Data(ErasureTests.name.utf8)) != nil)
        _ = try journal.commit { _ in [erasure] }
        #expect(try folder.contents("a.boplan").range(of: Data(ErasureTests.name.utf8)) == nil)
        #expect(try RawDatabase(path).run("PRAGMA integrity_check") == ["ok"])
        let salvage = try #require(try Salvage.of(path, workspace: folder.root))
        #expect(salvage.isWhole && salvage.events.contains(emptied))
    }

    @Test func copiesThatHaveItAreNamed() throws {
        let path = folder.path("a.boplan")
        let id = Event(
            stamp: Stamp(ticks: 1, device: 1), action: Stamp(ticks: 1, device: 1),
            change: .assign(.fact(Fact.id), value: "1f0a", basis: []))
        _ = try SQLiteJournal(path: path, mode: .create).merge([id, text])
        for copy in ["a-kopi-2026-11-21.boplan", "gammel.boplan"] {
            _ = try Backup.copy(path, to: folder.path(copy)) { _ in true }
        }
        _ = try SQLiteJournal(path: folder.path("annen.boplan"), mode: .create).merge([fact(1), text])
        _ = try SQLiteJournal(path: path, mode: .open).merge([erasure])
        #expect(DatedCopies.holding([text.stamp], beside: path) == ["a-kopi-2026-11-21.boplan", "gammel.boplan"])
        _ = try SQLiteJournal(path: folder.path("gammel.boplan"), mode: .open).merge([erasure])
        #expect(DatedCopies.holding([text.stamp], beside: path) == ["a-kopi-2026-11-21.boplan"])
    }

    /// Wherever the deletion is known, nothing shows the text, in whatever order it all came.
    @Test func isShownAsDeleted() {
        let events = [fact(1), text, fact(3), erasure]
        let shown = Timeline(events)
        #expect(shown.workshop.facts["kommune"]?.versions.map(\.value) == ["Molde", "[slettet for godt]", "Molde"])
        #expect(!"\(shown)".contains("Navnesen"))
        for order in [[3, 2, 1, 0], [3, 0, 2, 1], [1, 3, 0, 2]] {
            var timeline = Timeline()
            for index in order { timeline.insert([events[index]]) }
            #expect(timeline == shown)
        }
    }
}
