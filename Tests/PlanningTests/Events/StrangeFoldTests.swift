import Planning
import TestSupport
import Testing

/// Workshops that nobody would make, but a strange file may hold.
@Suite struct StrangeFoldTests {
    /// It took time in proportion to the square of how many there were.
    @Test func thousandsMayHaveTheSameShortID() {
        let events = (1...20_000).map { said($0, .add(tool: "swot", slot: "svake", label: "V1")) }
        let items = Watchdog.watch { Timeline(events).workshop.items }
        #expect(items.prefix(3).map(\.label) == ["V1", "V1b", "V1c"])
        #expect(Set(items.map(\.label)).count == 20_000)
    }
}
