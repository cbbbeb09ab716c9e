import CommandLine
import Conversation
import Journal
import Planning
import TestSupport

/// A plan with two windows on it, each a running program of its own, and what the file has meanwhile.
final class TwoWindows {
    let hosts = [TestHost(), TestHost()]
    let file: String

    init() {
        file = hosts[0].path("x.boplan")
        hosts[1].device = 2
        for host in hosts { (host.clock, host.time) = (TranscriptWorld.clock, 1_900_000_000_000) }
        hosts[0].run("ny", file, "--kommune", "Molde", "--periode", "2027-2030")
    }

    /// Sits down at both, on the weak sides.
    func talk(_ body: (inout [Session]) throws -> Void) throws {
        var failure: (any Error)?
        _ = hosts[0].run([file]) { first in
            _ = hosts[1].run([file]) { second in
                var windows = [first, second]
                for window in windows.indices { _ = windows[window].begin() + windows[window].handle("/swot svake") }
                do { try body(&windows) } catch { failure = error }
            }
        }
        if let failure { throw failure }
    }

    /// The points of the board, each after the name of who said it.
    func said() throws -> [String] {
        let workshop = Timeline(try events()).workshop
        return workshop.items.filter { $0.tool == "swot" }.map { "\($0.voice): \($0.text(Tool.textField) ?? "")" }
    }

    func events() throws -> [Event] { try SQLiteJournal(path: file, mode: .readOnly).load() }

    func openRound() throws -> OpenRound? { try SQLiteJournal(path: file, mode: .readOnly).openRound() }

    func notes() throws -> [String] { try SQLiteJournal(path: file, mode: .readOnly).notes().map(\.text).sorted() }
}

extension [Reply] {
    /// The lines of all, as they are read.
    var text: String { flatMap(\.lines).map(\.text).joined(separator: "\n") }
}
