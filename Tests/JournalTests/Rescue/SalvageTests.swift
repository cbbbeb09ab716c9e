import Foundation
import Planning
import TestSupport
import Testing

@testable import Documents
@testable import Journal

/// What a rescue makes of journals beside the file, of files that are no workshops, and of other trouble.
struct SalvageTests {
    private let folder: TestFolder
    private let path: String
    private let events: [Event]

    init() throws {
        folder = try TestFolder()
        path = folder.path("a.boplan")
        var random = SeededGenerator(seed: 11)
        events = randomEvents(count: 120, using: &random)
        _ = try SQLiteJournal(path: path, mode: .create).merge(events)
    }

    private func salvage(_ name: String = "a.boplan") throws -> Salvage {
        let before = try folder.names.map { ($0, try? folder.contents($0)) }
        defer {
            let after = (try? folder.names.map { ($0, try? folder.contents($0)) }) ?? []
            #expect(before.elementsEqual(after) { $0 == $1 }, "the folder is not as it was")
        }
        return try #require(try Salvage.of(folder.path(name), workspace: folder.root))
    }

    /// The files as they are in the middle of a large transaction, as a killed writer leaves them.
    private func killWriter() throws -> Data {
        let writer = try RawDatabase(path)
        _ = try writer.run(
            "PRAGMA cache_size = 2; BEGIN IMMEDIATE; CREATE TABLE half AS SELECT randomblob(100000) AS x")
        _ = try writer.run("PRAGMA writable_schema = ON")
        let copies = try ["", "-journal"].map { (ending: $0, data: try folder.contents("a.boplan" + $0)) }
        for copy in copies { try folder.write(copy.data, to: "b.boplan" + copy.ending) }
        return copies[0].data
    }

    @Test func takesBackWhatAKilledWriterHalfDid() throws {
        _ = try killWriter()
        #expect(try salvage("b.boplan") == Salvage(events: events, isWhole: true))
    }

    /// The first page is in the journal, as every transaction changes it.
    @Test func mendsFromTheJournalWhatItHolds() throws {
        var bytes = try killWriter()
        for place in 0..<4096 { bytes[place] = 0x5A }
        try folder.write(bytes, to: "b.boplan")
        #expect(try salvage("b.boplan") == Salvage(events: events, isWhole: true))
    }

    @Test func savesTheFileFromAJournalThatWouldCutIt() throws {
        var journal: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
        // No records; the file had one page; sectors of 512 and pages of 4096 bytes.
        for number in [0, 7, 1, 512, 4096] as [UInt32] {
            journal += withUnsafeBytes(of: number.bigEndian) { Array($0) }
        }
        journal += [UInt8](repeating: 0, count: 512 - journal.count)
        try folder.write(Data(journal), to: "a.boplan-journal")
        let salvage = try salvage()
        #expect(salvage.events == events)
        #expect(!salvage.isWhole)
    }

    @Test func isNotMisledByAJournalOfNonsense() throws {
        try folder.write(Data("Ikke en journal".utf8), to: "a.boplan-journal")
        #expect(try salvage() == Salvage(events: events, isWhole: true))
    }

    @Test func savesWhatOthersWriteWithTheWriteAheadLog() throws {
        let writer = try RawDatabase(path)
        _ = try writer.run("PRAGMA journal_mode = WAL")
        _ = try SQLiteJournal(path: path, mode: .readOnly).load()
        _ = try writer.run("PRAGMA wal_autocheckpoint = 0; CREATE TABLE other (x)")
        for ending in ["", "-wal"] {
            try folder.write(try folder.contents("a.boplan" + ending), to: "b.boplan" + ending)
        }
        #expect(try salvage("b.boplan").events == events)
    }

    @Test func tellsWhichRowsAreLostAndWhenTheyWereSaid() throws {
        let map = PageMap(try folder.contents("a.boplan"))
        let page = try #require(map.pages[30]?.first)
        var bytes = try folder.contents("a.boplan")
        for place in (page - 1) * 4096..<page * 4096 { bytes[place] = 0 }
        try folder.write(bytes, to: "a.boplan")
        let salvage = try salvage()
        let lost = map.pages.filter { $0.value.contains(page) }.keys.sorted()
        #expect(salvage.lostRows.flatMap { Array($0) } == lost)
        #expect(salvage.lostStamps == lost.map { events[Int($0) - 1].stamp }.sorted())
        #expect(salvage.events == events.enumerated().filter { !lost.contains(Int64($0.offset) + 1) }.map(\.element))
    }

    @Test func savesBothSidesOfARowThatCannotBeRead() throws {
        var bytes = try folder.contents("a.boplan")
        let stamp = Array(events[60].stamp.description.utf8)
        let last = try #require(bytes.lastRange(of: Data(stamp)))
        bytes[last.lowerBound] = 0xFF
        try folder.write(bytes, to: "a.boplan")
        let salvage = try salvage()
        #expect(salvage.events.count >= events.count - 1)
        #expect(Set(salvage.events.map(\.stamp)).isSubset(of: events.map(\.stamp)), "a stamp was guessed at")
    }

    @Test func refusesWhatANewerBoplanMade() throws {
        _ = try RawDatabase(path).run("PRAGMA user_version = 3; ALTER TABLE event ADD COLUMN more TEXT")
        #expect(throws: JournalProblem.newer(path: path, version: 3, known: 2)) { try salvage() }
    }

