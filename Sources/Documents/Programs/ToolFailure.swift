import Glibc

/// The reason why a tool gave no result. `TypstPDF` and `Pandoc` turn it into a `DocumentProblem`.
package enum ToolFailure: Error, Sendable, Equatable {
    /// The tool could not be started; the number is an `errno`.
    case notStarted(errno: Int32)
    /// The tool ended with a status other than 0. What it wrote on stderr is for a bug report, not for users.
    case failed(status: Int32, stderr: String)
    case timedOut
    /// The tool died of Ctrl-C.
    case interrupted
    /// The tool died of another signal: killed, out of memory, a crash.
    case killed(signal: Int32, stderr: String)
}

extension ToolRunner {
    /// Tells what a failure of a tool is for a document. What the tool said is kept, when it is a fault to report.
    ///
    /// - Parameter words: the program and its arguments.
    func problem(_ failure: ToolFailure, from tool: DocumentTool, _ words: [String]) -> DocumentProblem {
        switch failure {
        case .timedOut: .timedOut(tool, limit: timeLimit)
        case .interrupted: .interrupted
        case .notStarted(EACCES), .notStarted(ENOEXEC), .failed(ToolFailure.barred, _):
            .toolBarred(tool, path: words[0])
        case .failed, .killed, .notStarted:
            failure.isOutOfMemory
                ? .outOfMemory(tool, bytes: memoryLimit ?? 0)
                : .toolFailed(tool, failure, kept: notes?.keep(failure, of: words))
        }
    }
}

extension ToolFailure {
    /// The status that the shell ends with when the system will not start a program.
    fileprivate static let barred: Int32 = 126

    /// The words for running out of memory in Haskell, Rust, Python and Lua.
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
