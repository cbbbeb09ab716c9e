import Planning

/// The silent round of a file, with all that lies sealed in it, and its age among rounds. A window that remembers it can
/// tell a round that was opened from one that another program took away by writing over the file.
package struct SealedRound: Equatable, Sendable {
    /// The round under way; nil between rounds.
    var rows: RoundRows?
    /// The counts that tell an older file from a newer.
    var age = RoundAge()

    /// Returns the state that a file must get back to lack nothing that is remembered here; nil when it lacks nothing.
    func restored(over file: SealedRound) -> SealedRound? {
        // An older copy may hold a round that is over, and one that has come further has opened this one.
        guard file.age.ended == age.ended else { return file.age.ended < age.ended ? self : nil }
        guard let mine = rows else { return nil }
        guard var theirs = file.rows else { return self }
        guard mine.round.isAnonymous == theirs.round.isAnonymous, mine.isVote == theirs.isVote else { return nil }
        let notes = mine.joined(with: theirs, isNewer: file.age.written < age.written)
        guard notes.count != theirs.notes.count || notes.contains(where: { !theirs.notes.contains($0) }) else {
            return nil
        }
        theirs.notes = notes
        return SealedRound(rows: theirs, age: age)
    }

    /// Returns the number of things that a file gets back with this state in place of its own.
    func count(restoredOver file: SealedRound) -> Int {
        guard let rows else { return 0 }
        return max(file.rows == nil ? 1 : 0, rows.noteCount - (file.rows?.noteCount ?? 0))
    }
}

/// Two counts that only rise, so that an older copy of a file is known from a newer.
package struct RoundAge: Equatable, Sendable {
    /// The number of rounds that are over.
    var ended = 0
    /// The number of times that something was written in a round.
    var written = 0
}

extension RoundRows {
    /// Whether the notes are the ballots of a vote.
    var isVote: Bool { notes.contains { $0.text.isEmpty } }

    /// Returns the notes of both, each once. Of two ballots by one person the newer counts.
    fileprivate func joined(with others: RoundRows, isNewer: Bool) -> [Note] {
        let (first, second) = isNewer ? (notes, others.notes) : (others.notes, notes)
        if isVote, !round.isAnonymous {
            return first + second.filter { note in !first.contains { $0.isReplaced(by: note) } }
        }
        var spare = first
        return first
            + second.filter { note in
                guard let place = spare.firstIndex(of: note) else { return true }
                spare.remove(at: place)
                return false
            }
    }
}
