import CTerminal
import Glibc

/// A program run in the foreground, on our own terminal, or apart from it.
enum ChildProcess {
    /// The way a child ended.
    enum Ending: Equatable {
        case exited(Int32)
        case killed(signal: Int32)
        case notStarted(code: Int32)
    }

    /// The signals whose handling Boplan changes, and a child must find unchanged.
    private static let ours = [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGWINCH, SIGTSTP, SIGPIPE, SIGXFSZ]

    /// Runs `arguments` and waits. Ctrl-C meanwhile is the child's alone. When the child is suspended we
    /// are too, and continue it when continued.
    ///
    /// - Parameter isApart: Whether the child gets a session of its own, without our terminal.
    static func run(_ arguments: [String], isApart: Bool = false) -> Ending {
        var held = SignalSet([SIGINT, SIGQUIT, SIGCONT]).raw
        var before = sigset_t()
        pthread_sigmask(SIG_BLOCK, &held, &before)
        defer {
            takeAll([SIGINT, SIGQUIT, SIGCONT])
            pthread_sigmask(SIG_SETMASK, &before, nil)
        }
        var child = pid_t()
        let code = spawn(arguments, isApart, &child)
        return code == 0 ? wait(for: child) : .notStarted(code: code)
    }

    private static func spawn(_ arguments: [String], _ isApart: Bool, _ child: inout pid_t) -> Int32 {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = SignalSet([]).raw
        var usual = SignalSet(ours).raw
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &usual)
        let ownSession: Int32 = isApart ? 0x80 : 0  // POSIX_SPAWN_SETSID, which the module does not show.
        let flags = Int32(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | ownSession
        posix_spawnattr_setflags(&attributes, Int16(flags))
        var list = arguments.map { strdup($0) } + [nil]
        defer { for text in list { free(text) } }
        return posix_spawnp(&child, arguments[0], nil, &attributes, &list, environ)
    }

    private static func wait(for child: pid_t) -> Ending {
        var status: Int32 = 0
        while true {
            let answer = waitpid(child, &status, WUNTRACED)
            if answer < 0, errno == EINTR { continue }
            if answer < 0 { return .notStarted(code: errno) }
            guard boplan_is_stopped(status) else { break }
            // A waiting SIGCONT says that Ctrl-Z stopped us both, and that it is over.
            if !takeAll([SIGCONT]) { raise(SIGTSTP) }
            takeAll([SIGCONT])
            kill(child, SIGCONT)
        }
        let code = boplan_exit_code(status)
        return code >= 0 ? .exited(code) : .killed(signal: boplan_ending_signal(status))
    }

    /// Takes waiting signals away, and returns whether there were any.
    @discardableResult
    private static func takeAll(_ numbers: [Int32]) -> Bool {
        var wanted = SignalSet(numbers).raw
        var none = timespec()
        var found = false
        while sigtimedwait(&wanted, nil, &none) > 0 { found = true }
        return found
    }
}
