import Foundation
import Planning
import Testing

@testable import Journal

/// A person who stops it in the middle leaves no half file, and nothing half in one that was there.
struct JointWritingTests {
    private let folder: TestFolder
    private let path: String
    private let events = (1...10_000).map { fact(UInt64($0)) }

    init() throws {
        folder = try TestFolder()
        path = folder.path("felles.boplan")
    }

    @Test func writesAll() throws {
        var parts: [Double] = []
        try NewWorkshop(path).write(events) {
            parts.append($0)
            return true
        }
        #expect(try SQLiteJournal(path: path, mode: .readOnly).load() == events)
        #expect(parts.count > 1 && parts == parts.sorted() && parts.allSatisfy { $0 < 1 }, "\(parts)")
    }

    @Test func aNewFileThatIsStoppedIsNotThere() throws {
        var new: NewWorkshop? = try NewWorkshop(path)
        #expect(throws: JournalProblem.self) { try new?.write(events) { $0 < 0.5 } }
        new = nil
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("")) == [])
    }

    @Test func aFileThatWasThereIsAsBefore() throws {
        _ = try SQLiteJournal(path: path, mode: .create).merge([fact(1)])
        let journal = try SQLiteJournal(path: path, mode: .open)
        #expect(throws: JournalProblem.waitStopped(path: path)) { try journal.merge(events) { $0 < 0.5 } }
        #expect(try SQLiteJournal(path: path, mode: .readOnly).load() == [fact(1)])
        #expect(try journal.merge(events) { _ in true }.count == events.count - 1)
    }
}
