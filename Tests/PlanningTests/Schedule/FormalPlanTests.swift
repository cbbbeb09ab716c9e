import TestSupport
import Testing

@testable import Planning

@Suite struct FormalPlanTests {
    private static let steps = [
        FormalStep(what: "Planprogram ut", when: .before(weeks: 40), leastWeeks: 6, source: "lov"),
        FormalStep(what: "Planprogram", when: .before(weeks: 30), source: "lov"),
        FormalStep(what: "Høring", when: .before(weeks: 15), leastWeeks: 6, source: "lov"),
        FormalStep(what: "Behandling", when: .before(weeks: 3), leastWeeks: 1, source: "råd"),
        FormalStep(what: "Vedtak", when: .before(weeks: 0), source: "lov"),
        FormalStep(what: "Budsjett", when: .yearly(month: 9, day: 1), source: "årshjul"),
        FormalStep(what: "Økonomiplan", when: .yearly(month: 12, day: 15), source: "lov"),
    ]

    private func plan(_ decision: String, today: String, done: [String: FormalPlan.Done] = [:]) -> FormalPlan {
        FormalPlan(
            Self.steps, decision: TimeProcess.day(decision), today: TimeProcess.day(today), done: done)
    }

    @Test("With time enough every step is as many weeks before as the process says")
    func ideal() {
        let plan = plan("2027-06-16", today: "2026-01-01")
        #expect(plan.shortfall == nil && plan.missedBudget == nil)
        #expect(
            plan.steps.map(\.day.description) == [
                "2026-09-09", "2026-11-18", "2027-03-03", "2027-05-26", "2027-06-16", "2027-09-01", "2027-12-15",
            ])
        #expect(!plan.steps.contains { $0.isMoved })
    }

    @Test("What should have begun is moved to today, and what follows keeps its least time")
    func moved() {
        let plan = plan("2027-06-16", today: "2027-03-01")
        #expect(plan.shortfall == nil)
        #expect(
            plan.steps.prefix(4).map(\.day.description) == ["2027-03-01", "2027-04-12", "2027-04-12", "2027-05-26"])
        #expect(plan.steps.filter(\.isMoved).map(\.step.what) == ["Planprogram ut", "Planprogram", "Høring"])
    }

    @Test("When a least time does not fit, it is said which, and when it would")
    func tooLate() throws {
        let decision = TimeProcess.day("2027-06-16")
        let shortfall = try #require(plan("2027-06-16", today: "2027-03-20").shortfall)
        #expect(shortfall.step.what == "Planprogram ut")
        #expect(shortfall.latest == decision.adding(days: -13 * 7))
        #expect(shortfall.earliestDecision.description == "2027-06-19")
        #expect(plan(shortfall.earliestDecision.description, today: "2027-03-20").shortfall == nil)
        let dayBefore = try #require(shortfall.earliestDecision.previous)
        #expect(plan(dayBefore.description, today: "2027-03-20").shortfall != nil)
    }

    @Test("Steps that are done take no time any more, and a hearing under way ends when it ends")
    func done() {
        let plan = plan(
            "2027-06-16", today: "2027-04-20",
            done: [
                "Planprogram ut": .someDay, "Planprogram": .on(TimeProcess.day("2027-02-01")),
                "Høring": .on(TimeProcess.day("2027-04-01")),
            ])
        #expect(plan.shortfall == nil)
        #expect(plan.steps[2].day.description == "2027-04-01" && !plan.steps[2].isMoved)
        let late = self.plan(
            "2027-05-10", today: "2027-04-20",
            done: ["Planprogram ut": .someDay, "Planprogram": .someDay, "Høring": .on(TimeProcess.day("2027-04-01"))])
        #expect(late.shortfall?.step.what == "Behandling")
    }

    @Test(
        "Between any two steps there is the least time, whatever the days", arguments: [0, 3, 60, 80, 91, 92, 200, 400])
    func leastTimes(days: Int) throws {
        let decision = TimeProcess.day("2027-06-16")
        let today = try #require(decision.adding(days: -days))
        let plan = FormalPlan(Self.steps, decision: decision, today: today)
        #expect((plan.shortfall == nil) == (days >= 13 * 7))
        guard plan.shortfall == nil else { return }
        for (one, next) in zip(plan.steps, plan.steps.dropFirst()) {
            #expect(next.day.number - one.day.number >= (one.step.leastWeeks ?? 0) * 7, "\(one.step.what)")
        }
    }

    @Test("A plan decided in the autumn misses the budget, and the calendar goes on in order")
    func budget() {
        let plan = plan("2027-10-20", today: "2026-01-01")
        #expect(plan.missedBudget?.day.description == "2028-09-01")
        #expect(plan.steps.last?.day.description == "2028-12-15")
    }

    @Test("Steps of other kinds of plan are left out")
    func kinds() {
        var process = SampleProcess.process
        process.formalSteps = [
            FormalStep(what: "Alle", when: .before(weeks: 2), source: ""),
            FormalStep(what: "Del", when: .before(weeks: 1), source: "", kinds: ["kommunedelplan"]),
            FormalStep(what: "Tema", when: .before(weeks: 1), source: "", kinds: ["temaplan"]),
        ]
        #expect(process.planKinds == ["kommunedelplan", "temaplan"])
        #expect(process.formalSteps(of: "temaplan").map(\.what) == ["Alle", "Tema"])
    }
}
