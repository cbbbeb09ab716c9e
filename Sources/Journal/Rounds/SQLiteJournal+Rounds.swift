import Planning

/// Silent rounds, in tables that are made when first needed.
///
/// For each note all of them are written anew in random order: neither their rowids nor their places in the
/// file tell who came first. `secure_delete` clears what stood there.
extension SQLiteJournal {
    package func openRound() throws(JournalProblem) -> OpenRound? {
        guard let round = try connection.round() else { return nil }
        return OpenRound(RoundRows(round: round, notes: try connection.notes()))
    }

    package func sealedRound() throws(JournalProblem) -> SealedRound {
        // A file that was written over as it lay may look unchanged to SQLite.
        connection.forgetPages()
        return try connection.sealedRound()
    }

    package func begin(_ round: Round, with first: Note?) throws -> Bool {
        try rewrite { before in
            before == nil ? RoundRows(round: round, notes: first.map { [$0.kept(in: round)] } ?? []) : nil
        }
    }

    package func seal(_ note: Note) throws -> Bool {
        try rewrite(with: note) { $0.notes + [note.kept(in: $0.round)] }
    }

    package func replace(_ note: Note) throws -> Bool {
        try rewrite(with: note) { note.replacing(in: $0.notes, of: $0.round) }
    }

    /// Writes all notes anew as `compose` returns them.
    ///
    /// - Returns: false when no round is under way that the note belongs in.
    private func rewrite(with note: Note, _ compose: (RoundRows) -> [Note]) throws -> Bool {
        try rewrite { before in
            guard let before, note.belongs(with: before.notes) else { return nil }
            return RoundRows(round: before.round, notes: compose(before))
        }
    }

    /// Writes the round anew as `compose` returns it.
    ///
    /// - Returns: false when that is nil, and nothing is written.
    private func rewrite(_ compose: (RoundRows?) -> RoundRows?) throws -> Bool {
        connection.forgetPages()
        return try transaction {
            var sealed = try connection.sealedRound()
            guard let rows = compose(sealed.rows) else { return false }
            sealed.rows = rows
            sealed.age.written += 1
            try connection.put(sealed)
            return true
        }
    }

    package func restore(_ known: SealedRound) throws -> SealedRound {
        connection.forgetPages()
        return try transaction {
            let there = try connection.sealedRound()
            guard var whole = known.restored(over: there) else { return there }
            whole.age.written = max(there.age.written, whole.age.written) + 1
            try connection.put(whole)
            return whole
        }
    }

    package func notes() throws(JournalProblem) -> [Note] {
        try connection.round() == nil ? [] : try connection.notes().shuffled()
    }

    package func reveal(_ compose: ([Event], [Note]) throws -> [Event]) throws -> [Event] {
        try commit { news in
            let events = try compose(news, try notes())
            var sealed = try connection.sealedRound()
            guard sealed.rows != nil else { return events }
            sealed.rows = nil
            sealed.age.ended += 1
            try connection.put(sealed)
            return events
        }
    }
}
