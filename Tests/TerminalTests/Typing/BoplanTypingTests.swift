import TestSupport
import Testing

/// Typing, pasting and completing in the real program.
@Suite struct BoplanTypingTests {
    private let desk: BoplanDesk

    init() throws { desk = try BoplanDesk() }

    @Test func norwegianLettersAndCombiningMarksAreErasedOneAtATime() throws {
        let pty = try desk.openWeakSides()
        pty.send("blåbærøy e\u{301}t")
        try pty.expectLine("\(BoplanDesk.weakSides) blåbærøy e\u{301}t")
        pty.send("\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}")
        try pty.expectLine("\(BoplanDesk.weakSides) blåbær")
        pty.send("\r")
        try pty.expect("V1 lagret", then: BoplanDesk.weakSides)
        #expect(try desk.points() == ["V1": "blåbær"])
    }

    @Test func aPasteOfTenLinesIsTenPointsInOneAction() throws {
        let pty = try desk.openWeakSides()
        let lines = (1...10).map { "Punkt \($0): små boliger på øya" }
        pty.send("\u{1B}[200~" + lines.map { "\u{F0B7}\t" + $0 }.joined(separator: "\r") + "\u{1B}[201~")
        try pty.expect("Punkt 10: små boliger på øya")
        pty.send("\r")
        try pty.expect("10 punkter lagret (V1–V10)", then: BoplanDesk.weakSides)
        let expected = Dictionary(uniqueKeysWithValues: lines.enumerated().map { ("V\($0 + 1)", $1) })
        #expect(try desk.points() == expected)
        try pty.enter("/angre", then: BoplanDesk.weakSides)
        #expect(try desk.points() == [:])
    }

    @Test func cellsOfASpreadsheetAreColumns() throws {
        let pty = try desk.open()
        let measure = "Molde · Handlingsplan · Kommunale boliger · Strategi>"
        try pty.enter("/handlingsplan 1", then: measure)
        pty.send("\u{1B}[200~Bygge\tBygge ti\tNAV\t2028\t2 mill.\rLeie\tLeie fem\u{1B}[201~")
        try pty.expect("Leie fem")
        pty.send("\r")
        try pty.expect("2 tiltak lagret (T1–T2)", then: measure)
    }

    @Test func enterKeepsAWordThatWasAskedAbout() throws {
        let pty = try desk.openWeakSides()
        pty.send("ok\r")
        try pty.expectLine("Molde · SWOT-analyse · Svake sider [Enter: lagre]>")
        #expect(try desk.points() == [:])
        pty.send("\r")
        try pty.expect("V1 lagret", then: BoplanDesk.weakSides)
        #expect(try desk.points() == ["V1": "ok"])
    }

    @Test func aTextIsEditedWhereItStands() throws {
        let pty = try desk.openWeakSides()
        try pty.addWeakSide("Høye husleier på øya", as: "V1")
        pty.send("/endre V1\r")
        try pty.expectLine("\(BoplanDesk.weakSides) /endre V1 Høye husleier på øya")
        pty.send("\u{7F}\u{7F}\u{7F}byen\r")
        try pty.expect("er endret til", then: BoplanDesk.weakSides)
        #expect(try desk.points() == ["V1": "Høye husleier på byen"])
        // Ctrl-C gives the line up, and it is not put there again.
        pty.send("/endre V1\r")
        try pty.expectLine("\(BoplanDesk.weakSides) /endre V1 Høye husleier på byen")
        pty.send("\u{3}")
        try pty.expectLine(BoplanDesk.weakSides)
        #expect(try desk.points() == ["V1": "Høye husleier på byen"])
        try pty.leave()
    }

    @Test func aFilledBallotIsNotDroppedByCtrlD() throws {
        let pty = try desk.openWeakSides()
        try pty.addWeakSide("Høye husleier", as: "V1")
        try pty.addWeakSide("Lang ventetid", as: "V2")
        let voting = "Molde · SWOT-analyse · Svake sider [avstemning AV1]>"
        try pty.enter("/stem prikker 3 swot svake anonymt", then: voting)
        pty.send("V1 2\r")
        try pty.expect("Seddelen: V1 2", then: voting)
        for _ in 0..<3 {
            pty.send("\u{4}")
            try pty.expect("men ikke levert", then: voting)
        }
        pty.send("/stem videre\r")
        try pty.expect("Levert, og skjult", then: voting)
        try pty.leave()
    }

