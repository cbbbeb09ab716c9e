import CommandLine
import Conversation
import Glibc
import Planning
import TestSupport
import Testing

/// Finding plans in other places and sending copies there: what is written where, and what is not.
struct ExchangeTests {
    private let world = TestHost()
    private let stick: String

    init() {
        stick = world.path("PINNE")
        mkdir(stick, 0o755)
        mkdir(stick + "/mappe", 0o755)
        world.places = [ExchangePlace(path: stick, kind: .stick)]
        world.run("ny", world.path("a.boplan"), "--kommune", "Molde", "--periode", "2027-2030")
    }

    /// Makes a copy of the plan on the stick, with something new in it.
    private func putPlan(_ name: String, saying text: String = "Få boliger") {
        world.run("kopi", world.path("a.boplan"), stick + "/" + name)
        _ = world.run(as: 7, [stick + "/" + name, "-c", "/swot svake", text])
    }

    @Test func lookingWritesNothingOnAStick() {
        putPlan("b.boplan")
        putPlan("mappe/c.boplan")
        world.write("ikke en plan", to: "PINNE/notat.boplan")
        let before = snapshot()
        world.run(world.path("a.boplan"), "-c", "/hent", "1-2")
        #expect(world.output.contains { $0.hasPrefix("Hentet fra") })
        #expect(snapshot() == before)
    }

    @Test func whatAKilledProgramLeftIsNotPutRightOnTheStick() {
        putPlan("b.boplan")
        // A journal that SQLite would play back, were the file opened: its magic, and no page.
        world.write("\u{0}ikke en journal", to: "PINNE/b.boplan-journal")
        let before = snapshot()
        world.run(world.path("a.boplan"), "-c", "/hent", "1")
        #expect(snapshot() == before)
    }

    @Test func leavesNoDoubleBehind() {
        putPlan("b.boplan")
        let scratch = world.path("scratch")
        mkdir(scratch, 0o700)
        world.tools.scratch = [scratch]
        world.run(world.path("a.boplan"), "-c", "/hent", "1", "/send", "1")
        #expect(TestHost.allNames(in: scratch) == [])
        #expect(world.files(stick).count == 3)
        #expect(TestHost.allNames(in: stick).filter { $0.hasPrefix(".") } == [])
    }

    @Test func thePlanThatIsOpenIsNotFound() {
        symlink(world.path("a.boplan"), stick + "/lenke.boplan")
        link(world.path("a.boplan"), stick + "/samme.boplan")
        #expect(world.run(world.path("a.boplan"), "-c", "/hent") == .scriptFailed)
        #expect(world.errors.last?.hasPrefix("Fant ingen andre planer") == true)
    }

    @Test func thePlanThatIsOpenIsNotReplaced() {
        world.clock = { _ in "2026-11-20 10:00" }
        let own = stick + "/molde-2026-11-20.boplan"
        world.run("kopi", world.path("a.boplan"), own)
        var before = stat()
        stat(own, &before)
        world.run(own, "-c", "/send", "1")
        var after = stat()
        stat(own, &after)
        #expect(before.st_ino == after.st_ino)
        #expect(world.files(stick).contains("molde-2026-11-20-2.boplan"))
        #expect(!world.output.contains { $0.contains("tas ut") })
    }

    @Test func goesThreeFoldersDownAndNoFurther() {
        for folder in ["/1", "/1/2", "/1/2/3", "/1/2/3/4"] { mkdir(stick + folder, 0o755) }
        putPlan("1/2/3/b.boplan")
        putPlan("1/2/3/4/c.boplan")
        let lines = world.output(of: world.path("a.boplan"), "-c", "/hent")
        #expect(lines.contains { $0.contains("3/b.boplan") } && !lines.contains { $0.contains("c.boplan") })
    }

    @Test func saysHowFarItHasCome() {
        putPlan("b.boplan")
        world.step = .seconds(2)
        world.run(world.path("a.boplan"), "-c", "/hent")
        #expect(world.errors.contains { $0.hasPrefix("Leter på PINNE") })
    }

    @Test func stopsWhenAsked() {
        putPlan("b.boplan")
        let before = snapshot()
        world.goesOn = { false }
        for command in ["/hent", "/send"] {
            #expect(world.run(world.path("a.boplan"), "-c", command, "1") == .scriptFailed)
            #expect(world.errors.contains { $0.contains("Stoppet. Ingenting er hentet eller sendt.") }, "\(command)")
        }
        #expect(snapshot() == before)
    }

    @Test func tellsOfAPlaceThatTakesNothing() {
        // Neither root may write in /proc.
        world.places = [ExchangePlace(path: "/proc", kind: .stick)]
        #expect(world.run(world.path("a.boplan"), "-c", "/send", "1") == .scriptFailed)
        #expect(world.errors.contains { $0.contains("Fikk ikke skrevet på proc") })
        #expect(!world.output.contains { $0.contains("tas ut") })
    }

    @Test func aFileThatChangedSinceTheListIsReadAnew() {
        putPlan("b.boplan")
        let path = world.path("a.boplan")
        _ = world.run([path]) { session throws(Problem) in
            _ = session.begin()
            _ = session.handle("/send navn gruppe 1")
            _ = session.handle("/hent")
            unlink(stick + "/b.boplan")
            let replies = session.handle("1")
            #expect(replies.contains { if case .problem = $0.kind { true } else { false } })
        }
    }

    /// The names on the stick with what they hold and when they were written.
    private func snapshot() -> [String] {
        ["", "/mappe"].flatMap { folder in
            TestHost.allNames(in: stick + folder).map { name in
                var status = stat()
                let path = "\(stick)\(folder)/\(name)"
                #expect(lstat(path, &status) == 0)
                let time = "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
                let bytes = status.st_mode & S_IFMT == S_IFREG ? TestHost.bytes(path) ?? [] : []
                return "\(folder)/\(name) \(status.st_size) \(time) \(bytes.hashValue)"
            }
        }
    }
}
