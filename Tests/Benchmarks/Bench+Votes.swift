import CSQLite
import Conversation
import Journal
import Planning

/// A vote of 200 people, each of whom ranked 60 items: what came of it, drawn again.
extension Bench {
    func vote() throws -> [Result] {
        let journal = MemoryJournal()
        let file = folder + "/vote.boplan"
        _ = try Run(boplan, ["ny", file, "--kommune", "Molde", "--periode", "2027-2030"]).finish()
        let written = try SQLiteJournal(path: file, mode: .open)
        _ = try journal.merge(written.load())
        var session = Session.test(on: journal, process: process)
        _ = session.handle("/swot svake")
        for number in 1...60 { _ = session.handle("Boligene er for få i sone \(number)") }
        _ = session.handle("/stem rangering")
        _ = session.handle("/stem papir")
        for voter in 0..<200 {
            let ranked = (0..<60).map { "V\(($0 * 7 + voter * 11) % 60 + 1)" }
            _ = session.handle(ranked.joined(separator: " "))
        }
        let counting = try milliseconds { _ = session.handle("/stem slutt") }
        _ = try written.merge(session.timeline.events)
        let peer = try Summing(path: file)
        let (ours, sums) = try race {
            _ = session.handle("/stem alt AV1")
        } _: {
            try peer.sum()
        }
        return [
            Result(what: "a vote of 200 people on 60 items, counted", ours: counting),
            Result(
                what: "what came of it, drawn again", ours: ours,
                peerName: "the same rows summed with SQLite alone", peer: sums, target: 10),
        ]
    }
}

/// SQLite finding sum, least and most of each item in the same rows.
private final class Summing {
    private var handle: OpaquePointer?
    private var query: OpaquePointer?

    init(path: String) throws {
        sqlite3_open_v2(path, &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil)
        let sql =
            "SELECT item, count(*), sum(value), min(value), max(value) FROM event WHERE kind = 'placement' GROUP BY item"
        guard sqlite3_prepare_v2(handle, sql, -1, &query, nil) == SQLITE_OK else {
            throw Failure.sqlite(String(cString: sqlite3_errmsg(handle)))
        }
    }

    deinit {
        sqlite3_finalize(query)
        sqlite3_close(handle)
    }

    func sum() throws {
        var items = 0
        while sqlite3_step(query) == SQLITE_ROW { items += 1 }
        sqlite3_reset(query)
        guard items == 60 else { throw Failure.sqlite("\(items) items have votes, not 60") }
    }
}