    @Test func refusesAWorkshopWithoutAnEvent() throws {
        let empty = folder.path("tom.boplan")
        _ = try SQLiteJournal(path: empty, mode: .create)
        #expect(throws: JournalProblem.empty(path: empty)) { try salvage("tom.boplan") }
    }

    @Test(arguments: [false, true]) func takesASilentRoundAlong(isDamaged: Bool) throws {
        let round = RoundRows(
            round: Round(isAnonymous: true, ends: nil),
            notes: ["ærlig", "talt"].map { Note(tool: "swot", slot: "svake", author: "", text: $0) })
        try Connection(path: path, access: .readWrite, patience: .milliseconds(0)).put(round)
        if isDamaged {
            var bytes = try folder.contents("a.boplan")
            bytes[Int(try #require(PageMap(bytes).pages[60]?.first) - 1) * PageMap.pageSize] = 0
            try folder.write(bytes, to: "a.boplan")
        }
        let salvage = try salvage()
        // The notes are written in random order.
        let texts = salvage.round?.notes.map(\.text).sorted()
        #expect(salvage.round?.round == round.round)
        #expect(texts == ["talt", "ærlig"])
        #expect(salvage.isWhole == !isDamaged)
        try NewWorkshop(folder.path("ny.boplan")).write(salvage.events, round: salvage.round)
        #expect(try RawDatabase(folder.path("ny.boplan")).run("SELECT value FROM note").sorted() == ["talt", "ærlig"])
        #expect(try RawDatabase(folder.path("ny.boplan")).run("SELECT ends FROM round") == ["NULL"])
    }

    @Test func stopsWhenAsked() throws {
        try folder.write(try folder.contents("a.boplan").prefix(20_000), to: "a.boplan")
        #expect(try Salvage.of(path, workspace: folder.root) { _ in false } == nil)
        #expect(try folder.names == ["a.boplan"])
    }

    /// Locks do not keep a process from itself, so another one writes.
    @Test func waitsForAWriterAndThenGivesUp() throws {
        let (script, begun) = (folder.path("manus.sql"), folder.path("begynt"))
        try folder.write(Data("BEGIN EXCLUSIVE;\n.once \(begun)\nSELECT 1;\n".utf8), to: "manus.sql")
        let runner = ToolRunner(environment: [:], timeLimit: .seconds(60))
        let writer = try runner.start("/usr/bin/sqlite3", ["-bail", "-init", script, path])
        let deadline = ContinuousClock.now + .seconds(30)
        while access(begun, F_OK) != 0, ContinuousClock.now < deadline { usleep(5_000) }
        #expect(throws: JournalProblem.busy(path: path)) {
            try Salvage.of(path, workspace: folder.root, patience: .milliseconds(100))
        }
        // At the end of its input it leaves, and takes back what it had begun.
        _ = try writer.finish(input: [])
        #expect(try salvage().isWhole)
    }
}

/// Files that are no workshops.
struct ForeignFileTests {
    private let folder: TestFolder
    private let path: String

    init() throws {
        folder = try TestFolder()
        path = folder.path("a.boplan")
    }

    static let foreign: [(name: String, bytes: [UInt8])] = [
        ("PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + noise(20_000)),
        ("zip", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00] + noise(20_000)),
        ("text", Array(String(repeating: "Møtet vedtok å bygge boliger.\n", count: 500).utf8)),
        ("zeros", [UInt8](repeating: 0, count: 100_000)),
        ("leaves", [UInt8](repeating: 0x0D, count: 40_960)),
        ("one byte", [0x53]),
        ("magic alone", Array("SQLite format 3\0".utf8)),
    ]

    private static func noise(_ count: Int) -> [UInt8] {
        var random = SeededGenerator(seed: 1)
        return (0..<count).map { _ in UInt8(random.below(256)) }
    }

    @Test(arguments: foreign.indices) func refusesAForeignFile(index: Int) throws {
        let (name, bytes) = Self.foreign[index]
        try folder.write(Data(bytes), to: "a.boplan")
        try expectRefused(name)
        #expect(try folder.contents("a.boplan") == Data(bytes), "\(name) was altered")
    }

    @Test func refusesAnotherDatabase() throws {
        _ = try RawDatabase(path).run(
            "CREATE TABLE event (stamp, author, value); INSERT INTO event VALUES (1, 'a', 'b'), (2, 'c', 'd')")
        #expect(throws: JournalProblem.foreign(path: path, applicationID: 0)) {
            try Salvage.of(path, workspace: folder.root)
        }
        try expectRefused("another database")
    }

    @Test func doesNotWaitForAPipe() throws {
        #expect(mkfifo(path, 0o600) == 0)
        try Watchdog.watch { try expectRefused("a pipe") }
    }

    @Test(arguments: ["/dev/zero", "/dev/null", "/dev/full", "/dev/tty"])
    func doesNotReadADevice(device: String) throws {
        #expect(symlink(device, path) == 0)
        try Watchdog.watch { try expectRefused(device) }
    }

    private func expectRefused(_ name: String) throws {
        for mode in [SQLiteJournal.Mode.open, .readOnly, .create] {
            #expect(throws: JournalProblem.self, "\(name), \(mode)") { try SQLiteJournal(path: path, mode: mode) }
        }
        #expect(throws: JournalProblem.self, "\(name), rescue") { try Salvage.of(path, workspace: folder.root) }
        #expect(throws: JournalProblem.self, "\(name), copy") { try Backup.copy(path, to: folder.path("b.boplan")) }
        #expect(try folder.names == ["a.boplan"], "\(name): something was left behind")
    }
}
