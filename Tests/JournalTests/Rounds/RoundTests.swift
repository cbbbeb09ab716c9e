import Journal
import Planning
import TestSupport
import Testing

/// Silent rounds: safe, hidden, and without a trace of who came first.
struct RoundTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    private func note(_ text: String, by author: String = "NAV/sosial") -> Note {
        Note(tool: "swot", slot: "svake", author: author, text: text)
    }

    @Test(arguments: Backend.allCases) func notesAreHiddenUntilAllAreRevealed(backend: Backend) throws {
        let workshop = try backend.workshop(in: folder)
        let (first, second) = (try workshop.open(), try workshop.open())
        #expect(try first.openRound() == nil)
        #expect(try first.seal(note("for tidlig")) == false, "there is no round")
        let round = Round(isAnonymous: false, ends: 9)
        try first.begin(round)
        try second.begin(Round(isAnonymous: true, ends: nil))
        #expect(try second.openRound() == OpenRound(round, notes: 0), "the first to begin decides")
        #expect(try first.seal(note("en")))
        #expect(try second.seal(note("to", by: "Helse")))
        #expect(try first.openRound()?.notes == 2)
        #expect(try first.load().isEmpty, "nothing is in the workshop yet")
        var given: [Note] = []
        let events = try first.reveal { news, notes in
            given = notes
            return [fact(5, "\(notes.count)")]
        }
        #expect(given.sorted { $0.text < $1.text } == [note("en"), note("to", by: "Helse")])
        #expect(events == [fact(5, "2")])
        #expect(try second.openRound() == nil)
        #expect(try second.news() == events)
        #expect(try second.reveal { _, notes in notes.isEmpty ? [] : [fact(6)] } == [], "it is over")
    }

    /// Another window began the round after this one last looked.
    @Test(arguments: Backend.allCases) func aCommitKnowsTheRoundOfItsMoment(backend: Backend) throws {
        let workshop = try backend.workshop(in: folder)
        let (first, second) = (try workshop.open(), try workshop.open())
        var seen: [OpenRound?] = []
        let look: ([Event], OpenRound?) -> [Event] = { _, open in
            seen.append(open)
            return []
        }
        _ = try first.commit(look)
        #expect(try second.begin(Round(isAnonymous: true, ends: nil)))
        #expect(try first.begin(Round(isAnonymous: false, ends: nil)) == false, "one is under way")
        _ = try first.commit(look)
        _ = try second.seal(note("en"))
        _ = try first.commit(look)
        _ = try second.reveal { _, _ in [] }
        _ = try first.commit(look)
        let round = Round(isAnonymous: true, ends: nil)
        #expect(seen == [nil, OpenRound(round, notes: 0), OpenRound(round, notes: 1), nil])
    }

    @Test(arguments: Backend.allCases) func aVoteKeepsItsBallotsAlone(backend: Backend) throws {
        let journal = try backend.workshop(in: folder).open()
        let marker = Note(tool: "avstemning", slot: "v1", author: "", text: "")
        #expect(try journal.begin(Round(isAnonymous: true, ends: nil), with: marker))
        #expect(try journal.seal(note("en")) == false)
        #expect(try journal.seal(Note(tool: "avstemning", slot: "v1", author: "", text: "a 2")))
        #expect(try journal.openRound() == OpenRound(Round(isAnonymous: true, ends: nil), notes: 1, isVote: true))
    }

    @Test(arguments: Backend.allCases) func anAnonymousRoundKeepsNoAuthor(backend: Backend) throws {
        let journal = try backend.workshop(in: folder).open()
        try journal.begin(Round(isAnonymous: true, ends: nil))
        _ = try journal.seal(note("en", by: "NAV/sosial"))
        _ = try journal.reveal { _, notes in
            #expect(notes.map(\.author) == [""])
            return []
        }
    }

    @Test(arguments: Backend.allCases) func anAnonymousRoundKeepsTheGroup(backend: Backend) throws {
        let (journal, other) = (try backend.workshop(in: folder).open(), MemoryJournal())
        try journal.begin(Round(isAnonymous: true, ends: nil))
        _ = try journal.seal(Note(tool: "swot", slot: "svake", author: "Kari", group: "NAV/sosial", text: "en"))
        try journal.copyRound(to: other)
        for keeper in [journal, other] as [any RoundKeeper] {
            #expect(try keeper.notes().map(\.author) == ["NAV/sosial"])
        }
    }

    @Test(arguments: Backend.allCases) func aRoundWithNamesKeepsThePerson(backend: Backend) throws {
        let journal = try backend.workshop(in: folder).open()
        try journal.begin(Round(isAnonymous: false, ends: nil))
        _ = try journal.seal(Note(tool: "swot", slot: "svake", author: "Kari", group: "NAV/sosial", text: "en"))
        #expect(try journal.notes().map(\.author) == ["Kari"])
    }

    @Test(arguments: Backend.allCases) func aLaterNoteTakesThePlaceOfTheAuthorsFirst(backend: Backend) throws {
        let journal = try backend.workshop(in: folder).open()
        try journal.begin(Round(isAnonymous: false, ends: nil))
        _ = try journal.seal(note("", by: ""))
        _ = try journal.replace(note("en", by: "Kari"))
        _ = try journal.replace(note("to", by: "Ola"))
        _ = try journal.replace(note("tre", by: "Kari"))
        #expect(try journal.notes().map(\.text).sorted() == ["", "to", "tre"])
    }

    @Test(arguments: Backend.allCases) func inAnAnonymousRoundNothingIsReplaced(backend: Backend) throws {
        let journal = try backend.workshop(in: folder).open()
        try journal.begin(Round(isAnonymous: true, ends: nil))
        for text in ["en", "to"] { _ = try journal.replace(note(text, by: "Kari")) }
        #expect(try journal.notes().map(\.text).sorted() == ["en", "to"])
        #expect(try journal.notes().allSatisfy { $0.author.isEmpty })
    }

    @Test(arguments: Backend.allCases) func whatIsRefusedWhenRevealedIsKept(backend: Backend) throws {
        struct Refusal: Error {}
        let journal = try backend.workshop(in: folder).open()
        try journal.begin(Round(isAnonymous: true, ends: nil))
        _ = try journal.seal(note("en"))
        #expect(throws: Refusal.self) { try journal.reveal { _, _ in throw Refusal() } }
        #expect(try journal.openRound()?.notes == 1)
    }

    @Test func aRoundOutlivesTheProgram() throws {
        let path = folder.path("x.boplan")
        let journal = try SQLiteJournal(path: path, mode: .create)
        try journal.begin(Round(isAnonymous: true, ends: nil))
        _ = try journal.seal(note("en"))
        #expect(try SQLiteJournal(path: path, mode: .readOnly).openRound()?.notes == 1)
    }

    /// Eight notes have 40,320 orders: that the file, or what is given, has the order of arrival in more than
    /// one of thirty rounds is next to impossible.
    @Test func neitherTheFileNorTheNotesTellWhoCameFirst() throws {
        let texts = (1...8).map { "bidrag-nummer-\($0)" }
        var same = 0
        for number in 0..<30 {
            let path = folder.path("\(number).boplan")
            let journal = try SQLiteJournal(path: path, mode: .create)
            try journal.begin(Round(isAnonymous: true, ends: nil))
            for text in texts { _ = try journal.seal(note(text)) }
            let inFile = try places(of: texts, in: "\(number).boplan")
            let rows = try RawDatabase(path).run("SELECT value FROM note ORDER BY rowid")
            var given: [String] = []
            _ = try journal.reveal { _, notes in
                given = notes.map(\.text)
                return []
            }
            let orders = [inFile, inFile.reversed(), rows, given]
            same += orders.count { $0 == texts }
            #expect(try places(of: texts, in: "\(number).boplan").isEmpty, "nothing is left of the notes in the file")
        }
        #expect(same <= 1, "the order of arrival shows \(same) times")
    }

    @Test func noAuthorIsInTheFileOfAnAnonymousRound() throws {
        let path = folder.path("x.boplan")
        let journal = try SQLiteJournal(path: path, mode: .create)
        try journal.begin(Round(isAnonymous: true, ends: nil))
        _ = try journal.seal(note("en", by: "Brannvernlederen"))
        #expect(try folder.contents("x.boplan").firstRange(of: Array("Brannvern".utf8)) == nil)
    }

    /// The texts in the order they lie in the file; each must be there once or not at all.
    private func places(of texts: [String], in name: String) throws -> [String] {
        let bytes = try folder.contents(name)
        let found = texts.compactMap { text in
            bytes.firstRange(of: Array(text.utf8)).map { ($0.lowerBound, text) }
        }
        return found.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
