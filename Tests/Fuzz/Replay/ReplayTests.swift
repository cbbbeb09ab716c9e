import TestSupport
import Testing

/// What `make fuzz` does for hours, for a second: the seeds, and some hundred mutations of them. One thing at a
/// time, since the entries keep what takes long to make.
@Suite(.serialized) struct ReplayTests {
    private static let folder = TestHost.repository + "/Tests/Fuzz/Seeds/"

    @Test(arguments: FuzzEntry.all.map(\.name)) func seedsAreTaken(_ name: String) throws {
        let entry = try #require(FuzzEntry.named(name))
        let seeds = try Self.seeds(entry.seeds)
        #expect(seeds.count > 8, "Too few seeds for \(name)")
        for seed in seeds { feed(entry, seed) }
    }

    @Test(arguments: FuzzEntry.all.map(\.name)) func mutatedSeedsAreTaken(_ name: String) throws {
        let entry = try #require(FuzzEntry.named(name))
        let seeds = try Self.seeds(entry.seeds)
        var mutator = Mutator(seed: 20_261_121, seeds: seeds)
        for _ in 0..<1000 { feed(entry, mutator.next()) }
    }

    @Test func anEntryThatBreaksItsPromiseIsFound() {
        let entry = FuzzEntry(name: "broken") { bytes throws(BrokenPromise) in
            try promise(!bytes.contains(0x21), "No exclamation marks")
        }
        var mutator = Mutator(seed: 1, seeds: [Array("hei".utf8)])
        let broken = (0..<20_000).contains { _ in
            do { try entry.run(mutator.next()) } catch { return true }
            return false
        }
        #expect(broken, "The mutations are too tame")
    }

    private func feed(_ entry: FuzzEntry, _ bytes: [UInt8]) {
        do {
            try entry.run(bytes)
        } catch {
            Issue.record("\(entry.name): \(error) of \(bytes)")
        }
    }

    private static func seeds(_ name: String) throws -> [[UInt8]] {
        let files = TestHost().files(folder + name)
        return try files.map { try #require(TestHost.bytes(folder + name + "/" + $0)) }
    }
}

/// Bytes like the seeds, and the same ones in every run.
struct Mutator {
    private var random: SeededGenerator
    private let seeds: [[UInt8]]

    init(seed: UInt64, seeds: [[UInt8]]) {
        random = SeededGenerator(seed: seed)
        self.seeds = seeds
    }

    mutating func next() -> [UInt8] {
        var bytes = random.pick(seeds)
        for _ in 0...random.below(5) { mutate(&bytes) }
        return Array(bytes.prefix(1024))
    }

    private mutating func mutate(_ bytes: inout [UInt8]) {
        let at = random.below(bytes.count + 1)
        let end = min(bytes.count, at + random.below(16))
        switch random.below(6) {
        case 0 where at < bytes.count: bytes[at] = UInt8(random.below(256))
        case 1: bytes.insert(UInt8(random.below(256)), at: at)
        case 2: bytes.removeSubrange(at..<end)
        case 3: bytes.insert(contentsOf: bytes[at..<end], at: random.below(bytes.count + 1))
        case 4: bytes.replaceSubrange(at..., with: tail())
        default: bytes.insert(contentsOf: random.pick(Self.shards).utf8, at: at)
        }
    }

    /// The end of another seed.
    private mutating func tail() -> ArraySlice<UInt8> {
        let seed = random.pick(seeds)
        return seed.suffix(random.below(seed.count + 1))
    }

    private static let shards = [
        "\u{1B}[31m", "\u{202E}", "\0", "e\u{301}", "👩‍👩‍👧‍👦", "\n", "\t", "#1f", "~", "/", "|", "vet ikke", "99999999999",
        "\"", "{", "[", ": ", "- ", "=",
    ]
}
