import Foundation
import Testing

@testable import Journal

/// Making a file, where there is none and where there is something.
struct MakingTests {
    private let folder: TestFolder
    private let path: String

    init() throws {
        folder = try TestFolder()
        path = folder.path("Ærlig talt.boplan")
    }

    @Test func usesAnEmptyFileThatIsThere() throws {
        try folder.write(Data(), to: "Ærlig talt.boplan")
        #expect(throws: JournalProblem.empty(path: path)) { try SQLiteJournal(path: path, mode: .open) }
        #expect(throws: JournalProblem.empty(path: path)) { try SQLiteJournal(path: path, mode: .readOnly) }
        _ = try SQLiteJournal(path: path, mode: .create).merge([fact(1)])
        #expect(try SQLiteJournal(path: path, mode: .open).load() == [fact(1)])
    }

    /// As a program leaves it that is killed before its first event.
    @Test func usesAWorkshopWithoutAnEvent() throws {
        _ = try SQLiteJournal(path: path, mode: .create)
        _ = try SQLiteJournal(path: path, mode: .create).merge([fact(1)])
        #expect(throws: JournalProblem.alreadyExists(path: path)) { try SQLiteJournal(path: path, mode: .create) }
        #expect(try SQLiteJournal(path: path, mode: .open).load() == [fact(1)])
    }

    /// As a program leaves it that is killed in the middle of making it: pages, and the journal that takes them back.
    @Test(arguments: [SQLiteJournal.Mode.readOnly, .open])
    func takesAHalfMadeFileForAnEmptyOne(mode: SQLiteJournal.Mode) throws {
        let half = try RawDatabase(path)
        _ = try half.run("PRAGMA cache_size = 2; BEGIN; CREATE TABLE half AS SELECT randomblob(100000)")
        let copy = folder.path("half.boplan")
        for ending in ["", "-journal"] {
            try FileManager.default.copyItem(atPath: path + ending, toPath: copy + ending)
        }
        #expect(try folder.contents("half.boplan").count > 0)
        #expect(throws: JournalProblem.empty(path: copy)) { try SQLiteJournal(path: copy, mode: mode) }
        #expect(try SQLiteJournal(path: copy, mode: .create).merge([fact(1)]) == [fact(1)])
    }

    @Test(arguments: ["", "tekst", "SQLite format 3\u{0}"]) func createsNothingOverOtherFiles(start: String) throws {
        let content = Data((start + String(repeating: "x", count: 5_000)).utf8)
        try folder.write(content, to: "Ærlig talt.boplan")
        #expect(throws: JournalProblem.alreadyExists(path: path)) { try SQLiteJournal(path: path, mode: .create) }
        #expect(try folder.contents("Ærlig talt.boplan") == content)
        _ = try RawDatabase(folder.path("other.db")).run("CREATE TABLE t (x)")
        let other = folder.path("other.db")
        #expect(throws: JournalProblem.alreadyExists(path: other)) { try SQLiteJournal(path: other, mode: .create) }
    }

    @Test func createsNothingOverAWorkshop() throws {
        _ = try SQLiteJournal(path: path, mode: .create).merge([fact(1)])
        #expect(throws: JournalProblem.alreadyExists(path: path)) {
            try SQLiteJournal(path: path, mode: .create)
        }
        #expect(try SQLiteJournal(path: path, mode: .open).load() == [fact(1)])
    }
}
