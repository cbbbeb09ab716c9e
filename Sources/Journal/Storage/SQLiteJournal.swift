import Planning

/// A workshop in an SQLite file, which can be copied, mailed and archived as it is.
///
/// Several programs may have it open. What `commit` and `merge` have returned is in the file itself and
/// on the disk: the file is in rollback-journal mode and the folder is synchronised too, so neither a
/// copy taken between two contributions nor a power cut loses any of it.
///
///     let journal = try SQLiteJournal(path: "molde.boplan", mode: .create)  // mode 0600
///     try SQLiteJournal(path: "molde.boplan", mode: .create)                // throws .alreadyExists
package final class SQLiteJournal: EventJournal {
    package enum Mode: Sendable {
        /// Makes a new file that only its owner can read. A file that is there already and has nothing in
        /// it is used as it is, with the permissions it has: an empty one, or a workshop without an event,
        /// which a program leaves that is killed before its first.
        case create
        /// Reads and writes a file that exists.
        case open
        /// Reads; `commit` and `merge` throw `.readOnly`.
        case readOnly
    }

    let connection: Connection
    private let reader: Statement
    private let counter: Statement
    private let writer: Writer?
    /// The rowid up to which rows have been given, apart from those that wait.
    private var given: Int64 = 0
    /// The stamp in the last of those rows, and the state of their checks.
    private var latest: Stamp?
    private var checks = CheckedRows()
    /// The workshop that the file had when it was opened; nil while it has none.
    private var identity: String?
    private var waiting: [Event] = []

    /// Opens or makes the file, and looks at its first page only: an event that cannot be read shows when
    /// it is read. A file that is refused is left exactly as it was.
    ///
    /// - Parameter patience: how to wait for another program that writes.
    package convenience init(path: String, mode: Mode, patience: Patience = Patience()) throws(JournalProblem) {
        try self.init(JournalFile(path: path, patience: patience), mode: mode)
    }

    init(_ file: JournalFile, mode: Mode) throws(JournalProblem) {
        connection = try file.open(mode)
        reader = try Statement(Schema.readAfter, on: connection)
        counter = try Statement(Schema.count, on: connection)
        writer = mode == .readOnly ? nil : try Writer(on: connection)
    }

    package var hasMoved: Bool { connection.hasMoved }

    package func load() throws(JournalProblem) -> [Event] {
        startAgain()
        waiting = []
        // As long as it is not reset, the file stays as it was when counted.
        defer { counter.reset() }
        let count = try counter.step() ? counter.number(at: 0) : 0
        var events = try read(expecting: Int(min(max(0, count), 100_000)))
        guard events.count == count else {
            throw .damaged(path: connection.path, detail: "\(events.count) events, \(count) stamps")
        }
        if !events.isSortedByStamp {
            events.sort { $0.stamp < $1.stamp }
        }
        return events
    }

    package func news() throws(JournalProblem) -> [Event] {
        // Without news this costs one lock and one look at the file's change counter; PRAGMA
        // data_version would cost the same and then the reading besides.
        let news = waiting + (try read())
        waiting = []
        return news
    }

    package func commit(_ compose: ([Event], OpenRound?) throws -> [Event]) throws -> [Event] {
        try write { writer in
            let events = try compose(news(), openRound())
            writer.checks = checks
            for event in events {
                guard try writer.insert(event) else { throw JournalProblem.contradiction(event.stamp) }
            }
            return events
        }
    }

    package func merge(_ events: [Event]) throws -> [Event] {
        try merge(events, before: {})
    }

    /// - Parameter each: what is done before each event; what it throws ends it, with nothing added.
    func merge(_ events: [Event], before each: () throws -> Void) throws -> [Event] {
        try write { writer in
            waiting = try news()
            writer.checks = checks
            return try events.filter { event in
                try each()
                return try writer.insert(event)
            }
        }
    }

    /// Runs `body` while no other program can write.
    func transaction<Result>(_ body: () throws -> Result) throws -> Result {
        guard let writer else { throw JournalProblem.readOnly(path: connection.path) }
        return try writer.transaction(body)
    }

    /// Adds the events that `insert` gives back, all of them or none.
    private func write(_ insert: (Writer) throws -> [Event]) throws -> [Event] {
        guard let writer else { throw JournalProblem.readOnly(path: connection.path) }
        // A file that was written over as it lay may look unchanged to SQLite.
        connection.forgetPages()
        let events = try writer.transaction { try insert(writer) }
        // Only now, and not for each: had the end of the transaction failed after all was written, our own
        // events would come as news.
        if let last = events.last { (given, latest, checks) = (connection.lastRow, last.stamp, writer.checks) }
        if identity == nil { identity = events.identity }
        return events
    }

    /// Returns all events in the order they were added.
    func eventsAsAdded() throws(JournalProblem) -> [Event] {
        startAgain()
        return try read()
    }

    private func startAgain() { (given, latest, checks) = (0, nil, CheckedRows()) }

    /// Learns which workshop it is from all that is in the file.
    ///
    /// - Throws: `.otherPlan` when it was another one before.
    private func recognise(_ events: [Event]) throws(JournalProblem) {
        guard !events.isEmpty else { return }
        guard identity == nil || identity == events.identity else { throw .otherPlan(path: connection.path) }
        identity = events.identity
    }

    /// Stands at the last row that was given, which is there with the same check as long as nothing but Boplan has
    /// written in the file.
    ///
    /// - Throws: `.overwritten`; then all rows are given anew.
    private func standAtGiven() throws(JournalProblem) {
        guard let latest else { return }
        if try reader.step(), reader.number(at: EventColumn.row.rawValue) == given,
            (try? reader.event())?.stamp == latest,
            checks.firstUnchecked != nil || EventCodec.check(in: reader) == checks.last
        {
            return
        }
        startAgain()
        throw .overwritten(path: connection.path)
    }

    /// Returns the rows not yet given, in the order added.
    private func read(expecting count: Int = 0) throws(JournalProblem) -> [Event] {
        reader.bind(latest == nil ? given : given - 1, at: 0)
        defer { reader.reset() }
        try standAtGiven()
        var events: [Event] = []
        events.reserveCapacity(count)
        var (row, checks) = (given, checks)
        // Between two readings another program may have given rows their checks; in one, none comes after a row without.
        let mayBeFilled = checks.firstUnchecked != nil
        while try reader.step() {
            // Nothing is ever deleted, so a hole is a part of the file that is lost.
            guard reader.number(at: EventColumn.row.rawValue) == row + 1 else {
                throw .damaged(path: connection.path, detail: "row \(row + 1) is missing")
            }
            let event = try reader.event()
            row += 1
            guard checks.follow(event, row: row, check: EventCodec.check(in: reader), mayBeFilled: mayBeFilled)
            else {
                throw .damaged(path: connection.path, detail: "the check of row \(row)")
            }
            events.append(event)
        }
        if given == 0 { try recognise(events) }
        (given, latest, self.checks) = (row, events.last?.stamp ?? latest, checks)
        return events
    }
}

extension Array where Element == Event {
    /// The identity of the workshop, where these events have it.
    fileprivate var identity: String? {
        for event in self {
            if case .assign(.fact(Fact.id), let value, _) = event.change { return value }
        }
        return nil
    }

    fileprivate var isSortedByStamp: Bool {
        indices.dropFirst().allSatisfy { self[$0 - 1].stamp < self[$0].stamp }
    }
}
