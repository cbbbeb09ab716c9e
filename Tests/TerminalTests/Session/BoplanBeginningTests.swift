import TestSupport
import Testing

/// How a group meets the program, and how it leaves it.
@Suite struct BoplanBeginningTests {
    private let desk: BoplanDesk

    init() throws { desk = try BoplanDesk() }

    /// With only what the screen says, from an empty folder: the prompts are counted.
    @Test(arguments: [[], ["--enkel"]]) func aGroupReachesItsFirstQuestionWithinSixPrompts(_ options: [String]) throws {
        _ = try desk.run("rm plan.boplan")
        let pty = try desk.start(options, file: nil)
        try pty.expect("Hvilken kommune gjelder planen?", then: "boplan · kommune>")
        try pty.enter("Lørenskog", then: "Lørenskog · periode>")
        #expect(pty.screen.text.contains("Hvilken periode gjelder planen?"))
        try pty.enter("2027–2030", then: "Lørenskog>")
        #expect(pty.screen.text.contains("1  Begynn samling 1 (Enter)"))
        try pty.enter("", then: "Lørenskog · Forventningsavklaring · Det vi vil oppnå>")
        #expect(pty.screen.lines.filter { $0.contains(">") }.count <= 6)
        #expect(desk.folder.names.contains("lørenskog.boplan"))
        try pty.leave()
    }

    @Test func thePlansThatAreThereAreOfferedAndTheOneUsedLastComesFirst() throws {
        _ = try desk.run("\"$BOPLAN\" ny annen.boplan --kommune Alta --periode 2027-2030")
        let first = try desk.start(file: nil)
        try first.expect("1  annen.boplan – Alta, 2027-2030", then: "boplan>")
        #expect(first.screen.text.contains("2  plan.boplan – Molde, 2027-2030"))
        #expect(first.screen.text.contains("3  En ny plan"))
        try first.enter("2", then: "Molde>")
        try first.leave()
        let again = try desk.start(file: nil)
        try again.expect("1  plan.boplan – Molde, 2027-2030", then: "boplan>")
        try again.enter("", then: "Molde>")
        try again.leave()
        #expect(try desk.run("stat -c %a \"$XDG_STATE_HOME/boplan/sist-brukt\"") == "600\n")
    }

    @Test func tabCompletesTheMunicipality() throws {
        _ = try desk.run("rm plan.boplan")
        let pty = try desk.start(file: nil)
        try pty.expectLine("boplan · kommune>")
        pty.send("kárá\t")
        try pty.expectScreen("Karasjok") { $0.currentLine.hasPrefix("boplan · kommune> Karasjok") }
        try pty.enter("", then: "Karasjok · periode>")
        #expect(desk.folder.names.contains("karasjok.boplan"))
    }

    @Test func goingToAToolLeavesTheFirstQuestions() throws {
        let pty = try desk.start(file: "ny.boplan")
        try pty.expectLine("boplan · kommune>")
        try pty.enter("/swot svake", then: "boplan · SWOT-analyse · Svake sider>")
        try pty.enter("Høye husleier", then: "boplan · SWOT-analyse · Svake sider>")
        #expect(try desk.points(file: "ny.boplan") == ["V1": "Høye husleier"])
    }

    @Test(arguments: ["?", "hjelp"])
    func aCryForHelpIsNoContribution(word: String) throws {
        let pty = try desk.openWeakSides()
        try pty.enter(word, then: BoplanDesk.weakSides)
        #expect(pty.screen.text.contains("«\(word)» er lest som /hjelp."))
        #expect(try desk.points() == [:])
    }

    @Test(arguments: ["exit", "Quit"])
    func aWordThatLeavesIsNoContribution(word: String) throws {
        let pty = try desk.openWeakSides()
        pty.send(word + "\r")
        #expect(try pty.expectEnd() == .exited(0))
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
