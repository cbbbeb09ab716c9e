import Glibc
import Journal
import Planning

/// The workshops of all municipalities in one, against SQLite attaching and inserting the same rows.
extension Bench {
    static let municipalities = 357

    func joint() throws -> [Result] {
        let files = try makeMunicipalities()
        let (ours, peer) = (folder + "/felles.boplan", folder + "/vedlagt.db")
        let what = "joint workshop, \(files.count) files of 1,000 events"
        guard access(Bench.sqlite, X_OK) == 0 else {
            return [Result(what: what, note: "no peer: sqlite3 is missing (Debian package sqlite3)")]
        }
        let script = try attachScript(files, into: peer)
        let made = try race(repetitions: 5, warmUp: 1) {
            unlink(ours)
            _ = try Run(boplan, ["samling"] + files + ["--til", ours]).finish()
        } _: {
            unlink(peer)
            _ = try Run(Bench.sqlite, [peer], input: script).finish()
        }
        let again = try race(repetitions: 5, warmUp: 1) {
            _ = try Run(boplan, ["samling"] + files + ["--til", ours]).finish()
        } _: {
            _ = try Run(Bench.sqlite, [peer], input: script).finish()
        }
        let name = "sqlite3: attach, INSERT … SELECT, not synchronous"
        return [
            Result(what: what, ours: made.ours, peerName: name, peer: made.peer, target: 2),
            Result(what: "the same again, nothing new", ours: again.ours, peerName: name, peer: again.peer, target: 2),
        ] + (try comparisons(ours, files, against: made.peer, name))
    }

    /// How long it takes for a tenth of the municipalities, to see that time grows with the events and no faster.
    private func comparisons(_ file: String, _ files: [String], against peer: Double, _ name: String) throws -> [Result]
    {
        let small = folder + "/liten.boplan"
        let tenth = try median(
            (0..<5).map { _ in
                unlink(small)
                return try milliseconds {
                    _ = try Run(boplan, ["samling"] + files.prefix(files.count / 10) + ["--til", small]).finish()
                }
            })
        // The words of all municipalities are held against each other; the peer only copies the rows.
        let compared = try ["swot", "samarbeid"].map { what in
            let time = try median(
                (0..<5).map { _ in
                    try milliseconds { _ = try Run(boplan, [file, "-c", "/sammenlign \(what)"]).finish() }
                })
            return Result(
                what: "/sammenlign \(what), \(files.count) files of 1,000 events", ours: time, peerName: name,
                peer: peer, target: 2)
        }
        return [Result(what: "a tenth of the files", ours: tenth)] + compared
    }

    /// Each has the same thousand events in an order of stamps of its own, said side by side with the others'.
    private func makeMunicipalities() throws -> [String] {
        let home = folder + "/hjemme.boplan"
        _ = try Run(boplan, ["ny", home, "--kommune", "Kommune", "--periode", "2027-2030"]).finish()
        var talk = try BenchConversation(process: process, file: home)
        let events = Array(try talk.fill(until: 1_000).prefix(1_000))
        return try (1...Bench.municipalities).map { number in
            let path = "\(folder)/kommune-\(number).boplan"
            unlink(path)
            let own = events.map { $0.moved(to: UInt32(number)) }
            _ = try SQLiteJournal(path: path, mode: .create).merge(own)
            return path
        }
    }

    private func attachScript(_ files: [String], into peer: String) throws -> String {
        let columns = "stamp, action, author, kind, item, other, tool, slot, name, value, basis"
        var lines = [
            "PRAGMA synchronous = OFF;",
            "CREATE TABLE IF NOT EXISTS event (stamp TEXT NOT NULL UNIQUE, action TEXT NOT NULL, author TEXT NOT NULL, "
                + "kind TEXT NOT NULL, item TEXT, other TEXT, tool TEXT, slot TEXT, name TEXT, value TEXT, basis TEXT) STRICT;",
        ]
        for file in files {
            lines.append("ATTACH '\(file)' AS m;")
            lines.append("INSERT OR IGNORE INTO event (\(columns)) SELECT \(columns) FROM m.event;")
            lines.append("DETACH m;")
        }
        let path = folder + "/attach.sql"
        guard let file = fopen(path, "w") else { throw Failure.noFile(path, errno: errno) }
        fputs(lines.joined(separator: "\n") + "\n", file)
        fclose(file)
        return path
    }
}

extension Event {
    /// The same event in another workshop.
    fileprivate func moved(to device: UInt32) -> Event {
        func moved(_ stamp: Stamp) -> Stamp { Stamp(ticks: stamp.ticks, device: device) }
        func moved(_ register: Register) -> Register {
            switch register {
            case .fact: register
            case .field(let item, let column): .field(moved(item), column: column)
            case .slot(let item): .slot(moved(item))
            case .order(let item): .order(moved(item))
            case .placement(let item, let grid, let voice): .placement(moved(item), grid: grid, voice: voice)
            }
        }
        let change: Change =
            switch change {
            case .add(let tool, let slot, let label):
                .add(tool: tool, slot: Stamp(slot).map { moved($0).description } ?? slot, label: label)
            case .assign(.fact(let name), let value, let basis):
                .assign(
                    .fact(name), value: name == "id" || name == "kommune" ? "\(value) \(device)" : value,
                    basis: basis.map(moved))
            case .assign(let register, let value, let basis):
                .assign(
                    moved(register), value: Stamp(value).map { moved($0).description } ?? value,
                    basis: basis.map(moved))
            case .strike(let item, let seen): .strike(moved(item), seen: seen.map(moved))
            case .restore(let item): .restore(moved(item))
            case .join(let item, let into): .join(moved(item), into: moved(into))
            case .lift(let item, let from): .lift(moved(item), from: moved(from))
            case .retract(let action): .retract(action: moved(action))
            }
        return Event(stamp: moved(stamp), action: moved(action), author: author, change: change)
    }
}
