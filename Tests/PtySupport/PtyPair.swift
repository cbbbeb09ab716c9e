import Glibc

/// The two ends of a pseudo-terminal, and the start of a program on it.
struct PtyPair {
    /// Our end; the program's end is opened by the program itself, which makes it its own terminal.
    let terminal: Int32
    private let name: String

    /// TIOCSPTLCK and TIOCGPTN, which are macros Swift does not see.
    private static let unlockRequest: UInt = 0x4004_5431
    private static let numberRequest: UInt = 0x8004_5430

    init(columns: Int, rows: Int) throws {
        // Not openpty: a child started by another test meanwhile would inherit the descriptor.
        terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var lock: Int32 = 0
        var number: UInt32 = 0
        let unlocked = ioctl(terminal, Self.unlockRequest, &lock) == 0
        guard unlocked, ioctl(terminal, Self.numberRequest, &number) == 0 else {
            throw PtyProcess.Failure.notStarted("/dev/ptmx", code: errno)
        }
        name = "/dev/pts/\(number)"
        Self.setSize(terminal, columns, rows)
    }

    static func setSize(_ terminal: Int32, _ columns: Int, _ rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
    }

    /// Starts the program as the leader of a new session, so that Ctrl-C typed here reaches it.
    func start(_ arguments: [String], _ environment: [String: String]) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var attributes = Self.attributes()
        defer { posix_spawnattr_destroy(&attributes) }
        let list = Self.strings(arguments)
        let variables = Self.strings(environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
        defer { for text in list + variables { free(text) } }
        var child = pid_t()
        let code = posix_spawn(&child, arguments[0], &actions, &attributes, list, variables)
        guard code == 0 else { throw PtyProcess.Failure.notStarted(arguments[0], code: code) }
        return child
    }

    private static func attributes() -> posix_spawnattr_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigdefault(&attributes, &all)
        let newSession: Int32 = 0x80
        let flags = newSession | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
        posix_spawnattr_setflags(&attributes, Int16(flags))
        return attributes
    }

    private static func strings(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
        texts.map { strdup($0) } + [nil]
    }
}
