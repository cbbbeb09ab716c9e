import Planning

/// Silent rounds, in two tables that are made when first needed.
///
/// For each note all of them are written anew in random order: neither their rowids nor their places in the
/// file tell who came first. `secure_delete` clears what stood there.
extension SQLiteJournal {
    private static let tables = """
        CREATE TABLE IF NOT EXISTS round (anonymous INTEGER NOT NULL, ends INTEGER) STRICT;
        CREATE TABLE IF NOT EXISTS note (
          tool TEXT NOT NULL, slot TEXT NOT NULL, author TEXT NOT NULL, value TEXT NOT NULL
        ) STRICT;
        """

    package func openRound() throws(JournalProblem) -> OpenRound? {
        let tables = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('round', 'note')"
        guard try connection.number(tables) == 2 else { return nil }
        let row = try Statement("SELECT anonymous, coalesce(ends, -1) FROM round", on: connection)
        guard try row.step() else { return nil }
        let ends = row.number(at: 1)
        let round = Round(isAnonymous: row.number(at: 0) != 0, ends: ends < 0 ? nil : ends)
        row.reset()
        return OpenRound(round, notes: Int(try connection.number("SELECT count(*) FROM note")))
    }

    package func begin(_ round: Round) throws {
        try transaction {
            guard try openRound() == nil else { return }
            try connection.execute(SQLiteJournal.tables)
            let insertion = try Statement("INSERT INTO round VALUES (?, ?)", on: connection)
            insertion.bind(round.isAnonymous ? 1 : 0, at: 0)
            if let ends = round.ends { insertion.bind(ends, at: 1) } else { insertion.bindNull(at: 1) }
            try insertion.run()
        }
    }

    package func seal(_ note: Note) throws -> Bool {
        try transaction {
            guard let open = try openRound() else { return false }
            var note = note
            if open.round.isAnonymous { note.author = "" }
            let notes = (try notes() + [note]).shuffled()
            try connection.execute("PRAGMA secure_delete = ON; DELETE FROM note")
            let insertion = try Statement("INSERT INTO note VALUES (?, ?, ?, ?)", on: connection)
            for note in notes {
                for (index, text) in [note.tool, note.slot, note.author, note.text].enumerated() {
                    insertion.bind(text, at: Int32(index))
                }
                try insertion.run()
            }
            return true
        }
    }

    package func reveal(_ compose: ([Event], [Note]) throws -> [Event]) throws -> [Event] {
        try commit { news in
            guard try openRound() != nil else { return try compose(news, []) }
            let events = try compose(news, try notes().shuffled())
            try connection.execute("PRAGMA secure_delete = ON; DELETE FROM note; DELETE FROM round")
            return events
        }
    }

    private func notes() throws(JournalProblem) -> [Note] {
        let rows = try Statement("SELECT tool, slot, author, value FROM note", on: connection)
        var notes: [Note] = []
        while try rows.step() {
            let texts = (0..<4).map { rows.bytes(at: $0).map { String(decoding: $0, as: UTF8.self) } ?? "" }
            notes.append(Note(tool: texts[0], slot: texts[1], author: texts[2], text: texts[3]))
        }
        return notes
    }
}
