import Glibc
import Journal
import Planning
import TestSupport
import Testing

/// A file made elsewhere, opened at a real terminal.
@Suite struct BoplanFileBorneTests {
    /// Bytes that steer a terminal, apart from those that any line ends with.
    private func steering(_ pty: PtyProcess) -> [String] {
        HostileText.dangers(in: String(decoding: pty.transcript, as: UTF8.self)).filter {
            !["U+D", "U+8"].contains($0)
        }
    }

    /// Enters the line, and leafs through what it shows to the end.
    private func read(_ line: String, _ pty: PtyProcess) throws {
        var typed = line
        repeat {
            let before = pty.screen.lines.count
            pty.send(typed + "\r")
            let screen = try pty.expectScreen("a prompt after “\(line)”") {
                $0.lines.count > before && ["Molde>", "Molde [Enter: mer]>"].contains($0.currentLine)
            }
            if screen.currentLine == "Molde>" { return }
            typed = ""
        } while true
    }

    @Test func nothingInAFileSteersATerminal() throws {
        let desk = try BoplanDesk()
        let path = desk.folder.file("plan.boplan")
        var clock = StampClock(device: 9)
        var events: [Event] = []
        let journal = try SQLiteJournal(path: path, mode: .open)
        for event in try journal.load() { clock.observe(event.stamp) }
        for text in HostileText.controls {
            let item = clock.next(at: 0)
            events.append(
                Event(
                    stamp: item, action: item, author: text,
                    change: .add(tool: "swot", slot: "svake", label: "V1" + text)))
            let said = clock.next(at: 0)
            events.append(
                Event(
                    stamp: said, action: item, author: text,
                    change: .assign(.field(item, column: Tool.textField), value: text, basis: [])))
        }
        _ = try journal.merge(events)
        let pty = try desk.open(["TERM": "dumb"])
        for line in ["/vis swot", "/historikk", "/som", "/status"] { try read(line, pty) }
        #expect(pty.screen.text.contains("snudd"), "nothing of it was shown")
        try pty.leave()
        #expect(steering(pty) == [])
    }
}
