import Foundation
import Planning
import Testing

@testable import Journal

/// A file that SQLite reads without complaint, and that has lost some of what was said.
struct MissingRowTests {
    private let folder: TestFolder
    private let path: String

    init() throws {
        folder = try TestFolder()
        path = folder.path("a.boplan")
        _ = try SQLiteJournal(path: path, mode: .create).merge((1...400).map { fact($0) })
    }

    /// Each page of events and of stamps in turn loses its last row.
    @Test func isNeverReadByHalf() throws {
        let whole = try folder.contents("a.boplan")
        #expect(try SQLiteJournal(path: path, mode: .open).load().count == 400)
        let (tableLeaf, indexLeaf) = (UInt8(0x0d), UInt8(0x0a))
        let pages = stride(from: 4096, to: whole.count, by: 4096)
            .filter { [tableLeaf, indexLeaf].contains(whole[$0]) }
        #expect(pages.count > 10)
        for page in pages {
            var bytes = whole
            bytes[page + 4] -= 1
            try folder.write(bytes, to: "a.boplan")
            try expectDamaged("a row less on the page at \(page)")
        }
    }

    @Test func hasNoHoles() throws {
        let news = try SQLiteJournal(path: path, mode: .open)
        _ = try news.load()
        let stamp = Stamp(ticks: 500, device: 1)
        let raw = try RawDatabase(path)
        _ = try raw.run(
            "INSERT INTO event (rowid, stamp, action, author, kind) VALUES (402, '\(stamp)', '\(stamp)', '', 'strike')")
        #expect(throws: JournalProblem.damaged(path: path, detail: "row 401 is missing")) { try news.news() }
        try expectDamaged("no row 401")
    }

    private func expectDamaged(_ what: Comment) throws {
        do throws(JournalProblem) {
            _ = try SQLiteJournal(path: path, mode: .open).load()
            Issue.record("\(what): nobody was told")
        } catch {
            switch error {
            case .damaged, .unreadableEvent: break
            default: Issue.record("\(what): \(error)")
            }
        }
    }
}
