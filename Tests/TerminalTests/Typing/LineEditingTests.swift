import Glibc
import TestSupport
import Testing

let question = "molde · SWOT · svake sider (NAV/sosial)>"

/// The line editor as a person meets it, on a terminal of its own.
@Suite struct LineEditingTests {
    private func probe(_ arguments: String..., environment: [String: String] = [:], columns: Int = 100) throws
        -> PtyProcess
    {
        try Probe.start(arguments, environment: environment, columns: columns)
    }

    @Test func aLineIsReadAndControlDOnAnEmptyOneEnds() throws {
        let pty = try probe()
        pty.send("få små boliger\r")
        try pty.expectAnswer("få små boliger")
        pty.send("\u{4}")
        try pty.expect("<end>")
        #expect(try pty.expectEnd() == .exited(0))
        #expect(pty.screen.text.hasSuffix("\(question)\n<end>\n"))
    }

    @Test func controlCClearsTheLineAndShowsAFreshPrompt() throws {
        let pty = try probe()
        pty.send("halvveis")
        try pty.expectLine("\(question) halvveis")
        pty.send("\u{3}")
        try pty.expectFreshPrompt(after: "<interrupted>")
        #expect(pty.screen.lines.contains("\(question) halvveis^C"))
        pty.send("ny\r")
        try pty.expectAnswer("ny")
    }

    @Test func controlCLeavesASearchToo() throws {
        let pty = try probe()
        pty.send("leie\r")
        try pty.expectAnswer("leie")
        pty.send("\u{12}lei")
        try pty.expect("søk: lei")
        pty.send("\u{3}")
        try pty.expectFreshPrompt(after: "<interrupted>")
        pty.send("eie\r")
        try pty.expectAnswer("eie")
    }

    @Test func controlCDuringWorkIsSeenByTheWork() throws {
        let pty = try probe()
        pty.send("arbeid\r")
        try pty.expect("<working>")
        pty.send("\u{3}")
        try pty.expectFreshPrompt(after: "<interrupted at work>")
    }

    @Test func norwegianLettersAndCombiningMarksAreErasedWhole() throws {
        let pty = try probe()
        pty.send("bål\u{7F}\u{7F}å")
        try pty.expectLine("\(question) bå")
        pty.send(" a\u{30A}\u{7F}\u{7F}e\r")
        try pty.expectAnswer("båe")
    }

    @Test func anEditInTheMiddleOfNorwegianTextStaysInPlace() throws {
        let pty = try probe()
        pty.send("øre på å")
        try pty.expectLine("\(question) øre på å")
        pty.send("\u{1}s\u{5}re\r")
        try pty.expectAnswer("søre på åre")
    }

    @Test func thePrefillCanBeChanged() throws {
        let pty = try probe("--prefill")
        try pty.expectLine("\(question) blåbær")
        pty.send("\u{7F}r\r")
        try pty.expectAnswer("blåbær")
    }

    @Test func tenPastedLinesArriveAsOne() throws {
        let pty = try probe()
        try pty.expectLine(question)
        let lines = (1...10).map { "punkt \($0) på lista" }
        pty.send("\u{1B}[200~\(lines.joined(separator: "\r"))\u{1B}[201~")
        try pty.expect("punkt 10 på lista")
        #expect(!pty.screen.text.contains("<got"))
        pty.send("\r")
        try pty.expectScreen("one line") {
            $0.text.replacing("\n", with: "").contains("<got: \(lines.joined(separator: "⏎"))>")
        }
    }

    @Test func aPasteWithoutAnEndYieldsToControlC() throws {
        let pty = try probe()
        try pty.expectLine(question)
        pty.send("\u{1B}[200~ingen slutt\u{0}på dette")
        pty.send("\u{3}")
        try pty.expectFreshPrompt(after: "<interrupted>")
        pty.send("videre\r")
        try pty.expectAnswer("videre")
    }

    @Test func brokenBytesAndControlCharactersAreMended() throws {
        let pty = try probe()
        try pty.expectLine(question)
        pty.send(bytes: [0x61, 0xFF, 0xC3, 0x28, 0x16, 0x1B, 0x16, 0x00, 0x62, 0x0D])
        try pty.expectScreen("mended line") { $0.text.contains("<got: a") && $0.text.contains("b>") }
        #expect(pty.screen.text.contains("\u{FFFD}"))
    }

    @Test func letterÅWorksWhereTheLocaleIsC() throws {
        let pty = try probe(environment: ["LC_ALL": "C", "LANG": "C"])
        pty.send("års\u{7F}\u{7F}\u{7F}på\r")
        try pty.expectAnswer("på")
    }

    @Test func aDumbTerminalWorks() throws {
        let pty = try probe("--plain", environment: ["TERM": "dumb"])
        pty.send("få\r")
        try pty.expectAnswer("få")
        pty.send("\u{4}")
        #expect(try pty.expectEnd() == .exited(0))
        #expect(pty.screen.text.hasSuffix("\(question)\n<end>\n"))
        #expect(!pty.readable.contains(#"\u{1B}"#) && !pty.readable.contains(#"\u{001B}"#))
    }

    @Test func aColouredPromptTakesNoMoreRoom() throws {
        let pty = try probe("--colour", columns: 60)
        let long = String(repeating: "abcdefghij", count: 6)
        pty.send(long)
        try pty.expectScreen("wrapped line") { $0.text.replacing("\n", with: "").hasSuffix(long) }
        pty.send("\u{1}X")
        try pty.expectScreen("edit at the start") { $0.lines.first?.hasPrefix("\(question) Xabc") == true }
        #expect(pty.readable.contains("[1mmolde"))
    }
}
