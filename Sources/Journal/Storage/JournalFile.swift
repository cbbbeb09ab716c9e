import Glibc

/// A workshop file that is to be opened or made; a file that does not belong to Boplan is refused.
struct JournalFile {
    let path: String
    let patience: Patience
    /// The name of the SQLite VFS that reads and writes, when not the usual one.
    var system: String?
    /// Whether a file that a killed program left half-written is put right also when it is opened for reading.
    var tidies = true

    func open(_ mode: SQLiteJournal.Mode) throws(JournalProblem) -> Connection {
        guard !path.isEmpty, !path.utf8.contains(0) else { throw .missing(path: path) }
        if mode == .create { try make() }
        let size = try size()
        guard size > 0 || mode == .create else { throw .empty(path: path) }
        let connection = try connect(mode == .readOnly ? .readOnly : .readWrite)
        if mode == .create {
            // SQLite takes a file of less than its smallest page for an empty one.
            let isUnused = size < 512 ? size == 0 : try isUnused(connection)
            guard isUnused else { throw .alreadyExists(path: path) }
            try fill(connection)
        }
        if mode == .readOnly, tidies { try tidyAfterACrash(connection) }
        try check(connection, mode: mode)
        return connection
    }

    private func connect(_ access: Connection.Access) throws(JournalProblem) -> Connection {
        try Connection(path: path, access: access, patience: patience, system: system)
    }

    /// Makes the file, unless it is there, readable by its owner alone from the first moment.
    ///
    /// Nothing but SQLite may open a file that SQLite has open: closing it would let go of SQLite's locks.
    private func make() throws(JournalProblem) {
        let file = Glibc.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            if errno == EEXIST { return }
            throw JournalProblem(refused: path)
        }
        close(file)
    }

    private func size() throws(JournalProblem) -> Int {
        var status = stat()
        guard stat(path, &status) == 0 else { throw JournalProblem(refused: path) }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw .isDirectory(path: path) }
        // Opening a pipe or a device might wait for ever.
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notADatabase(path: path) }
        return Int(status.st_size)
    }

    /// Whether there is nothing in the file to lose. A program that is killed while it makes the file leaves one
    /// without a table, or without an event.
    private func isUnused(_ connection: Connection) throws(JournalProblem) -> Bool {
        do throws(JournalProblem) {
            let application = try connection.number("PRAGMA application_id")
            guard try connection.number("SELECT count(*) FROM sqlite_schema") > 0 else {
                return application == 0 || application == Schema.applicationID
            }
            return application == Schema.applicationID ? try connection.number(Schema.isEmpty) == 1 : false
        } catch {
            switch error {
            case .notADatabase, .damaged: return false
            default: throw error
            }
        }
    }

    /// Writes the tables, unless another program has just done so.
    private func fill(_ connection: Connection) throws(JournalProblem) {
        try connection.execute("\(JournalFile.safeWriting); BEGIN IMMEDIATE")
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

    /// Puts the file right after a program that was killed in the middle of writing: it leaves its rollback journal,
    /// which a connection that only reads may not use. A writer does so by looking, and then there is nothing left to
    /// mend.
    private func tidyAfterACrash(_ connection: Connection) throws(JournalProblem) {
        do {
            _ = try connection.number("PRAGMA application_id")
        } catch JournalProblem.readOnly {
            let writer = try connect(.readWrite)
            _ = try writer.number("PRAGMA application_id")
        }
    }

    private func check(_ connection: Connection, mode: SQLiteJournal.Mode) throws(JournalProblem) {
        let application = try connection.number("PRAGMA application_id")
        guard application == Schema.applicationID else {
            // Opening it may have taken back the half-made beginning that a killed program left.
            if try connection.number("PRAGMA page_count") == 0 { throw .empty(path: path) }
            throw .foreign(path: path, applicationID: UInt32(truncatingIfNeeded: application))
        }
        let version = Int(try connection.number("PRAGMA user_version"))
        guard version <= Schema.version else {
            throw .newer(path: path, version: version, known: Schema.version)
        }
        guard Schema.versions.contains(version) else {
            throw .damaged(path: path, detail: "user_version \(version)")
        }
        // SQLite fills up what a cut file lacks of its last page, the end of a text for one.
        let pages = try connection.number("PRAGMA page_count") * connection.number("PRAGMA page_size")
        guard Int64(try size()) >= pages else { throw .damaged(path: path, detail: "the file is cut") }
        if mode != .readOnly { try prepareToWrite(connection) }
    }

    private func prepareToWrite(_ connection: Connection) throws(JournalProblem) {
        guard !connection.isReadOnly else { throw .readOnly(path: path) }
        // Some tools turn the write-ahead log on for good, and then a copy of the file lacks the latest.
        try connection.execute("PRAGMA journal_mode = DELETE; \(JournalFile.safeWriting)")
    }

    /// The setting for safe writing. EXTRA is FULL plus the folder: a power cut must not bring a removed rollback
    /// journal back.
    private static let safeWriting = "PRAGMA synchronous = EXTRA"
}
