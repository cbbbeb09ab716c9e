import CommandLine
import Glibc
import TestSupport
import Testing

/// `boplan samling` as a person runs it: again, from copies, and stopped in the middle.
@Suite struct JointCommandTests {
    private let world = TestHost()

    private func municipality(_ name: String, _ device: UInt32, _ lines: String...) -> String {
        world.device = device
        world.time += 60_000
        let file = world.path(name + ".boplan")
        #expect(world.run("ny", file, "--kommune", name) == .done)
        #expect(world.run([file, "-c"] + lines) == .done, "\(world.errors)")
        world.device += 100
        world.time += 60_000
        return file
    }

    @Test func runAgainWithoutNewsItLeavesTheFileAsItWas() {
        let files = [municipality("Molde", 1, "/swot svake", "a"), municipality("Malvik", 2, "/swot svake", "b")]
        let joint = world.path("felles.boplan")
        #expect(world.run("samling", files[0], files[1], "--til", joint) == .done)
        let before = TestHost.bytes(joint)
        #expect(world.run("samling", files[1], files[0], "--til", joint) == .done)
        #expect(TestHost.bytes(joint) == before)
    }

    /// In whatever order they are taken in, and from however many copies, the same was said.
    @Test func theOrderAndCopiesMakeNoDifference() {
        let files = [municipality("Molde", 1, "/swot svake", "a"), municipality("Malvik", 2, "/swot svake", "b")]
        let copy = world.path("kopi.boplan")
        #expect(world.run("kopi", files[0], copy) == .done)
        world.device = 9
        #expect(world.run(copy, "-c", "/swot svake", "c") == .done)
        let (one, other) = (world.path("en.boplan"), world.path("to.boplan"))
        #expect(world.run("samling", files[0], files[1], copy, "--til", one) == .done)
        #expect(world.run("samling", copy, files[1], "--til", other) == .done)
        let shown = world.output(of: "vis", one, "swot", "--format", "csv")
        #expect(shown == world.output(of: "vis", other, "swot", "--format", "csv"))
        #expect(shown.joined().contains("Molde-V2"), "\(shown)")
    }

    /// Ctrl-C at any moment: no new file and nothing beside it, and one that was there as it was.
    @Test(arguments: [0, 1, 2]) func stoppedItLeavesNoHalfFile(after looks: Int) {
        let files = [municipality("Molde", 1, "/swot svake", "a"), municipality("Malvik", 2, "/swot svake", "b")]
        let before = TestHost.names(in: world.folder)
        var left = looks
        world.goesOn = {
            left -= 1
            return left >= 0
        }
        let joint = world.path("felles.boplan")
        #expect(world.run(["samling"] + files + ["--til", joint]) == .fileFailed)
        #expect(world.errors.last?.hasPrefix("Stoppet.") == true, "\(world.errors)")
        #expect(TestHost.names(in: world.folder) == before)
    }

    /// A municipality that changes its name keeps its short ids in the joint workshop.
    @Test func aNewNameChangesNoShortID() {
        let files = [municipality("Molde", 1, "/swot svake", "a"), municipality("Malvik", 2, "/swot svake", "b")]
        let joint = world.path("felles.boplan")
        #expect(world.run("samling", files[0], files[1], "--til", joint) == .done)
        (world.device, world.time) = (300, world.time + 60_000)
        #expect(world.run(files[0], "-c", "/opplysninger kommune Nye Molde", "/swot svake", "c") == .done)
        #expect(world.run("samling", files[0], files[1], "--til", joint) == .done, "\(world.errors)")
        let shown = world.output(of: "vis", joint, "swot", "--format", "csv").joined()
        #expect(shown.contains("Molde-V1") && shown.contains("Molde-V2") && !shown.contains("Nye"), "\(shown)")
    }
}

extension TestHost {
    /// Hidden ones too.
    fileprivate static func names(in folder: String) -> Set<String> {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: Set<String> = []
        while let entry = readdir(stream) {
            withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { _ = names.insert(String(cString: $0)) }
            }
        }
        return names
    }
}
