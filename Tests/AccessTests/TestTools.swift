import Assistant
import Glibc
import TestSupport
import Testing

@testable import Documents

/// The tools that only the tests look at documents with; `make test` installs them.
enum TestTools {
    static let folder = TestSurroundings.repository + "/.tools-test"
    static let isThere = TestSurroundings.hasTools && access(folder + "/stamp", R_OK) == 0

    /// What a script beside this file prints.
    static func lines(_ script: String, _ arguments: String...) throws -> [String] {
        let runner = ToolRunner(
            environment: ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"], timeLimit: .seconds(240))
        let path = "\(TestSurroundings.repository)/Tests/AccessTests/\(script)"
        let output = try runner.run(folder + "/bin/python3", ["-B", path] + arguments)
        return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// Runs some Python with what is installed.
    static func python(_ script: String, _ arguments: String...) throws {
        let runner = ToolRunner(environment: ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"], timeLimit: .seconds(60))
        _ = try runner.run(folder + "/bin/python3", ["-B", "-c", script] + arguments)
    }
}
