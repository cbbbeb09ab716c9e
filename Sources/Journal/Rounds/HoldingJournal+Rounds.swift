import Planning

/// Silent rounds of a journal that holds what its file cannot take. Notes are not held: a note is in the file, or it is
/// refused, since a held one would tell who came first. A round can be opened all the same: then its points are held as
/// any others are.
extension HoldingJournal {
    package func openRound() throws(JournalProblem) -> OpenRound? { isRevealed ? nil : try file.openRound() }

    package func begin(_ round: Round, with first: Note?) throws -> Bool { try file.begin(round, with: first) }

    package func seal(_ note: Note) throws -> Bool { isRevealed ? false : try file.seal(note) }

    package func replace(_ note: Note) throws -> Bool { isRevealed ? false : try file.replace(note) }

    package func notes() throws(JournalProblem) -> [Note] { isRevealed ? [] : try file.notes() }

    package func reveal(_ compose: ([Event], [Note]) throws -> [Event]) throws -> [Event] {
        let notes = try notes()
        isRevealed = true
        do {
            return try commit { news in try compose(news, notes) }
        } catch {
            isRevealed = false
            throw error
        }
    }
}
