import Testing

@testable import Journal

/// While another program holds the file.
struct WaitingTests {
    private let folder: TestFolder
    private let path: String

    init() throws {
        folder = try TestFolder()
        path = folder.path("Ærlig talt.boplan")
    }

    @Test func tellsWhenAnotherHoldsTheFile() throws {
        _ = try SQLiteJournal(path: path, mode: .create)
        let journal = try SQLiteJournal(path: path, mode: .open, patience: .milliseconds(1))
        let other = try RawDatabase(path)
        _ = try other.run("BEGIN IMMEDIATE")
        #expect(throws: JournalProblem.busy(path: path)) { try journal.merge([fact(1)]) }
        #expect(try journal.load() == [], "a writer that has not committed keeps nobody from reading")
        _ = try other.run("COMMIT; BEGIN EXCLUSIVE")
        #expect(throws: JournalProblem.busy(path: path)) { try journal.load() }
        _ = try other.run("COMMIT")
        #expect(try journal.merge([fact(1)]) == [fact(1)])
    }

    @Test func tellsOnceInEachWaitThatItWaits() throws {
        _ = try SQLiteJournal(path: path, mode: .create)
        var patience = Patience.milliseconds(1000)
        var told = 0
        patience.silence = .milliseconds(50)
        patience.onLongWait = { told += 1 }
        let journal = try SQLiteJournal(path: path, mode: .open, patience: patience)
        let other = try RawDatabase(path)
        for wait in 1...2 {
            _ = try other.run("BEGIN IMMEDIATE")
            #expect(throws: JournalProblem.busy(path: path)) { try journal.merge([fact(1)]) }
            #expect(told == wait)
            _ = try other.run("COMMIT")
        }
        #expect(try journal.merge([fact(1)]) == [fact(1)])
        #expect(told == 2, "told without having waited")
    }

    @Test func stopsWaitingWhenToldTo() throws {
        _ = try SQLiteJournal(path: path, mode: .create)
        var patience = Patience()
        var asked = 0
        patience.goesOn = {
            asked += 1
            return asked % 3 != 0
        }
        let journal = try SQLiteJournal(path: path, mode: .open, patience: patience)
        let other = try RawDatabase(path)
        _ = try other.run("BEGIN EXCLUSIVE")
        #expect(throws: JournalProblem.waitStopped(path: path)) { try journal.merge([fact(1)]) }
        #expect(throws: JournalProblem.waitStopped(path: path)) { try journal.news() }
        #expect(asked == 6)
        _ = try other.run("COMMIT")
        #expect(try journal.merge([fact(1)]) == [fact(1)])
    }

    @Test func letsNobodyElseWriteWhileComposing() throws {
        let journal = try SQLiteJournal(path: path, mode: .create)
        let other = try SQLiteJournal(path: path, mode: .open, patience: .milliseconds(1))
        _ = try journal.commit { _ in
            #expect(throws: JournalProblem.busy(path: path)) {
                try other.commit { _ in
                    Issue.record("two composed at once, each without knowing of the other")
                    return []
                }
            }
            let read = try other.load()
            #expect(read == [], "sees what is not committed")
            return [fact(1)]
        }
        #expect(try other.merge([fact(2)]) == [fact(2)])
        #expect(try other.news() == [fact(1)])
    }
}
