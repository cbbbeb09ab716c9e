import Planning

/// Silent rounds, in two tables that are made when first needed.
///
/// For each note all of them are written anew in random order: neither their rowids nor their places in the
/// file tell who came first. `secure_delete` clears what stood there.
extension SQLiteJournal {
    package func openRound() throws(JournalProblem) -> OpenRound? {
        guard let round = try connection.round() else { return nil }
        return OpenRound(
            round, notes: Int(try connection.number("SELECT count(*) FROM note WHERE value <> ''")),
            isVote: try connection.number("SELECT EXISTS (SELECT 1 FROM note WHERE value = '')") != 0)
    }

    package func begin(_ round: Round, with first: Note?) throws -> Bool {
        try transaction {
            guard try connection.round() == nil else { return false }
            try connection.put(round)
            try connection.put(first.map { [$0.kept(in: round)] } ?? [])
            return true
        }
    }

    package func seal(_ note: Note) throws -> Bool {
        try rewrite(with: note) { round, notes in notes + [note.kept(in: round)] }
    }

    package func replace(_ note: Note) throws -> Bool {
        try rewrite(with: note) { round, notes in note.replacing(in: notes, of: round) }
    }

    /// Writes all notes anew as `compose` returns them.
    ///
    /// - Returns: false when no round is under way that the note belongs in.
    private func rewrite(with note: Note, _ compose: (Round, [Note]) -> [Note]) throws -> Bool {
        try transaction {
            guard let round = try connection.round() else { return false }
            let before = try connection.notes()
            guard note.belongs(with: before) else { return false }
            let notes = compose(round, before).shuffled()
            try connection.execute("PRAGMA secure_delete = ON; DELETE FROM note")
            try connection.put(notes)
            return true
        }
    }

    package func notes() throws(JournalProblem) -> [Note] {
        try connection.round() == nil ? [] : try connection.notes().shuffled()
    }

    package func reveal(_ compose: ([Event], [Note]) throws -> [Event]) throws -> [Event] {
        try commit { news in
            let events = try compose(news, try notes())
            if try connection.round() != nil {
                try connection.execute("PRAGMA secure_delete = ON; DELETE FROM note; DELETE FROM round")
            }
            return events
        }
    }
}
