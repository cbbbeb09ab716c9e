import Glibc
import TestSupport
import Testing

/// What the terminal does when the file cannot be written, and when nobody is to see what is written.
@Suite struct BoplanHoldingTests {
    private let desk: BoplanDesk
    private let held = "Molde · SWOT-analyse · Svake sider [1 ikke lagret]>"
    private let round = "Molde · SWOT-analyse · Svake sider [stille runde]>"

    init() throws { desk = try BoplanDesk() }

    @Test func aFileThatIsGoneHoldsWhatIsSaidAndASpareFileOutlivesAHangup() throws {
        let pty = try desk.openWeakSides()
        try pty.addWeakSide("lagret", as: "V1")
        _ = try desk.run("cp plan.boplan før.boplan")
        unlink(desk.folder.file("plan.boplan"))
        pty.send("holdt på\r")
        try pty.expect("V2 ikke lagret ennå", then: held)
        pty.signal(SIGHUP)
        try pty.expect("Ett bidrag er ikke lagret")
        #expect(try pty.expectEnd() == .exited(4))
        let spare = try #require(try desk.run("ls \"$HOME\"/boplan/*-plan.boplan").split(separator: "\n").first)
        #expect(try desk.run("stat -c %a \"$HOME\"/boplan '\(spare)'") == "700\n600\n")
        #expect(try desk.points(file: "'\(spare)'") == ["V1": "lagret", "V2": "holdt på"])
        // The file is back as it was: whoever opens it is told, until all is fetched.
        _ = try desk.run("cp før.boplan plan.boplan")
        let next = try desk.open()
        #expect(next.screen.text.contains("Sist kom ikke alt med i plan.boplan."))
        try next.leave()
        _ = try desk.run("\"$BOPLAN\" flett plan.boplan '\(spare)'")
        let last = try desk.open()
        #expect(!last.screen.text.contains("Sist kom ikke alt med"))
        try last.leave()
        #expect(try desk.points() == ["V1": "lagret", "V2": "holdt på"])
        #expect(try desk.run("ls \"$HOME\"/boplan").contains("-plan.boplan") == false, "done with, and removed")
    }

    @Test func whatIsHeldIsSavedInAnotherFile() throws {
        let pty = try desk.openWeakSides()
        unlink(desk.folder.file("plan.boplan"))
        pty.send("holdt på\r")
        try pty.expect("V1 ikke lagret ennå", then: held)
        pty.send("/lagre-som ny.boplan\r")
        try pty.expect("Alt er lagret i ny.boplan", then: BoplanDesk.weakSides)
        try pty.addWeakSide("lagret", as: "V2")
        try pty.leave()
        #expect(try desk.points(file: "ny.boplan") == ["V1": "holdt på", "V2": "lagret"])
        #expect(try desk.run("ls \"$HOME\"/boplan").contains("-plan.boplan") == false, "the spare file is gone")
    }

    @Test func nobodySeesWhatWasWrittenInASilentRound() throws {
        let pty = try desk.openWeakSides()
        try pty.enter("/igp individ anonymt", then: round)
        pty.send("hemmelig en\r")
        try pty.expect("Notert", then: round)
        pty.send("/igp videre\r")
        try pty.expectScreen("an empty screen for the next") {
            !$0.text.contains("hemmelig") && $0.text.contains("Gi tastaturet videre") && $0.currentLine == round
        }
        // There is no line before: what was typed before the round comes back after it.
        pty.send("\u{1B}[A/igp gruppe\r")
        try pty.expect("V1  hemmelig en", then: "Molde · SWOT-analyse · Svake sider [i gruppa]>")
        try pty.leave()
        #expect(try desk.run("cat \"$HOME\"/boplan/*.historikk").contains("hemmelig") == false)
    }
}
