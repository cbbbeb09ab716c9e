import CSQLite

/// A compiled SQL statement, to be run many times: bind, step, read the columns, reset.
///
/// Not Sendable, since its connection is not. Columns and parameters count from 0 here. A statement that
/// has rows left holds a lock on the file until it is reset.
final class Statement {
    let connection: Connection
    let handle: OpaquePointer

    init(_ sql: String, on connection: Connection) throws(JournalProblem) {
        var prepared: OpaquePointer?
        let code = sqlite3_prepare_v3(
            connection.handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
        guard code == SQLITE_OK, let prepared else { throw connection.problem(code) }
        self.connection = connection
        handle = prepared
    }

    deinit {
        sqlite3_finalize(handle)
    }

    /// Moves on to the next row; false when there are no more.
    func step() throws(JournalProblem) -> Bool {
        let code = sqlite3_step(handle)
        switch code {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw connection.problem(code)
        }
    }

    /// Runs a statement that gives no rows.
    func run() throws(JournalProblem) {
        defer { reset() }
        _ = try step()
    }

    /// Lets go of the file; what is bound stays bound.
    func reset() {
        sqlite3_reset(handle)
    }
}

// MARK: Parameters

extension Statement {
    func bind(_ text: String, at index: Int32) {
        var text = text
        text.withUTF8 { bytes in
            _ = boplan_bind_text(handle, index + 1, bytes.baseAddress, Int32(bytes.count))
        }
    }

    func bind(_ number: Int64, at index: Int32) {
        sqlite3_bind_int64(handle, index + 1, number)
    }

    func bindNull(at index: Int32) {
        sqlite3_bind_null(handle, index + 1)
    }
}

// MARK: Columns of the row

extension Statement {
    func number(at column: Int32) -> Int64 {
        sqlite3_column_int64(handle, column)
    }

    var columnCount: Int32 { sqlite3_column_count(handle) }

    func isNull(at column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

    /// Returns the bytes of the text, valid until the next step; nil for NULL.
    func bytes(at column: Int32) -> UnsafeBufferPointer<UInt8>? {
        guard let start = sqlite3_column_text(handle, column) else { return nil }
        return UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
    }
}
