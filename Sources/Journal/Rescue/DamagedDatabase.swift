import CSQLite
import Planning

/// A reader of a database that may be damaged anywhere. It alters the file: use a private copy.
///
/// Not Sendable, since its connection is not.
struct DamagedDatabase {
    private let connection: Connection
    /// The highest number of rows to read, since trees that lead round in a ring have no end.
    private let mostRows: Int

    init(path: String, mostRows: Int) throws(JournalProblem) {
        connection = try Connection(path: path, access: .readWrite, patience: .milliseconds(0))
        self.mostRows = mostRows
        boplan_allow_schema_edits(connection.handle)
        try connection.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE")
    }

    /// Takes the rows of the table, from both ends and past those that stop the way.
    func readRows(into harvest: inout Harvest) {
        if readRows(Schema.rowsUp, from: .min, step: 1, into: &harvest) { return }
        _ = readRows(Schema.rowsDown, from: .max, step: -1, into: &harvest)
    }

    /// Takes the stamps in the index, from both ends.
    func readStamps(into harvest: inout Harvest) {
        if readStamps(Schema.stampsUp, into: &harvest) { return }
        _ = readStamps(Schema.stampsDown, into: &harvest)
    }

    /// Reads stamps with the SQL, and returns whether nothing was in the way.
    private func readStamps(_ sql: String, into harvest: inout Harvest) -> Bool {
        guard let statement = try? Statement(sql, on: connection) else { return false }
        for _ in 0..<mostRows {
            guard let isRow = try? statement.step() else { return false }
            guard isRow else { return true }
            harvest.takeStamp(statement)
        }
        return false
    }

    /// Reads rows with the SQL from a rowid on, and returns whether nothing was in the way.
    private func readRows(_ sql: String, from start: Int64, step: Int64, into harvest: inout Harvest) -> Bool {
        guard let statement = try? Statement(sql, on: connection) else { return false }
        var (place, left, stumbles) = (start, mostRows, 0)
        while left > 0, stumbles < 500 {
            statement.bind(place, at: 0)
            do throws(JournalProblem) {
                while left > 0, try statement.step() {
                    harvest.takeEvent(statement)
                    place = statement.number(at: EventColumn.row.rawValue)
                    left -= 1
                }
                return stumbles == 0 && left > 0
            } catch {
                statement.reset()
                let (next, isOver) = place.addingReportingOverflow(step)
                // Nothing read at all, or no way on: the other end is to try.
                if place == start || isOver { return false }
                place = next
                stumbles += 1
            }
        }
        return false
    }
}

// MARK: - Page by page

extension DamagedDatabase {
    /// Reads each page that holds rows or stamps as if it were the whole table or index, so that nothing
    /// depends on the pages that lead to it.
    ///
    /// - Parameter kinds: the first byte of each page, which says what it holds.
    /// - Returns: false when it was stopped.
    func readPages(_ kinds: [UInt8], into harvest: inout Harvest, goOn: (Double) -> Bool) -> Bool {
        for (index, kind) in kinds.enumerated().dropFirst() {
            switch kind {
            case 0x0D where point("event", at: index + 1): readRows(into: &harvest)
            case 0x0A where point("sqlite_autoindex_event_1", at: index + 1): readStamps(into: &harvest)
            default: break
            }
            if !goOn(Double(index) / Double(kinds.count)) { return false }
        }
        return true
    }

    private func point(_ name: String, at page: Int) -> Bool {
        let sql = """
            PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET rootpage = \(page) WHERE name = '\(name)';
            PRAGMA writable_schema = RESET;
            """
        do throws(JournalProblem) {
            try connection.execute(sql)
            return true
        } catch {
            return false
        }
    }
}

extension Schema {
    fileprivate static let rowsUp =
        "SELECT rowid, * FROM event NOT INDEXED WHERE rowid > ? ORDER BY rowid"
    fileprivate static let rowsDown =
        "SELECT rowid, * FROM event NOT INDEXED WHERE rowid < ? ORDER BY rowid DESC"
    fileprivate static let stampsUp =
        "SELECT rowid, stamp FROM event INDEXED BY sqlite_autoindex_event_1 ORDER BY stamp"
    fileprivate static let stampsDown = stampsUp + " DESC"
}
