import Conversation
import Glibc
import PtySupport
import TestSupport
import Testing

@testable import Documents

/// The tools that only the tests look at documents with; `make test` installs them.
enum TestTools {
    static let folder = TestHost.repository + "/.tools-test"
    static let isThere = TestHost.hasTools && access(folder + "/stamp", R_OK) == 0

    /// The program itself, which is built beside the tests.
    static let boplan: String = {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let tests = String(decoding: buffer[..<max(0, count)], as: UTF8.self)
        return tests.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/boplan"
    }()

    private static let environment = ToolEnvironment.plain.merging(sanitizerOptions) { $1 }

    /// What a script beside this file prints.
    static func lines(_ script: String, _ arguments: String...) throws -> [String] {
        let runner = ToolRunner(environment: environment, timeLimit: .seconds(240))
        let path = "\(TestHost.repository)/Tests/AccessTests/\(script)"
        let output = try runner.run(folder + "/bin/python3", ["-B", path] + arguments)
        return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// Runs some Python with what is installed.
    static func python(_ script: String, _ arguments: String...) throws {
        let runner = ToolRunner(environment: environment, timeLimit: .seconds(60))
        _ = try runner.run(folder + "/bin/python3", ["-B", "-c", script] + arguments)
    }
}
