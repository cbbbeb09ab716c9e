import Planning
import TestSupport
import Testing

/// A board that two gatherings use, where each asks a part of it.
@Suite struct AskedPromptsTests {
    private static let first = Stage.gathering(1)
    private static let second = Stage.gathering(2)

    /// A process where SWOT asks of the inside in the first gathering, and of the outside in the second.
    private var sample: SampleWorkshop {
        var process = SampleProcess.process
        var tool = SampleProcess.swot
        guard case .listed(var prompts)? = tool.prompts else { return SampleWorkshop() }
        for index in prompts.indices { prompts[index].gathering = index < 2 ? 1 : 2 }
        tool.shape = .board(Board(prompts: .listed(prompts), keepsVoice: true))
        process.tools = process.tools.map { $0.id == tool.id ? tool : $0 }
        process.gatherings[1].tools.append(tool.id)
        return SampleWorkshop(process: process)
    }

    private func swot(_ reading: Reading) throws -> Tool { try #require(reading.process.tool("swot")) }

    @Test func aStageAsksItsOwnAndWhereThereIsNoneAllIsAsked() throws {
        let reading = sample.reading
        let tool = try swot(reading)
        #expect(reading.prompts(of: tool, in: Self.first).map(\.id) == ["sterke", "svake"])
        #expect(reading.prompts(of: tool, in: Self.second).map(\.id) == ["muligheter", "trusler"])
        #expect(reading.prompts(of: tool, in: .home(after: 2)).map(\.id) == ["muligheter", "trusler"])
        #expect(reading.prompts(of: tool, in: .before).isEmpty)
        #expect(reading.prompts(of: tool, in: nil).count == 4)
        let others = reading.prompts(of: SampleProcess.expectations, in: Self.second)
        #expect(others.map(\.id) == ["oppnå", "rolle"], "the others are asked wherever the tool is used")
    }

    @Test func whatIsDoneInAStageIsCountedThere() throws {
        var sample = sample
        sample.point("A", in: "swot", under: "sterke")
        sample.point("B", in: "swot", under: "svake")
        let reading = sample.reading
        let tool = try swot(reading)
        #expect(reading.progress(of: tool, in: Self.first).state == .done)
        #expect(reading.progress(of: tool, in: Self.second).state == .notBegun)
        #expect(reading.progress(of: tool).state == .begun)
        #expect(reading.items(in: tool, at: Self.first).count == 2)
        #expect(reading.items(in: tool, at: Self.second).isEmpty)
        #expect(reading.gaps(in: tool, at: Self.first) == [])
        #expect(reading.gaps(in: tool, at: Self.second).count == 2)
        #expect(!reading.unfinished(in: Self.first).map(\.id).contains("swot"))
        #expect(reading.unfinished(in: Self.second).map(\.id).contains("swot"))
    }

    @Test func theToolIsDueInTheGatheringThatTheGroupHasComeTo() throws {
        var sample = sample
        #expect(sample.reading.stageAsking(try swot(sample.reading)) == Self.first)
        sample.point("A", in: "swot", under: "muligheter")
        #expect(sample.reading.stageAsking(try swot(sample.reading)) == Self.second, "something was said in it last")
        #expect(sample.reading.stageAsking(SampleProcess.expectations) == nil, "all of it is asked at once")
    }

    @Test func aPointThatIsAstrayBelongsToEveryStage() throws {
        var sample = sample
        sample.point("Hører ikke til", in: "swot", under: "borte")
        let reading = sample.reading
        let tool = try swot(reading)
        #expect(reading.items(in: tool, at: Self.first).count == 1)
        #expect(reading.items(in: tool, at: Self.second).count == 1)
    }

    @Test func itIsSuggestedInEachGatheringUntilThatIsDone() {
        var sample = sample
        sample.process.tools = sample.process.tools.filter { ["forventninger", "swot"].contains($0.id) }
        sample.point("A", in: "forventninger", under: "oppnå")
        sample.point("B", in: "forventninger", under: "rolle")
        #expect(sample.reading.suggestion()?.id == "swot")
        #expect(sample.reading.suggestedStage == Self.first)
        sample.point("C", in: "swot", under: "sterke")
        #expect(sample.reading.suggestedStage == Self.first, "begun is not done")
        sample.point("D", in: "swot", under: "svake")
        #expect(sample.reading.suggestion()?.id == "swot")
        #expect(sample.reading.suggestedStage == Self.second)
        sample.point("E", in: "swot", under: "muligheter")
        sample.point("F", in: "swot", under: "trusler")
        #expect(sample.reading.suggestion() == nil)
    }

    /// Between meetings nothing but the prompt tells which gathering it was said for.
    @Test func minutesHoldWhatTheirGatheringAsked() throws {
        var sample = sample
        sample.point("A", in: "swot", under: "svake")
        sample.point("B", in: "swot", under: "trusler")
        let reading = sample.reading
        let items = reading.workshop.items(in: "swot")
        let (start, priorities) = (reading.process.gatherings[0], reading.process.gatherings[1])
        let scopes = [start, priorities].map { MinutesScope(of: HeldMeeting(gathering: $0), in: reading) }
        #expect(items.map { scopes[0].includes($0) } == [true, false])
        #expect(items.map { scopes[1].includes($0) } == [false, true])
    }
}
