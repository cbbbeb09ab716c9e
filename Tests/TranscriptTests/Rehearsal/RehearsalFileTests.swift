import Foundation
import TestSupport
import Testing

@testable import CommandLine

/// The file of the sample group.
@Suite struct RehearsalFileTests {
    /// Writing each line by itself made those who were to practise wait for some hundred commits, without a word.
    @Test func isWrittenInOneCommit() throws {
        let world = TestHost()
        #expect(world.run("øv", world.folder) == .done, "\(world.errors)")
        let header = try #require(FileManager.default.contents(atPath: world.path("øvingsgruppe.boplan"))).prefix(28)
        // SQLite counts the transactions of a file in its header.
        let changes = header.suffix(4).reduce(0) { $0 << 8 | Int($1) }
        #expect(changes <= 5)
    }
}
