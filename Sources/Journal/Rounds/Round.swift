import Planning

/// A silent round: each participant writes alone, and no one reads until everything is opened at once.
package struct Round: Sendable, Equatable {
    /// Whether nothing tells who wrote what, then or later.
    package var isAnonymous: Bool
    /// The time the round is over, in milliseconds since 1970-01-01 UTC; nil for no limit. Nothing closes by itself.
    package var ends: Int64?

    package init(isAnonymous: Bool, ends: Int64?) {
        self.isAnonymous = isAnonymous
        self.ends = ends
    }
}

/// A text that a participant wrote in a silent round.
package struct Note: Sendable, Equatable {
    package var tool: ToolID
    /// The id of the prompt it is under.
    package var slot: String
    /// The name of the author. In an anonymous round it is the name of a group, or empty.
    package var author: String
    /// The group that it is from, which is all that an anonymous round keeps of its author: never a person.
    package var group: String
    package var text: String

    package init(tool: ToolID, slot: String, author: String, group: String = "", text: String) {
        self.tool = tool
        self.slot = slot
        self.author = author
        self.group = group
        self.text = text
    }

    /// Returns the note as a round keeps it: with one name, which is a group's when the round is anonymous.
    func kept(in round: Round) -> Note {
        Note(tool: tool, slot: slot, author: round.isAnonymous ? group : author, text: text)
    }

    /// Whether the note may lie among the notes of a round: where one without text says which vote is open, only its
    /// ballots do.
    func belongs(with notes: [Note]) -> Bool {
        notes.allSatisfy { !$0.text.isEmpty || $0.tool == tool && $0.slot == slot }
    }

    /// Returns the notes of a round with this one in place of those by the same author in the same place. Where no one
    /// is to know whose a note is, none can be replaced.
    func replacing(in notes: [Note], of round: Round) -> [Note] {
        guard !round.isAnonymous else { return notes + [kept(in: round)] }
        return notes.filter { !$0.isReplaced(by: self) } + [kept(in: round)]
    }

    /// Whether another note is by the same author in the same place.
    func isReplaced(by note: Note) -> Bool { tool == note.tool && slot == note.slot && author == note.author }
}

/// A silent round that is under way.
package struct OpenRound: Sendable, Equatable {
    package var round: Round
    /// The number of notes with something in them.
    package var notes: Int
    /// Whether its notes are the ballots of a vote: then one without text says which.
    package var isVote: Bool

    package init(_ round: Round, notes: Int, isVote: Bool = false) {
        self.round = round
        self.notes = notes
        self.isVote = isVote
    }

    init(_ rows: RoundRows) {
        self.init(rows.round, notes: rows.noteCount, isVote: rows.isVote)
    }
}

/// A place where silent rounds are kept: as safe as events, and without a trace of the order the notes came in.
///
///     try journal.begin(Round(isAnonymous: true, ends: nil))
///     try journal.seal(note)
///     try journal.reveal { news, notes in events(from: notes) }  // in random order; the round is over
package protocol RoundKeeper: AnyObject {
    /// Returns the round that is under way; nil when there is none.
    func openRound() throws(JournalProblem) -> OpenRound?

    /// Begins a round, with the note that says which vote it is where it is one. A round that is under way goes on as it
    /// was.
    ///
    /// - Returns: false when one is under way.
    func begin(_ round: Round, with first: Note?) throws -> Bool

    /// Keeps a note until the round is opened, safe against power loss once this returns. Without a round nothing is
    /// kept. In an anonymous round the group stands in the author's place.
    ///
    /// - Returns: false when no round is under way, or only a vote, and the note is not a ballot of it.
    func seal(_ note: Note) throws -> Bool

    /// Keeps a note in place of those by the same author in the same place, as `seal` does with one more. In an
    /// anonymous round nothing is replaced.
    ///
    /// - Returns: false as `seal` does.
    func replace(_ note: Note) throws -> Bool

    /// Returns the notes written so far, in random order: for going on elsewhere when the file
    /// cannot be written, and for the boards they are on.
    func notes() throws(JournalProblem) -> [Note]

    /// Returns how far rounds have come, and all that lies sealed.
    func sealedRound() throws(JournalProblem) -> SealedRound

    /// Puts back what another program took away when it wrote over the file.
    ///
    /// - Returns: how far rounds have come then.
    func restore(_ known: SealedRound) throws -> SealedRound

    /// Ends the round: gives its notes in random order, and adds the events made of them, all or none.
    ///
    /// As with `commit`, the owner must fold the news whether or not this throws.
    func reveal(_ compose: (_ news: [Event], _ notes: [Note]) throws -> [Event]) throws -> [Event]
}

extension RoundKeeper {
    /// Begins a silent round that is not a vote.
    @discardableResult
    package func begin(_ round: Round) throws -> Bool { try begin(round, with: nil) }

    /// Takes a round that is under way along to another file.
    package func copyRound(to other: any RoundKeeper) throws {
        try other.take(try sealedRound())
    }

    /// Goes on with a round from another file, where none is under way.
    func take(_ round: SealedRound) throws {
        let there = try sealedRound()
        guard round.rows != nil, there.rows == nil else { return }
        _ = try restore(SealedRound(rows: round.rows, age: there.age))
    }
}
