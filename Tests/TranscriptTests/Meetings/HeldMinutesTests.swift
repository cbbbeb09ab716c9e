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
        let text = TestHost.text(world.path("referat.md")) ?? ""
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

    @Test(arguments: [("2011–20xx", "2011–20xx"), ("2011-", "2011–"), (nil, "2027–2030")] as [(String?, String)])
    func goalsHaveYearsOfTheirOwnInThePlan(_ typed: String?, _ printed: String) throws {
        var sample = SampleWorkshop(process: DocumentBench.process)
        if let typed { sample.set(Fact.goalPeriod, typed) }
        let text = try DocumentBench().markdown("handlingsplan", of: sample.reading)
        #expect(text.contains("2 Hovedmål for boligsosialt arbeid i perioden \(printed)\n"), "\(text.prefix(3000))")
        #expect(text.contains("3 Handlingsplan 2027–2030\n"))
    }
}
