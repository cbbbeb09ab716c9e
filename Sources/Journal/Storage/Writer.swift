import Planning

/// The statements that write, compiled once.
///
/// Not Sendable, since its connection is not.
final class Writer {
    private let connection: Connection
    private let begin: Statement
    private let commit: Statement
    private let search: Statement
    /// The compiled INSERT; nil until the file has the columns of format 2.
    private var insertion: Statement?
    /// The state of the checks of the rows before the next one that is added.
    var checks = CheckedRows()

    init(on connection: Connection) throws(JournalProblem) {
        self.connection = connection
        // Immediate: what is read inside stays true until it is committed.
        begin = try Statement("BEGIN IMMEDIATE", on: connection)
        commit = try Statement("COMMIT", on: connection)
        search = try Statement(Schema.readOne, on: connection)
    }

    /// Runs `body` while no other program can write. All it wrote is kept, or nothing if it throws.
    func transaction<Result>(_ body: () throws -> Result) throws -> Result {
        try begin.run()
        do {
            let result = try body()
            try commit.run()
            return result
        } catch {
            connection.rollBack()
            throw error
        }
    }

    /// Adds an event; false when it is there already. The first that is added to a file of format 1 upgrades it.
    func insert(_ event: Event) throws(JournalProblem) -> Bool {
        if checks.firstUnchecked != nil {
            if try isKnown(event) { return false }
            try fillChecks()
        }
        let insertion = try readyInsertion()
        let check = event.check(after: checks.last)
        insertion.bindNull(at: EventColumn.row.rawValue)
        EventCodec.write(event, check: check, to: insertion)
        try insertion.run()
        guard connection.changes == 1 else { return try !isKnown(event) }
        checks.last = check
        if let erased = event.erased { try empty(erased) }
        return true
    }

    private func readyInsertion() throws(JournalProblem) -> Statement {
        if let insertion { return insertion }
        let new = try Statement(Schema.insert, on: connection)
        insertion = new
        return new
    }

    /// - Throws: `.contradiction` when there is another event by the same stamp.
    private func isKnown(_ event: Event) throws(JournalProblem) -> Bool {
        guard let known = try find(event.stamp) else { return false }
        guard known.isSame(as: event) else { throw .contradiction(event.stamp) }
        return true
    }

    private func find(_ stamp: Stamp) throws(JournalProblem) -> Event? {
        search.bind(stamp.description, at: 0)
        defer { search.reset() }
        return try search.step() ? try search.event() : nil
    }
}

// MARK: - Altering rows

extension Writer {
    /// Gives every row its check; a file of format 1 becomes one of format 2.
    private func fillChecks() throws(JournalProblem) {
        if try connection.number("PRAGMA user_version") < Schema.version { try connection.execute(Schema.upgrade) }
        var (check, row) = (UInt64(0), Int64(0))
        let filling = try Statement(Schema.fill, on: connection)
        // Not while it is read: what a table gives that is altered meanwhile, nobody promises.
        for (event, hasCheck) in try rows() {
            row += 1
            check = event.check(after: check)
            guard !hasCheck else { continue }
            filling.bindNull(at: 0)
            if let digest = event.digest { filling.bind(Int64(bitPattern: digest), at: 0) }
            filling.bind(Int64(bitPattern: check), at: 1)
            filling.bind(row, at: 2)
            try filling.run()
        }
        checks = CheckedRows(last: check)
    }

    private func rows() throws(JournalProblem) -> [(event: Event, hasCheck: Bool)] {
        let reader = try Statement(Schema.readAfter, on: connection)
        reader.bind(0, at: 0)
        defer { reader.reset() }
        var rows: [(Event, Bool)] = []
        while try reader.step() { rows.append((try reader.event(), EventCodec.check(in: reader) != nil)) }
        return rows
    }

    /// Takes the value of an event away for good, and overwrites it.
    private func empty(_ stamp: Stamp) throws(JournalProblem) {
        try connection.execute("PRAGMA secure_delete = ON")
        let emptying = try Statement(Schema.empty, on: connection)
        emptying.bind(stamp.description, at: 0)
        try emptying.run()
    }
}

extension Statement {
    /// Returns the event in the row it stands at.
    func event() throws(JournalProblem) -> Event {
        do {
            return try EventCodec.event(in: self)
        } catch {
            let row = number(at: EventColumn.row.rawValue)
            throw .unreadableEvent(path: connection.path, row: row, error)
        }
    }
}
