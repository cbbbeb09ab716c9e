import Glibc

/// Opens a workshop file, or makes one, and refuses what is not ours.
enum JournalFile {
    static func open(
        path: String, mode: SQLiteJournal.Mode, patience: Int32
    ) throws(JournalProblem) -> Connection {
        guard !path.isEmpty, !path.utf8.contains(0) else { throw .missing(path: path) }
        let isNew = mode == .create ? try make(path) : false
        let size = try size(path)
        guard size == 0 || isNew || mode != .create else { throw .alreadyExists(path: path) }
        guard size > 0 || mode == .create else { throw .empty(path: path) }
        let access: Connection.Access = mode == .readOnly ? .readOnly : .readWrite
        let connection = try Connection(path: path, access: access, patience: patience)
        if mode == .create { try fill(connection) }
        if mode == .readOnly { try tidyAfterACrash(connection, patience: patience) }
        try check(connection, mode: mode)
        return connection
    }

    /// Makes the file readable by its owner alone from the first moment; false when it was there.
    ///
    /// Nothing but SQLite may open a file that SQLite has open: closing it would let go of SQLite's locks.
    private static func make(_ path: String) throws(JournalProblem) -> Bool {
        let file = Glibc.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            if errno == EEXIST { return false }
            throw problem(errno, path)
        }
        close(file)
        return true
    }

    private static func size(_ path: String) throws(JournalProblem) -> Int {
        var status = stat()
        guard stat(path, &status) == 0 else { throw problem(errno, path) }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw .isDirectory(path: path) }
        // Opening a pipe or a device might wait for ever.
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notADatabase(path: path) }
        return Int(status.st_size)
    }

    /// Writes the tables, unless another program has just done so.
    private static func fill(_ connection: Connection) throws(JournalProblem) {
        try connection.execute("BEGIN IMMEDIATE")
        do {
            if try connection.number("SELECT count(*) FROM sqlite_schema") == 0 {
                try connection.execute(Schema.create)
            }
            try connection.execute("COMMIT")
        } catch {
            connection.rollBack()
            throw error
        }
    }

    /// A program that was killed in the middle of writing leaves its rollback journal, and whoever only
    /// reads may not put the file right. A writer does so by looking, and then there is nothing left to mend.
    private static func tidyAfterACrash(_ connection: Connection, patience: Int32) throws(JournalProblem) {
        do {
            _ = try connection.number("PRAGMA application_id")
        } catch JournalProblem.readOnly(let path) {
            let writer = try Connection(path: path, access: .readWrite, patience: patience)
            _ = try writer.number("PRAGMA application_id")
        }
    }

    private static func check(
        _ connection: Connection, mode: SQLiteJournal.Mode
    ) throws(JournalProblem) {
        let path = connection.path
        let application = try connection.number("PRAGMA application_id")
        guard application == Schema.applicationID else {
            throw .foreign(path: path, applicationID: UInt32(truncatingIfNeeded: application))
        }
        let version = Int(try connection.number("PRAGMA user_version"))
        guard version <= Schema.version else {
            throw .newer(path: path, version: version, known: Schema.version)
        }
        guard version == Schema.version else {
            throw .damaged(path: path, detail: "user_version \(version)")
        }
        if mode != .readOnly { try prepareToWrite(connection) }
    }

    private static func prepareToWrite(_ connection: Connection) throws(JournalProblem) {
        guard !connection.isReadOnly else { throw .readOnly(path: connection.path) }
        // Some tools turn the write-ahead log on for good, and then a copy of the file lacks the latest.
        // EXTRA is FULL plus the folder: a power cut must not bring a removed rollback journal back.
        try connection.execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA")
    }

    private static func problem(_ code: Int32, _ path: String) -> JournalProblem {
        JournalProblem(errno: code, path: path)
            ?? .failed(path: path, code: code, detail: String(cString: strerror(code)))
    }
}
