import Planning
import Testing

@testable import Library

/// What process files say about time.
@Suite struct TimeKeysTests {
    private let library = ProcessLibrary(folder: Places.workshops)

    @Test("A meeting plan without the columns the clock is kept in is told of, column by column")
    func missingColumns() throws {
        var process = SmallProcess()
        process.files["prosess.yaml"]! += "\nbrukes-til: {møteplan: rader}\n"
        #expect(
            try process.problems().map(\.fault)
                == ["tid", "ny-tid", "begynte", "sluttet"].map {
                    .missingColumn($0, tool: "rader", purpose: "møteplan")
                })
    }

    @Test("Formal steps are read in order, before the decision or on a day of the year")
    func steps() throws {
        var process = SmallProcess()
        process.files["prosess.yaml"]! += """

            formelle-steg:
              - {hva: Høring, uker-før: 15, minst-uker: 6, kilde: lov, linje: Formelt, ansvarlig: Plan, gjelder: [temaplan]}
              - {hva: Budsjett, måned: 9, kilde: årshjul}
            """
        let read = try process.written { try ProcessLibrary(folder: $0).load("liten") }
        #expect(
            read.formalSteps == [
                FormalStep(
                    what: "Høring", when: .before(weeks: 15), leastWeeks: 6, owner: "Plan", group: "Formelt",
                    source: "lov", kinds: ["temaplan"]),
                FormalStep(what: "Budsjett", when: .yearly(month: 9, day: 1), source: "årshjul"),
            ])
    }

    @Test("In the Midt-Norge process hearings are of six weeks at least, and every step fits its own least times")
    func midtNorge() throws {
        let process = try library.load("midt-norge")
        let hearings = process.formalSteps(of: "kommunedelplan").filter { $0.source.contains("seks uker") }
        #expect(hearings.map(\.leastWeeks) == [6, 6])
        let decision = try #require(CalendarDay(year: 2027, month: 6, day: 16))
        let today = try #require(CalendarDay(year: 2025, month: 1, day: 1))
        for kind in process.planKinds {
            let plan = FormalPlan(process.formalSteps(of: kind), decision: decision, today: today)
            #expect(plan.shortfall == nil && !plan.steps.contains { $0.isMoved }, "\(kind)")
            for (one, next) in zip(plan.steps, plan.steps.dropFirst()) {
                #expect(next.day.number - one.day.number >= 7 * (one.step.leastWeeks ?? 0), "\(kind): \(one.step.what)")
            }
            let owners = process.tool(for: .progress)?.form?.groupColumn.map { column in
                plan.steps.allSatisfy { step in
                    if case .choice(.listed(let lines)) = column.kind {
                        lines.contains(step.step.group ?? "")
                    } else {
                        false
                    }
                }
            }
            #expect(owners == true, "the lines of new rows are lines of the progress plan")
        }
    }

    @Test("Every tool of the Midt-Norge process says what must be ready")
    func preparation() throws {
        for tool in try library.load("midt-norge").tools {
            #expect(!tool.guidance.preparation.isEmpty || !tool.guidance.equipment.isEmpty, "\(tool.id)")
            #expect(tool.guidance.minutes != nil, "\(tool.id)")
        }
    }
}
