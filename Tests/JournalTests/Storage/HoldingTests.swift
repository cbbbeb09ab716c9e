import Foundation
import Journal
import Planning
import TestSupport
import Testing

/// A conversation goes on when its file cannot be written, and nothing said is lost.
struct HoldingTests {
    private let folder: TestFolder
    private let path: String
    private let spare: String

    init() throws {
        folder = try TestFolder()
        path = folder.path("plan.boplan")
        spare = folder.path("reserve.boplan")
        _ = try SQLiteJournal(path: path, mode: .create).merge([fact(1)])
    }

    private func opened(_ mode: SQLiteJournal.Mode = .open) throws -> HoldingJournal {
        let journal = HoldingJournal(
            on: try SQLiteJournal(path: path, mode: mode, patience: .milliseconds(0)), spare: spare)
        #expect(try journal.load() == [fact(1)])
        return journal
    }

    private func events(in path: String) throws -> [Event] {
        try SQLiteJournal(path: path, mode: .readOnly).load()
    }

    @Test func isAsTheFileWhileThatCanBeWritten() throws {
        let journal = try opened()
        #expect(try journal.commit { _ in [fact(2)] } == [fact(2)])
        #expect(journal.held == nil)
        #expect(try events(in: path) == [fact(1), fact(2)])
        #expect(try folder.names == ["plan.boplan"])
    }

    @Test func holdsWhileAnotherWritesAndWritesAllAfterwards() throws {
        let journal = try opened()
        let other = try RawDatabase(path)
        _ = try other.run("BEGIN IMMEDIATE")
        #expect(try journal.commit { _ in [fact(2)] } == [fact(2)])
        #expect(try journal.commit { _ in [fact(3)] } == [fact(3)])
        #expect(journal.held == .init(problem: .busy(path: path), actions: 2, spare: spare))
        #expect(try events(in: spare) == [fact(1), fact(2), fact(3)], "the spare file has everything")
        #expect(journal.flush()?.actions == 2)
        _ = try other.run("ROLLBACK")
        #expect(try journal.commit { _ in [fact(4)] } == [fact(4)], "what was held is not given twice")
        #expect(journal.held == nil)
        #expect(try events(in: path) == [fact(1), fact(2), fact(3), fact(4)])
        #expect(try folder.names == ["plan.boplan"], "the spare file is gone")
    }

    @Test func flushesWithoutAnythingNew() throws {
        let journal = try opened()
        let other = try RawDatabase(path)
        _ = try other.run("BEGIN IMMEDIATE")
        _ = try journal.commit { _ in [fact(2)] }
        _ = try other.run("ROLLBACK")
        #expect(journal.flush() == nil)
        #expect(try events(in: path) == [fact(1), fact(2)])
    }

    @Test func whatTheFileHasAllTheSameIsNotWrittenTwice() throws {
        let journal = try opened()
        let other = try RawDatabase(path)
        _ = try other.run("BEGIN IMMEDIATE")
        _ = try journal.commit { _ in [fact(2)] }
        _ = try other.run("ROLLBACK")
        _ = try SQLiteJournal(path: path, mode: .open).merge([fact(2)])
        #expect(journal.flush() == nil)
        #expect(try events(in: path) == [fact(1), fact(2)])
    }

    @Test func goesOnInAnotherFileWhenItsOwnIsGone() throws {
        let journal = try opened()
        try FileManager.default.removeItem(atPath: path)
        _ = try journal.commit { _ in [fact(2)] }
        #expect(journal.held?.problem == .missing(path: path))
        let new = folder.path("ny.boplan")
        try journal.move(to: try SQLiteJournal(path: new, mode: .create))
        #expect(journal.held == nil)
        _ = try journal.commit { _ in [fact(3)] }
        #expect(try events(in: new) == [fact(1), fact(2), fact(3)])
        #expect(try folder.names == ["ny.boplan"])
    }

    @Test func doesNotWriteInAFileThatWasPutInItsPlace() throws {
        let journal = try opened()
        let stranger = folder.path("annen.boplan")
        _ = try SQLiteJournal(path: stranger, mode: .create).merge([fact(9)])
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.moveItem(atPath: stranger, toPath: path)
        _ = try journal.commit { _ in [fact(2)] }
        #expect(journal.held?.actions == 1)
        #expect(try events(in: path) == [fact(9)], "the other's file is as it was")
    }

    @Test func aFileOpenedForReadingHoldsEverything() throws {
        let journal = try opened(.readOnly)
        _ = try journal.commit { _ in [fact(2)] }
        #expect(journal.held?.problem == .readOnly(path: path))
        #expect(try events(in: spare) == [fact(1), fact(2)])
        #expect(try events(in: path) == [fact(1)])
    }

    @Test func withoutRoomForASpareItIsHeldAllTheSame() throws {
        let journal = HoldingJournal(
            on: try SQLiteJournal(path: path, mode: .readOnly), spare: folder.path("finnes-ikke/reserve.boplan"))
        _ = try journal.load()
        _ = try journal.commit { _ in [fact(2)] }
        #expect(journal.held == .init(problem: .readOnly(path: path), actions: 1, spare: nil))
    }

    @Test func whatTheGroupRefusesIsNotHeld() throws {
        struct Refusal: Error {}
        let journal = try opened(.readOnly)
        #expect(throws: Refusal.self) { try journal.commit { _ in throw Refusal() } }
        #expect(journal.held == nil)
    }

    @Test func aMoveThatFailsChangesNothing() throws {
        let journal = try opened(.readOnly)
        _ = try journal.commit { _ in [fact(2)] }
        let other = try SQLiteJournal(path: path, mode: .readOnly)
        #expect(throws: JournalProblem.readOnly(path: path)) { try journal.move(to: other) }
        #expect(journal.held?.actions == 1)
    }

    @Test func aRoundIsOpenedThoughTheFileCannotBeWritten() throws {
        let journal = try opened()
        try journal.begin(Round(isAnonymous: true, ends: nil))
        _ = try journal.seal(Note(tool: "swot", slot: "svake", author: "", text: "ærlig"))
        let other = try RawDatabase(path)
        _ = try other.run("BEGIN IMMEDIATE")
        let revealed = try journal.reveal { _, notes in [fact(2, notes.map(\.text).joined())] }
        #expect(revealed == [fact(2, "ærlig")])
        #expect(journal.held?.actions == 1)
        #expect(try journal.openRound() == nil, "it is over here")
        _ = try other.run("ROLLBACK")
        #expect(journal.flush() == nil)
        #expect(try events(in: path) == [fact(1), fact(2, "ærlig")])
        #expect(try SQLiteJournal(path: path, mode: .open).openRound() == nil, "and in the file")
    }

    @Test func aRoundUnderWayComesAlongToAnotherFile() throws {
        let journal = try opened()
        try journal.begin(Round(isAnonymous: false, ends: 7))
        _ = try journal.seal(Note(tool: "swot", slot: "svake", author: "NAV/sosial", text: "ærlig"))
        let new = folder.path("ny.boplan")
        try journal.move(to: try SQLiteJournal(path: new, mode: .create))
        #expect(try journal.openRound() == OpenRound(Round(isAnonymous: false, ends: 7), notes: 1))
        #expect(try journal.notes().map(\.author) == ["NAV/sosial"])
    }
}
