import Foundation
import Planning
import TestSupport
import Testing

@testable import Journal

/// A file cut anywhere, or with any byte changed: opening gives all events or a problem, never fewer events
/// and never a crash; and the salvage has at least every event that lies on undamaged pages.
struct DamageTests {
    private let bench: DamageBench

    init() throws {
        bench = try DamageBench()
    }

    @Test func theFileIsWorthDamaging() throws {
        #expect(bench.map.pages.count == bench.events.count, "the page map is wrong")
        #expect(bench.map.pages.values.contains { $0.count > 2 }, "no event is on several pages")
        #expect(bench.bytes.count > 20 * PageMap.pageSize, "too small to have pages that lead to others")
        #expect(try bench.salvage(bench.bytes) == Salvage(events: bench.events, isWhole: true))
    }

    /// A page that counts fewer rows than it has is in order as far as SQLite can see.
    @Test(arguments: [1, 150, 330] as [Int64]) func aRowLessIsDamage(row: Int64) throws {
        let page = try #require(bench.map.pages[row]?.min { bench.holdsRows($0) && !bench.holdsRows($1) })
        var bytes = bench.bytes
        bytes[(page - 1) * PageMap.pageSize + 4] -= 1
        try bench.folder.write(bytes, to: "damaged.boplan")
        let problem = #expect(throws: JournalProblem.self, "a row less was taken for all") {
            try SQLiteJournal(path: bench.folder.path("damaged.boplan"), mode: .open).load()
        }
        if case .damaged = problem {} else { Issue.record("told as \(String(describing: problem))") }
        let salvage = try #require(try bench.salvage(bytes))
        #expect(salvage.events.count == bench.events.count - 1)
        #expect(salvage.lostCount == 1 && salvage.lostStamps.count == 1)
    }

    @Test func bearsBeingCutAnywhere() throws {
        let odd = [1, 15, 16, 99, 100, 101, 4095, 4097, 8191, 8200, bench.bytes.count - 1, bench.bytes.count - 4097]
        var tally = Tally()
        for size in Array(stride(from: 512, to: bench.bytes.count, by: 512)) + odd {
            let cut = Data(bench.bytes.prefix(size))
            let isDamaged = { $0 * PageMap.pageSize > size }
            try bench.check(cut, isDamaged: isDamaged, &tally, "cut at \(size)")
        }
        print("cut: \(tally)")
    }

    @Test(arguments: [0xFF, 0x03, 0]) func bearsAnyByteOfTheHeadChanged(pattern: UInt8) throws {
        var random = SeededGenerator(seed: 17)
        var tally = Tally()
        for place in 0..<100 {
            var bytes = bench.bytes
            bytes[place] ^= pattern == 0 ? 1 << UInt8(random.below(8)) : pattern
            try bench.check(bytes, isDamaged: { _ in false }, &tally, "byte \(place) ^ \(pattern)")
        }
        #expect(tally.rescuedAll == 100)
        print("head: \(tally)")
    }

    @Test(arguments: 0..<10 as Range<UInt64>) func bearsAnyByteChanged(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var tally = Tally()
        for _ in 0..<100 {
            let place = 100 + random.below(bench.bytes.count - 100)
            var bytes = bench.bytes
            bytes[place] ^= UInt8(1 + random.below(255))
            let page = place / PageMap.pageSize + 1
            try bench.check(bytes, isDamaged: { $0 == page }, &tally, "byte \(place) = \(bytes[place])")
        }
        print("elsewhere: \(tally)")
    }

    @Test(arguments: 0..<40 as Range<UInt64>) func bearsPagesOfNonsense(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var bytes = bench.bytes
        var damaged: Set<Int> = []
        for _ in 0..<1 + random.below(5) {
            let page = 1 + random.below(bytes.count / PageMap.pageSize)
            damaged.insert(page)
            let start = (page - 1) * PageMap.pageSize
            let isZeros = random.chance(1, of: 2)
            for place in start..<start + PageMap.pageSize { bytes[place] = isZeros ? 0 : UInt8(random.below(256)) }
        }
        var tally = Tally()
        try bench.check(bytes, isDamaged: damaged.contains, &tally, "pages \(damaged.sorted())")
    }
}

