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
