import Planning

/// Why a journal could not be opened, read or written. Whoever speaks to people words it.
package enum JournalProblem: Error, Equatable {
    /// There is no such file, or no such folder to make it in.
    case missing(path: String)
    /// It is to be created, and is there already.
    case alreadyExists(path: String)
    /// The file has no content. It may be created anew.
    case empty(path: String)
    case isDirectory(path: String)
    /// The operating system does not let us open or create it.
    case notPermitted(path: String)
    /// It can be read but not written: a write-protected file, folder or disk.
    case readOnly(path: String)
    /// Some other kind of file.
    case notADatabase(path: String)
    /// An SQLite database that belongs to another program.
    case foreign(path: String, applicationID: UInt32)
    /// Written by a newer Boplan, which `version` says; `known` is the newest that we know.
    case newer(path: String, version: Int, known: Int)
    /// Cut off, or changed by something other than Boplan.
    case damaged(path: String, detail: String)
    /// An event that we cannot read. `row` is its rowid in the table.
    case unreadableEvent(path: String, row: Int64, UnreadableEvent)
    /// Another program has held on to the file for ten seconds.
    case busy(path: String)
    /// Another program holds on to the file, and `Patience.goesOn` said to wait no longer.
    case waitStopped(path: String)
    case diskFull(path: String)
    /// Anything else that SQLite could not do, with its extended result code.
    case failed(path: String, code: Int32, detail: String)
    /// Two different events by the same stamp. It does not happen to workshops made by Boplan alone.
    case contradiction(Stamp)
}

/// What is wrong with an event as it is stored.
package enum UnreadableEvent: Error, Equatable {
    /// A kind of change that we do not know.
    case unknownKind(String)
    /// A column that this kind of change needs is NULL.
    case missing(column: String)
    /// Not 24 hexadecimal digits, or in `basis` not such with one space between.
    case notAStamp(column: String)
    case notUTF8(column: String)
    /// Not `2026-11-03T10:00:12+01:00`.
    case notATime(column: String)
}
