import Planning
import TestSupport
import Testing

/// Rows that belong together.
struct GroupTests {
    @Test func aFormThatIsNotGroupedIsOneGroup() {
        let reading = SampleWorkshop.filled().reading
        let groups = reading.groups(of: SampleProcess.gap)
        #expect(groups.map(\.name) == [nil])
        #expect(groups.map(\.rows.count) == [1])
    }

    @Test func offeredGroupsComeFirstAlsoWhenEmpty() {
        #expect(
            described(SampleWorkshop.filled()) == [
                "Kommunale boliger: T1 T2", "Økonomiske virkemidler:", "–: T3",
            ])
    }

    @Test func rowsFollowAnAreaThatIsJoined() {
        var sample = SampleWorkshop.filled()
        let areas = sample.timeline.workshop.items(in: "målområder")
        sample.write(.join(areas[0].id, into: areas[1].id))
        #expect(described(sample) == ["Økonomiske virkemidler: T1 T2", "–: T3"])
    }

    @Test func rowsOfAnAreaThatIsStruckHaveNoGroup() {
        var sample = SampleWorkshop.filled()
        let areas = sample.timeline.workshop.items(in: "målområder")
        sample.write(.strike(areas[0].id))
        #expect(described(sample) == ["Økonomiske virkemidler:", "–: T1 T2 T3"])
        let astray = sample.reading.findings(in: SampleProcess.measures).filter { $0.kind == .astray }
        #expect(astray.compactMap(\.item?.label) == ["T1", "T2"], "T3 never had an area")
    }

    @Test func groupsPeopleNamedComeAfterThoseOffered() {
        var process = SampleProcess.process
        var tool = SampleProcess.measures
        var form = tool.form!
        form.columns[0].kind = .choice(.listed(["Bygg", "Penger"]))
        tool.shape = .form(form)
        process.tools = [tool]
        var sample = SampleWorkshop(process: process)
        sample.row(in: "tiltak", ["målområde": "Folk", "tiltak": "Ansette"])
        sample.row(in: "tiltak", ["tiltak": "Løst"])
        sample.row(in: "tiltak", ["målområde": "Penger", "tiltak": "Låne"])
        sample.row(in: "tiltak", ["målområde": "Folk", "tiltak": "Lære opp"])
        #expect(described(sample, tool) == ["Bygg:", "Penger: T3", "Folk: T1 T4", "–: T2"])
    }

    /// "Kommunale boliger: T1 T2"
    private func described(_ sample: SampleWorkshop, _ tool: Tool = SampleProcess.measures) -> [String] {
        sample.reading.groups(of: tool).map { group in
            (["\(group.name ?? "–"):"] + group.rows.map(\.label)).joined(separator: " ")
        }
    }
}
