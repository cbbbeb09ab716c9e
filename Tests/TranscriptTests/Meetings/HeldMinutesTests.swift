import Planning
import TestSupport
import Testing

@testable import CommandLine

/// Minutes of a meeting that was held, made without saying which gathering.
@Suite(.enabled(if: TestHost.hasTools)) struct HeldMinutesTests {
    @Test func theLatestMeetingIsToldOfWithAllThatWasSaid() throws {
        let world = TestHost()
        world.clock = { _ in "2026-11-20 10:00" }
        let file = world.path("x.boplan")
        try #require(world.run("ny", file, "--kommune", "Molde", "--periode", "2027–2030") == .done)
        world.input = [
            "/arbeidsgruppe Arbeidsgruppe", "Leder bolig | NAV | - | - | -", "Ordfører | Politiker | - | - | -",
            "/til-stede alle", "/agenda begynn 1", "/agenda neste", "En plan vi følger", "/swot svake",
            "Få små boliger",
            "/parkering Leie fra private", "/beslutt Vi kartlegger boligene først | Leder bolig | mars 2027 | -",
            "/agenda slutt",
        ]
        try #require(world.run(file) == .done, "\(world.errors)")
        try #require(world.run("eksporter", file, "referat", "--format", "md", "--til", world.folder) == .done)
        let text = TestHost.text(world.path("referat-1.md")) ?? ""
        for expected in [
            "# Referat fra samling 1: Oppstart", "20. november 2026, klokka", "Leder bolig; Ordfører",
            "ikke tatt opp | Hva plan- og bygningsloven krever", "FA1 En plan vi følger", "V1 Få små boliger",
            "Vi kartlegger boligene først | Leder bolig | mars 2027", "## Uenighet",
            "### Neste samling",
        ] {
            #expect(text.contains(expected), "\(expected) is not in\n\(text)")
        }
        #expect(!text.contains("D1; D2"))
    }

    /// Two meetings, with a day between them: something is struck in each, and a vote of the second is on what was said in
    /// the first.
    private func twoMeetings() throws -> (TestHost, String) {
        let world = TestHost()
        world.time = WallTime("2026-11-20T10:00:00+00:00")!.seconds * 1000
        world.pace = 1000
        world.clock = TranscriptWorld.clock
        let file = world.path("x.boplan")
        try #require(world.run("ny", file, "--kommune", "Molde", "--periode", "2027–2030") == .done)
        try play(
            [
                "/arbeidsgruppe Arbeidsgruppe", "Kari | NAV | - | - | -", "/til-stede alle", "/agenda begynn 1",
                "/swot svake", "Få små boliger", "Dårlig oversikt", "Et feilskrevet punkt", "/stryk V3",
                "/agenda slutt",
            ], world, file)
        world.time += 86_400_000
        try play(
            [
                "/til-stede alle", "/agenda begynn 2", "/stem prikker 3 swot svake", "/som Kari", "V1 2",
                "/stem slutt", "/stryk V2", "/parkering Leie fra private", "/beslutt Vi bygger | Kari | mars 2027 | -",
                "/rutenett", "/handlingsplan Kommunale boliger", "Bygge | Bygge boliger", "/plasser T1 4 2",
                "/agenda slutt",
            ], world, file)
        return (world, file)
    }

    private func play(_ lines: [String], _ world: TestHost, _ file: String) throws {
        world.input = lines
        try #require(world.run(file) == .done, "\(world.errors)")
    }

    private func minutes(
        _ number: Int, _ world: TestHost, _ file: String, as format: String = "md"
    ) throws -> String {
        try #require(
            world.run("eksporter", file, "referat", String(number), "--format", format, "--til", world.folder)
                == .done, "\(world.errors)")
        let path = world.path("referat-\(number).\(format)")
        guard format == "xlsx" else { return TestHost.text(path) ?? "" }
        return try SheetCells.rows(of: path).map { $0.joined(separator: " | ") }.joined(separator: "\n")
    }

    @Test func whatWasDoneIsInTheMinutesOfTheMeetingWhereItWasDone() throws {
        let (world, file) = try twoMeetings()
        let (first, second) = (try minutes(1, world, file), try minutes(2, world, file))
        #expect(first.contains("V1 Få små boliger") && !first.contains("Lagt bort"), "\(first)")
        for other in ["feilskrevet", "Avstemninger", "Parkert", "Vi bygger", "Plassert"] {
            #expect(!first.contains(other), "\(other) is in\n\(first)")
        }
        for expected in [
            "# Avstemninger", "AV1", "## Lagt bort\n\n- V2 Dårlig oversikt (SWOT-analyse).", "PA1 Leie fra private",
            "| Vi bygger", "## Plassert i fellesskap", "T1 Bygge boliger: ",
        ] {
            #expect(second.contains(expected), "\(expected) is not in\n\(second)")
        }
        #expect(!second.contains("feilskrevet") && !second.contains("V1 Få små boliger\n"), "\(second)")
    }

    @Test func whatWasDoneJustBeforeTheClockWasSetIsOfTheMeetingToo() throws {
        let (world, file) = try twoMeetings()
        world.time += 86_400_000
        try play(
            [
                "/arbeidsgruppe Styringsgruppe", "Ola | NAV | - | - | -", "/tilbakemelding sterkt-slutt", "Vi ble hørt",
                "Vi lærte mye",
                "/stem prikker 1 tilbakemelding sterkt-slutt", "/som Kari", "SS1 1", "/stem slutt",
            ], world, file)
        world.time += 120_000
        try play(["/agenda begynn 5", "/agenda slutt"], world, file)
        let text = try minutes(5, world, file)
        for expected in [
            "SS1 Vi ble hørt", "# Avstemninger", "AV2", "tatt opp | Hva var sterkt og svakt ved prosessen?",
        ] {
            #expect(text.contains(expected), "\(expected) is not in\n\(text)")
        }
        #expect(!text.contains("### Deltakere") && !text.contains("AV1"), "\(text)")
    }

    @Test func theToolThatWasChosenIsTheOneOnTheAgenda() throws {
        let (world, file) = try twoMeetings()
        let text = try minutes(1, world, file)
        #expect(text.contains("tatt opp") && !text.contains("Problemområder"), "\(text)")
    }

    @Test func aSecondMeetingOfAGatheringHasMinutesOfItsOwn() throws {
        let (world, file) = try twoMeetings()
        #expect(try minutes(1, world, file).contains("20. november"))
        world.time += 86_400_000
        try play(["/til-stede alle", "/flytt OM3 Oppstart", "/slutt"], world, file)
        try #require(world.run("eksporter", file, "referat", "1", "--format", "md", "--til", world.folder) == .done)
        #expect(TestHost.text(world.path("referat-1.md"))?.contains("20. november") == true)
        #expect(TestHost.text(world.path("referat-1-2026-11-22.md"))?.contains("22. november") == true)
    }

    @Test(arguments: ["csv", "json", "xlsx"]) func dataOfMinutesHoldWhatTheTextDoes(format: String) throws {
        let (world, file) = try twoMeetings()
        let (first, second) = (try minutes(1, world, file, as: format), try minutes(2, world, file, as: format))
        for text in ["Oppstart", "Kari", "Få små boliger", "SWOT-analyse"] {
            #expect(first.contains(text), "\(text) is not in\n\(first)")
        }
        #expect(!first.contains("feilskrevet") && !first.contains("Leie fra private"))
        for text in [
            "Boligsosialt arbeid som velferdstiltak", "SWOT-analyse", "10:", "Kari", "AV1", "Få små boliger",
            "Dårlig oversikt", "Leie fra private", "Vi bygger", "mars 2027", "Bygge boliger", "Medvirkning",
        ] {
            #expect(second.contains(text), "\(text) is not in\n\(second)")
        }
        #expect(!second.contains("feilskrevet"))
    }

    @Test(arguments: [("2011–20xx", "2011–20xx"), ("2011-", "2011–"), (nil, "2027–2030")] as [(String?, String)])
    func goalsHaveYearsOfTheirOwnInThePlan(_ typed: String?, _ printed: String) throws {
        var sample = SampleWorkshop(process: DocumentBench.process)
        if let typed { sample.set(Fact.goalPeriod, typed) }
        let text = try DocumentBench().markdown("handlingsplan", of: sample.reading)
        #expect(text.contains("2 Hovedmål for boligsosialt arbeid i perioden \(printed)\n"), "\(text.prefix(3000))")
        #expect(text.contains("3 Handlingsplan 2027–2030\n"))
    }
}
