import CommandLine
import Glibc
import TestSupport
import Testing

/// Nothing waits in silence.
struct SlowWorkTests {
    private let world = TestHost()

    init() {
        world.run("ny", world.path("a.boplan"), "--kommune", "Prøvevik", "--periode", "2027-2030")
        world.device = 2
        world.run("ny", world.path("b.boplan"), "--kommune", "Åsbygd", "--periode", "2027-2030")
        world.errors = []
    }

    @Test func tellsEachSecondHowFarItHasCome() {
        world.step = .milliseconds(1001)
        let both = [world.path("a.boplan"), world.path("b.boplan")]
        #expect(
            world.run("samling", both[0], both[1], "--til", world.path("felles.boplan")) == .done, "\(world.errors)")
        #expect(world.errors.contains("Leser fil 2 av 2 …"), "\(world.errors)")
    }

    @Test func whatIsQuickSaysNothing() {
        #expect(world.run("kopi", world.path("a.boplan"), world.path("kopi.boplan")) == .done)
        #expect(!world.errors.contains { $0.contains("…") }, "\(world.errors)")
    }

    @Test func soDoesReadingADamagedFile() throws {
        let damaged = world.path("skadd.boplan")
        #expect(world.run("kopi", world.path("a.boplan"), damaged) == .done)
        let file = try #require(fopen(damaged, "r+"))
        fseek(file, 20_000, SEEK_SET)
        for _ in 0..<3000 { putc(0x58, file) }
        fclose(file)
        world.errors = []
        world.step = .milliseconds(1001)
        world.run("redd", damaged, world.path("reddet.boplan"))
        let found = world.errors.contains { $0.hasPrefix("Leser den skadde fila side for side … ") }
        #expect(found, "\(world.errors) \(world.output)")
    }
}
