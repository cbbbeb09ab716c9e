import Planning

/// Silent rounds of a journal that holds what its file cannot take. Notes are not held: a note is in the file, or it is
/// refused, since a held one would tell who came first. A round can be opened all the same: then its points are held as
/// any others are.
///
/// The sealed notes are remembered as they were last seen, in no order, and put back when another program has written
/// over the file.
extension HoldingJournal {
    package func openRound() throws(JournalProblem) -> OpenRound? { try knownRound().map { OpenRound($0) } }

    package func notes() throws(JournalProblem) -> [Note] { try knownRound()?.notes.shuffled() ?? [] }

    package func sealedRound() throws(JournalProblem) -> SealedRound {
        let rows = try knownRound()
        return SealedRound(rows: rows, age: sealed?.age ?? RoundAge())
    }

    package func restore(_ known: SealedRound) throws -> SealedRound {
        let restored = try file.restore(known)
        sealed = restored
        return restored
    }

    package func begin(_ round: Round, with first: Note?) throws -> Bool {
        try writeInRound { try $0.begin(round, with: first) }
    }

    package func seal(_ note: Note) throws -> Bool { isRevealed ? false : try writeInRound { try $0.seal(note) } }

    package func replace(_ note: Note) throws -> Bool { isRevealed ? false : try writeInRound { try $0.replace(note) } }

    package func reveal(_ compose: ([Event], [Note]) throws -> [Event]) throws -> [Event] {
        _ = try knownRound()
        isRevealed = true
        do {
            return try commit { news in try compose(news, sealed?.rows?.notes.shuffled() ?? []) }
        } catch {
            isRevealed = false
            throw error
        }
    }

    /// Returns the round that is under way; where the file has become something else, as it was last seen.
    func knownRound() throws(JournalProblem) -> RoundRows? {
        guard !isRevealed else { return nil }
        do {
            return try lookAtRound().rows
        } catch let problem as JournalProblem where sealed?.rows == nil && !isOverwritten {
            throw problem
        } catch {
            return sealed?.rows
        }
    }

    private func writeInRound(_ write: (any EventJournal) throws -> Bool) throws -> Bool {
        try lookAtRound()
        let isWritten = try write(file)
        sealed = try file.sealedRound()
        return isWritten
    }

    /// Remembers how far rounds have come in the file, which first gets back what it lacks.
    @discardableResult
    private func lookAtRound() throws -> SealedRound {
        // A file that has become another plan has another plan's round.
        try look()
        if isOverwritten { try rejoin() }
        let there = try file.sealedRound()
        if let sealed, let whole = sealed.restored(over: there) {
            self.sealed = try file.restore(sealed)
            rewritten += whole.count(restoredOver: there)
        } else {
            sealed = there
        }
        return sealed ?? there
    }
}
