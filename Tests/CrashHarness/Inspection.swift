import CSQLite
import Glibc
import Journal
import Planning

/// A look into a workshop file after a kill, on a copy: the next start is to find what the kill left.
struct Inspection {
    /// The points by short id; none when the file was never made.
    let points: [String: String]
    /// How many times the workshop was made; more than once is two workshops in one file.
    let foundings: Int
    /// "ok", or what SQLite finds wrong with the file.
    let integrity: String

    init(of path: String, copy: String) throws {
        for ending in ["", "-journal"] { try copyFile(path + ending, copy + ending) }
        let events = try Inspection.events(in: copy)
        let items = Timeline(events).workshop.items
        // Two with one short id become a text that nobody said.
        points = Dictionary(items.compactMap(Inspection.point)) { "\($0) \($1)" }
        foundings = events.count { if case .assign(.fact(Fact.id), _, _) = $0.change { true } else { false } }
        integrity = events.isEmpty ? "ok" : checked(copy)
    }

    private static func events(in path: String) throws(JournalProblem) -> [Event] {
        do throws(JournalProblem) {
            return try SQLiteJournal(path: path, mode: .open).load()
        } catch {
            switch error {
            case .missing, .empty: return []
            default: throw error
            }
        }
    }

    private static func point(_ item: Item) -> (String, String)? {
        item.tool == "swot" ? (item.label, item.fields.first?.content.value ?? "") : nil
    }

    /// Does the file lie as a kill in the middle of writing leaves it? Its journal has pages that were synchronised.
    static func isHalfWritten(_ path: String) -> Bool {
        guard let file = fopen(path + "-journal", "r") else { return false }
        defer { fclose(file) }
        var header = [UInt8](repeating: 0, count: 12)
        guard fread(&header, 1, 12, file) == 12, header[0] == 0xd9 else { return false }
        return header[8...] != [0, 0, 0, 0]
    }
}

private func checked(_ path: String) -> String {
    var handle: OpaquePointer?
    var statement: OpaquePointer?
    defer {
        sqlite3_finalize(statement)
        sqlite3_close(handle)
    }
    guard sqlite3_open(path, &handle) == SQLITE_OK,
        sqlite3_prepare_v2(handle, "PRAGMA integrity_check", -1, &statement, nil) == SQLITE_OK,
        sqlite3_step(statement) == SQLITE_ROW
    else { return String(cString: sqlite3_errmsg(handle)) }
    return String(cString: sqlite3_column_text(statement, 0))
}

/// Copies a file; where there is none, there is none afterwards.
func copyFile(_ path: String, _ copy: String) throws {
    unlink(copy)
    guard let from = fopen(path, "r") else { return }
    defer { fclose(from) }
    guard let to = fopen(copy, "w") else { throw HarnessFailure.system(copy, errno) }
    defer { fclose(to) }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, from), count > 0 { fwrite(buffer, 1, count, to) }
}
