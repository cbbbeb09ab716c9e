import Planning
import TestSupport
import Testing

/// What a tool asks for and has not got.
struct GapTests {
    @Test func aBoardLacksThePromptsWhereNothingStands() {
        var sample = SampleWorkshop()
        sample.point("Sterk", in: "swot", under: "sterke")
        let names = sample.reading.gaps(in: SampleProcess.swot).compactMap { gap in
            if case .prompt(let prompt) = gap { prompt.id.text } else { nil }
        }
        #expect(names == ["svake", "muligheter", "trusler"])
    }

    @Test func aFormLacksTheColumnsThatRowsHaveNoAnswerInAndNotKnowingIsAnAnswer() {
        var sample = SampleWorkshop()
        let one = sample.row(in: "gap", ["status": "For få"])
        sample.row(in: "gap", ["status": "For dyre", "behov": "vet ikke", "visjon": "Nok"])
        let gaps = sample.reading.gaps(in: SampleProcess.gap)
        #expect(gaps.count == 2)
        for gap in gaps {
            guard case .column(_, let rows) = gap else {
                Issue.record("\(gap)")
                continue
            }
            #expect(rows.map(\.id) == [one])
        }
    }

    @Test func aGridLacksWhatIsNotPlaced() {
        var sample = SampleWorkshop()
        let placed = sample.row(in: "tiltak", ["tiltak": "Bygge"])
        let unplaced = sample.row(in: "tiltak", ["tiltak": "Kjøpe"])
        sample.place(placed, on: SampleProcess.urgency.id, 1, 2, by: "Kari")
        guard case .unplaced(let items)? = sample.reading.gaps(in: SampleProcess.urgency).first else {
            Issue.record("Nothing is unplaced")
            return
        }
        #expect(items.map(\.id) == [unplaced])
    }
}
