import CSQLite
import Foundation
import Planning
import TestSupport
import Testing

@testable import Journal

/// What format 2 has besides: codes, times, checks; and how a file of format 1 comes to have them.
struct FormatTwoTests {
    private let folder: TestFolder
    private let path: String

    init() throws {
        folder = try TestFolder()
        path = folder.path("a.boplan")
    }

    private func open(_ mode: SQLiteJournal.Mode = .open) throws -> SQLiteJournal {
        try SQLiteJournal(path: path, mode: mode)
    }

    private func takeOld(_ name: String = "molde") throws {
        try FileManager.default.copyItem(atPath: FormatOne.path(name), toPath: path)
    }

    private var isUpgraded: Bool { get throws { try raw("PRAGMA user_version") == ["2"] } }

    private func raw(_ sql: String) throws -> [String] { try RawDatabase(path).run(sql) }

    /// Later than all in the files of format 1.
    private func new(_ number: Int64, _ value: String = "Molde") -> Event {
        let stamp = Stamp(milliseconds: 4_000_000_000_000 + number, counter: 0, device: 9)
        return Event(
            stamp: stamp, action: stamp, change: .assign(.fact("kommune"), value: value, basis: []), code: "unknown",
            time: WallTime("2026-11-03T10:00:12+01:00"))
    }

    // MARK: Upgrading

    @Test(arguments: FormatOne.names)
    func theFirstWriteUpgrades(name: String) throws {
        try takeOld(name)
        let old = try open(.readOnly).load()
        let journal = try open()
        _ = try journal.load()
        _ = try journal.commit { _ in [new(1)] }
        #expect(try isUpgraded)
        #expect(try open().load() == old + [new(1)])
        #expect(try raw("SELECT count(*) FROM event WHERE chain IS NULL") == ["0"])
        #expect(try raw("SELECT sql FROM sqlite_schema WHERE name = 'event'") == [Schema.tables[1]])
        #expect(try raw("PRAGMA integrity_check") == ["ok"])
        #expect(try open().news().count == old.count + 1)
    }

    @Test func aNewFileIsAsAnUpgradedOne() throws {
        _ = try open(.create)
        #expect(try raw("SELECT sql FROM sqlite_schema WHERE name = 'event'") == [Schema.tables[1]])
    }

