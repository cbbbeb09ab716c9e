import Planning

/// The statements that write, compiled once.
///
/// Not Sendable, since its connection is not.
final class Writer {
    private let connection: Connection
    private let begin: Statement
    private let commit: Statement
    private let insertion: Statement
    private let search: Statement

    init(on connection: Connection) throws(JournalProblem) {
        self.connection = connection
        // Immediate: what is read inside stays true until it is committed.
        begin = try Statement("BEGIN IMMEDIATE", on: connection)
        commit = try Statement("COMMIT", on: connection)
        insertion = try Statement(Schema.insert, on: connection)
        search = try Statement(Schema.readOne, on: connection)
    }

    /// Runs `body` while nobody else can write. All it wrote is kept, or nothing if it throws.
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

    /// Adds an event; false when it is there already.
    func insert(_ event: Event) throws(JournalProblem) -> Bool {
        insertion.bindNull(at: EventColumn.row.rawValue)
        EventCodec.write(event, to: insertion)
        try insertion.run()
        if connection.changes == 1 { return true }
        guard try find(event.stamp) == event else { throw .contradiction(event.stamp) }
        return false
    }

    private func find(_ stamp: Stamp) throws(JournalProblem) -> Event? {
        search.bind(stamp.description, at: 0)
        defer { search.reset() }
        return try search.step() ? try search.event() : nil
    }
}

extension Statement {
    /// The event in the row it stands at.
    func event() throws(JournalProblem) -> Event {
        do {
            return try EventCodec.event(in: self)
        } catch {
            let row = number(at: EventColumn.row.rawValue)
            throw .unreadableEvent(path: connection.path, row: row, error)
        }
    }
}
