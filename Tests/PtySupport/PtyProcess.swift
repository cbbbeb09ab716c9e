import CTerminal
import Glibc

/// A program run on a pseudo-terminal of its own, as if someone sat at it.
///
/// Nothing sleeps: every wait is for something to appear, and is bounded. The environment holds only what
/// is given and a few neutral settings. Not Sendable: one test owns one process.
package final class PtyProcess {
    package enum Failure: Error, CustomStringConvertible {
        case notStarted(String, code: Int32)
        case timedOut(waitingFor: String, screen: String, transcript: String)
        case ended(waitingFor: String, screen: String, transcript: String)

        package var description: String {
            switch self {
            case .notStarted(let call, let code): "\(call) failed: \(String(cString: strerror(code)))"
            case .timedOut(let what, let screen, let transcript):
                "no \(what) in time\n--- screen\n\(screen)\n--- all bytes\n\(transcript)"
            case .ended(let what, let screen, let transcript):
                "the program ended before \(what)\n--- screen\n\(screen)\n--- all bytes\n\(transcript)"
            }
        }
    }

    package enum Ending: Equatable {
        case exited(Int32)
        case killed(Int32)
    }

    /// Generous, since it is only spent when something is wrong, or the machine has much else to do.
    package static let patience = Duration.seconds(60)

    package private(set) var screen: PtyScreen
    package let processID: pid_t
    private let terminal: Int32
    /// Every byte the program has written.
    package private(set) var transcript: [UInt8] = []
    private var isReaped = false

    package init(
        _ arguments: [String], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
    ) throws {
        let pair = try PtyPair(columns: columns, rows: rows)
        terminal = pair.terminal
        screen = PtyScreen(columns: columns)
        // A home that is no folder on any machine.
        let neutral = [
            "TERM": "xterm", "INPUTRC": "/dev/null", "HOME": "/dev/null", "PATH": "/usr/bin:/bin",
        ]
        let ours = neutral.merging(sanitizerOptions) { $1 }
        processID = try pair.start(arguments, ours.merging(environment) { $1 })
    }

    deinit {
        if !isReaped {
            kill(-processID, SIGKILL)
            kill(processID, SIGKILL)
            var status: Int32 = 0
            waitpid(processID, &status, 0)
        }
        close(terminal)
    }

    /// Types `text`.
    package func send(_ text: String) { send(bytes: Array(text.utf8)) }

    package func send(bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
            if count < 0, errno != EINTR { return }
            rest = rest.dropFirst(max(0, count))
        }
    }

    package func signal(_ number: Int32) { kill(processID, number) }

    /// Changes the size; the kernel tells the program with SIGWINCH.
    package func resize(columns: Int, rows: Int) {
        PtyPair.setSize(terminal, columns, rows)
        screen.columns = columns
    }

    /// Hangs up, as when the window is closed.
    ///
    /// Nothing can be read afterwards but the end.
    package func hangUp() {
        let spare = open("/dev/null", O_RDWR | O_CLOEXEC)
        dup2(spare, terminal)
        _ = fcntl(terminal, F_SETFD, FD_CLOEXEC)
        close(spare)
    }

    /// Waits until the screen's text satisfies `isRight`, and returns it.
    @discardableResult
    package func expectScreen(
        _ what: String, within patience: Duration = patience, where isRight: (PtyScreen) -> Bool
    ) throws -> PtyScreen {
        let deadline = ContinuousClock.now + patience
        while !isRight(screen) {
            switch read(until: deadline) {
            case .some(true): continue
            case .some(false):
                throw Failure.ended(waitingFor: what, screen: screen.text, transcript: readable)
            case .none: throw Failure.timedOut(waitingFor: what, screen: screen.text, transcript: readable)
            }
        }
        return screen
    }

    /// Waits until `text` stands on the screen.
    @discardableResult
    package func expect(_ text: String) throws -> PtyScreen {
        try expectScreen("“\(text)”") { $0.text.contains(text) }
    }

    /// Waits until the line where the cursor is reads exactly `text`.
    @discardableResult
    package func expectLine(_ text: String) throws -> PtyScreen {
        try expectScreen("line “\(text)”") { $0.currentLine == text }
    }

    /// Takes in what the program has written by now, without waiting for more; false when it has ended.
    @discardableResult
    package func takeIn() -> Bool {
        while let more = read(until: .now) {
            if !more { return false }
        }
        return true
    }

    /// Waits until the program is gone, and tells how it ended.
    package func expectEnd() throws -> Ending {
        let deadline = ContinuousClock.now + Self.patience
        while let more = read(until: deadline) {
            if more { continue }
            var status: Int32 = 0
            while waitpid(processID, &status, 0) < 0, errno == EINTR {}
            isReaped = true
            let code = boplan_exit_code(status)
            return code >= 0 ? .exited(code) : .killed(boplan_ending_signal(status))
        }
        throw Failure.timedOut(waitingFor: "end", screen: screen.text, transcript: readable)
    }

    /// Every byte so far, with escapes written out.
    package var readable: String {
        String(decoding: transcript, as: UTF8.self).unicodeScalars
            .map { $0 == "\n" ? "\n" : $0.value < 0x20 ? $0.escaped(asASCII: true) : String($0) }.joined()
    }

    /// Takes in what the program wrote: true when there was some, false at the end, nil when time is up.
    private func read(until deadline: ContinuousClock.Instant) -> Bool? {
        while true {
            let left = (deadline - .now).components
            let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
            var watched = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
            let count = poll(&watched, 1, Int32(max(0, milliseconds)))
            if count == 0 { return nil }
            if count < 0, errno == EINTR { continue }
            var buffer = [UInt8](repeating: 0, count: 4096)
            let length = Glibc.read(terminal, &buffer, buffer.count)
            if length < 0, errno == EINTR { continue }
            guard length > 0 else { return false }
            transcript += buffer[..<length]
            screen.feed(buffer[..<length])
            return true
        }
    }
}

/// A program that is built with a sanitizer is told what the tests were told, in these variables.
package let sanitizerOptions = ["ASAN_OPTIONS", "LSAN_OPTIONS", "TSAN_OPTIONS"]
    .reduce(into: [String: String]()) { told, name in told[name] = getenv(name).map { String(cString: $0) } }
