import Glibc
import PtySupport

/// From the start of the program until a person can type, on a terminal.
extension Bench {
    static let sqlite = "/usr/bin/sqlite3"

    func start() throws -> [Result] {
        let what = "start to first prompt, \(events.count) events"
        guard access(Bench.sqlite, X_OK) == 0 else {
            let alone = try race({ try prompt() }, {}).ours
            let row = Result(what: what, ours: alone)
            return [row, Result(what: "", note: "no peer: sqlite3 is missing (Debian package sqlite3)")]
        }
        let (ours, peer) = try race(repetitions: 41, { try prompt() }, { try readAll() })
        return [Result(what: what, ours: ours, peerName: "sqlite3 reading the same file", peer: peer, target: 4)]
    }

    private func prompt() throws {
        let process = try PtyProcess([boplan, large])
        try process.expectLine("Molde>")
    }

    /// Until its answer is on the terminal.
    private func readAll() throws {
        let query = "select count(*), sum(length(value)) from event"
        let process = try PtyProcess([Bench.sqlite, large, query])
        try process.expect("\(events.count)|")
    }
}
