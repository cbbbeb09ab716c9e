/// Why a tool gave no result. `TypstPDF` and `Pandoc` turn it into a `DocumentProblem`.
package enum ToolFailure: Error, Sendable, Equatable {
    /// It could not be started; the number is an `errno`.
    case notStarted(errno: Int32)
    /// It ended with a status other than 0. What it wrote on stderr is for a bug report, not for users.
    case failed(status: Int32, stderr: String)
    case timedOut
    /// It died of Ctrl-C.
    case interrupted
    /// It died of another signal: killed, out of memory, a crash.
    case killed(signal: Int32, stderr: String)
}

extension DocumentProblem {
    init(_ failure: ToolFailure, from tool: DocumentTool, _ runner: ToolRunner) {
        switch failure {
        case .failed, .killed:
            self =
                failure.isOutOfMemory ? .outOfMemory(tool, bytes: runner.memoryLimit ?? 0) : .toolFailed(tool, failure)
        case .notStarted: self = .toolFailed(tool, failure)
        case .timedOut: self = .timedOut(tool, limit: runner.timeLimit)
        case .interrupted: self = .interrupted
        }
    }
}

extension ToolFailure {
    /// As Haskell, Rust, Python and Lua say it.
    private static let outOfMemory = [
        "Heap exhausted", "Unable to commit", "memory allocation of", "out of memory", "MemoryError",
        "not enough memory",
    ]

    var isOutOfMemory: Bool {
        switch self {
        case .failed(_, let said), .killed(_, let said): ToolFailure.outOfMemory.contains { said.contains($0) }
        default: false
        }
    }
}
