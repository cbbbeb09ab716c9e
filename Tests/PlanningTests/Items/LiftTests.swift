import Planning
import TestSupport
import Testing

/// What may be lifted on, and where things come from.
struct LiftTests {
    @Test func candidatesAreThoseOfTheRulesPromptThatCount() {
        var sample = SampleWorkshop()
        sample.point("Sterk", in: "swot", under: "sterke")
        let weak = sample.point("Svak", in: "swot", under: "svake")
        let moved = sample.point("Flyttet hit", in: "swot", under: "trusler")
        sample.write(.assign(.slot(moved), value: "svake", basis: sample[moved].slot.basis))
        let struck = sample.point("Strøket", in: "swot", under: "svake")
        sample.write(.strike(struck))
        let joined = sample.point("Samme som svak", in: "swot", under: "svake")
        sample.write(.join(joined, into: weak))
        sample.point("Vet ikke.", in: "swot", under: "svake")
        let candidates = sample.reading.candidates(for: SampleProcess.gap)
        #expect(candidates.map(\.text) == ["Svak", "Flyttet hit"])
        #expect(candidates.map(\.rule.target) == ["status", "status"])
    }

    @Test func whatWasLiftedIsNotOfferedAgain() {
        var sample = SampleWorkshop()
        let weak = sample.point("Svak", in: "swot", under: "svake")
        let row = sample.row(in: "gap", ["status": "Svak"])
        sample.write(.lift(row, from: weak))
        #expect(sample.reading.candidates(for: SampleProcess.gap).isEmpty)
        sample.write(.strike(row))
        #expect(sample.reading.candidates(for: SampleProcess.gap).isEmpty, "striking the row was a decision too")
        let other = SampleProcess.measures
        #expect(sample.reading.candidate(sample[weak], for: other) == nil, "no rule lifts it there")
        #expect(
            sample.reading.candidate(sample[weak], for: SampleProcess.gap)?.text == "Svak", "asked for by name it may")
    }

    @Test func whatCameFromAToolIsNotOfferedBackAndOfWhatWasCarriedOnTheLastIsOffered() {
        var (gap, swot) = (SampleProcess.gap, SampleProcess.swot)
        swot.lifts = [LiftRule(source: "forventninger"), LiftRule(source: "gap", column: "status")]
        gap.lifts.append(LiftRule(source: "forventninger", target: "status"))
        var sample = SampleWorkshop()
        let hope = sample.point("Håp", in: "forventninger", under: "oppnå")
        #expect(sample.reading.candidates(for: gap).map(\.item.id) == [hope])
        let weak = sample.point("Håp", in: "swot", under: "svake")
        sample.write(.lift(weak, from: hope))
        #expect(sample.reading.candidates(for: gap).map(\.item.id) == [weak])
        let row = sample.row(in: "gap", ["status": "Håp"])
        sample.write(.lift(row, from: weak))
        #expect(sample.reading.candidates(for: swot).isEmpty)
    }

    @Test func theRulesColumnIsWhatIsCarried() {
        var sample = SampleWorkshop()
        sample.row(in: "gap", ["status": "For få", "behov": "Bygge"])
        sample.row(in: "gap", ["status": "Uten behov"])
        sample.row(in: "gap", ["status": "Uvisst behov", "behov": "vet ikke"])
        #expect(sample.reading.candidates(for: SampleProcess.measures).map(\.text) == ["Bygge"])
    }

    @Test func aConditionIsMetByOneOfItsAnswers() {
        var tool = SampleProcess.measures
        let condition = LiftRule.Condition(column: "visjon", answers: ["Nei", "Delvis på plass"])
        tool.lifts = [LiftRule(source: "gap", column: "status", condition: condition)]
        var sample = SampleWorkshop()
        for (status, vision) in [("A", "nei"), ("B", "Ja"), ("C", "DELVIS  på plass"), ("D", "")] {
            sample.row(in: "gap", ["status": status, "visjon": vision])
        }
        #expect(sample.reading.candidates(for: tool).map(\.text) == ["A", "C"])
    }

    @Test func anItemThatTwoRulesMatchIsOfferedOnce() {
        var tool = SampleProcess.measures
        tool.lifts = [LiftRule(source: "gap", column: "behov"), LiftRule(source: "gap", column: "status")]
        var sample = SampleWorkshop()
        sample.row(in: "gap", ["status": "For få", "behov": "Bygge"])
        sample.row(in: "gap", ["status": "For dyre"])
        #expect(sample.reading.candidates(for: tool).map(\.text) == ["Bygge", "For dyre"])
    }
}

struct TrailTests {
    @Test func goesBackThroughEveryLift() {
        let sample = SampleWorkshop.filled()
        let measure = sample.timeline.workshop.items(in: "tiltak")[0]
        #expect(described(sample, measure.id) == ["1 G1", "2 V1"])
    }

    @Test func whatWasJoinedBringsItsOriginsAlong() {
        var sample = SampleWorkshop()
        let (one, two) = (sample.point("A", in: "swot", under: "svake"), sample.point("B", in: "swot", under: "svake"))
        let (left, right) = (sample.row(in: "gap", ["status": "A"]), sample.row(in: "gap", ["status": "B"]))
        sample.write(.lift(left, from: one))
        sample.write(.lift(right, from: two))
        let measure = sample.row(in: "tiltak", ["tiltak": "Bygge"])
        sample.write(.lift(measure, from: left))
        sample.write(.join(right, into: left))
        #expect(described(sample, measure) == ["1 G1", "2 V1", "2 V2"], "by way of a row that was joined")
        let same = sample.row(in: "tiltak", ["tiltak": "Bygge mer"])
        sample.write(.lift(same, from: two))
        sample.write(.join(same, into: measure))
        #expect(described(sample, measure) == ["1 G1", "2 V1", "2 V2"], "each is told once")
        #expect(sample.reading.workshop.items(joinedInto: sample[measure]).map(\.id) == [same])
    }

    @Test func aRingOfLiftsEnds() {
        var sample = SampleWorkshop()
        let rows = (1...3).map { sample.row(in: "gap", ["status": "\($0)"]) }
        for index in 0..<3 { sample.write(.lift(rows[index], from: rows[(index + 1) % 3])) }
        sample.write(.lift(rows[0], from: rows[0]))
        #expect(described(sample, rows[0]) == ["1 G2", "2 G3"])
    }

    @Test func anOriginThatWasTakenBackIsPassedOver() {
        var sample = SampleWorkshop()
        let row = sample.row(in: "gap", ["status": "A"])
        sample.write(.lift(row, from: Stamp(milliseconds: 5, counter: 0, device: 5)))
        #expect(described(sample, row) == [])
    }

    /// "1 G1", the depth and the short id.
    private func described(_ sample: SampleWorkshop, _ item: Stamp) -> [String] {
        sample.reading.trail(of: sample[item]).map { "\($0.depth) \($0.item.label)" }
    }
}
