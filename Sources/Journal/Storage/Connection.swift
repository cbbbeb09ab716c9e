import CSQLite
import Glibc

/// An open SQLite database.
///
/// Not Sendable: it is opened without SQLite's own locks (`NOMUTEX`), so only one thread may use it. All
/// that SQLite refuses becomes a `JournalProblem` with the path.
final class Connection {
    enum Access {
        case readOnly, readWrite
    }

    let path: String
    let handle: OpaquePointer
    private let wait: LockWait

    /// Opens a file that must exist. `system` is the SQLite VFS that reads and writes, when not the usual.
    init(path: String, access: Access, patience: Patience, system: String? = nil) throws(JournalProblem) {
        let flags =
            (access == .readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE)
            | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(Connection.name(of: path), &opened, flags, system)
        guard code == SQLITE_OK, let opened else {
            defer { sqlite3_close_v2(opened) }
            throw Connection.problem(code, opened, path: path)
        }
        self.path = path
        handle = opened
        boplan_distrust(handle)
        wait = LockWait(patience)
        wait.install(on: handle)
    }

    /// Returns the path written so that SQLite takes it for a path: it sees a database in memory in ":memory:", and an
    /// address in "file:…".
    static func name(of path: String) -> String {
        path.hasPrefix("/") ? path : "./" + path
    }

    deinit {
        // The second version waits for statements that are finalised later.
        sqlite3_close_v2(handle)
    }

    /// Runs statements that give no rows, the cost of compiling included.
    func execute(_ sql: String) throws(JournalProblem) {
        let code = sqlite3_exec(handle, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw problem(code) }
    }

    /// Returns the single number that a PRAGMA or SELECT answers.
    func number(_ sql: String) throws(JournalProblem) -> Int64 {
        let statement = try Statement(sql, on: self)
        defer { statement.reset() }
        return try statement.step() ? statement.number(at: 0) : 0
    }

    /// The rowid of the latest row inserted by this connection.
    var lastRow: Int64 {
        sqlite3_last_insert_rowid(handle)
    }

    /// The number of rows the latest INSERT added.
    var changes: Int32 {
        sqlite3_changes(handle)
    }

    /// Whether the file, or the folder it is in, is write-protected, although the connection was opened for writing.
    var isReadOnly: Bool {
        sqlite3_db_readonly(handle, "main") == 1
    }

    /// Ends a transaction without writing. SQLite has done so itself after some failures.
    func rollBack() {
        if sqlite3_get_autocommit(handle) == 0 {
            sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
        }
    }

    /// Whether the name leads to another file now, or to none.
    var hasMoved: Bool {
        var moved: Int32 = 0
        return sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0
    }

    /// Reads the file's pages anew from then on.
    func forgetPages() {
        sqlite3_db_release_memory(handle)
    }

    func problem(_ code: Int32) -> JournalProblem {
        // SQLite keeps no reason when it is the end of a transaction that fails; then it is the latest there is.
        let outOfRoom = [ENOSPC, EDQUOT, EFBIG].contains(errno)
        if code == Connection.notWritten, outOfRoom { return .diskFull(path: path) }
        if code & 0xff == SQLITE_BUSY, wait.takeStop() { return .waitStopped(path: path) }
        return Connection.problem(code, handle, path: path)
    }

    /// The extended result code SQLITE_IOERR_WRITE.
    private static let notWritten = SQLITE_IOERR | (3 << 8)

    private static func problem(_ code: Int32, _ handle: OpaquePointer?, path: String) -> JournalProblem {
        let detail = String(cString: (handle.map(sqlite3_errmsg) ?? sqlite3_errstr(code))!)
        let movedWhileOpen = SQLITE_READONLY | (4 << 8)
        guard code != movedWhileOpen else { return .missing(path: path) }
        switch code & 0xff {
        case SQLITE_NOTADB: return .notADatabase(path: path)
        case SQLITE_CORRUPT, SQLITE_ERROR: return .damaged(path: path, detail: detail)
        case SQLITE_BUSY, SQLITE_LOCKED: return .busy(path: path)
        case SQLITE_FULL: return .diskFull(path: path)
        case SQLITE_READONLY: return .readOnly(path: path)
        case SQLITE_PERM: return .notPermitted(path: path)
        default: break
        }
        // What could not be opened or written, the operating system knows the reason for.
        let reason = handle.map(sqlite3_system_errno) ?? 0
        return JournalProblem(errno: reason, path: path) ?? .failed(path: path, code: code, detail: detail)
    }
}

extension JournalProblem {
    /// Creates the problem for a refusal by the operating system; nil when the errno says nothing about the file.
    init?(errno: Int32, path: String) {
        switch errno {
        case ENOENT, ENOTDIR, ENAMETOOLONG: self = .missing(path: path)
        case EACCES, EPERM: self = .notPermitted(path: path)
        case EROFS: self = .readOnly(path: path)
        case EISDIR: self = .isDirectory(path: path)
        case ENOSPC, EDQUOT, EFBIG: self = .diskFull(path: path)
        default: return nil
        }
    }

    /// Creates the problem for a refusal by the operating system to do something with a file.
    init(refused path: String, errno code: Int32 = Glibc.errno) {
        self =
            JournalProblem(errno: code, path: path)
            ?? .failed(path: path, code: code, detail: String(cString: strerror(code)))
    }
}
