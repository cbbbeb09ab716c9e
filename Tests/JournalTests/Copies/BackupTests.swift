import Foundation
import Planning
import TestSupport
import Testing

@testable import Journal

/// Copies taken on request, and those a day beside the file.
struct BackupTests {
    private let folder: TestFolder
    private let path: String
    private let new: String

    init() throws {
        folder = try TestFolder()
        path = folder.path("plan.boplan")
        new = folder.path("ny.boplan")
        let identity = Event(
            stamp: Stamp(ticks: 1, device: 9), action: Stamp(ticks: 1, device: 9),
            change: .assign(.fact("id"), value: "w1", basis: []))
        _ = try SQLiteJournal(path: path, mode: .create).merge([identity])
    }

    /// Enough for several steps of a megabyte.
    private func grow() throws {
        let text = String(repeating: "æøå", count: 1_000)
        let events = (100..<800).map { fact(UInt64($0), device: 2, text) }
        _ = try SQLiteJournal(path: path, mode: .open).merge(events)
    }

    @Test func copiesAllOfIt() throws {
        try grow()
        #expect(try Backup.copy(path, to: new))
        #expect(try folder.contents("ny.boplan").dropFirst(100) == folder.contents("plan.boplan").dropFirst(100))
        #expect(try SQLiteJournal(path: new, mode: .open).load() == SQLiteJournal(path: path, mode: .open).load())
    }

    @Test func isPrivateAndHiddenUntilItIsWhole() throws {
        try grow()
        var looks = 0
        _ = try Backup.copy(path, to: new) { _ in
            looks += 1
            let half = (try? folder.names.filter { $0 != "plan.boplan" }) ?? []
            #expect(half.count == 1 && half[0].hasPrefix(".ny.boplan-"), "\(half)")
            #expect(permissions(folder.path(half[0])) == 0o600)
            return true
        }
        #expect(looks > 1, "copied in one step; nothing was seen")
        #expect(permissions(new) == 0o600)
        #expect(try folder.names == ["ny.boplan", "plan.boplan"])
    }

    @Test func leavesNothingWhenStopped() throws {
        try grow()
        #expect(try !Backup.copy(path, to: new) { $0 < 0.3 })
        #expect(try folder.names == ["plan.boplan"])
    }

