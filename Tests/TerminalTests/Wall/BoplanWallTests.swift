import Glibc
import TestSupport
import Testing

/// The wall in a real terminal, while somebody else writes.
@Suite struct BoplanWallTests {
    private let desk: BoplanDesk

    init() throws { desk = try BoplanDesk() }

    private func sayElsewhere(_ lines: String) throws {
        _ = try desk.run("\"$BOPLAN\" plan.boplan -c \(lines)")
    }

    @Test func itFollowsWhatOthersSayUntilAKeyIsPressed() throws {
        let pty = try desk.openWeakSides()
        try pty.addWeakSide("sagt her", as: "V1")
        pty.send("/vegg\r")
        try pty.expectScreen("the wall, from the top") {
            $0.lines[0] == "SWOT-analyse · Molde" && $0.text.contains("V1  sagt her")
        }
        try sayElsewhere("'/swot trusler' 'sagt der'")
        try pty.expectScreen("what was said elsewhere, in its place") {
            $0.lines[0] == "SWOT-analyse · Molde" && $0.text.contains("TR1  sagt der")
        }
        #expect(pty.screen.text.contains("2 punkter"))
        pty.send("q")
        // A terminal with one screen only has the wall in front of it.
        try pty.expectScreen("the prompt, without the key") { $0.currentLine.hasSuffix(BoplanDesk.weakSides) }
        try pty.addWeakSide("sagt etterpå", as: "V2")
        #expect(try desk.points() == ["V1": "sagt her", "TR1": "sagt der", "V2": "sagt etterpå"])
    }

    @Test func itFitsTheWindowAsItIsNow() throws {
        let pty = try desk.openWeakSides()
        pty.send("/vegg\r")
        try pty.expectScreen("as wide as the window") { $0.lines.dropFirst().first?.count == 100 }
        pty.resize(columns: 50, rows: 16)
        // To its last line: Ctrl-C throws away what is on its way to the screen.
        try pty.expectScreen("as narrow as the window") { screen in
            screen.lines.dropFirst().first?.count == 50 && screen.lines.allSatisfy { $0.count <= 50 }
        }
        pty.send("\u{3}")
        try pty.expectScreen("the prompt") { $0.currentLine.hasSuffix("Svake sider>") }
    }

    @Test func aScreenReaderHearsWhatIsNew() throws {
        let pty = try desk.openWeakSides(["BOPLAN_ENKEL": "1"])
        pty.send("først\r")
        try pty.expect("V1 lagret")
        pty.send("/vegg\r")
        try pty.expectScreen("the whole wall") {
            $0.text.contains("V1: først") && $0.text.contains("trykk en tast for å gå tilbake")
        }
        let before = pty.screen.lines.count
        try sayElsewhere("'/swot svake' 'og så dette'")
        try pty.expectScreen("the new point, and how many there are") {
            $0.lines.dropFirst(before - 1).contains("V2: og så dette")
        }
        #expect(pty.screen.text.ranges(of: "V1: først").count == 1, "what was heard is said again")
        #expect(!pty.screen.text.contains("─"))
        pty.send("\r")
        try pty.expectScreen("the prompt") { $0.currentLine == BoplanDesk.weakSides }
    }

    @Test func aWallOfItsOwnWindowIsLeftWithAKey() throws {
        try sayElsewhere("'/swot svake' 'til veggen'")
        let words = ["/bin/sh", "-c", "cd \"$0\" && exec \"$BOPLAN\" vegg plan.boplan", desk.folder.path]
        let pty = try PtyProcess(words, environment: desk.environment, columns: 100)
        try pty.expectScreen("the wall") { $0.text.contains("V1  til veggen") }
        try sayElsewhere("'/framtidsbilde' 'Alle bor trygt'")
        try pty.expectScreen("it goes where the group went") { $0.lines[0] == "Framtidsbilde · Molde" }
        pty.send(" ")
        #expect(try pty.expectEnd() == .exited(0))
    }

    @Test func aPageIsRenewedUntilCtrlC() throws {
        let words = [
            "/bin/sh", "-c", "cd \"$0\" && exec \"$BOPLAN\" vegg plan.boplan swot --til vegg.html", desk.folder.path,
        ]
        let pty = try PtyProcess(words, environment: desk.environment, columns: 100)
        try pty.expect("Ctrl-C avslutter")
        try sayElsewhere("'/swot svake' 'til siden'")
        var tries = 0
        while desk.folder.read("vegg.html")?.contains("til siden") != true, tries < 1200 {
            usleep(50_000)
            tries += 1
        }
        #expect(desk.folder.read("vegg.html")?.contains("<b>V1</b><span>til siden") == true)
        pty.send("\u{3}")
        #expect(try pty.expectEnd() == .exited(0))
        #expect(desk.folder.names.filter { $0.contains("tmp") } == [])
    }
}
