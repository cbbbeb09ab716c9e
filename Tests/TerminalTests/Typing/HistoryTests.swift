import Glibc
import TestSupport
import Testing

@testable import Terminal

@Suite struct HistoryTests {
    private let folder = TemporaryFolder()

    private func leave(_ pty: PtyProcess) throws {
        try pty.expectLine(question)
        pty.send("\u{4}")
        #expect(try pty.expectEnd() == .exited(0))
    }

    @Test func linesComeBackInTheNextRunAndSoDoPastesOfManyLines() throws {
        let file = folder.file("historikk")
        let first = try Probe.start([file])
        first.send("\u{1B}[200~#1 små boliger\r\rto på\\n rad\u{1B}[201~\r")
        try first.expectAnswer("#1 små boliger⏎⏎to på\\n rad")
        first.send("sist\r")
        try first.expectAnswer("sist")
        try leave(first)

        let second = try Probe.start([file])
        second.send("\u{10}\u{10}\r")
        try second.expectAnswer("#1 små boliger⏎⏎to på\\n rad")
        try leave(second)
    }

    @Test func aSearchIsSaidInOurWords() throws {
        let pty = try Probe.start([folder.file("historikk")])
        pty.send("få boliger\r")
        try pty.expectAnswer("få boliger")
        pty.send("\u{12}få")
        try pty.expectScreen("what is found") { $0.currentLine == "søk: få → få boliger" }
        pty.send("x")
        try pty.expectScreen("nothing") { $0.currentLine.hasPrefix("ikke funnet: fåx → ") }
        pty.send("\u{7F}\u{7F}\u{12}\r")
        try pty.expectAnswer("få boliger")
    }

    @Test func aKillLosesNothing() throws {
        let file = folder.file("historikk")
        let pty = try Probe.start([file])
        pty.send("viktig\r")
        try pty.expectAnswer("viktig")
        pty.signal(SIGKILL)
        #expect(try pty.expectEnd() == .killed(SIGKILL))
        #expect(HistoryFile(path: file).load() == ["viktig"])
    }

    @Test func repeatedAndBlankLinesAreLeftOutAndTheFileIsPrivate() throws {
        let file = folder.file("historikk")
        let pty = try Probe.start([file])
        for line in ["a", "a", "  ", "b", "a"] {
            pty.send(line + "\r")
            try pty.expectScreen("answer to “\(line)”") {
                $0.currentLine == question && $0.lines.dropLast().last == "<got: \(line)>"
            }
        }
        try leave(pty)
        #expect(folder.read("historikk") == "a\nb\na\n")
        var facts = stat()
        #expect(stat(file, &facts) == 0)
        #expect(facts.st_mode & 0o777 == 0o600)
    }

    @Test(arguments: ["en", "to\nlinjer", "\n\nluft\n", #"\n er ikke ny linje\"#, "#1 å"])
    func entriesSurviveTheFile(entry: String) {
        let file = HistoryFile.encode(entry) + HistoryFile.encode("neste")
        #expect(HistoryFile.decode(file) == [entry, "neste"])
    }

    @Test func aLongFileIsCutToTheNewest() {
        folder.write((1...2300).map { "linje \($0)\n" }.joined(), to: "lang")
        let entries = HistoryFile(path: folder.file("lang")).load()
        #expect(entries.count == 2000)
        #expect(entries.first == "linje 301")
        #expect(folder.read("lang")?.hasPrefix("linje 301\n") == true)
        #expect(folder.names == ["lang"])
    }

    @Test func brokenBytesInTheFileAreMended() {
        #expect(HistoryFile.decode([0x61, 0xFF, 0x00, 0x0A, 0x0A, 0x62]) == ["a\u{FFFD}", "b"])
    }

    @Test func aFileThatCannotBeWrittenIsReported() {
        #expect(!HistoryFile(path: folder.file("finnes/ikke")).append("x"))
        #expect(HistoryFile(path: folder.file("finnes/ikke")).load().isEmpty)
    }
}
