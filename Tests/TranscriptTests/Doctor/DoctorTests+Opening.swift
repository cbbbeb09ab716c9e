import TestSupport
import Testing

@testable import CommandLine

/// Being told as the file is opened.
extension DoctorTests {
    private static let warning = [
        "Fila ligger på en delt disk (cifs, /). Der kan fila bli byttet ut eller låst mens dere skriver.",
        "Arbeid på en kopi på denne maskinen: «boplan kopi ./plan.boplan ~/plan.boplan». Etterpå henter dere alt inn med «boplan flett ./plan.boplan ~/plan.boplan».",
    ]

    /// What a conversation begins with, and what is said on standard error.
    private func begun(_ file: String) -> [String] {
        var lines: [String] = []
        let code = world.run([file]) { session in lines = session.begin().flatMap(\.lines).map(\.text) }
        #expect(code == .done)
        return warnings(among: lines)
    }

    private func warnings(among lines: [String]) -> [String] {
        lines.map { $0.split(separator: world.folder + "/", omittingEmptySubsequences: false).joined(separator: "./") }
            .filter { $0.contains("delt disk") || $0.contains("Arbeid på en kopi") }
    }

    @Test func aSharedFolderIsWarnedOfOnceAFile() {
        let file = makeFile()
        var known: Set<String> = []
        world.machine.isFirstTime = { known.insert($0).inserted }
        #expect(begun(file) == [])
        world.machine.mounts = { "1 0 0:1 / / rw - cifs //filer/plan rw" }
        #expect(begun(file) == Self.warning)
        #expect(begun(file) == [], "it was told")
        #expect(begun(world.path("ny.boplan")).count == 2, "another file, made as it is opened")
    }

    @Test func whereNothingIsRememberedItIsToldEachTime() {
        let file = makeFile()
        world.machine.mounts = { "1 0 0:1 / / rw - cifs //filer/plan rw" }
        #expect(begun(file) == Self.warning)
        #expect(begun(file) == Self.warning)
    }

    @Test func scriptsAreNotDisturbed() {
        let file = makeFile()
        (world.output, world.errors) = ([], [])
        world.machine.mounts = { "1 0 0:1 / / rw - cifs //filer/plan rw" }
        #expect(world.run(file, "-c", "/status") == .done)
        #expect(warnings(among: world.output + world.errors) == [])
    }

    @Test func aNewFileInASharedFolderIsWarnedOf() {
        world.machine.mounts = { "1 0 0:1 / / rw - cifs //filer/plan rw" }
        _ = makeFile()
        #expect(warnings(among: world.errors) == Self.warning)
        #expect(world.output == [])
    }
}