    @Test func writesOverNothing() throws {
        try folder.write(Data("mitt".utf8), to: "ny.boplan")
        #expect(throws: JournalProblem.alreadyExists(path: new)) { try Backup.copy(path, to: new) }
        #expect(symlink("/ingen/steder", folder.path("lenke.boplan")) == 0)
        #expect(throws: JournalProblem.alreadyExists(path: folder.path("lenke.boplan"))) {
            try Backup.copy(path, to: folder.path("lenke.boplan"))
        }
        #expect(try folder.contents("ny.boplan") == Data("mitt".utf8))
        #expect(try folder.names == ["lenke.boplan", "ny.boplan", "plan.boplan"])
    }

    @Test func writesOverNothingThatComesMeanwhile() throws {
        try grow()
        #expect(throws: JournalProblem.alreadyExists(path: new)) {
            _ = try Backup.copy(path, to: new) { _ in
                try? folder.write(Data("mitt".utf8), to: "ny.boplan")
                return true
            }
        }
        #expect(try folder.contents("ny.boplan") == Data("mitt".utf8))
        #expect(try folder.names == ["ny.boplan", "plan.boplan"])
    }

    /// Somebody writes at each look, so it begins again, and in the end is not put off any longer.
    @Test func copiesWhileOthersWrite() throws {
        try grow()
        let other = try SQLiteJournal(path: path, mode: .open)
        var writes: UInt64 = 0
        let isWhole = try Backup.copy(path, to: new) { _ in
            writes += 1
            _ = try? other.commit { _ in [fact(10_000 + writes, "mens det kopieres")] }
            return true
        }
        #expect(isWhole)
        #expect((2...8).contains(writes), "\(writes) looks")
        let copied = try SQLiteJournal(path: new, mode: .open).load()
        let all = try SQLiteJournal(path: path, mode: .open).load()
        #expect(copied.count >= 701 && copied == Array(all.prefix(copied.count)), "not as it was at one moment")
    }

    @Test func tellsOfAFolderThatIsNotThere() throws {
        let lost = folder.path("ingen/ny.boplan")
        #expect(throws: JournalProblem.missing(path: lost)) { try Backup.copy(path, to: lost) }
    }

    // MARK: A copy a day

    private func keep(_ day: String) throws -> DatedCopies.Outcome? {
        try DatedCopies(of: path)?.keep(today: day)
    }

    private func say(_ tick: UInt64) throws {
        _ = try SQLiteJournal(path: path, mode: .open).merge([fact(tick)])
    }

    @Test func keepsOneADayAndOnlyWhatIsNew() throws {
        #expect(try keep("2026-11-20") == .made)
        #expect(try folder.names == ["plan-kopi-2026-11-20.boplan", "plan.boplan"])
        #expect(permissions(folder.path("plan-kopi-2026-11-20.boplan")) == 0o600)
        #expect(try keep("2026-11-20") == .alreadyMade)
        #expect(try keep("2026-11-21") == .nothingNew)
        try say(50)
        #expect(try keep("2026-11-20") == .alreadyMade)
        #expect(try keep("2026-11-21") == .made)
        #expect(try SQLiteJournal(path: folder.path("plan-kopi-2026-11-20.boplan"), mode: .readOnly).load().count == 1)
        #expect(try SQLiteJournal(path: folder.path("plan-kopi-2026-11-21.boplan"), mode: .readOnly).load().count == 2)
    }

    @Test func keepsSevenAndTakesNothingElseAway() throws {
        let others = [
            "plan-kopi-2026-01-01.txt", "plan-kopi-2026-1-1.boplan", "plan-kopi-2026-01-01-1200.boplan",
            "planen-kopi-2026-01-01.boplan", "plan-kopi-2026-01-02.boplan", "plan-kopi-2026-01-03.boplan",
        ]
        for name in others.dropLast(2) { #expect(try Backup.copy(path, to: folder.path(name))) }
        // By the right name, but another workshop, or none.
        _ = try SQLiteJournal(path: folder.path(others[4]), mode: .create).merge([fact(1)])
        try folder.write(Data("tekst".utf8), to: others[5])
        for day in 1...9 {
            try say(UInt64(50 + day))
            #expect(try keep("2026-02-0\(day)") == .made)
        }
        let left = (3...9).map { "plan-kopi-2026-02-0\($0).boplan" }
        #expect(try folder.names == (others + left + ["plan.boplan"]).sorted())
    }

    /// For a week the clock was twelve years fast.
    @Test func aWrongClockDoesNotPushRightCopiesOut() throws {
        for day in 1...7 {
            try say(UInt64(50 + day))
            #expect(try keep("2038-01-0\(day)") == .made)
        }
        for day in 1...5 {
            try say(UInt64(60 + day))
            #expect(try keep("2026-11-0\(day)") == .made)
        }
        let left = (1...5).map { "plan-kopi-2026-11-0\($0).boplan" } + (6...7).map { "plan-kopi-2038-01-0\($0).boplan" }
        #expect(try folder.names == left + ["plan.boplan"])
        #expect(try keep("2026-11-06") == .nothingNew)
    }

    @Test func keepsNoneDuringASilentRound() throws {
        try Connection(path: path, access: .readWrite, patience: .milliseconds(0)).put(
            RoundRows(round: Round(isAnonymous: true, ends: 5), notes: []))
        #expect(try keep("2026-11-20") == .notDuringARound)
        _ = try RawDatabase(path).run("DELETE FROM round")
        #expect(try keep("2026-11-20") == .made)
    }

    @Test func copiesNoCopies() {
        #expect(DatedCopies(of: "/a/plan-kopi-2026-11-21.boplan") == nil)
        #expect(DatedCopies(of: "plan-kopi-2026-11-21-1030.boplan") != nil)
        #expect(DatedCopies(of: "plan") != nil)
    }

    @Test func leavesAFileWithADaysNameAlone() throws {
        try folder.write(Data("mitt".utf8), to: "plan-kopi-2026-11-21.boplan")
        #expect(try keep("2026-11-21") == .alreadyMade)
        #expect(try folder.contents("plan-kopi-2026-11-21.boplan") == Data("mitt".utf8))
    }

    private func permissions(_ path: String) -> mode_t {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
    }
}
