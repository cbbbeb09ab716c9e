import TestSupport
import Testing

/// How a group meets the program, and how it leaves it.
@Suite struct BoplanBeginningTests {
    private let desk: BoplanDesk

    init() throws { desk = try BoplanDesk() }

    @Test func aNewPlanAsksForMunicipalityAndPeriodAndThenLeadsToTheFirstTool() throws {
        let pty = try desk.start(file: "ny.boplan")
        try pty.expect("Hvilken kommune gjelder planen?", then: "boplan · kommune>")
        try pty.enter("Lørenskog", then: "Lørenskog · periode>")
        #expect(pty.screen.text.contains("Hvilken periode gjelder planen?"))
        try pty.enter("2027–2030", then: "Lørenskog · oppstart>")
        try pty.enter("", then: "Lørenskog>")
        #expect(pty.screen.text.contains("Boligsosial handlingsplan for Lørenskog, 2027–2030"))
        try pty.enter("/neste", then: "Lørenskog · Om planen · Hva slags plan er det?>")
        #expect(pty.screen.text.contains("Samling 1: Oppstart"))
        try pty.leave()
        let again = try desk.start(file: "ny.boplan")
        try again.expect("Boligsosial handlingsplan for Lørenskog, 2027–2030", then: "Lørenskog>")
    }

    @Test func goingToAToolLeavesTheFirstQuestions() throws {
        let pty = try desk.start(file: "ny.boplan")
        try pty.expectLine("boplan · kommune>")
        try pty.enter("/swot svake", then: "boplan · SWOT-analyse · Svake sider>")
        try pty.enter("Høye husleier", then: "boplan · SWOT-analyse · Svake sider>")
        #expect(try desk.points(file: "ny.boplan") == ["V1": "Høye husleier"])
    }

    @Test(arguments: ["?", "hjelp", "exit", "Quit"])
    func aCryForHelpIsNoContribution(word: String) throws {
        let pty = try desk.openWeakSides()
        try pty.enter(word, then: BoplanDesk.weakSides)
        #expect(pty.screen.text.contains("«\(word)» er ikke lagret."))
        #expect(try desk.points() == [:])
    }

    @Test func controlCClearsTheLineAndNothingOfItIsSaved() throws {
        let pty = try desk.openWeakSides()
        pty.send("skal ikke lagres")
        try pty.expectLine("\(BoplanDesk.weakSides) skal ikke lagres")
        pty.send("\u{3}")
        try pty.expect("lagres^C", then: BoplanDesk.weakSides)
        try pty.addWeakSide("blir stående", as: "V1")
        #expect(try desk.points() == ["V1": "blir stående"])
    }

    @Test func controlDAsksOnceAndAnythingTypedCancels() throws {
        let pty = try desk.openWeakSides()
        pty.send("\u{4}")
        try pty.expect("Trykk Ctrl-D en gang til", then: BoplanDesk.weakSides)
        try pty.addWeakSide("vi ble likevel", as: "V1")
        pty.send("\u{4}")
        try pty.expectScreen("the question again") {
            $0.lines.filter { $0.contains("Trykk Ctrl-D") }.count == 2 && $0.currentLine == BoplanDesk.weakSides
        }
        pty.send("\u{4}")
        #expect(try pty.expectEnd() == .exited(0))
        #expect(pty.screen.text.contains("Alt er lagret i plan.boplan."))
        #expect(try desk.points() == ["V1": "vi ble likevel"])
    }
}