    @Test func tabCompletesCommandToolPromptItemAndChoice() throws {
        let pty = try desk.openWeakSides()
        pty.send("/eks\t")
        try pty.expectLine("\(BoplanDesk.weakSides) /eksporter")
        pty.send("\u{15}/målg\t")
        try pty.expectLine("\(BoplanDesk.weakSides) /målgrupper")
        pty.send("\u{15}/mål øk\t")
        try pty.expectLine("\(BoplanDesk.weakSides) /mål Økonomiske virkemidler")
        pty.send("\r")
        try pty.expectLine("Molde · Mål · Økonomiske virkemidler>")
        try pty.enter("/handlingsplan", then: "Molde · Handlingsplan · Målområde>")
        pty.send("komm\t")
        try pty.expectLine("Molde · Handlingsplan · Målområde> Kommunale boliger")
        pty.send("\r")
        let measure = "Molde · Handlingsplan · Kommunale boliger · Strategi>"
        try pty.expectLine(measure)
        pty.send("Skaffe boliger | Bygge små boliger | Eiendom | 2028 | 2 mill.\r")
        try pty.expect("T1 lagret", then: measure)
        pty.send("/endre T\t")
        try pty.expectLine("\(measure) /endre T1")
    }

    @Test func tabShowsNorwegianNamesWithAShortWord() throws {
        let pty = try desk.openWeakSides()
        pty.send("/st\t")
        let screen = try pty.expectScreen("the names and the line") {
            $0.text.contains("/status – Viser hvor dere er") && $0.currentLine == "\(BoplanDesk.weakSides) /st"
        }
        #expect(screen.lines.contains { $0.hasPrefix("/stryk – ") })
        #expect(!screen.text.contains("/strike"), "other names are completed when they are typed")
        pty.send("\u{15}/strik\t")
        try pty.expectLine("\(BoplanDesk.weakSides) /strike")
        pty.send("\u{15}/vis V\t")
        try pty.expectLine("\(BoplanDesk.weakSides) /vis V")
    }

    @Test func tablesFitTheWindowAsItIsNow() throws {
        let pty = try desk.open()
        try pty.enter("/gap", then: "Molde · Gap-analyse · Status i dag>")
        let long = "Mange bor midlertidig i for små boliger langt unna skole og arbeid"
        pty.send("\(long) | Bygge flere små boliger nær sentrum | Alle har en trygg bolig\r")
        try pty.expect("G1 lagret", then: "Molde · Gap-analyse · Status i dag>")
        pty.send("/vis gap")
        try pty.expectLine("Molde · Gap-analyse · Status i dag> /vis gap")
        pty.resize(columns: 60, rows: 24)
        pty.send("\r")
        try pty.expectScreen("a table, and the prompt") {
            $0.text.contains("───┼") && $0.currentLine == "Molde · Gap-analyse · Status i dag>"
        }
        let table = pty.screen.lines.drop { !$0.contains("Id │") }.prefix { $0.contains("│") || $0.contains("┼") }
        #expect(table.count > 3)
        // A rule drawn for a wider window would go on in the next line.
        let isRule = table.map { $0.allSatisfy { "─┼".contains($0) } }
        #expect(isRule.contains(true))
        #expect(!zip(isRule, isRule.dropFirst()).contains { $0 && $1 }, "\(table.joined(separator: "\n"))")
    }

    @Test func theHalfTypedLineIsDrawnAgainForTheNewWidth() throws {
        let pty = try desk.openWeakSides()
        let text = String(repeating: "bolig ", count: 8) + "slutt"
        pty.send(text)
        try pty.expectLine("\(BoplanDesk.weakSides) \(text)")
        pty.resize(columns: 50, rows: 24)
        try pty.expectScreen("wrapped at 50") {
            $0.lines.count > 1 && $0.currentLine == String("\(BoplanDesk.weakSides) \(text)".dropFirst(50))
        }
        pty.send("!\r")
        try pty.expect("V1 lagret", then: BoplanDesk.weakSides)
        #expect(try desk.points() == ["V1": text + "!"])
    }

    @Test func theHistoryIsTheWorkshopsOwn() throws {
        let first = try desk.openWeakSides()
        try first.addWeakSide("husket fra sist", as: "V1")
        try first.leave()

        let second = try desk.open()
        second.send("\u{10}")
        try second.expectLine("Molde> husket fra sist")

        _ = try desk.run("\"$BOPLAN\" ny annen.boplan --kommune Malvik --periode 2027-2030")
        let other = try desk.start(file: "annen.boplan")
        try other.expectLine("Malvik>")
        other.send("\u{10}x")
        try other.expectLine("Malvik> x")
    }
}
