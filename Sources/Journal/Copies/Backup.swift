import CSQLite

/// The copying of a workshop file while others may be writing to it.
///
///     try Backup.copy("plan.boplan", to: "kopi.boplan") { _ in true }  // true: all of it is there
package enum Backup {
    /// The number of pages to copy between two reports of progress: a megabyte.
    private static let stride: Int32 = 256
    /// The number of restarts because another program wrote, before writers are held up until the copy is done.
    private static let patienceWithWriters = 3

    /// Copies the file as it is at one moment. The new one is private, and has its name only when it is whole.
    ///
    /// - Parameters:
    ///   - patience: how to wait for another program that writes.
    ///   - goOn: is told how much is done, from 0 to 1, about once a megabyte; `false` stops, and leaves nothing.
    /// - Returns: false when it was stopped.
    /// - Throws: what opening the file throws; `.alreadyExists` when there is something by the new name.
    package static func copy(
        _ path: String, to new: String, patience: Patience = Patience(), goOn: (Double) -> Bool = { _ in true }
    ) throws(JournalProblem) -> Bool {
        let source = try Connection.ofWorkshop(path, patience: patience)
        let file = try NewFile(new)
        do throws(JournalProblem) {
            guard try fill(file, from: source, goOn: goOn) else {
                file.discard()
                return false
            }
        } catch {
            file.discard()
            throw error
        }
        try file.publish()
        return true
    }

    private static func fill(
        _ file: NewFile, from source: Connection, goOn: (Double) -> Bool
    ) throws(JournalProblem) -> Bool {
        let target = try Connection(path: file.temporary, access: .readWrite, patience: .milliseconds(0))
        // Half a file is thrown away, so only the end of it must be on the disk, and that is waited for later.
        try target.execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
        guard let backup = sqlite3_backup_init(target.handle, "main", source.handle, "main") else {
            throw attributed(target.problem(sqlite3_errcode(target.handle)), to: file.path)
        }
        var isOver = false
        defer { if !isOver { sqlite3_backup_finish(backup) } }
        guard try run(backup, source, goOn: goOn) else { return false }
        isOver = true
        let code = sqlite3_backup_finish(backup)
        guard code == SQLITE_OK else { throw attributed(target.problem(code), to: file.path) }
        return true
    }

    private static func run(
        _ backup: OpaquePointer, _ source: Connection, goOn: (Double) -> Bool
    ) throws(JournalProblem) -> Bool {
        var (left, restarts) = (Int32.max, 0)
        while true {
            let code = sqlite3_backup_step(backup, restarts < patienceWithWriters ? stride : -1)
            // What fails while writing the new file is told when it is finished.
            guard code == SQLITE_OK else {
                guard code & 0xff == SQLITE_BUSY || code & 0xff == SQLITE_LOCKED else { return true }
                throw .busy(path: source.path)
            }
            let remaining = sqlite3_backup_remaining(backup)
            // It begins again when somebody has written.
            if remaining >= left { restarts += 1 }
            left = remaining
            let total = max(1, sqlite3_backup_pagecount(backup))
            guard goOn(1 - Double(remaining) / Double(total)) else { return false }
        }
    }

    /// Returns the problem with the name the user gave instead of the hidden one the copy is made under.
    private static func attributed(_ problem: JournalProblem, to path: String) -> JournalProblem {
        if case .diskFull = problem { return .diskFull(path: path) }
        if case .failed(_, let code, let detail) = problem { return .failed(path: path, code: code, detail: detail) }
        return problem
    }
}

extension Connection {
    /// Opens a workshop file for reading.
    static func ofWorkshop(_ path: String, patience: Patience) throws(JournalProblem) -> Connection {
        try JournalFile(path: path, patience: patience).open(.readOnly)
    }
}
