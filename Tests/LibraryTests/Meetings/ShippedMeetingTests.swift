import Library
import Planning
import TestSupport
import Testing

/// Meeting plans for the gatherings of every process in `Workshops`, three to nine hours long, with one to nine groups.
@Suite struct ShippedMeetingTests {
    private static let library = ProcessLibrary(folder: Places.workshops)

    /// Returns the plans of a gathering, by the number of groups.
    private func plans(_ reading: Reading, _ gathering: Gathering, minutes: Int) -> [MeetingProposal] {
        (1...9).map { groups in
            MeetingProposal(
                pieces: reading.pieces(of: gathering), people: groups * 5, groups: groups,
                minutes: minutes, start: 540)
        }
    }

    private func each(
        _ id: String, _ body: (Reading, Gathering, _ minutes: Int, [MeetingProposal]) -> Void
    ) throws {
        let reading = SampleWorkshop(process: try Self.library.load(id)).reading
        for gathering in reading.process.gatherings {
            for minutes in stride(from: 180, through: 540, by: 60) {
                body(reading, gathering, minutes, plans(reading, gathering, minutes: minutes))
            }
        }
    }

    @Test(
        "They add up, without anybody working more than ninety minutes without a pause",
        arguments: ShippedProcessTests.ids)
    func addUp(id: String) throws {
        try each(id) { _, gathering, minutes, plans in
            for plan in plans {
                let about = "\(gathering.name), \(minutes), \(plan.groups): \(plan.parts.map(\.minutes))"
                #expect(plan.parts.map(\.minutes).reduce(0, +) == minutes, "\(about)")
                let stretches = plan.parts.split { $0.isPause }.map { $0.map(\.minutes).reduce(0, +) }
                #expect((stretches.max() ?? 0) <= 90, "\(about)")
                #expect(plan.parts.allSatisfy { $0.minutes >= 5 && $0.plenary <= $0.minutes }, "\(about)")
            }
        }
    }

    @Test(
        "Every lecture and every chosen tool is there; of a phase of months, what there is time for",
        arguments: ShippedProcessTests.ids)
    func nothingIsDropped(id: String) throws {
        try each(id) { reading, gathering, minutes, plans in
            let pieces = reading.pieces(of: gathering)
            for plan in plans {
                var placed: [MeetingPiece] = []
                for piece in plan.parts.compactMap(\.piece) where placed.last != piece { placed.append(piece) }
                #expect(placed + plan.leftOut == pieces, "\(gathering.name), \(minutes), \(plan.groups)")
                #expect(
                    gathering.duration != nil || plan.leftOut == [], "\(gathering.name), \(minutes), \(plan.groups)")
            }
            guard gathering.duration == nil else { return }
            let whats = pieces.map(\.what)
            #expect(gathering.agenda.filter { $0.tool == nil }.allSatisfy { whats.contains($0.what) })
            let tools = Set(pieces.compactMap(\.tool?.id))
            #expect(
                gathering.tools.compactMap(reading.process.tool).filter(reading.isOfUse).allSatisfy {
                    tools.contains($0.id)
                })
        }
    }

    @Test("More groups get more time in plenary", arguments: ShippedProcessTests.ids)
    func plenaryGrows(id: String) throws {
        try each(id) { _, gathering, minutes, plans in
            // In a phase of months, what there is no time for waits for another meeting.
            guard gathering.duration == nil else { return }
            let plenary = plans.map { $0.parts.map(\.plenary).reduce(0, +) }
            #expect(plenary.first == 0, "\(gathering.name), \(minutes): \(plenary)")
            #expect(
                zip(plenary, plenary.dropFirst()).allSatisfy { $0 <= $1 }, "\(gathering.name), \(minutes): \(plenary)")
            #expect(plenary.last! > plenary[1], "\(gathering.name), \(minutes): \(plenary)")
        }
    }

    @Test("The first gathering of the Midt-Norge process keeps the introduction, IGP, the law, and the mapping")
    func theFirstGathering() throws {
        let reading = SampleWorkshop(process: try Self.library.load("midt-norge")).reading
        let pieces = reading.pieces(of: reading.process.gatherings[0])
        #expect(pieces.compactMap(\.how).contains { $0.contains("IGP") })
        #expect(pieces.contains { $0.tool == nil && $0.what.contains("plan- og bygningsloven") })
        #expect(pieces.contains { $0.tool?.id == "kartlegging" })
        let swot = try #require(reading.process.tool("swot"))
        let chosen = reading.pieces(of: reading.process.gatherings[0], chosen: [swot])
        #expect(chosen.compactMap(\.tool?.id) == ["swot", "kartlegging"])
        #expect(chosen.filter { $0.tool == nil }.count == 2)
    }
}
