import Planning
import TestSupport
import Testing

/// Items on a grid.
struct GridTests {
    private let grid = SampleProcess.urgency

    @Test(arguments: [("4 2", "4 2"), (" 4  2 ", "4 2"), ("1 5", "1 5")])
    func readsAPlace(text: String, place: String) {
        #expect(GridPoint(text)?.text == place)
    }

    @Test(arguments: ["", "4", "4 2 1", "0 3", "3 6", "-1 2", "fire to", "4,2"])
    func refusesWhatIsNoPlace(text: String) {
        #expect(GridPoint(text) == nil)
    }

    @Test func placesTheItemsThatCountInTheirOrder() {
        var sample = SampleWorkshop.filled()
        #expect(sample.reading.placedItems(on: grid).map(\.item.label) == ["T1", "T2", "T3"])
        sample.write(.strike(sample.timeline.workshop.items(in: "tiltak")[0].id))
        #expect(sample.reading.placedItems(on: grid).map(\.item.label) == ["T2", "T3"])
        #expect(sample.reading.placedItems(on: SampleProcess.gap).isEmpty, "not a grid")
    }

    @Test func theGroupsOwnPlaceIsShownAndTheOthersKept() {
        let placed = SampleWorkshop.filled().reading.placedItems(on: grid)
        #expect(placed[0].own?.text == "4 2")
        #expect(placed[0].voices.map(\.name) == ["NAV/sosial", "Politisk"])
        #expect(placed[0].shown.map(\.text) == ["4 2"])
        #expect(placed[0].all.map(\.text) == ["4 2", "2 5", "4 2"])
        #expect(placed[1].own == nil)
        #expect(placed[1].shown.map(\.text) == ["1 4", "2 5"], "without one, every place given")
        #expect(placed[2].shown.isEmpty)
    }

    @Test(arguments: [
        (["3 3"], false), (["3 3", "4 4"], false), (["3 3", "5 3"], true), (["3 1", "3 3"], true),
        (["2 2", "3 3", "4 4"], true), ([], false),
    ])
    func moreThanAStepApartIsSpread(places: [String], isSpread: Bool) {
        var sample = SampleWorkshop()
        let item = sample.row(in: "tiltak", ["tiltak": "Bygge"])
        for (index, place) in places.compactMap({ GridPoint($0) }).enumerated() {
            sample.place(item, on: "haster", place.x, place.y, by: index == 0 ? "" : "Stemme \(index)")
        }
        #expect(sample.reading.placedItems(on: grid)[0].isSpread == isSpread)
    }

    @Test func onlyWhatIsWhollyWithinIsHighlighted() {
        var sample = SampleWorkshop.filled()
        #expect(sample.reading.highlighted(on: grid).map(\.item.label) == ["T2"], "both its places are cheap")
        let measures = sample.timeline.workshop.items(in: "tiltak")
        sample.place(measures[1].id, on: "haster", 2, 3, by: "Boligforvaltning")
        #expect(sample.reading.highlighted(on: grid).isEmpty, "one voice places it outside")
        sample.place(measures[2].id, on: "haster", 5, 4)
        #expect(sample.reading.highlighted(on: grid).map(\.item.label) == ["T3"])
    }

    @Test func aPlaceThatIsDamagedIsPassedOver() {
        var sample = SampleWorkshop()
        let item = sample.row(in: "tiltak", ["tiltak": "Bygge"])
        sample.write(.assign(.placement(item, grid: "haster", voice: "x"), value: "9 9", basis: []))
        #expect(sample.reading.placedItems(on: grid)[0].voices.isEmpty)
    }
}
