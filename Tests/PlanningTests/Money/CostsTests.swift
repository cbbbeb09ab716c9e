import Planning
import TestSupport
import Testing

struct CostsTests {
    private func costs(_ rows: [(time: String, cost: String)], period: String = "2027–2030") throws -> Costs {
        var sample = SampleWorkshop()
        sample.set(Fact.period, period)
        for row in rows { sample.row(in: "tiltak", ["tidsfrist": row.time, "kostnad": row.cost]) }
        let form = try #require(sample.process.tool("tiltak")?.form)
        return try #require(sample.reading.costs(of: sample.reading.workshop.items(in: "tiltak"), in: form))
    }

    /// Where the year can be told, and where it cannot.
    @Test(arguments: [
        ("2028", "100", [2028]), ("mars 2028", "100", [2028]), ("2028–2029", "100", []), ("", "100", []),
        ("vet ikke", "100", []), ("innen 1. juni 2027", "100", [2027]), ("innen 2028", "100", []),
        ("fra 2030", "100", [2030]), ("årlig", "100", []),
        ("årlig", "100 per år", [2027, 2028, 2029, 2030]), ("2028–2029", "100 per år", [2028, 2029]),
        ("fra 2029", "100 per år", [2029, 2030]), ("2028", "100 per år", []), ("", "100 per år", []),
    ])
    func aCostIsPutInAYearOnlyWhereItCanBeTold(sample: (time: String, cost: String, years: [Int])) throws {
        let costs = try costs([(sample.time, sample.cost)])
        #expect(costs.years.keys.sorted() == sample.years)
        #expect(costs.years.values.allSatisfy { $0.least == 100 })
        let isYearly = sample.cost.hasSuffix("år")
        #expect((isYearly ? costs.yearly : costs.once).least == 100)
        let undated = isYearly ? costs.yearlyUndated : costs.onceUndated
        #expect(undated.least == (sample.years.isEmpty ? 100 : 0))
    }

    @Test func withoutAPeriodOpenTimeStaysOpen() throws {
        #expect(try costs([("årlig", "100 per år"), ("innen 2027", "50")], period: "snart").years.isEmpty)
    }

    @Test func whatIsNoAmountIsCounted() throws {
        let costs = try costs([("", "innenfor rammen"), ("", ""), ("2028", "1–2 mill."), ("2028", "50")])
        #expect(costs.rows == 4 && costs.withoutAmount == 2)
        #expect(costs.once.least == 1_000_050 && costs.once.most == 2_000_050)
        #expect(costs.years[2028]?.most == 2_000_050)
    }

    @Test func moreThanThereIsDoesNotOverflow() throws {
        let costs = try costs(Array(repeating: ("2028", "999 999 999 999 999 tusen"), count: 20))
        #expect(costs.once.least == .max)
    }

    @Test func aFormWithoutMoneyHasNoCosts() throws {
        let sample = SampleWorkshop()
        let form = try #require(sample.process.tool("gap")?.form)
        #expect(sample.reading.costs(of: [], in: form) == nil)
    }
}
