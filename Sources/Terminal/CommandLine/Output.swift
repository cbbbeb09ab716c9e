import Glibc

/// The writing on standard output and standard error, and whether text was lost on the way.
package enum Output {
    /// The `errno` that tells why standard output took no more; nil when it took all. A reader that has seen enough
    /// (`| head`), or a window that was closed, is not a fault. The program writes from its main thread alone.
    nonisolated(unsafe) package private(set) static var lost: Int32?

    /// Writes all of it at once, so that a reader at the other end of a pipe sees it.
    package static func write(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { bytes in
            var sent = 0
            while sent < bytes.count {
                let count = Glibc.write(descriptor, bytes.baseAddress! + sent, bytes.count - sent)
                if count < 0 && errno != EINTR {
                    if descriptor == STDOUT_FILENO, ![EPIPE, EIO].contains(errno) { Output.lost = errno }
                    return
                }
                sent += max(0, count)
            }
        }
    }

    /// Clears the screen and what can be scrolled back to (ECMA-48 § 8.3.39, and xterm's 3 for the scrollback); a
    /// terminal that does not know the sequence is filled with empty lines.
    package static func clearScreen() {
        let isDumb = environmentVariable("TERM") == "dumb"
        write(isDumb ? String(repeating: "\n", count: 60) : "\u{1B}[H\u{1B}[2J\u{1B}[3J", to: STDOUT_FILENO)
    }
}
