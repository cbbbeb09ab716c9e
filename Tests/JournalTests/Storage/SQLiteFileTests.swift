import Foundation
import Planning
import TestSupport
import Testing

@testable import Documents
@testable import Journal

/// What holds for the file itself.
struct SQLiteFileTests {
    private let folder: TestFolder
    private let path: String

    init() throws {
        folder = try TestFolder()
        path = folder.path("Ærlig talt.boplan")
    }

    @Test func isMarkedAndPrivate() throws {
        let journal = try SQLiteJournal(path: path, mode: .create)
        _ = try journal.merge([fact(1)])
        var status = stat()
        #expect(stat(path, &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)
        let header = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)).prefix(100))
        #expect(header[68..<72].elementsEqual("BOPL".utf8))
        #expect(header[60..<64].elementsEqual([0, 0, 0, 2]))
        #expect(header[18...19].elementsEqual([1, 1]), "not a rollback journal")
    }

    @Test func isAllThereInOneFileWhileOpen() throws {
        let journal = try SQLiteJournal(path: path, mode: .create)
        _ = try journal.commit { _ in [fact(1)] }
        #expect(try folder.names == ["Ærlig talt.boplan"])
        try FileManager.default.copyItem(atPath: path, toPath: folder.path("copy.boplan"))
        #expect(try SQLiteJournal(path: folder.path("copy.boplan"), mode: .open).load() == [fact(1)])
        withExtendedLifetime(journal) {}
    }

    @Test func turnsTheWriteAheadLogOff() throws {
        _ = try SQLiteJournal(path: path, mode: .create)
        #expect(try RawDatabase(path).run("PRAGMA journal_mode = WAL") == ["wal"])
        let journal = try SQLiteJournal(path: path, mode: .open)
        _ = try journal.commit { _ in [fact(1)] }
        #expect(try folder.names == ["Ærlig talt.boplan"], "the latest is beside the file")
    }

    /// The files as they are while another program writes are those that its sudden end would leave.
    @Test(arguments: [SQLiteJournal.Mode.readOnly, .open])
    func readsWhatAKilledWriterLeft(mode: SQLiteJournal.Mode) throws {
        _ = try SQLiteJournal(path: path, mode: .create).merge([fact(1)])
        let writer = try RawDatabase(path)
        _ = try writer.run("PRAGMA cache_size = 2")
        _ = try writer.run("BEGIN IMMEDIATE")
        _ = try writer.run("CREATE TABLE half AS SELECT randomblob(100000)")
        let copy = folder.path("killed.boplan")
        for ending in ["", "-journal"] {
            try FileManager.default.copyItem(atPath: path + ending, toPath: copy + ending)
        }
        #expect(try SQLiteJournal(path: copy, mode: mode).load() == [fact(1)])
        #expect(try RawDatabase(copy).run("SELECT name FROM sqlite_schema WHERE name = 'half'") == [])
        #expect(try !folder.names.contains("killed.boplan-journal"))
    }

    @Test func readsWithoutWriting() throws {
        _ = try SQLiteJournal(path: path, mode: .create).merge([fact(1)])
        let before = try folder.contents("Ærlig talt.boplan")
        let journal = try SQLiteJournal(path: path, mode: .readOnly)
        #expect(try journal.load() == [fact(1)])
        #expect(throws: JournalProblem.readOnly(path: path)) { try journal.merge([fact(2)]) }
        #expect(throws: JournalProblem.readOnly(path: path)) { try journal.commit { _ in [fact(2)] } }
        #expect(try journal.news() == [])
        #expect(try folder.contents("Ærlig talt.boplan") == before)
    }

    @Test(arguments: ["file:a.boplan?mode=memory", ":memory:", "a b%20c.boplan", "-a.boplan"])
    func takesEveryNameForAName(name: String) throws {
        _ = try SQLiteJournal(path: folder.path(name), mode: .create).merge([fact(1)])
        #expect(try folder.names == [name])
        #expect(try SQLiteJournal(path: folder.path(name), mode: .open).load() == [fact(1)])
    }

    @Test func takesRelativeNamesForNames() {
        #expect(Connection.name(of: ":memory:") == "./:memory:")
        #expect(Connection.name(of: "file:a.boplan?mode=memory") == "./file:a.boplan?mode=memory")
        #expect(Connection.name(of: "/a.boplan") == "/a.boplan")
    }

    @Test(arguments: ["UPDATE event SET value = 'x'", "DELETE FROM event"])
    func refusesThatOtherToolsAlterEvents(sql: String) throws {
        _ = try SQLiteJournal(path: path, mode: .create).merge([fact(1)])
        #expect(throws: RawDatabase.Refused.self) { try RawDatabase(path).run(sql) }
        #expect(try SQLiteJournal(path: path, mode: .open).load() == [fact(1)])
    }

    @Test func runsNothingThatAMailedFileBrings() throws {
        _ = try SQLiteJournal(path: path, mode: .create)
        _ = try RawDatabase(path).run(
            "CREATE TABLE loot (x); CREATE TRIGGER t AFTER INSERT ON event BEGIN INSERT INTO loot VALUES (1); END"
        )
        _ = try SQLiteJournal(path: path, mode: .open).merge([fact(1)])
        #expect(try RawDatabase(path).run("SELECT count(*) FROM loot") == ["0"])
    }

    @Test func tellsWhenTheFileGoesAway() throws {
        let journal = try SQLiteJournal(path: path, mode: .create)
        try FileManager.default.removeItem(atPath: path)
        #expect(throws: JournalProblem.missing(path: path)) { try journal.merge([fact(1)]) }
    }

    @Test func sharesTheFileWithAnotherThread() async throws {
        let path = path
        _ = try SQLiteJournal(path: path, mode: .create)
        let seen = try await withThrowingTaskGroup(of: Int.self) { group in
            for device in UInt32(1)...2 {
                group.addTask { try addTwoHundred(path, device) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(seen.max() == 400, "the last to write had not seen all")
        #expect(try SQLiteJournal(path: path, mode: .open).load().count == 400)
    }

    private static let hasShell = FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3")

    @Test(.enabled(if: hasShell, "needs the sqlite3 command for a second process"))
    func sharesTheFileWithAnotherProcess() throws {
        _ = try SQLiteJournal(path: path, mode: .create)
        let rows = (1...200).map { number in
            let stamp = fact(UInt64(number), device: 2).stamp
            return "INSERT INTO event (stamp, action, author, kind, name, value)"
                + " VALUES ('\(stamp)', '\(stamp)', '', 'fact', 'kommune', 'Molde');\n"
        }
        let script = path + ".sql"
        try Data((".timeout 10000\n" + rows.joined()).utf8).write(to: URL(fileURLWithPath: script))
        // Not Foundation's Process: it waits on a run loop of its own, which the threads of tests do not have.
        let runner = ToolRunner(environment: [:], timeLimit: .seconds(60))
        let shell = try runner.start("/usr/bin/sqlite3", ["-bail", "-init", script, path])
        _ = try addTwoHundred(path, 1)
        _ = try shell.finish(input: [])
        let expected = (1...200).flatMap { [fact(UInt64($0), device: 1), fact(UInt64($0), device: 2)] }
        #expect(try SQLiteJournal(path: path, mode: .open).load() == expected)
    }
}

/// Adds two hundred events one by one, and tells how many there were then in all.
private func addTwoHundred(_ path: String, _ device: UInt32) throws -> Int {
    let journal = try SQLiteJournal(path: path, mode: .open)
    var known = try journal.load().count
    for tick in UInt64(1)...200 {
        known += try journal.commit { news in
            known += news.count
            return [fact(tick, device: device)]
        }.count
    }
    return known
}
