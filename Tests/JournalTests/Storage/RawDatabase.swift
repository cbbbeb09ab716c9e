import CSQLite
import Foundation
import Testing

/// Another program with SQLite in it.
final class RawDatabase {
    private var handle: OpaquePointer?

    init(_ path: String) throws {
        try #require(sqlite3_open(path, &handle) == SQLITE_OK)
    }

    deinit {
        sqlite3_close(handle)
    }

    /// The first column of each row, or what SQLite says went wrong.
    func run(_ sql: String) throws -> [String] {
        var rows: [String] = []
        let code = withUnsafeMutablePointer(to: &rows) { rows in
            sqlite3_exec(
                handle, sql,
                { rows, _, values, _ in
                    let text = values?[0].map { String(cString: $0) } ?? "NULL"
                    rows?.assumingMemoryBound(to: [String].self).pointee.append(text)
                    return 0
                }, rows, nil)
        }
        guard code == SQLITE_OK else { throw Refused(message: String(cString: sqlite3_errmsg(handle))) }
        return rows
    }

    struct Refused: Error, Equatable {
        var message: String
    }
}
