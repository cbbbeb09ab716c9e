import Planning
import TestSupport
import Testing

/// The way through a stage, where two tools ask nearly the same.
struct StepsTests {
    private static let gathering = Stage.gathering(1)
    private static let process: Process = {
        var process = SampleProcess.process
        process.gatherings[0].tools = ["forventninger", "swot", "gap"]
        process.alternatives = [Alternatives(tools: ["forventninger", "swot"], difference: "Den ene er kort.")]
        return process
    }()

    private func steps(_ sample: SampleWorkshop) -> [[ToolID]] {
        sample.reading.steps(of: Self.gathering).map(\.tools)
    }

    @Test func aChoiceIsOneStepUntilOneIsUsed() {
        var sample = SampleWorkshop(process: Self.process)
        #expect(steps(sample) == [["forventninger", "swot"], ["gap"]])
        sample.point("Sterk", in: "swot", under: "sterke")
        #expect(steps(sample) == [["swot"], ["gap"]])
        sample.point("A", in: "forventninger", under: "oppnå")
        #expect(steps(sample) == [["forventninger"], ["swot"], ["gap"]], "both are used")
    }

    @Test func whatIsNotChosenIsNeitherMissingNorNext() {
        var sample = SampleWorkshop(process: Self.process)
        #expect(sample.reading.toDo.map(\.id).contains("forventninger"), "the first is advised")
        #expect(!sample.reading.toDo.map(\.id).contains("swot"))
        #expect(sample.reading.step(after: SampleProcess.swot, in: Self.gathering)?.tools == ["gap"])
        sample.point("Sterk", in: "swot", under: "sterke")
        #expect(!sample.reading.toDo.map(\.id).contains("forventninger"))
        let next = sample.reading.step(after: SampleProcess.expectations, in: Self.gathering)
        #expect(next?.tools == ["gap"], "opened by name, it does not lead to the other")
    }

    @Test func aStageEndsAfterItsLastTool() {
        let sample = SampleWorkshop(process: Self.process)
        #expect(sample.reading.step(after: SampleProcess.gap, in: Self.gathering) == nil)
        #expect(sample.reading.place(of: SampleProcess.gap, in: Self.gathering)?.number == 2)
        #expect(sample.reading.place(of: SampleProcess.gap, in: Self.gathering)?.count == 2)
        #expect(sample.reading.tool(before: SampleProcess.swot, in: Self.gathering) == nil)
        #expect(sample.reading.tool(before: SampleProcess.gap, in: Self.gathering)?.id == "forventninger")
    }

    @Test func aGroupBeginsWhereItWasNotDone() {
        var sample = SampleWorkshop(process: Self.process)
        #expect(sample.reading.firstStep(of: Self.gathering)?.tools == ["forventninger", "swot"])
        for prompt in ["sterke", "svake", "muligheter", "trusler"] { sample.point("A", in: "swot", under: prompt) }
        #expect(sample.reading.firstStep(of: Self.gathering)?.tools == ["gap"])
    }
}
