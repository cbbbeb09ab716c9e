import Documents
import Planning
import TestSupport
import Testing

/// Made-up plans that are built as municipalities build theirs (`Tests/Fixtures/old-plans`).
@Suite(.enabled(if: TestHost.hasTools)) struct OldPlanTests {
    private static let folder = TranscriptWorld.fixtures + "old-plans/"

    @Test(arguments: ["html", "docx", "odt"]) func aTableWithMergedCellsAndSums(_ format: String) throws {
        let found = try read("prøvevik.html", as: format, "--rett-inn")
        #expect(
            found.measures
                == [
                    [
                        "Boliger til alle", "Flere små boliger", "Kjøpe fem ettroms leiligheter", "Eiendom; NAV",
                        "2018–2019", "10 mill. kr",
                    ],
                    ["Boliger til alle", "Flere små boliger", "Leie av private i sentrum", "NAV", "årlig", ""],
                    [
                        "Boliger til alle", "Bedre vedlikehold", "Tilstandsvurdere alle utleieboliger", "Teknisk",
                        "innen 2020", "450 000",
                    ],
                    ["Oppfølging", "", "Boveiledning på kveldstid", "Helse og omsorg", "2019", "1,2 mill. kr per år"],
                    ["Oppfølging", "", "Boligskole for ungdom", "", "2020", ""],
                    ["Oppfølging", "", "Fast møte med namsmannen", "NAV", "", ""],
                ].sorted(by: ExampleSource.inOrder))
        #expect(found.texts["mål Boliger til alle"] == ["Ingen venter mer enn et halvt år på bolig."])
        #expect(found.texts["mål Oppfølging"] == ["Flere mestrer å bo.", "Færre må flytte."])
        #expect(found.texts["plantekst Lovverk"]?.count == 3)
        for left in ["2 Organisering", "1.1 Bakgrunn", "4 Økonomi", "Status", "Sum 10,45 mill. kr"] {
            #expect(found.told.contains("«\(left)»"), "\(left) is dropped without a word")
        }
    }

    @Test func statusSpeaksForAnAnswer() throws {
        let world = TestHost()
        world.run("ny", world.path("a.boplan"), "--kommune", "Prøvevik")
        world.run("importer", world.path("a.boplan"), Self.folder + "prøvevik.html", "--ja")
        let reading = try GeneratedPlan.reading(world.path("a.boplan"))
        let column = try #require(reading.process.tool("revisjon")?.form?.column("utfall"))
        let answers = reading.workshop.items(in: "revisjon").map { reading.hint(for: column, of: $0)?.answer }
        #expect(answers == ["Gjennomført", "I gang", "Videreføres", "I gang", "Droppet", nil])
        // Right after what the plan is.
        #expect(reading.tools.prefix(2).map(\.id) == ["om-planen", "revisjon"])
    }

    @Test(arguments: ["md", "docx"]) func nynorskWithGoalAreasAcrossTheTable(_ format: String) throws {
        let found = try read("tenkvik.md", as: format, "--rett-inn")
        #expect(
            found.measures.map { $0[0] + ": " + $0[2] } == [
                "Bustader: Byggje seks omsorgsbustader", "Bustader: Oversyn over dei kommunale bustadene",
                // The goal area that is there already, by its name in bokmål.
                "Økonomiske virkemidler: Meir bruk av startlån",
            ])
        #expect(found.measures.map { $0[3] } == ["Teknisk eining", "Eigedom", "NAV"])
        #expect(
            found.texts["plantekst Statlige og kommunale føringer"] == ["Kommuneplanen seier at alle skal bu trygt."])
    }

    @Test(arguments: ["md", "docx", "odt"]) func measuresWithoutATable(_ format: String) throws {
        let found = try read("fjordheim.md", as: format, "--rett-inn")
        #expect(found.measures.map { $0[0] } == ["Boliger", "Boliger", "Boliger", "Oppfølging", "Oppfølging"])
        #expect(
            found.measures.contains(["Boliger", "", "Kjøpe boliger i borettslag.", "Eiendom og NAV", "", "8 mill. kr"]))
        #expect(found.measures.contains(["Oppfølging", "", "Ansette miljøterapeut", "Helse og omsorg", "2023", ""]))
        #expect(found.texts["mål Boliger"] == ["Alle har et trygt sted å bo."])
    }

    @Test func aSpreadsheetInAnOlderCharacterSet() throws {
        let found = try read("skogheim.csv", as: "csv", "--rett-inn")
        #expect(
            found.measures == [
                ["Bolig", "", "Båter og hus til leie", "Eiendom", "2012", "1000"],
                ["Bolig", "", "Leie av private", "NAV", "2013", ""],
                ["Oppfølging", "", "Boveiledning", "", "", ""],
            ])
    }

    @Test func aSpreadsheetWithSumsAndYearsAndHiddenSheets() throws {
        let found = try read("solvik.xlsx", as: "xlsx", "--rett-inn")
        let kroner = { (text: String) in text.map { $0 == " " ? "\u{A0}" : String($0) }.joined() + "\u{A0}kr" }
        #expect(
            found.measures == [
                ["Boliger", "", "Kjøpe fire små boliger", "Eiendom", "30.06.2020", kroner("4 500 000")],
                [
                    "Boliger", "", "Pusse opp åtte leiligheter", "Teknisk drift", "01.12.2021",
                    "\(kroner("300 000")) i 2019, \(kroner("300 000")) i 2020 og \(kroner("350 000")) i 2021",
                ],
                ["Oppfølging", "", "Boveiledning på kveldstid", "Helse og mestring", "2019", kroner("250 000")],
                ["Oppfølging", "", "Faste møter med utleiere; Referat til utvalget", "NAV", "", ""],
            ])
        for left in ["Merknad", "Oversikt", "Gamle lister", "Kilde: boliggruppa, oktober 2018", "550 4800"] {
            #expect(found.told.contains("«\(left)»"), "\(left) is dropped without a word")
        }
    }

    @Test(arguments: ["html", "docx", "odt"]) func aTableForEachMeasure(_ format: String) throws {
        let found = try read("åsbygd.html", as: format, "--rett-inn")
        #expect(
            found.measures == [
                ["Flere utleieboliger", "", "Leie ti boliger av private", "Eiendom", "2022", "Driftsbudsjett"],
                ["Trygge boforhold", "", "Vaktmester i alle bygg", "Teknisk", "2023", "0,7 mill."],
            ])
    }

    /// The headings over what is written in the template are headings that its text is found by.
    @Test func everySectionOfTheTemplateIsKnownByItsHeading() throws {
        let path = TestHost.repository + "/Templates/nb/handlingsplan.md"
        let lines = try #require(TestHost.text(path)).split(separator: "\n").filter { !$0.isEmpty }
        let process = try GeneratedPlan.process
        var count = 0
        for (heading, line) in zip(lines, lines.dropFirst()) {
            guard let dot = line.firstIndex(of: "."), ["$om", "$tekst"].contains(line[..<dot]) else { continue }
            let prompt = process.tools.filter(\.isProse).flatMap {
                Reading(process: process, workshop: Workshop()).prompts(of: $0)
            }
            .first { $0.id.text == line.dropFirst(dot.utf16Offset(in: line) + 1).dropLast() }
            let text = folded(String(heading.drop { !$0.isLetter }))
            let names = try #require(prompt.map { [$0.name] + $0.aliases })
            #expect(names.contains { folded($0) == text }, "«\(heading)» is no heading of \(line): add it to «også»")
            count += 1
        }
        #expect(count > 5)
    }

    private func read(
        _ plan: String, as format: String, _ option: String
    ) throws -> (measures: [[String]], texts: [String: [String]], told: String) {
        let world = TestHost()
        var file = Self.folder + plan
        if !plan.hasSuffix(format) {
            let source = plan.hasSuffix("md") ? "gfm" : "html"
            let runner = ToolRunner(timeLimit: .seconds(60))
            file = world.path("plan." + format)
            let pandoc = try #require(TestHost.tools.pandoc)
            _ = try runner.run(pandoc, ["-f", source, "-t", format, "-o", file, Self.folder + plan])
        }
        world.run("ny", world.path("a.boplan"), "--kommune", "Oppdiktet")
        world.errors = []
        #expect(world.run("importer", world.path("a.boplan"), file, option, "--ja") == .done, "\(world.errors)")
        let content = try PlanContent(world.path("a.boplan"))
        return (content.measures, content.texts, world.errors.joined(separator: " "))
    }
}
