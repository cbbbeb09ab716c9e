import Glibc
import TestSupport
import Testing

/// What is kept when the program is stopped, killed or not alone.
@Suite struct BoplanSafetyTests {
    private let desk: BoplanDesk

    init() throws { desk = try BoplanDesk() }

    @Test func controlZGivesTheShellBackAndForegroundTheHalfTypedLine() throws {
        let shell = desk.environment.merging(["PS1": "skall> ", "ENV": ""]) { $1 }
        let pty = try PtyProcess(["/bin/sh", "-i"], environment: shell, columns: 100)
        try pty.expectLine("skall>")
        pty.send("cd '\(desk.folder.path)'; \"$BOPLAN\" plan.boplan\r")
        try pty.expectLine("Molde>")
        try pty.enter("/swot svake", then: BoplanDesk.weakSides)
        pty.send("halvveis på")
        try pty.expectLine("\(BoplanDesk.weakSides) halvveis på")
        pty.send("\u{1A}")
        try pty.expectLine("skall>")
        pty.send("fg\r")
        try pty.expectLine("\(BoplanDesk.weakSides) halvveis på")
        try pty.addWeakSide(" vei", as: "V1")
        #expect(try desk.points() == ["V1": "halvveis på vei"])
        try pty.leaveToShell()
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func aRequestToEndLeavesCleanlyWithEverythingSaved(number: Int32) throws {
        let pty = try desk.openWeakSides()
        try pty.addWeakSide("lagret", as: "V1")
        pty.send("halv")
        try pty.expectLine("\(BoplanDesk.weakSides) halv")
        pty.signal(number)
        try pty.expect("Alt er lagret i plan.boplan.")
        #expect(try pty.expectEnd() == .exited(0))
        #expect(try desk.points() == ["V1": "lagret"])
    }

    @Test func aClosedWindowLeavesCleanlyWithEverythingSaved() throws {
        let pty = try desk.openWeakSides()
        try pty.addWeakSide("lagret", as: "V1")
        pty.send("halv")
        try pty.expectLine("\(BoplanDesk.weakSides) halv")
        pty.hangUp()
        #expect(try pty.expectEnd() == .exited(0))
        #expect(try desk.points() == ["V1": "lagret"])
    }

    /// Killed at ever later moments while lines pour in: what was acknowledged is there, and nothing is half.
    @Test(arguments: [1, 7, 23]) func aKillLosesNothingAcknowledged(count: Int) throws {
        let pty = try desk.openWeakSides()
        let texts = (1...60).map { "Svak side nummer \($0)" }
        for text in texts { pty.send(text + "\r") }
        try pty.expect("V\(count) lagret")
        pty.signal(SIGKILL)
        #expect(try pty.expectEnd() == .killed(SIGKILL))
        let acknowledged = texts.indices.map { "V\($0 + 1)" }.filter { pty.screen.lines.contains("\($0) lagret") }
        let kept = try desk.points()
        #expect(acknowledged.count >= count)
        #expect(acknowledged.allSatisfy { kept[$0] != nil }, "\(acknowledged.filter { kept[$0] == nil })")
        for (label, text) in kept { #expect(text == "Svak side nummer \(label.dropFirst())") }
        let again = try desk.openWeakSides()
        try again.addWeakSide("etterpå", as: "V\(kept.count + 1)")
    }

    @Test func anotherWindowsNewsStandsAboveTheHalfTypedLine() throws {
        let one = try desk.openWeakSides()
        let two = try desk.openWeakSides()
        one.send("halvferdig på")
        try one.expectLine("\(BoplanDesk.weakSides) halvferdig på")
        try two.enter("/som NAV/sosial", then: "Molde · SWOT-analyse · Svake sider (NAV/sosial)>")
        two.send("fra det andre vinduet\r")
        try two.expect("V1 lagret", then: "Molde · SWOT-analyse · Svake sider (NAV/sosial)>")
        let screen = try one.expectScreen("news above the line") {
            $0.text.contains("Én ny ting fra et annet vindu (NAV/sosial).")
                && $0.currentLine == "\(BoplanDesk.weakSides) halvferdig på"
        }
        #expect(screen.lines.dropLast().last == "Én ny ting fra et annet vindu (NAV/sosial).")
        try one.addWeakSide("!", as: "V2")
        #expect(try desk.points() == ["V1": "fra det andre vinduet", "V2": "halvferdig på!"])
    }
}

extension PtyProcess {
    /// Leaves with `/slutt`, back in the shell that started the program.
    fileprivate func leaveToShell() throws {
        send("/slutt\r")
        try expect("Alt er lagret i plan.boplan.", then: "skall>")
    }
}
