/// What can go wrong between the program and the terminal.
package enum TerminalError: Error, Equatable {
    /// The keyboard or the screen is no terminal; read plain lines instead.
    case notATerminal
    /// A system call failed; `code` is its errno.
    case system(call: String, code: Int32)
}
