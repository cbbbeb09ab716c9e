import CommandLine
import Glibc
import TestSupport
import Testing

/// A rescued file is a workshop like any other: it opens, shows, and is written on.
@Suite struct RescueTests {
    private let world = TestHost()

    init() {
        world.run("ny", world.path("a.boplan"), "--kommune", "Molde", "--periode", "2027-2030")
        let lines = (1...60).map { "Punkt nummer \($0) om boliger" }
        world.input = ["/swot svake"] + lines + ["/gap", "Få boliger | Bygge åtte | Alle bor godt"]
        #expect(world.run(world.path("a.boplan")) == .done)
    }

    private func put(_ bytes: [UInt8], in name: String) {
        let file = fopen(world.path(name), "w")!
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }

    /// Rescues it, and gives how that ended.
    private func rescue(_ bytes: [UInt8], _ what: String) -> ExitCode {
        put(bytes, in: "b.boplan")
        (world.output, world.errors) = ([], [])
        let code = world.run("redd", world.path("b.boplan"), world.path("c.boplan"))
        #expect(TestHost.bytes(world.path("b.boplan")) == bytes, "\(what): the damaged file was altered")
        return code
    }

    private func expectAWorkshop(_ what: String) {
        let told = world.output
        (world.input, world.output, world.errors) = (["/swot svake", "Vi skriver videre", "/angre", "/angre"], [], [])
        #expect([.done, .scriptFailed].contains(world.run(world.path("c.boplan"))), "\(what)")
        #expect(world.output.first?.hasPrefix("V") == true, "\(what): \(world.errors), rescued as \(told)")
        for words in [["vis", "--format", "json"], ["sjekk"]] {
            world.errors = []
            let code = world.run([words[0], world.path("c.boplan")] + words.dropFirst())
            #expect([.done, .findings].contains(code), "\(what): \(words) \(world.errors)")
        }
    }

    @Test(arguments: 0..<60 as Range<UInt64>) func aRescuedFileIsAWorkshop(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var bytes = try #require(TestHost.bytes(world.path("a.boplan")))
        var what = "seed \(seed)"
        if random.chance(1, of: 3) {
            bytes = Array(bytes.prefix(16_384 + random.below(bytes.count - 16_384)))
            what += ", cut at \(bytes.count)"
        }
        for _ in 0..<random.below(200) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
        let code = rescue(bytes, what)
        // Of the process' own name a letter may have changed: then it is told, and nothing is guessed.
        if world.output.contains(where: { $0.contains("som ikke finnes her") }) { return }
        guard code != .fileFailed else {
            #expect(world.errors.count == 1, "\(what): \(world.errors)")
            return
        }
        #expect([.done, .findings].contains(code), "\(what): \(world.errors)")
        expectAWorkshop(what)
    }

    @Test func valuesWithoutTheirItemAreCounted() throws {
        var bytes = try #require(TestHost.bytes(world.path("a.boplan")))
        // The last row that adds an item under the weak sides is V60; a row begins with its stamp.
        let mark = Array("addswotsvakeV60".utf8)
        let place = try #require(bytes.indices.first { bytes[$0...].starts(with: mark) })
        bytes[place - 1] = 0xFF
        #expect(rescue(bytes, "V60") == .findings)
        #expect(world.output.contains { $0.hasPrefix("Én rad i fila kunne ikke leses (rad ") }, "\(world.output)")
        #expect(world.output.contains { $0.hasPrefix("Ett svar eller valg har mistet punktet") }, "\(world.output)")
        expectAWorkshop("V60")
    }

    @Test func whatWasLostComesBackFromAnOlderCopy() throws {
        let whole = try #require(TestHost.bytes(world.path("a.boplan")))
        #expect(world.run("kopi", world.path("a.boplan"), world.path("gammel.boplan")) == .done)
        var bytes = whole
        let place = try #require(bytes.indices.first { bytes[$0...].starts(with: Array("addswotsvakeV7".utf8)) })
        for offset in 0..<400 { bytes[place - offset] = 0xFF }
        #expect(rescue(bytes, "V7") == .findings)
        #expect(world.run("flett", world.path("c.boplan"), world.path("gammel.boplan")) == .done)
        let before = world.output(of: "vis", world.path("a.boplan"), "--format", "json")
        #expect(world.output(of: "vis", world.path("c.boplan"), "--format", "json") == before)
    }

    @Test func ctrlCLeavesNothing() throws {
        world.goesOn = { false }
        let bytes = try #require(TestHost.bytes(world.path("a.boplan")))
        put(Array(bytes.prefix(30_000)), in: "b.boplan")
        world.errors = []
        #expect(world.run("redd", world.path("b.boplan"), world.path("c.boplan")) == .fileFailed)
        #expect(world.errors == ["Avbrutt. \(world.path("c.boplan")) er ikke laget, og fila er som den var."])
        #expect(world.files(world.folder).sorted() == ["a.boplan", "b.boplan"])
    }

    @Test(.timeLimit(.minutes(1))) func aPipeIsNoWorkshop() {
        let pipe = world.path("rør.boplan")
        #expect(mkfifo(pipe, 0o600) == 0)
        for words in [
            [pipe, "-c", "/status"], ["vis", pipe], ["redd", pipe, world.path("c.boplan")], ["kopi", pipe],
        ] {
            #expect(world.run(words) == .fileFailed, "\(words)")
        }
    }
}
