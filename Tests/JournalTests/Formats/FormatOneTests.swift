import Foundation
import Planning
import TestSupport
import Testing

@testable import Journal

/// Files that were made before format 2.
struct FormatOneTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    /// A copy of a file, to be written in.
    private func copy(_ name: String) throws -> String {
        let path = folder.path(name + ".boplan")
        try FileManager.default.copyItem(atPath: FormatOne.path(name), toPath: path)
        return path
    }

    @Test(arguments: FormatOne.names, [SQLiteJournal.Mode.readOnly, .open])
    func isReadWithoutBeingChanged(name: String, mode: SQLiteJournal.Mode) throws {
        let path = try copy(name)
        let before = try folder.contents(name + ".boplan")
        let journal = try SQLiteJournal(path: path, mode: mode)
        let rows = try #require(Int(try RawDatabase(path).run("SELECT count(*) FROM event")[0]))
        #expect(try journal.load().count == rows)
        #expect(try journal.news() == [])
        #expect(try folder.contents(name + ".boplan") == before)
        #expect(try folder.names == [name + ".boplan"])
    }

    @Test func keepsItsRound() throws {
        let journal = try SQLiteJournal(path: try copy("runde"), mode: .readOnly)
        #expect(try journal.notes().map(\.text).sorted() == ["Og et til", "Skrevet i stillhet"])
    }
}