    @Test func withoutAnythingNewItStaysAsItIs() throws {
        try takeOld()
        let before = try folder.contents("a.boplan")
        let journal = try open()
        let events = try journal.load()
        #expect(try journal.merge(events) == [])
        _ = try journal.commit { _ in [] }
        #expect(try folder.contents("a.boplan") == before)
        #expect(throws: JournalProblem.contradiction(events[0].stamp)) {
            var other = events[0]
            other.author = "en annen"
            _ = try journal.merge([other])
        }
        #expect(try folder.contents("a.boplan") == before)
    }

    /// What lies on the disk in the middle of it is what a killed program leaves.
    @Test func aKillInTheMiddleLeavesAFileOfFormatOne() throws {
        try takeOld()
        let events = try open(.readOnly).load()
        let connection = try Connection(path: path, access: .readWrite, patience: .milliseconds(0))
        try connection.execute("PRAGMA cache_size = 2; PRAGMA synchronous = EXTRA")
        let writer = try Writer(on: connection)
        writer.checks.firstUnchecked = 1
        let killed = folder.path("killed.boplan")
        _ = try writer.transaction {
            _ = try writer.insert(new(1))
            for ending in ["", "-journal"] {
                try FileManager.default.copyItem(atPath: path + ending, toPath: killed + ending)
            }
        }
        #expect(try folder.contents("killed.boplan") != Data(contentsOf: URL(fileURLWithPath: FormatOne.path("molde"))))
        let journal = try SQLiteJournal(path: killed, mode: .open)
        #expect(try journal.load() == events)
        #expect(try RawDatabase(killed).run("PRAGMA user_version") == ["1"])
        #expect(try journal.commit { _ in [new(2)] } == [new(2)])
        #expect(try RawDatabase(killed).run("PRAGMA user_version") == ["2"])
    }

    @Test func whatFailsLeavesAFileOfFormatOne() throws {
        try takeOld()
        let before = try folder.contents("a.boplan")
        let journal = try open()
        let events = try journal.load()
        #expect(throws: JournalProblem.self) { try journal.commit { _ in [new(1), events[0]] } }
        #expect(try folder.contents("a.boplan") == before)
        _ = try journal.commit { _ in [new(1)] }
        #expect(try open().load() == events + [new(1)])
    }

    @Test func windowsThatAreOpenSeeTheUpgrade() throws {
        try takeOld()
        let (first, second) = (try open(), try open())
        let reader = try open(.readOnly)
        for journal in [first, second, reader] { _ = try journal.load() }
        _ = try first.commit { _ in [new(1)] }
        #expect(try reader.news() == [new(1)])
        #expect(try second.commit { news in news == [new(1)] ? [new(2)] : [] } == [new(2)])
        #expect(try first.news() == [new(2)])
        #expect(try reader.news() == [new(2)])
        _ = try first.commit { _ in [new(3)] }
        #expect(try open().load().suffix(3) == [new(1), new(2), new(3)])
    }

    /// A program from before, that had the file open, adds rows without checks.
    @Test func rowsOfAnOlderProgramGetTheirChecks() throws {
        let (first, second) = (try open(.create), try open())
        _ = try first.merge([fact(1), fact(2)])
        let old = fact(3)
        _ = try raw(
            "INSERT INTO event (stamp, action, author, kind, name, value)"
                + " VALUES ('\(old.stamp)', '\(old.stamp)', '', 'fact', 'kommune', 'Molde')")
        #expect(try second.load() == [fact(1), fact(2), old])
        _ = try first.commit { news in news == [old] ? [fact(4)] : [] }
        #expect(try second.news() == [fact(4)])
        _ = try second.merge([fact(5)])
        #expect(try open().load() == (1...5).map { fact($0) })
        #expect(try raw("SELECT count(*) FROM event WHERE chain IS NULL") == ["0"])
    }

    // MARK: Checks

    @Test(arguments: [
        "author = 'Kari'", "value = 'Molce'", "name = 'kommunf'", "code = 'no'", "time = '2026-11-03T10:00:13+01:00'",
        "action = '00000000000000000000000c'", "digest = 7, value = NULL", "chain = chain + 1", "chain = NULL",
        "basis = '00000000000000000000000c'", "time = NULL", "code = NULL",
    ])
    func aChangedRowIsDamage(change: String) throws {
        let events = (1...5).map { new($0) }
        _ = try open(.create).merge(events)
        _ = try raw("DROP TRIGGER event_update; UPDATE event SET \(change) WHERE rowid = 3")
        let row = change == "chain = NULL" ? 4 : 3
        #expect(throws: JournalProblem.damaged(path: path, detail: "the check of row \(row)")) { try open().load() }
        let salvage = try #require(try Salvage.of(path, workspace: folder.root))
        #expect(!salvage.isWhole)
        let isKept = change.hasPrefix("chain")
        #expect(salvage.events == (isKept ? events : events.filter { $0 != events[2] }))
        #expect(salvage.lostRows == (isKept ? [] : [3...3]))
    }

    @Test func twoChangedRowsAreBothLost() throws {
        let events = (1...6).map { new($0) }
        _ = try open(.create).merge(events)
        _ = try raw("DROP TRIGGER event_update; UPDATE event SET value = 'x' WHERE rowid IN (3, 4)")
        #expect(try Salvage.of(path, workspace: folder.root)?.lostRows == [3...4])
    }

    @Test func rowsThatChangedPlacesAreDamage() throws {
        _ = try open(.create).merge((1...5).map { new($0) })
        _ = try raw(
            """
            DROP TRIGGER event_update; UPDATE event SET rowid = 99 WHERE rowid = 2;
            UPDATE event SET rowid = 2 WHERE rowid = 3; UPDATE event SET rowid = 3 WHERE rowid = 99
            """)
        #expect(throws: JournalProblem.damaged(path: path, detail: "the check of row 2")) { try open().load() }
    }

    /// The check is the same in every program for ever: these were reckoned by `docs/file-format.md`, in another language.
    @Test func theCheckIsAsWrittenDown() {
        #expect(new(1).digest == 0x8c35_0fbc_f8ca_1b82)
        #expect(new(1).check(after: 0) == 0xc636_660c_8282_c086)
    }

    // MARK: Rescue

    @Test(arguments: FormatOne.names)
    func rescueKnowsFormatOne(name: String) throws {
        try takeOld(name)
        let events = try open(.readOnly).load()
        let whole = try #require(try Salvage.of(path, workspace: folder.root))
        #expect(whole.isWhole && Set(whole.events.map(\.stamp)) == Set(events.map(\.stamp)))
        var bytes = try folder.contents("a.boplan")
        for place in 0..<4096 { bytes[place] = 0 }
        try folder.write(bytes, to: "a.boplan")
        let part = try #require(try Salvage.of(path, workspace: folder.root))
        #expect(!part.isWhole)
        #expect(part.events.sorted { $0.stamp < $1.stamp } == events)
    }
}
