import Foundation
import Journal
import Planning
import TestSupport
import Testing

/// What is refused, and that it is left as it was.
struct SQLiteRefusalTests {
    private let folder: TestFolder
    private let path: String

    init() throws {
        folder = try TestFolder()
        path = folder.path("a.boplan")
    }

    private func expectRefused(
        _ problem: JournalProblem, location: SourceLocation = #_sourceLocation
    ) throws {
        let before = try? folder.contents("a.boplan")
        for mode in [SQLiteJournal.Mode.open, .readOnly] {
            #expect(throws: problem, sourceLocation: location) { try SQLiteJournal(path: path, mode: mode) }
        }
        let after = try? folder.contents("a.boplan")
        #expect(before == after, "the file was altered", sourceLocation: location)
    }

    @Test func refusesANewerVersion() throws {
        _ = try SQLiteJournal(path: path, mode: .create).merge([fact(1)])
        _ = try RawDatabase(path).run("PRAGMA user_version = 3; ALTER TABLE event ADD COLUMN more TEXT")
        try expectRefused(.newer(path: path, version: 3, known: 2))
    }

    @Test func refusesAnotherProgramsDatabase() throws {
        _ = try RawDatabase(path).run("CREATE TABLE event (stamp); PRAGMA application_id = 7")
        try expectRefused(.foreign(path: path, applicationID: 7))
    }

    @Test(arguments: ["Ikke en database", "SQLite format 3\u{0}", String(repeating: "tekst\n", count: 2_000)])
    func refusesText(text: String) throws {
        try folder.write(Data(text.utf8), to: "a.boplan")
        try expectRefused(.notADatabase(path: path))
    }

    @Test func refusesAFolder() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        try expectRefused(.isDirectory(path: path))
        #expect(throws: JournalProblem.isDirectory(path: path)) {
            try SQLiteJournal(path: path, mode: .create)
        }
    }

    @Test func tellsThatAFileIsMissing() throws {
        try expectRefused(.missing(path: path))
        #expect(try folder.names == [], "a file was made")
        for lost in [folder.path("no/a.boplan"), ""] {
            #expect(throws: JournalProblem.missing(path: lost)) {
                try SQLiteJournal(path: lost, mode: .create)
            }
        }
    }

    @Test func refusesAFileWithoutItsTable() throws {
        _ = try SQLiteJournal(path: path, mode: .create)
        _ = try RawDatabase(path).run("DROP TABLE event")
        try expectRefused(.damaged(path: path, detail: "no such table: event"))
    }

    @Test func refusesAViewInPlaceOfTheTable() throws {
        _ = try SQLiteJournal(path: path, mode: .create)
        _ = try RawDatabase(path).run("DROP TABLE event; CREATE VIEW event AS SELECT 1 AS stamp")
        #expect(throws: JournalProblem.self) { try SQLiteJournal(path: path, mode: .open) }
    }

    @Test(.disabled(if: getuid() == 0, "root may write everywhere; run as somebody else to test this"))
    func tellsThatAFileIsWriteProtected() throws {
        _ = try SQLiteJournal(path: path, mode: .create).merge([fact(1)])
        chmod(path, 0o400)
        #expect(throws: JournalProblem.readOnly(path: path)) { try SQLiteJournal(path: path, mode: .open) }
        #expect(try SQLiteJournal(path: path, mode: .readOnly).load() == [fact(1)])
        chmod(path, 0)
        #expect(throws: JournalProblem.notPermitted(path: path)) {
            try SQLiteJournal(path: path, mode: .open)
        }
        chmod(folder.root, 0o500)
        defer { chmod(folder.root, 0o700) }
        let new = folder.path("b.boplan")
        #expect(throws: JournalProblem.notPermitted(path: new)) {
            try SQLiteJournal(path: new, mode: .create)
        }
    }

    /// Cut anywhere, it is either refused or read as far as it goes; what matters is that we live.
    @Test func bearsATruncatedFile() throws {
        var random = SeededGenerator(seed: 5)
        let events = randomEvents(count: 200, using: &random)
        _ = try SQLiteJournal(path: path, mode: .create).merge(events)
        let whole = try folder.contents("a.boplan")
        for size in Array(stride(from: 1, to: whole.count, by: 509)) + [512, 4096, 8192, whole.count - 1] {
            try folder.write(whole.prefix(size), to: "cut.boplan")
            #expect(throws: JournalProblem.self, "\(size) of \(whole.count) bytes were taken for all") {
                try SQLiteJournal(path: folder.path("cut.boplan"), mode: .open).load()
            }
        }
    }

    @Test(arguments: 0..<200 as Range<UInt64>) func bearsADamagedFile(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let events = randomEvents(count: 60, using: &random)
        _ = try SQLiteJournal(path: path, mode: .create).merge(events)
        var bytes = try folder.contents("a.boplan")
        for _ in 0..<20 { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
        try folder.write(bytes, to: "a.boplan")
        do {
            let journal = try SQLiteJournal(path: path, mode: .open)
            _ = try journal.load()
            _ = try journal.merge([fact(1)])
        } catch {
            #expect(error is JournalProblem)
        }
    }

    @Test(arguments: [
        ("'0000', S, '', 'strike', S", UnreadableEvent.notAStamp(column: "stamp")),
        ("S, S, '', 'vote', S", .unknownKind("vote")),
        ("S, S, '', 'strike', NULL", .missing(column: "item")),
        ("S, S, '', 'strike', 'V3'", .notAStamp(column: "item")),
        ("S, S, cast(x'ff' as text), 'strike', S", .notUTF8(column: "author")),
        ("S, upper(S), '', 'strike', S", .notAStamp(column: "action")),
    ])
    func tellsWhichEventIsUnreadable(row: String, reason: UnreadableEvent) throws {
        let journal = try SQLiteJournal(path: path, mode: .create)
        _ = try journal.merge([fact(1), fact(2)])
        let stamp = "'00000000000000ab0000000c'"
        let values = row.replacingOccurrences(of: "S", with: stamp)
        _ = try RawDatabase(path).run(
            "INSERT INTO event (stamp, action, author, kind, item) VALUES (\(values))")
        let problem = JournalProblem.unreadableEvent(path: path, row: 3, reason)
        #expect(throws: problem) { try journal.news() }
        #expect(throws: problem) { try journal.load() }
        #expect(throws: problem) { try journal.commit { _ in [fact(3)] } }
    }

    @Test(arguments: [
        "", " ", "00000000000000010000000 ", "000000000000000100000001 ", "x", "S S", "S,S", "S  S",
    ])
    func refusesABasisThatIsNotStamps(basis: String) throws {
        let journal = try SQLiteJournal(path: path, mode: .create)
        let stamp = "00000000000000ab0000000c"
        let basis = basis.replacingOccurrences(of: "S", with: stamp)
        _ = try RawDatabase(path).run(
            "INSERT INTO event (stamp, action, author, kind, name, value, basis)"
                + " VALUES ('\(stamp)', '\(stamp)', '', 'fact', 'kommune', '', '\(basis)')")
        if basis == stamp + " " + stamp {
            #expect(try journal.load().count == 1)
        } else {
            #expect(throws: JournalProblem.unreadableEvent(path: path, row: 1, .notAStamp(column: "basis"))) {
                try journal.load()
            }
        }
    }
}
