import CSQLite
import Conversation
import Journal
import Planning

/// One contribution, from the line until it is safe on the disk.
extension Bench {
    func add() throws -> [Result] {
        var session = Session.test(on: try SQLiteJournal(path: try copy("ours"), mode: .open), process: process)
        _ = session.handle("/swot svake")
        let peer = try BareDatabase(path: try copy("peer"))
        let (ours, bare) = try race(repetitions: 201, warmUp: 20) {
            _ = session.handle("Få små boliger i sentrum")
        } _: {
            try peer.addPoint("Få små boliger i sentrum")
        }
        return [
            Result(
                what: "one contribution, durable, \(events.count) events", ours: ours,
                peerName: "the same rows inserted with SQLite alone", peer: bare, target: 1.3)
        ]
    }

    private func copy(_ name: String) throws -> String {
        let path = "\(folder)/\(name).boplan"
        _ = try Run("/bin/cp", [large, path]).finish()
        return path
    }
}

/// SQLite with our settings and nothing else of ours: a point is two rows, in one transaction.
private final class BareDatabase {
    private var handle: OpaquePointer?
    private var insert: OpaquePointer?
    private var count = 0

    init(path: String) throws {
        sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil)
        try execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA")
        let columns = "stamp, action, author, kind, item, tool, slot, name, value"
        let sql = "INSERT INTO event (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        sqlite3_prepare_v2(handle, sql, -1, &insert, nil)
    }

    deinit {
        sqlite3_finalize(insert)
        sqlite3_close(handle)
    }

    func addPoint(_ text: String) throws {
        count += 2
        let (item, field) = ("ffff00000000\(1_000_000 + count)abcde", "ffff00000000\(1_000_001 + count)abcde")
        try execute("BEGIN IMMEDIATE")
        try run([item, item, "", "add", nil, "swot", "svake", "V\(count)", nil])
        try run([field, item, "", "field", item, nil, nil, "tekst", text])
        try execute("COMMIT")
    }

    private func run(_ values: [String?]) throws {
        for (index, value) in values.enumerated() {
            guard var text = value else {
                sqlite3_bind_null(insert, Int32(index + 1))
                continue
            }
            text.withUTF8 { _ = boplan_bind_text(insert, Int32(index + 1), $0.baseAddress, Int32($0.count)) }
        }
        let code = sqlite3_step(insert)
        sqlite3_reset(insert)
        guard code == SQLITE_DONE else { throw Failure.sqlite(String(cString: sqlite3_errmsg(handle))) }
    }

    private func execute(_ sql: String) throws {
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else {
            throw Failure.sqlite(String(cString: sqlite3_errmsg(handle)))
        }
    }
}
