import Planning

/// A silent round with all that is written in it, as it lies in the tables `round` and `note`: no event yet, and
/// so it must come along to a rescued file.
package struct RoundRows: Equatable, Sendable {
    package var round: Round
    var notes: [Note]

    /// The number of notes with text: a note without text only says which vote is open.
    package var noteCount: Int { notes.count { !$0.text.isEmpty } }
}

extension Connection {
    /// Returns the round that is under way, with the notes that can be read; nil for none.
    func roundRows() -> RoundRows? {
        guard let round = try? round() else { return nil }
        return RoundRows(round: round, notes: readableNotes())
    }

    /// Reads the notes from both ends of the table, as far as they can be read.
    private func readableNotes() -> [Note] {
        var notes: [Int64: Note] = [:]
        for order in ["", " DESC"] {
            guard let row = try? Statement(Schema.readNotes + order, on: self) else { break }
            var isRow = try? row.step()
            while isRow == true, notes[row.number(at: 0)] == nil {
                notes[row.number(at: 0)] = row.note()
                isRow = try? row.step()
            }
            if isRow == false { break }
        }
        return notes.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Puts a round into a file that has none.
    func put(_ rows: RoundRows) throws(JournalProblem) {
        try put(SealedRound(rows: rows))
    }

    /// Writes how far rounds have come in place of what stood there, the notes in random order.
    func put(_ sealed: SealedRound) throws(JournalProblem) {
        try execute(Schema.createRounds + Schema.clearRounds)
        let age = try Statement("INSERT INTO round_age VALUES (?, ?)", on: self)
        age.bind(Int64(sealed.age.ended), at: 0)
        age.bind(Int64(sealed.age.written), at: 1)
        try age.run()
        guard let rows = sealed.rows else { return }
        try put(rows.round)
        try put(rows.notes.shuffled())
    }
}

// MARK: - Rows

extension Connection {
    /// Returns the round that is under way; nil for none.
    func round() throws(JournalProblem) -> Round? {
        let tables = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('round', 'note')"
        guard try number(tables) == 2 else { return nil }
        let row = try Statement("SELECT anonymous, ends IS NULL, ends FROM round", on: self)
        defer { row.reset() }
        guard try row.step() else { return nil }
        return Round(isAnonymous: row.number(at: 0) != 0, ends: row.number(at: 1) == 0 ? row.number(at: 2) : nil)
    }

    /// Returns all notes; one that cannot be read is damage.
    func notes() throws(JournalProblem) -> [Note] {
        let rows = try Statement(Schema.readNotes, on: self)
        defer { rows.reset() }
        var notes: [Note] = []
        while try rows.step() {
            guard let note = rows.note() else { throw .damaged(path: path, detail: "note \(rows.number(at: 0))") }
            notes.append(note)
        }
        return notes
    }

    /// Returns how far rounds have come; files that no round has been in, or none since it was counted, stand at nought.
    func sealedRound() throws(JournalProblem) -> SealedRound {
        guard let round = try round() else { return SealedRound(age: try roundAge()) }
        return SealedRound(rows: RoundRows(round: round, notes: try notes()), age: try roundAge())
    }

    private func roundAge() throws(JournalProblem) -> RoundAge {
        guard try number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'round_age'") == 1 else {
            return RoundAge()
        }
        let row = try Statement("SELECT ended, written FROM round_age", on: self)
        defer { row.reset() }
        return try row.step() ? RoundAge(ended: Int(row.number(at: 0)), written: Int(row.number(at: 1))) : RoundAge()
    }

    private func put(_ round: Round) throws(JournalProblem) {
        let row = try Statement("INSERT INTO round VALUES (?, ?)", on: self)
        row.bind(round.isAnonymous ? 1 : 0, at: 0)
        if let ends = round.ends { row.bind(ends, at: 1) } else { row.bindNull(at: 1) }
        try row.run()
    }

    private func put(_ notes: [Note]) throws(JournalProblem) {
        let row = try Statement("INSERT INTO note VALUES (?, ?, ?, ?)", on: self)
        for note in notes {
            for (index, text) in [note.tool.text, note.slot, note.author, note.text].enumerated() {
                row.bind(text, at: Int32(index))
            }
            try row.run()
        }
    }
}

extension Statement {
    /// Returns the note in the row it stands at; nil when it is not text.
    fileprivate func note() -> Note? {
        let texts = (1...4).compactMap { column in
            bytes(at: column).flatMap { String(validating: $0, as: UTF8.self) }
        }
        return texts.count == 4 ? Note(tool: ToolID(texts[0]), slot: texts[1], author: texts[2], text: texts[3]) : nil
    }
}
