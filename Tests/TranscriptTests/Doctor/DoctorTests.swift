import Documents
import Glibc
import TestSupport
import Testing

@testable import CommandLine
@testable import Screens

/// `boplan doktor`: each thing is made missing or odd, one at a time, and the lines that are shown are held. What comes
/// of files is in `Transcripts/Doctor`.
@Suite struct DoctorTests {
    let world = TestHost()

    init() {
        world.tools = ToolPaths(pandoc: nil, python: nil)
        world.screen.width = 400
        world.clock = { _ in "2027-01-15 10:00" }
        world.stateFolder = world.path("lager")
    }

    /// Returns the lines on one subject, as they are shown.
    func told(_ subject: String, of file: String? = nil) -> [String] {
        var lines: [String] = []
        let doctor = Doctor(program: Program(world)) { diagnosis in
            guard diagnosis.subject.rawValue == subject else { return }
            lines.append("\(diagnosis.state): \(Words.nb.say(diagnosis.message))")
            if let mend = diagnosis.mend { lines.append(Words.nb.say(mend)) }
        }
        #expect(throws: Never.self) { try doctor.examine(file) }
        return lines.map { line in
            line.split(separator: world.folder + "/", omittingEmptySubsequences: false).joined(separator: "./")
        }
    }

    func makeFile() -> String {
        let path = world.path("plan.boplan")
        #expect(world.run("ny", path, "--kommune", "Molde", "--periode", "2027-2030") == .done)
        return path
    }

    /// Makes a program of the given text in place of a tool.
    func makeTool(_ name: String, _ script: String) -> String {
        let path = world.write("#!/bin/sh\n" + script + "\n", to: name)
        chmod(path, 0o700)
        return path
    }
}
