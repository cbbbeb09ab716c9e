import CTerminal
import Glibc

/// The signals for Ctrl-C and Ctrl-\, termination, hangup, suspension and resizing, as facts to ask for and not as
/// interruptions.
///
/// Create one at the start of the program, before any thread: the signals are blocked in the calling
/// thread and inherited by those it starts. SIGPIPE and SIGXFSZ are ignored, so that a closed pipe, and a
/// file that may grow no larger, are errors to handle where they happen; SIGCHLD is untouched. A child
/// process inherits the blocked signals: the code that starts one resets its mask, as `ChildProcess` does.
///
/// Not Sendable: it belongs to the thread that reads the keyboard.
package final class Signals {
    let descriptor: Int32
    private var isInterrupted = false
    private var isResized = false
    private var isSuspended = false

    /// Whether the terminal has gone or someone has asked the program to end. It stays true.
    package private(set) var isTerminating = false

    /// - Throws: `TerminalError.system` when the kernel gives no descriptor.
    package init() throws(TerminalError) {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        var lasting = SignalSet([SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGWINCH]).raw
        pthread_sigmask(SIG_BLOCK, &lasting, nil)
        var all = SignalSet([SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGWINCH, SIGTSTP]).raw
        descriptor = boplan_signalfd(&all)
        if descriptor < 0 { throw .system(call: "signalfd", code: errno) }
    }

    deinit { close(descriptor) }

    /// Returns whether Ctrl-C was pressed since the last look; ask between the steps of long work.
    ///
    ///     for row in rows {
    ///         if signals.takePendingInterrupt() { break }
    ///         export(row)
    ///     }
    package func takePendingInterrupt() -> Bool {
        drain()
        return takeInterrupt()
    }

    // These look only at what `drain` has noted, so that one look at the kernel serves all of them.

    func takeInterrupt() -> Bool {
        defer { isInterrupted = false }
        return isInterrupted
    }

    func takeResize() -> Bool {
        defer { isResized = false }
        return isResized
    }

    func takeSuspension() -> Bool {
        defer { isSuspended = false }
        return isSuspended
    }

    /// Moves what the kernel holds into our own notes.
    func drain() {
        while true {
            switch boplan_next_signal(descriptor) {
            // Ctrl-\ is near other keys, and would end the program with a dump of all that was said.
            case SIGINT, SIGQUIT: isInterrupted = true
            case SIGTERM, SIGHUP: isTerminating = true
            case SIGWINCH: isResized = true
            case SIGTSTP: isSuspended = true
            case 1...: continue
            default: return
            }
        }
    }

    /// Holds Ctrl-Z back while the terminal is in readline's mode; during other work it stops us at once.
    func holdSuspension(_ isHeld: Bool) {
        var suspend = SignalSet([SIGTSTP]).raw
        pthread_sigmask(isHeld ? SIG_BLOCK : SIG_UNBLOCK, &suspend, nil)
    }

    /// Stops the process as Ctrl-Z does, and returns when it is continued.
    func suspend() {
        raise(SIGTSTP)
        holdSuspension(false)
        holdSuspension(true)
    }
}

/// A set of signal numbers in the form the C library wants.
struct SignalSet {
    var raw = sigset_t()

    init(_ numbers: [Int32]) {
        sigemptyset(&raw)
        for number in numbers { sigaddset(&raw, number) }
    }
}
