import Testing

/// A silent round in two windows on one file.
@Suite struct BoplanRoundTests {
    private let desk: BoplanDesk
    private let round = "Molde · SWOT-analyse · Svake sider [stille runde]>"
    private let group = "Molde · SWOT-analyse · Svake sider [i gruppa]>"

    init() throws { desk = try BoplanDesk() }

    /// A window that stood open when another began a round is in it before the next line, which nothing remembers.
    @Test func aRoundReachesAWindowThatIsOpen() throws {
        let one = try desk.openWeakSides()
        let other = try desk.openWeakSides()
        try other.enter("/som Kari Nordmann", then: "Molde · SWOT-analyse · Svake sider (Kari Nordmann)>")
        try one.enter("/igp individ anonymt", then: round)
        other.send("Lang ventetid\r")
        // The line comes before the window has looked, or after: then it is sealed at once.
        try other.expectScreen("the round") { $0.currentLine.hasPrefix(self.round) }
        if other.screen.text.contains("Ikke lagret") {
            try other.expectLine("\(round) Lang ventetid")
            other.send("\r")
        }
        try other.expect("Notert, og skjult til runden åpnes.", then: round)
        other.send("\u{10}")
        try other.expectLine(round)
        one.send("/igp gruppe\r")
        try one.expect("V1  Lang ventetid", then: group)
        try one.leave()
        try other.leave()
        #expect(try desk.run("\"$BOPLAN\" plan.boplan -c '/historikk alt'").contains("Kari") == false)
        #expect(try desk.run("cat \"$HOME\"/boplan/*").contains("ventetid") == false)
    }

    @Test func whatIsTypedIntoARoundThatAnotherWindowOpensIsNotLost() throws {
        let one = try desk.openWeakSides()
        try one.enter("/igp individ anonymt", then: round)
        one.send("Høye husleier\r")
        try one.expect("Notert", then: round)
        // The other joins the round, and is half through a line when the first opens it.
        let other = try desk.start()
        try other.expectLine("Molde · SWOT-analyse · Sterke sider [stille runde]>")
        try other.enter("/swot svake", then: round)
        other.send("Lang ventetid")
        try other.expectLine("\(round) Lang ventetid")
        one.send("0")
        one.send("\r")
        try one.expect("Gi tastaturet videre", then: round)
        one.send("/igp gruppe\r")
        try one.expect("V1  Høye husleier", then: group)
        other.send("\r")
        try other.expect("Ikke lagret: Runden ble åpnet i et annet vindu", then: BoplanDesk.weakSides)
        other.send("\r")
        try other.expect("V2 lagret", then: BoplanDesk.weakSides)
        try one.leave()
        try other.leave()
        #expect(try desk.points() == ["V1": "Høye husleier", "V2": "Lang ventetid"])
    }
}
