import Planning
import Testing

@Suite struct PlanPeriodTests {
    @Test(arguments: ["2027–2030", "2027-2030", " 2027 - 2030 ", "2027 til 2030", "2027/2030", "2027—2030"])
    func aFirstAndALastYearAreAPeriod(_ text: String) throws {
        #expect(try PlanPeriod.years(text) == 2027...2030)
    }

    @Test func aPeriodMayBeOneYearWhenItIsSaidTwice() throws {
        #expect(try PlanPeriod.years("2027–2027") == 2027...2027)
    }

    @Test(
        arguments: [
            ("2030–2027", .backwards(2027...2030)), ("27-30", .short(2027...2030)), ("2027–30", .short(2027...2030)),
            ("2027–", .noEnd(first: 2027)), ("2011–20xx", .noEnd(first: 2011)), ("2027", .oneYear(2027)),
            ("fire år", .noYears), ("27", .noYears), ("", .noYears), ("1. mars 2027", .noYears),
            ("2027–2028–2029", .noYears), ("2027–neste", .noYears), ("99999–2030", .noYears),
        ] as [(String, PlanPeriod.Fault)])
    func whatIsNotIsRefusedWithTheYearsThatWereMeant(_ text: String, _ fault: PlanPeriod.Fault) {
        #expect(throws: fault) { try PlanPeriod.years(text) }
    }

    @Test(arguments: [
        ("2011–", "2011–"), ("2011-20xx", "2011–20xx"), ("2011 til 20XX", "2011–20xx"), ("2011-2022", "2011–2022"),
    ])
    func goalsMayHaveAnOpenEnd(_ text: String, _ printed: String) throws {
        #expect(try PlanPeriod.printedGoalYears(text) == printed)
    }

    @Test(
        arguments: [
            ("2030–2027", .backwards(2027...2030)), ("11–", .noYears), ("fire år", .noYears), ("2027", .oneYear(2027)),
        ] as [(String, PlanPeriod.Fault)])
    func goalsHaveABeginning(_ text: String, _ fault: PlanPeriod.Fault) {
        #expect(throws: fault) { try PlanPeriod.printedGoalYears(text) }
    }

    @Test(arguments: [("oktober 2026", true), ("høsten 2026", true), ("2027", false), ("2027–2030", false)])
    func workBeginsInAMonthOrASeason(_ text: String, _ isBeginning: Bool) {
        #expect((UnderstoodDate.beginning(text) != nil) == isBeginning)
    }
}
