import Foundation
import Journal
import Planning
import TestSupport
import Testing

/// Another program writes over the file with a copy while a silent round or a vote is open: what lies sealed comes back.
struct OverwrittenRoundTests {
    private let folder: TestFolder
    private let path: String
    private let copy: String

    init() throws {
        folder = try TestFolder()
        path = folder.path("plan.boplan")
        copy = folder.path("kopi.boplan")
        _ = try SQLiteJournal(path: path, mode: .create).merge([workshop("a"), fact(2)])
    }

    private func opened() throws -> HoldingJournal {
        let journal = HoldingJournal(on: try SQLiteJournal(path: path, mode: .open, patience: .milliseconds(0)))
        _ = try journal.load()
        return journal
    }

    private func keepCopy() throws {
        try? FileManager.default.removeItem(atPath: copy)
        try FileManager.default.copyItem(atPath: path, toPath: copy)
    }

    /// Writes the bytes of the copy over the open file, without a lock and without a new file.
    private func overwriteWithCopy() throws {
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try handle.truncate(atOffset: 0)
        try handle.write(contentsOf: try Data(contentsOf: URL(fileURLWithPath: copy)))
        try handle.close()
    }

    private func texts() throws -> [String] {
        try SQLiteJournal(path: path, mode: .readOnly).notes().map(\.text).sorted()
    }

    /// Nothing tells such a copy from a file whose round is over but how far its rounds have come.
    @Test(arguments: [false, true]) func aRoundThatTheCopyLacksGoesOn(isAnonymous: Bool) throws {
        let journal = try opened()
        try keepCopy()
        try journal.begin(Round(isAnonymous: isAnonymous, ends: nil))
        for text in ["en", "to", "to"] { #expect(try journal.seal(note(text))) }
        try overwriteWithCopy()
        #expect(try journal.seal(note("tre")))
        #expect(journal.rewritten == 3)
        #expect(try texts() == ["en", "to", "to", "tre"])
        try overwriteWithCopy()
        var revealed: [String] = []
        _ = try journal.reveal { _, notes in
            revealed = notes.map(\.text).sorted()
            return [fact(3)]
        }
        #expect(revealed == ["en", "to", "to", "tre"])
        #expect(try journal.openRound() == nil)
    }

    @Test func eachWindowPutsBackWhatItKnows() throws {
        let (first, second) = (try opened(), try opened())
        try first.begin(Round(isAnonymous: true, ends: nil))
        #expect(try first.seal(note("en")))
        try keepCopy()
        #expect(try second.seal(note("to")))
        #expect(try first.seal(note("tre")))
        try overwriteWithCopy()
        #expect(try second.openRound()?.notes == 2)
        #expect(try first.openRound()?.notes == 3)
        #expect(try second.openRound()?.notes == 3)
        #expect(try texts() == ["en", "to", "tre"])
    }

    @Test func theNewerOfTwoBallotsCounts() throws {
        let (first, second) = (try opened(), try opened())
        _ = try first.begin(Round(isAnonymous: false, ends: nil), with: note("", by: ""))
        #expect(try first.replace(note("V1", by: "Kari")))
        try keepCopy()
        #expect(try first.replace(note("V2", by: "Kari")))
        try overwriteWithCopy()
        #expect(try first.openRound()?.notes == 1)
        #expect(try texts() == ["", "V2"])
        #expect(try second.replace(note("V3", by: "Kari")))
        #expect(try first.openRound()?.notes == 1)
        #expect(try texts() == ["", "V3"])
    }

    @Test func aRoundThatIsOverDoesNotComeBack() throws {
        let (first, second) = (try opened(), try opened())
        try first.begin(Round(isAnonymous: true, ends: nil))
        #expect(try first.seal(note("en")))
        try keepCopy()
        #expect(try second.openRound()?.notes == 1)
        _ = try first.reveal { _, _ in [fact(3)] }
        #expect(try second.openRound() == nil, "another window opened it")
        try overwriteWithCopy()
        #expect(try second.openRound() == nil)
        #expect(try first.openRound() == nil)
        #expect(try first.load().contains { $0.isSame(as: fact(3)) })
        #expect(try texts().isEmpty)
    }

    @Test func anotherPlanTakesNothingAndTheRoundMovesOn() throws {
        let journal = try opened()
        let other = try SQLiteJournal(path: copy, mode: .create)
        _ = try other.merge([workshop("b"), fact(8), fact(9)])
        try other.begin(Round(isAnonymous: false, ends: nil))
        try journal.begin(Round(isAnonymous: true, ends: nil))
        #expect(try journal.seal(note("en")))
        try overwriteWithCopy()
        #expect(throws: JournalProblem.otherPlan(path: path)) { try journal.seal(note("to")) }
        #expect(try texts().isEmpty)
        #expect(try journal.openRound()?.notes == 1, "it is remembered here")
        try journal.move(to: SQLiteJournal(path: folder.path("ny.boplan"), mode: .create))
        #expect(try journal.seal(note("to")))
        #expect(try journal.notes().map(\.text).sorted() == ["en", "to"])
    }
}

private func note(_ text: String, by author: String = "NAV/sosial") -> Note {
    Note(tool: "swot", slot: "svake", author: author, text: text)
}

/// Returns the event that says which workshop it is.
private func workshop(_ id: String) -> Event {
    let stamp = Stamp(ticks: 1, device: 1)
    return Event(stamp: stamp, action: stamp, change: .assign(.fact(Fact.id), value: id, basis: []))
}
