import Glibc
import TestSupport
import Testing

/// The lines of a silent round or a ballot, at a keyboard that others use after.
@Suite struct PrivateLineTests {
    private let commands = ReadlineCommands()
    private let folder = TemporaryFolder()
    private let secret = "hemmelig"

    /// Starts a line editor in which every command of readline has a key, and takes private lines.
    private func start() throws -> PtyProcess {
        folder.write(commands.settings, to: "inputrc")
        let pty = try Probe.start([folder.file("historikk")], environment: ["INPUTRC": folder.file("inputrc")])
        pty.send("offentlig\r")
        try pty.expectAnswer("offentlig")
        pty.send("alene\r")
        try pty.expectFreshPrompt(after: "\(question) alene")
        return pty
    }

    /// Types the secret and erases it in each way there is, and enters it once.
    private func write(in pty: PtyProcess) throws {
        let erasing = [
            "\u{15}", "\u{1}\u{B}", "\u{17}", "\u{1}\u{1B}d", "\u{1B}\u{7F}", String(repeating: "\u{7F}", count: 8),
        ]
        for keys in erasing {
            pty.send(secret)
            try pty.expectLine("\(question) \(secret)")
            pty.send(keys)
            try pty.expectLine(question)
        }
        pty.send(secret)
        try pty.interrupt()
        pty.send("\(secret)\r")
        try pty.expectAnswer(secret)
    }

    /// Presses the command's keys, and returns what the program wrote then, until the next answer.
    private func answer(to name: String, in pty: PtyProcess, _ number: Int) throws -> String {
        let before = pty.transcript.count
        // Ctrl-G ends a search, a number or a key sequence.
        pty.send(commands.keys(for: name) + "\u{7}")
        try pty.interrupt()
        pty.send("svar \(number)\r")
        try pty.expect("<got: svar \(number)>")
        return String(decoding: pty.transcript[before...], as: UTF8.self)
    }

    /// Commands that end the program or the test's own way of asking.
    private var asked: [String] { commands.names.filter { !["end-of-file"].contains($0) } }

    @Test func noCommandBringsBackWhatTheOneBeforeErased() throws {
        let pty = try start()
        try write(in: pty)
        for (number, name) in asked.enumerated() {
            #expect(!(try answer(to: name, in: pty, number).contains(secret)), "\(name)")
        }
    }

    @Test func noCommandBringsItBackWhenTheRoundIsOver() throws {
        let pty = try start()
        try write(in: pty)
        pty.send("alene\r")
        try pty.expectFreshPrompt(after: "\(question) alene")
        for (number, name) in asked.enumerated() {
            #expect(!(try answer(to: name, in: pty, number).contains(secret)), "\(name)")
        }
        #expect(folder.read("historikk")?.contains(secret) == false)
    }

    @Test func lettersMovesAndErasingWorkAsTheyUse() throws {
        let pty = try start()
        pty.send("bål\u{7F}å og vær\u{1B}[D\u{1B}[Dx\u{1}først \u{5}!\u{1B}[H\u{1B}[3~F\u{1B}b\u{5} bort\u{17}sist\r")
        try pty.expectAnswer("Først båå og vxær! sist")
        pty.send("\u{1B}[200~limt\rinn\u{1B}[201~\r")
        try pty.expectAnswer("limt⏎inn")
        pty.send("/hj\t")
        try pty.expectLine("\(question) /hjelp")
    }

    @Test func theHistoryComesBackAfter() throws {
        let pty = try start()
        pty.send("\u{1B}[A")
        pty.send("alene\r")
        try pty.expectFreshPrompt(after: "\(question) alene")
        pty.send("\u{1B}[A\r")
        try pty.expectAnswer("offentlig")
    }
}