/// How it went.
struct Tally: CustomStringConvertible {
    var opened = 0
    var refused = 0
    var rescuedAll = 0
    var rescuedPart = 0
    var nothing = 0
    var lost = 0

    var description: String {
        "\(opened + refused) files, \(opened) opened whole, \(refused) refused; rescue: all \(rescuedAll), "
            + "part \(rescuedPart) (\(lost) events lost), nothing to save \(nothing)"
    }
}

/// A workshop file, what it holds, and where.
struct DamageBench {
    let folder: TestFolder
    let events: [Event]
    let bytes: Data
    let map: PageMap

    init() throws {
        folder = try TestFolder()
        var random = SeededGenerator(seed: 3)
        var events = randomEvents(count: 330, using: &random)
        for index in stride(from: 20, to: events.count, by: 60) {
            guard case .assign(let register, _, let basis) = events[index].change else { continue }
            let long = String(repeating: "Lang tekst \(index). ", count: 700)
            events[index].change = .assign(register, value: long, basis: basis)
        }
        self.events = events
        _ = try SQLiteJournal(path: folder.path("a.boplan"), mode: .create).merge(events)
        bytes = try folder.contents("a.boplan")
        map = PageMap(bytes)
    }

    func holdsRows(_ page: Int) -> Bool { bytes[(page - 1) * PageMap.pageSize] == 0x0D }

    func salvage(_ bytes: Data) throws -> Salvage? {
        try folder.write(bytes, to: "damaged.boplan")
        defer { #expect((try? folder.contents("damaged.boplan")) == bytes, "the damaged file was altered") }
        return try Salvage.of(folder.path("damaged.boplan"), workspace: folder.root)
    }

    /// Opens and rescues a damaged file.
    func check(_ bytes: Data, isDamaged: (Int) -> Bool, _ tally: inout Tally, _ what: String) throws {
        let sound = map.rows(apartFrom: isDamaged).map { events[Int($0) - 1] }
        try checkOpening(bytes, sound, &tally, what)
        var saved: [Event] = []
        do {
            let salvage = try #require(try salvage(bytes))
            saved = salvage.events
            if saved.count < events.count {
                #expect(!salvage.isWhole, "\(what): part was told as all")
                #expect(salvage.lostCount > 0 || salvage.isCut, "\(what): a loss that nobody is told of")
            }
        } catch let problem as JournalProblem {
            #expect(sound.isEmpty, "\(what): refused as \(problem), though there was something to save")
        }
        let stamps = Dictionary(uniqueKeysWithValues: saved.map { ($0.stamp, $0) })
        let missing = sound.filter { stamps[$0.stamp] != $0 }
        #expect(missing.isEmpty, "\(what): \(missing.count) of \(sound.count) undamaged are not saved")
        if saved.isEmpty {
            tally.nothing += 1
        } else if saved.count == events.count {
            tally.rescuedAll += 1
        } else {
            tally.rescuedPart += 1
            tally.lost += events.count - saved.count
        }
        #expect(try folder.names.filter { $0.hasPrefix(".") } == [], "\(what): something is left behind")
    }

    private func checkOpening(_ bytes: Data, _ sound: [Event], _ tally: inout Tally, _ what: String) throws {
        for mode in [SQLiteJournal.Mode.open, .readOnly] {
            try folder.write(bytes, to: "damaged.boplan")
            do {
                let loaded = try SQLiteJournal(path: folder.path("damaged.boplan"), mode: mode).load()
                let byStamp = Dictionary(uniqueKeysWithValues: loaded.map { ($0.stamp, $0) })
                #expect(loaded.count == events.count, "\(what): \(loaded.count) events were taken for all")
                #expect(events.allSatisfy { byStamp[$0.stamp] == $0 }, "\(what): an event is another")
                if mode == .open { tally.opened += 1 }
            } catch {
                if mode == .open { tally.refused += 1 }
            }
        }
        for ending in ["-journal", "-wal", "-shm"] { unlink(folder.path("damaged.boplan" + ending)) }
    }
}
