import Foundation
import Planning
import Testing

@testable import Journal

/// A look at a file finds out how it is, and leaves the folder byte for byte as it was.
@Suite struct FileExaminationTests {
    private let folder: TestFolder
    private let path: String

    init() throws {
        folder = try TestFolder()
        path = folder.path("plan.boplan")
        _ = try SQLiteJournal(path: path, mode: .create).merge([fact(1), fact(2)])
    }

    /// Everything in the folder, by name.
    private var all: [String: Data] {
        get throws { Dictionary(uniqueKeysWithValues: try folder.names.map { ($0, try folder.contents($0)) }) }
    }

    private func look(_ goOn: @escaping () -> Bool = { true }) throws -> FileExamination.Outcome {
        let before = try all
        let outcome = Result { try FileExamination.look(at: path, patience: .milliseconds(50), goOn: goOn) }
        let after = try all
        #expect(after == before, "the folder was altered")
        return try outcome.get()
    }

    /// The file becomes what a program leaves that is killed in the middle of a large transaction.
    private func breakOff() throws {
        let writer = try RawDatabase(path)
        _ = try writer.run("PRAGMA cache_size = 2; BEGIN IMMEDIATE; CREATE TABLE half AS SELECT randomblob(100000)")
        let half = try ["", "-journal"].map { ($0, try folder.contents("plan.boplan" + $0)) }
        _ = try writer.run("ROLLBACK")
        for (ending, bytes) in half { try folder.write(bytes, to: "plan.boplan" + ending) }
    }

    @Test func aWholeFileIsRead() throws {
        guard case .whole(let events, version: Schema.version) = try look() else {
            Issue.record("not whole")
            return
        }
        #expect(events == [fact(1), fact(2)])
    }

    @Test func whatAKilledWriterLeftIsLeft() throws {
        try breakOff()
        guard case .halfWritten = try look() else {
            Issue.record("it was not seen")
            return
        }
        // An ordinary reader does put it right, and then it is whole.
        #expect(try SQLiteJournal(path: path, mode: .readOnly).load().count == 2)
        guard case .whole = try look() else {
            Issue.record("not whole afterwards")
            return
        }
    }

    /// To open such a file for reading would make two files beside it.
    @Test func aWriteAheadLogIsLeft() throws {
        #expect(try RawDatabase(path).run("PRAGMA journal_mode = WAL") == ["wal"])
        guard case .writeAhead = try look() else {
            Issue.record("it was not seen")
            return
        }
    }

    /// The header speaks of free pages that are not there; every event can be read all the same.
    @Test func faultsThatOnlySQLiteSeesAreFound() throws {
        var bytes = try folder.contents("plan.boplan")
        bytes[39] = 3
        try folder.write(bytes, to: "plan.boplan")
        #expect(try SQLiteJournal(path: path, mode: .readOnly).load().count == 2)
        do {
            _ = try look()
            Issue.record("it was not seen")
        } catch JournalProblem.damaged {}
    }

    @Test func itStopsWhenItIsToldTo() throws {
        _ = try SQLiteJournal(path: path, mode: .open).merge((3..<20_000).map { fact($0) })
        guard case .stopped = try look({ false }) else {
            Issue.record("it went on")
            return
        }
    }

    @Test func nothingIsMade() throws {
        #expect(throws: JournalProblem.missing(path: folder.path("borte"))) {
            try FileExamination.look(at: folder.path("borte"))
        }
        #expect(try folder.names == ["plan.boplan"])
    }
}
