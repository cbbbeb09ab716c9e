/// A silent round that is under way, as it lies in the tables `round` and `note`: what was written in it is no
/// event yet, and must come along to a rescued file.
package struct RoundRows: Equatable, Sendable {
    var isAnonymous: Int64
    var ends: Int64?
    /// Tool, prompt, author and text of each note that can be read.
    var notes: [[String]]

    package var noteCount: Int { notes.count }
}

extension Connection {
    /// The round that is under way; nil for none.
    func roundRows() -> RoundRows? {
        guard let row = try? Statement("SELECT anonymous, ends IS NULL, ends FROM round", on: self),
            (try? row.step()) == true
        else { return nil }
        defer { row.reset() }
        let ends = row.number(at: 1) == 0 ? row.number(at: 2) : nil
        return RoundRows(isAnonymous: row.number(at: 0), ends: ends, notes: notes())
    }

    /// From both ends, as far as they can be read.
    private func notes() -> [[String]] {
        var notes: [Int64: [String]] = [:]
        for order in ["", " DESC"] {
            let sql = "SELECT rowid, tool, slot, author, value FROM note ORDER BY rowid" + order
            guard let row = try? Statement(sql, on: self) else { break }
            var isRow = try? row.step()
            while isRow == true, notes[row.number(at: 0)] == nil {
                let texts = (1...4).compactMap { column in
                    row.bytes(at: column).flatMap { String(validating: $0, as: UTF8.self) }
                }
                if texts.count == 4 { notes[row.number(at: 0)] = texts }
                isRow = try? row.step()
            }
            if isRow == false { break }
        }
        return notes.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Puts a round into a new file.
    func put(_ round: RoundRows) throws(JournalProblem) {
        try execute(
            """
            CREATE TABLE IF NOT EXISTS round (anonymous INTEGER NOT NULL, ends INTEGER) STRICT;
            CREATE TABLE IF NOT EXISTS note (
              tool TEXT NOT NULL, slot TEXT NOT NULL, author TEXT NOT NULL, value TEXT NOT NULL
            ) STRICT;
            """)
        let row = try Statement("INSERT INTO round VALUES (?, ?)", on: self)
        row.bind(round.isAnonymous, at: 0)
        if let ends = round.ends { row.bind(ends, at: 1) } else { row.bindNull(at: 1) }
        try row.run()
        let note = try Statement("INSERT INTO note VALUES (?, ?, ?, ?)", on: self)
        for texts in round.notes {
            for (index, text) in texts.enumerated() { note.bind(text, at: Int32(index)) }
            try note.run()
        }
    }
}
