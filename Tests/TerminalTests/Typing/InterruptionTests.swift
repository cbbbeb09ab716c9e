import Glibc
import TestSupport
import Testing

/// What happens to a half-typed line when the world interferes.
@Suite struct InterruptionTests {
    @Test func newsIsShownAboveTheHalfTypedLine() throws {
        let folder = TemporaryFolder()
        let pty = try Probe.start(["--news"], environment: ["NEWS": folder.file("nytt")])
        pty.send("halvferdig på")
        try pty.expectLine("\(question) halvferdig på")
        folder.write("", to: "nytt")
        let screen = try pty.expectScreen("news, then the line") {
            $0.text.contains("V5") && $0.currentLine == "\(question) halvferdig på"
        }
        #expect(screen.lines == ["* Malvik la til V4", "* og V5 på tvers", "\(question) halvferdig på"])
        pty.send("\u{7F}å\r")
        try pty.expectAnswer("halvferdig på")
    }

    /// Half a character is left when Ctrl-C cuts a paste in two.
    @Test(arguments: [[0xC3], [0xE6, 0xBC], [0xF0, 0x9F, 0x91]] as [[UInt8]])
    func halfACharacterIsGoneWithItsLine(_ half: [UInt8]) throws {
        let folder = TemporaryFolder()
        let pty = try Probe.start(["--news"], environment: ["NEWS": folder.file("nytt")])
        pty.send("ord")
        try pty.expectLine("\(question) ord")
        pty.send(bytes: half)
        // News comes when no key is left: by then the half is read.
        folder.write("", to: "nytt")
        try pty.expectScreen("news, then the line") {
            $0.text.contains("V5") && $0.currentLine == "\(question) ord"
        }
        try pty.interrupt()
        pty.send("på å\r")
        try pty.expectAnswer("på å")
    }

    @Test(arguments: [[0xE5], [0xC3], [0x80], [0xFF], [0xED, 0xA0], [0xF4, 0x90], [0xE0, 0x80]] as [[UInt8]])
    func bytesThatAreNoCharacterHurtNoOther(_ bytes: [UInt8]) throws {
        let pty = try Probe.start(["--news"])
        pty.send("a")
        pty.send(bytes: bytes)
        pty.send("b å\r")
        let mended = String(decoding: bytes, as: UTF8.self)
        try pty.expectAnswer("a\(mended)b å")
        pty.send("neste æ\r")
        try pty.expectAnswer("neste æ")
    }

    @Test func plainNewsComesBelowAndTheLineIsSaidAgain() throws {
        let folder = TemporaryFolder()
        let news = ["NEWS": folder.file("nytt"), "TERM": "dumb"]
        let pty = try Probe.start(["--news", "--plain"], environment: news)
        pty.send("halv")
        try pty.expectLine("\(question) halv")
        folder.write("", to: "nytt")
        let screen = try pty.expectScreen("news, then the line") {
            $0.text.contains("V5") && $0.currentLine == "\(question) halv"
        }
        #expect(screen.lines.first == "\(question) halv")
        #expect(screen.lines.count == 4)
    }

    @Test func newsIsShownAboveALineOfManyRows() throws {
        let folder = TemporaryFolder()
        let pty = try Probe.start(["--news"], environment: ["NEWS": folder.file("nytt")], columns: 60)
        let whole = question + " " + String(repeating: "bolig ", count: 15) + "slutt"
        pty.send(String(whole.dropFirst(question.count + 1)))
        try pty.expectScreen("the line") { $0.lines.joined() == whole }
        pty.send("\u{1}")
        folder.write("", to: "nytt")
        try pty.expectScreen("news, then the line") {
            $0.lines.first == "* Malvik la til V4" && $0.lines.dropFirst(2).joined() == whole
        }
    }

    @Test func newsWaitsWhileASearchIsOnScreen() throws {
        let folder = TemporaryFolder()
        let pty = try Probe.start(["--news"], environment: ["NEWS": folder.file("nytt")])
        pty.send("leie\r")
        try pty.expectAnswer("leie")
        pty.send("\u{12}lei")
        try pty.expectScreen("search") { $0.currentLine.contains("søk: lei → leie") }
        folder.write("", to: "nytt")
        pty.send("e")
        try pty.expectScreen("search") { $0.currentLine.contains("søk: leie → leie") }
        pty.send("\u{5}")
        try pty.expectScreen("news, then the line") {
            $0.text.contains("V5 på tvers\n\(question) leie") && !$0.text.contains("reverse")
        }
    }

    @Test func aNewSizeIsFollowed() throws {
        let pty = try Probe.start([], columns: 120)
        let typed = String(repeating: "bolig ", count: 9) + "slutt"
        pty.send(typed)
        try pty.expectLine("\(question) \(typed)")
        pty.resize(columns: 60, rows: 24)
        try pty.expectScreen("wrapped at 60") { screen in
            screen.lines.count > 1 && screen.currentLine == String("\(question) \(typed)".dropFirst(60))
        }
        pty.send("\u{1}ny \r")
        try pty.expectScreen("the line") { $0.text.replacing("\n", with: "").contains("<got: ny \(typed)>") }
    }

    @Test func controlZSuspendsAndForegroundRedrawsTheHalfTypedLine() throws {
        let shell = ["PS1": "skall> ", "ENV": ""]
        let pty = try PtyProcess(["/bin/sh", "-i"], environment: shell, columns: 100)
        try pty.expectLine("skall>")
        pty.send("'\(Probe.path)' -\r")
        try pty.expectLine(question)
        pty.send("halvveis på")
        try pty.expectLine("\(question) halvveis på")
        pty.send("\u{1A}")
        try pty.expectLine("skall>")
        pty.send("echo sk'a'll lever\r")
        try pty.expect("skall lever")
        pty.send("fg\r")
        try pty.expectLine("\(question) halvveis på")
        pty.send("!\r")
        try pty.expectAnswer("halvveis på!")
        pty.send("\u{4}")
        try pty.expect("<end>")
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func aRequestToEndLeavesCleanly(number: Int32) throws {
        let pty = try Probe.start([])
        pty.send("halv")
        try pty.expectLine("\(question) halv")
        pty.signal(number)
        try pty.expect("<hangup>")
        #expect(try pty.expectEnd() == .exited(0))
    }

    @Test func aClosedWindowEndsTheProgramAndKeepsTheHistory() throws {
        let folder = TemporaryFolder()
        let pty = try Probe.start([folder.file("historikk")])
        pty.send("før\r")
        try pty.expectAnswer("før")
        pty.send("etter")
        try pty.expectLine("\(question) etter")
        pty.hangUp()
        #expect(try pty.expectEnd() == .exited(0))
        #expect(folder.read("historikk") == "før\n")
    }

    @Test func aProgramWithoutATerminalIsRefused() throws {
        let pty = try PtyProcess(["/bin/sh", "-c", "'\(Probe.path)' - </dev/null"], columns: 200)
        try pty.expect("notATerminal")
    }
}
