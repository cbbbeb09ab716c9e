import CommandLine
import Glibc
import Journal
import Planning
import TestSupport
import Testing

/// No path in a workshop file is followed: what a file says is a name among those there are, or nothing.
@Suite struct FilePathTests {
    static let paths = [
        "../midt-norge", "../../etc", "/etc/passwd", "midt-norge/../midt-norge", "./midt-norge", "midt-norge/", "..",
        ".", "",
        "%2e%2e/midt-norge", "midt-norge\u{0}/../..", "~", "file:///etc", "midt-norge/prosess.yaml",
    ]

    /// A workshop whose process is `path`, and where it stands in every other place too.
    private func file(_ path: String, in world: TestHost) throws -> String {
        let (sound, file) = (world.path("god.boplan"), world.path("x.boplan"))
        try #require(world.run("ny", sound, "--kommune", "Molde") == .done)
        let events = try SQLiteJournal(path: sound, mode: .readOnly).load().map { event in
            var event = event
            if case .assign(.fact(Fact.process), _, let basis) = event.change {
                event.change = .assign(.fact(Fact.process), value: path, basis: basis)
            }
            return event
        }
        _ = try SQLiteJournal(path: file, mode: .create).merge(events)
        return file
    }

    @Test(arguments: paths) func aProcessIsANameFromTheListAlone(path: String) throws {
        let world = TestHost()
        let file = try file(path, in: world)
        for words in [["vis", file], ["sjekk", file], ["eksporter", file], [file, "-c", "/status"]] {
            (world.output, world.errors) = ([], [])
            #expect(world.run(words) == .fileFailed, "\(words)")
            #expect(world.output == [] && world.errors.count == 1, "\(world.output + world.errors)")
            #expect(
                world.errors.allSatisfy { $0.contains("som ikke er på denne maskinen") && $0.isClean },
                "\(world.errors)")
        }
    }

    /// The fold leaves out what cannot be seen, so this is the name itself and no other.
    @Test func aHiddenCharacterMakesNoOtherProcess() throws {
        let world = TestHost()
        #expect(world.run("vis", try file("midt-norge\u{0}\u{202E}", in: world), "swot") == .done)
    }

    @Test(arguments: paths + ["handlingsplan.md", "../nb/handlingsplan", "handlingsplan\u{0}"])
    func aDocumentIsANameFromTheListAlone(path: String) throws {
        let world = TestHost()
        let file = world.path("x.boplan")
        try #require(world.run("ny", file) == .done)
        mkdir(world.path("ut"), 0o700)
        (world.output, world.errors) = ([], [])
        #expect(world.run("eksporter", file, path, "--til", world.path("ut")) == .usage, "\(world.output)")
        #expect(world.files(world.path("ut")) == [])
        #expect(world.files(world.folder) == ["ut", "x.boplan"])
    }
}
