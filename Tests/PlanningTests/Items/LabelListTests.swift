import Planning
import Testing

/// Short ids as they are listed on a line.
struct LabelListTests {
    /// V1 to V12, of which V4 is struck, and Molde-V3 to Molde-V5.
    private let workshop: Workshop = {
        var clock = StampClock(device: 1)
        var events: [Event] = []
        func say(_ change: Change) {
            let stamp = clock.next(at: 0)
            events.append(Event(stamp: stamp, action: stamp, change: change))
        }
        for number in 1...12 { say(.add(tool: "swot", slot: "svake", label: "V\(number)")) }
        for number in 3...5 { say(.add(tool: "swot", slot: "svake", label: "Molde-V\(number)")) }
        say(.strike(events[3].stamp))
        return Timeline(events).workshop
    }()

    @Test(arguments: [
        ("V1", ["V1"]),
        ("V1 v3, V1", ["V1", "v3"]),
        ("V2–V5", ["V2", "V3", "V5"]),
        ("V2-V5", ["V2", "V3", "V5"]),
        ("v2-5", ["V2", "V3", "V5"]),
        ("V9 – V11", ["V9", "V10", "V11"]),
        ("V11–V9", ["V9", "V10", "V11"]),
        ("V9- V10 og V12", ["V9", "V10", "V12"]),
        ("V4–V4", ["V4"]),
        ("Molde-V3", ["Molde-V3"]),
        ("Molde-V3–V5", ["Molde-V3", "Molde-V4", "Molde-V5"]),
        ("Molde-V3-Molde-V4", ["Molde-V3", "Molde-V4"]),
        ("V1–T3", ["V1–T3"]),
        ("T1–T3", ["T1–T3"]),
        ("", []),
    ])
    func aRangeIsThoseThatCount(text: String, labels: [String]) {
        #expect(workshop.labels(in: text) == labels)
    }

    @Test func anEndThatIsMissingIsNamed() {
        #expect(workshop.labels(in: "V11–V14") == ["V11", "V12", "V14"])
    }

    @Test(arguments: [
        ("V1 V2 mål 2", ["V1", "V2"], "mål 2"),
        ("V1–V3 og V5 Helse, omsorg – bolig", ["V1", "V2", "V3", "V5"], "Helse, omsorg – bolig"),
        ("V1 og så videre", ["V1"], "og så videre"),
        ("V1", ["V1"], ""),
        ("finnes ikke", ["finnes"], "ikke"),
        ("", [], ""),
    ])
    func whatComesAfterTheIdsStaysAsItIs(text: String, labels: [String], rest: String) {
        let found = workshop.leadingLabels(of: text)
        #expect(found.labels == labels)
        #expect(found.rest == rest)
    }
}
