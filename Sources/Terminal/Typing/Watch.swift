import CTerminal
import Glibc

/// A view of the terminal until a person has seen enough: one key is heard, without Enter and unseen.
///
///     let watch = try Watch(signals: signals)
///     defer { watch.end() }
///     while watch.next(within: 1000) != .key { … }
///
/// Not Sendable, as `Signals` is not.
package final class Watch {
    package enum Event: Equatable, Sendable {
        /// A key, Ctrl-C, or the end of the terminal.
        case key
        case quiet
        /// The window has changed, or the program has been away.
        case changed
    }

    private let signals: Signals
    private let isPlain: Bool
    private var before = termios()

    /// Takes the screen, which is given back as it was by `end`.
    ///
    /// - Parameter isPlain: for screen readers: what is written stays, and nothing is drawn over.
    /// - Throws: `TerminalError.notATerminal`.
    package init(signals: Signals, isPlain: Bool) throws(TerminalError) {
        guard TerminalDevice.isTerminal(STDIN_FILENO), tcgetattr(STDIN_FILENO, &before) == 0 else {
            throw .notATerminal
        }
        self.signals = signals
        self.isPlain = isPlain
        begin()
    }

    /// Gives the terminal back. What was typed meanwhile is gone.
    package func end() {
        if !isPlain { put("\u{1B}[?25h\u{1B}[?1049l") }
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
        signals.holdSuspension(false)
    }

    /// Draws the lines over those that were there; in plain mode beneath them.
    package func show(_ lines: [String]) {
        guard !isPlain else { return put(lines.map { $0 + "\n" }.joined()) }
        put("\u{1B}[H" + lines.map { $0 + "\u{1B}[K" }.joined(separator: "\r\n") + "\u{1B}[J")
    }

    /// Waits for a key, or for something to happen to the terminal, at most the given number of milliseconds.
    package func next(within milliseconds: Int32) -> Event {
        var watched = [
            pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
            pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&watched, 2, milliseconds) > 0 else { return .quiet }
        signals.drain()
        if signals.isTerminating || signals.takeInterrupt() || watched[0].revents != 0 { return .key }
        if signals.takeSuspension() { suspend() } else if !signals.takeResize() { return .quiet }
        return .changed
    }

    private func begin() {
        signals.holdSuspension(true)
        var raw = before
        raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
        tcsetattr(STDIN_FILENO, TCSADRAIN, &raw)
        // The other screen (xterm's 1049), without a cursor.
        if !isPlain { put("\u{1B}[?1049h\u{1B}[?25l") }
    }

    /// Hands the terminal to the shell on Ctrl-Z, and takes it back when the program is continued.
    private func suspend() {
        end()
        signals.holdSuspension(true)
        signals.suspend()
        begin()
    }

    private func put(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count < 0 && errno != EINTR { return }
            bytes = bytes.dropFirst(max(0, count))
        }
    }
}
