import FaultVFS
import Foundation
import Planning
import TestSupport
import Testing

@testable import Journal

/// The disk fails, or the power goes, at each call while a file of format 1 becomes one of format 2.
struct UpgradeFaultTests {
    private let folder: TestFolder
    private let old: [Event]

    init() throws {
        folder = try TestFolder(isInMemory: true)
        old = try SQLiteJournal(path: FormatOne.path("malvik"), mode: .readOnly).load()
    }

    private let new = Event(
        stamp: Stamp(ticks: 1 << 60, device: 9), action: Stamp(ticks: 1 << 60, device: 9),
        change: .assign(.fact("kommune"), value: "Malvik", basis: []))

    @Test(arguments: [boplan_fault_io, boplan_fault_short, boplan_fault_full, boplan_fault_power])
    func aFaultLeavesTheOneOrTheOther(kind: boplan_fault_kind) throws {
        var (call, upgraded) = (0, 0)
        while true {
            call += 1
            let path = folder.path("a.boplan")
            try FileManager.default.copyItem(atPath: FormatOne.path("malvik"), toPath: path)
            let (disk, isSaid) = upgrade(path, kind, at: call)
            var place = folder.root
            if kind == boplan_fault_power, disk.hasFailed {
                place = folder.path("etter")
                try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: false)
                #expect(disk.writeRemains(in: place, seed: UInt64(call)))
            }
            if try isWhole(place + "/a.boplan", isSaid, call) { upgraded += 1 }
            try folder.empty()
            guard disk.hasFailed else { break }
        }
        #expect(call > 20 && upgraded > 0 && upgraded < call, "\(upgraded) of \(call) were upgraded")
    }

    /// The disk, and whether the event was acknowledged.
    private func upgrade(_ path: String, _ kind: boplan_fault_kind, at call: Int) -> (FaultyDisk, Bool) {
        let disk = FaultyDisk()
        disk.adopt(path)
        disk.arm(kind, at: call)
        guard let journal = try? disk.journal(path, .open), (try? journal.load()) != nil else { return (disk, false) }
        return (disk, (try? journal.commit { _ in [new] }) != nil)
    }

    /// Whether the file is of format 2; it has all of the one or all of the other.
    private func isWhole(_ path: String, _ isSaid: Bool, _ call: Int) throws -> Bool {
        let events = try SQLiteJournal(path: path, mode: .open).load()
        let version = try RawDatabase(path).run("PRAGMA user_version")
        let hasNew = events.last == new
        #expect(events == old + (hasNew ? [new] : []), "call \(call)")
        #expect(hasNew || !isSaid, "call \(call): what was acknowledged is lost")
        #expect(version == [hasNew ? "2" : "1"], "call \(call)")
        #expect(try RawDatabase(path).run("PRAGMA integrity_check") == ["ok"])
        return hasNew
    }
}
