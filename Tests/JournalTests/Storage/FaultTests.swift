import FaultVFS
import Foundation
import Planning
import Testing

@testable import Journal

/// The disk fails at the first call, at the second, and so on, until an evening passes without reaching it.
struct FaultTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder(isInMemory: true)
    }

    @Test(arguments: [boplan_fault_io, boplan_fault_short, boplan_fault_full], [false, true])
    func bearsAFaultAtEveryCall(kind: boplan_fault_kind, lasts: Bool) throws {
        var call = 1
        while try fails(kind, at: call, lasts: lasts) { call += 1 }
        #expect(call > 20, "the fault reached only \(call - 1) calls")
        Measured.print("\(kind.name)\(lasts ? " from there on" : ""): failed at each of \(call - 1) calls")
    }

    /// An evening with a fault; whether it was met. What a passing fault refused is done the second time.
    private func fails(
        _ kind: boplan_fault_kind, at call: Int, lasts: Bool, _ steps: [Evening.Step] = Evening.steps
    ) throws -> Bool {
        let disk = FaultyDisk()
        let path = folder.path("\(kind.rawValue)-\(lasts)-\(steps.count)-\(call).boplan")
        let evening = Evening(steps, path, on: disk, other: FaultyDisk())
        disk.arm(kind, at: call, lasts: lasts)
        for (number, step) in steps.enumerated() {
            let place = Comment("\(kind.name) at call \(call), step \(number)")
            do {
                try evening.take(step)
            } catch {
                #expect(disk.hasFailed && fits(error, kind, lasts), "\(place): \(error)")
                if !lasts { #expect(throws: Never.self, place) { try evening.take(step) } }
            }
        }
        evening.close()
        try Remains(evening.path).check(evening, "\(kind.name) at call \(call)", isWhole: !lasts)
        try folder.empty()
        return disk.hasFailed
    }

    private func fits(_ error: any Error, _ kind: boplan_fault_kind, _ lasts: Bool) -> Bool {
        switch error as? JournalProblem {
        case .diskFull: kind == boplan_fault_full
        case .failed: kind != boplan_fault_full
        // The file was never made, or a lock could not be let go of.
        case .empty, .busy: lasts
        default: false
        }
    }

    /// So much at once that SQLite writes to the file before the end of the transaction.
    @Test(arguments: [boplan_fault_io, boplan_fault_short, boplan_fault_full], [false, true])
    func bearsAFaultInTheMiddleOfMuch(kind: boplan_fault_kind, lasts: Bool) throws {
        var call = 1
        while try fails(kind, at: call, lasts: lasts, Evening.much) { call += 97 }
        #expect(call > 700, "the fault reached only \(call - 1) calls")
        Measured.print("\(kind.name)\(lasts ? " from there on" : ""), 3 MB: failed at every 97th of \(call - 97) calls")
    }

    @Test func bearsAPowerCutInTheMiddleOfMuch() throws {
        var call = 1
        while let (evening, remains) = try cutPower(at: call, seed: 9, Evening.much) {
            try remains.check(evening, "power cut at call \(call)", isWhole: false)
            try folder.empty()
            call += 97
        }
        #expect(call > 900, "the power was cut at only \(call - 1) calls")
        Measured.print("power cut, 3 MB: at every 97th of \(call - 97) calls")
    }

    /// The power goes at each call; the disk holds what was synchronised, and anything of the rest.
    @Test(arguments: 0..<(Measured.isOn ? 4 : 2) as Range<UInt64>) func bearsAPowerCutAtEveryCall(seed: UInt64) throws {
        var call = 1
        while let (evening, remains) = try cutPower(at: call, seed: seed) {
            try remains.check(evening, "power cut at call \(call), seed \(seed)", isWhole: false)
            try folder.empty()
            call += 1
        }
        #expect(call > 100, "the power was cut at only \(call - 1) calls")
        Measured.print("power cut, seed \(seed): at each of \(call - 1) calls")
    }

    /// What a power cut left is mended by the next start, and that start meets a fault, or the power goes again.
    @Test(arguments: [boplan_fault_io, boplan_fault_full, boplan_fault_power])
    func bearsAFaultWhileMending(kind: boplan_fault_kind) throws {
        var (cut, tries) = (60, 0)
        while let (evening, remains) = try cutPower(at: cut, seed: 40 + UInt64(kind.rawValue)) {
            if remains.hasJournal { tries += try mend(remains, evening, kind) }
            try folder.empty()
            cut += 11
        }
        #expect(tries > 5, "too few starts had anything to mend")
        Measured.print("\(kind.name) while mending after a power cut: at \(tries) calls")
    }

    /// Mends copies, with the fault at each call in turn; how many calls there were.
    private func mend(_ remains: Remains, _ evening: Evening, _ kind: boplan_fault_kind) throws -> Int {
        var call = 0
        while true {
            call += 1
            let again = try remains.copied(to: remains.path + "-\(call)")
            let disk = FaultyDisk()
            for ending in ["", "-journal"] { disk.adopt(again.path + ending) }
            disk.arm(kind, at: call)
            do {
                _ = try disk.journal(again.path, .open).load()
            } catch JournalProblem.empty, JournalProblem.missing {
                #expect(evening.acknowledged.isEmpty)
            } catch {
                #expect(disk.hasFailed && fits(error, kind, false), "mending at call \(call): \(error)")
            }
            try again.check(evening, "mended after a fault at call \(call)", isWhole: false)
            guard disk.hasFailed else { return call - 1 }
            guard kind == boplan_fault_power else { continue }
            let after = again.path + "-after"
            try FileManager.default.createDirectory(atPath: after, withIntermediateDirectories: false)
            #expect(disk.writeRemains(in: after, seed: UInt64(call)))
            try again.moved(to: after).check(evening, "cut again at call \(call)", isWhole: false)
        }
    }

    /// What the tests above would see if the program or the disk did not synchronise.
    @Test func seesWhatALyingDiskLoses() throws {
        var call = 100
        var isLost = false
        while !isLost, let (evening, remains) = try cutPower(at: call, seed: 1, lies: true) {
            isLost = !remains.hold(evening)
            call += 10
        }
        #expect(isLost, "a disk that synchronises nothing lost nothing")
    }

    /// An evening that ends in a power cut, and the files after it; nil when it was over before.
    private func cutPower(
        at call: Int, seed: UInt64, _ steps: [Evening.Step] = Evening.steps, lies: Bool = false
    ) throws -> (Evening, Remains)? {
        let disk = FaultyDisk()
        if lies { disk.lie() }
        let evening = Evening(steps, folder.path("cut-\(seed)-\(call).boplan"), on: disk, other: disk)
        disk.arm(boplan_fault_power, at: call)
        for step in steps where !disk.hasFailed { try? evening.take(step) }
        guard disk.hasFailed else { return nil }
        let after = folder.path("after-\(seed)-\(call)")
        try FileManager.default.createDirectory(atPath: after, withIntermediateDirectories: false)
        #expect(disk.writeRemains(in: after, seed: seed << 32 | UInt64(call)))
        evening.close()
        return (evening, Remains("\(after)/cut-\(seed)-\(call).boplan"))
    }
}

extension boplan_fault_kind {
    fileprivate var name: String {
        switch self {
        case boplan_fault_io: "I/O error"
        case boplan_fault_short: "short write"
        case boplan_fault_full: "disk full"
        default: "power cut"
        }
    }
}

/// Figures for whoever wants to know how much was tried, when `BOPLAN_FIGURES` is set. Then more is tried.
enum Measured {
    static let isOn = getenv("BOPLAN_FIGURES") != nil

    static func print(_ line: String) {
        if isOn { Swift.print("figure:", line) }
    }
}
