import Foundation
import Journal
import Planning
import TestSupport
import Testing

/// Another program writes over a file where it lies, while it is open: one that synchronises or restores, or `cp`.
struct OverwrittenFileTests {
    private let folder: TestFolder
    private let path: String
    private let copy: String
    private let identity = workshop("a", tick: 1)

    init() throws {
        folder = try TestFolder()
        path = folder.path("plan.boplan")
        copy = folder.path("kopi.boplan")
        _ = try SQLiteJournal(path: path, mode: .create).merge([identity, fact(2)])
        try FileManager.default.copyItem(atPath: path, toPath: copy)
    }

    private func opened() throws -> HoldingJournal {
        let journal = HoldingJournal(
            on: try SQLiteJournal(path: path, mode: .open, patience: .milliseconds(0)),
            spare: folder.path("reserve.boplan"))
        #expect(try journal.load() == [identity, fact(2)])
        return journal
    }

    /// Writes the bytes of a file over the open one, without a lock and without a new file.
    private func overwrite(with bytes: Data) throws {
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try handle.truncate(atOffset: 0)
        try handle.write(contentsOf: bytes)
        try handle.close()
    }

    private func overwriteWithCopy() throws { try overwrite(with: Data(contentsOf: URL(fileURLWithPath: copy))) }

    private func events(in path: String) throws -> [Event] { try SQLiteJournal(path: path, mode: .readOnly).load() }

    @Test func whatAnOlderCopyLacksIsWrittenAnew() throws {
        let journal = try opened()
        _ = try journal.commit { _ in [fact(3)] }
        try overwriteWithCopy()
        #expect(try journal.commit { _ in [fact(4)] } == [fact(4)])
        #expect(journal.held == nil && journal.rewritten == 1)
        #expect(try events(in: path) == [identity, fact(2), fact(3), fact(4)])
        #expect(try journal.commit { _ in [fact(5)] } == [fact(5)], "and it goes on as before")
        #expect(journal.rewritten == 1)
    }

    /// As many rows, pages and changes as there were: SQLite itself sees no difference.
    @Test func aCopyThatWentItsOwnWayIsJoined() throws {
        let journal = try opened()
        _ = try journal.commit { _ in [fact(3)] }
        _ = try SQLiteJournal(path: copy, mode: .open).merge([fact(4)])
        try overwriteWithCopy()
        var news: [Event] = []
        _ = try journal.commit {
            news = $0
            return [fact(5)]
        }
        #expect(news == [fact(4)], "what the copy had is news")
        #expect(journal.held == nil && journal.rewritten == 1)
        #expect(try events(in: path) == [identity, fact(2), fact(3), fact(4), fact(5)])
    }

    @Test func aLongerCopyOfTheSameIsNews() throws {
        let journal = try opened()
        _ = try SQLiteJournal(path: copy, mode: .open).merge([fact(3), fact(4)])
        try overwriteWithCopy()
        #expect(try journal.news() == [fact(3), fact(4)])
        #expect(try journal.commit { _ in [fact(5)] } == [fact(5)])
        #expect(journal.rewritten == 0)
    }

    /// News are asked for all the time, and leaving writes what is held.
    @Test func isSeenWithoutAnythingNewAndMendedAtTheEnd() throws {
        let journal = try opened()
        _ = try journal.commit { _ in [fact(3)] }
        try overwriteWithCopy()
        #expect(try journal.news().isEmpty)
        #expect(try journal.news().isEmpty)
        #expect(journal.flush() == nil && journal.rewritten == 1)
        #expect(try events(in: path) == [identity, fact(2), fact(3)])
        try overwriteWithCopy()
        #expect(journal.flush() == nil && journal.rewritten == 2, "also where nobody has looked")
        #expect(try events(in: path) == [identity, fact(2), fact(3)])
    }

    @Test func oneThatAnotherTookThePlaceOfHasMoved() throws {
        let journal = try opened()
        #expect(!journal.hasMoved)
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.copyItem(atPath: copy, toPath: path)
        #expect(journal.hasMoved)
    }

    @Test func anotherWorkshopTakesNothing() throws {
        let journal = try opened()
        let other = folder.path("annen.boplan")
        let theirs = workshop("b", tick: 7)
        _ = try SQLiteJournal(path: other, mode: .create).merge([theirs, fact(8), fact(9)])
        let bytes = try Data(contentsOf: URL(fileURLWithPath: other))
        try overwrite(with: bytes)
        for number in UInt64(3)...4 { _ = try journal.commit { _ in [fact(number)] } }
        #expect(journal.held?.problem == .otherPlan(path: path) && journal.held?.actions == 2)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
        #expect(try events(in: folder.path("reserve.boplan")) == [identity, fact(2), fact(3), fact(4)])
        try journal.move(to: SQLiteJournal(path: folder.path("ny.boplan"), mode: .create))
        #expect(try events(in: folder.path("ny.boplan")) == [identity, fact(2), fact(3), fact(4)])
    }

    @Test(arguments: [Data("ikke en plan".utf8), Data()])
    func whatIsNoWorkshopIsNotTouched(bytes: Data) throws {
        let journal = try opened()
        try overwrite(with: bytes)
        #expect(try journal.commit { _ in [fact(3)] } == [fact(3)])
        #expect(journal.held?.actions == 1)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
    }

    /// Held before, as the file was locked, and then written over.
    @Test func whatIsHeldIsWrittenOnce() throws {
        let journal = try opened()
        _ = try journal.commit { _ in [fact(3)] }
        let other = try RawDatabase(path)
        _ = try other.run("BEGIN IMMEDIATE")
        _ = try journal.commit { _ in [fact(4)] }
        _ = try other.run("ROLLBACK")
        try overwriteWithCopy()
        #expect(try journal.commit { _ in [fact(5)] } == [fact(5)])
        #expect(journal.held == nil && journal.rewritten == 1)
        #expect(try events(in: path) == [identity, fact(2), fact(3), fact(4), fact(5)])
    }

    @Test func aScriptIsStopped() throws {
        let journal = try SQLiteJournal(path: path, mode: .open)
        _ = try journal.load()
        _ = try journal.commit { _ in [fact(3)] }
        try overwriteWithCopy()
        #expect(throws: JournalProblem.overwritten(path: path)) { try journal.commit { _ in [fact(4)] } }
        #expect(try events(in: path) == [identity, fact(2)])
    }
}

/// Returns the event that says which workshop it is.
private func workshop(_ id: String, tick: UInt64) -> Event {
    let stamp = Stamp(ticks: tick, device: 1)
    return Event(stamp: stamp, action: stamp, change: .assign(.fact(Fact.id), value: id, basis: []))
}
