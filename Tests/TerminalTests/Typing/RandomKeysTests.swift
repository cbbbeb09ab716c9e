import Glibc
import RandomSupport
import TestSupport
import Testing

/// Sessions of random keys: control keys, key sequences, every command of readline, pastes, news, Ctrl-Z, and windows
/// of any size. Whatever is pressed, the program lives, and takes the next line.
///
/// `BOPLAN_KEY_SESSIONS=10000` plays more of them than `make test` does, and windows of one and two columns besides.
@Suite struct RandomKeysTests {
    private static let asked = getenv("BOPLAN_KEY_SESSIONS").flatMap { Int(String(cString: $0)) }
    private static let sessions = asked ?? 60
    private static let widths = (asked == nil ? [] : [1, 2]) + [5, 40, 100, 300]
    private let commands = ReadlineCommands()
    private let folder = TemporaryFolder()

    @Test func noKeysKillTheProgram() throws {
        #expect(commands.names.count > 100)
        folder.write(commands.settings, to: "inputrc")
        folder.write("set editing-mode vi\n", to: "vi")
        for seed in 0..<Self.sessions {
            do {
                try play(UInt64(seed))
            } catch {
                Issue.record("seed \(seed): \(error)")
                return
            }
        }
    }

    private func play(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let pty = try start(&random)
        for _ in 0..<(20 + random.below(120)) {
            press(&random, pty)
            if !pty.takeIn() { break }
        }
        // A usual size again: the text of a prompt that is one letter wide cannot be looked for.
        pty.resize(columns: 100, rows: 24)
        do {
            try pty.interrupt()
            pty.send("lever ennå\r")
            try pty.expect("<got: lever ennå>")
        } catch PtyProcess.Failure.ended {
            // Ctrl-D on an empty line, or a command like it; how it ended is looked at below.
        }
        pty.hangUp()
        #expect(try pty.expectEnd() == .exited(0), "seed \(seed)")
    }

    /// Every eighth program has little room for its stack, and every fourth vi's keys.
    private func start(_ random: inout SeededGenerator) throws -> PtyProcess {
        let stack = random.chance(1, of: 8) ? "ulimit -s 128; " : ""
        let settings = folder.file(random.chance(1, of: 4) ? "vi" : "inputrc")
        let environment = ["INPUTRC": settings, "NEWS": folder.file("nytt")]
        let pty = try PtyProcess(
            ["/bin/sh", "-c", "\(stack)exec '\(Probe.path)' - --news"], environment: environment, columns: 100)
        try pty.expect("SWOT")
        return pty
    }

    private func press(_ random: inout SeededGenerator, _ pty: PtyProcess) {
        switch random.below(20) {
        case 0..<7: pty.send(String(UnicodeScalar(UInt8(random.below(32)))))
        case 7..<10: pty.send("\u{1B}" + text(&random, 1))
        case 10..<12: pty.send("\u{1B}[" + random.pick(["A", "B", "C", "D", "H", "F", "3~", "1;5C", "200~"]))
        case 12..<16: pty.send(commands.keys(for: random.pick(commands.names)))
        case 16: pty.send("\u{1B}[200~\(text(&random, 40))\r\(text(&random, 5))\u{1B}[201~")
        case 17: pty.resize(columns: random.pick(Self.widths), rows: 1 + random.below(30))
        case 18: folder.write("", to: "nytt")
        default: pty.send(text(&random, 12))
        }
    }

    private func text(_ random: inout SeededGenerator, _ length: Int) -> String {
        let letters = Array("abKx:/1 -æøå\u{301}漢👍.<~")
        return String((0..<(1 + random.below(length))).map { _ in random.pick(letters) })
    }
}
