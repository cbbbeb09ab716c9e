/// A failure between the program and the terminal.
package enum TerminalError: Error, Equatable {
    /// The keyboard or the screen does not belong to a terminal; read plain lines instead.
    case notATerminal
    /// A system call failed; `code` is its errno.
    case system(call: String, code: Int32)
}
