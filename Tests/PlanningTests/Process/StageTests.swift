import Planning
import TestSupport
import Testing

@Suite struct StageTests {
    /// A process of two gatherings, where a tool is prepared and another is used at home and in a gathering.
    private var process: Process {
        var process = SampleProcess.process
        process.preparation = ["innledning"]
        process.gatherings[1].tools.append("gap")
        return process
    }

    @Test func theStagesComeInTheOrderOfTheWorkAndOnlyThoseWithTools() {
        #expect(process.stages == [.before, .gathering(1), .home(after: 1), .gathering(2)])
        #expect(SampleProcess.process.stages.first == .gathering(1), "nothing is prepared")
    }

    @Test func aStageHasTheToolsTheProcessNamesInItsOrder() {
        #expect(process.tools(in: .before) == ["innledning"])
        #expect(process.tools(in: .gathering(1)) == ["forventninger", "swot"])
        #expect(process.tools(in: .home(after: 1)) == ["gap"])
        #expect(process.tools(in: .home(after: 7)) == [])
    }

    @Test func aToolBelongsToPreparationThenToAGatheringThenToHomework() {
        #expect(process.stage(of: "innledning") == .before)
        #expect(process.stage(of: "swot") == .gathering(1))
        #expect(process.stage(of: "gap") == .gathering(2))
        #expect(SampleProcess.process.stage(of: "gap") == .home(after: 1))
        #expect(process.stage(of: "målområder") == nil)
        var again = process
        again.gatherings[1].tools.append("innledning")
        #expect(again.stage(of: "innledning") == .before, "a gathering may look at it again")
    }

    @Test func preparationIsNotSuggestedBeforeTheGatheringsAreThrough() {
        var sample = SampleWorkshop.filled()
        sample.process.preparation = ["innledning"]
        let tools = sample.process.tools
        sample.process.tools = tools.filter { $0.id == "innledning" } + tools.filter { $0.id != "innledning" }
        #expect(sample.reading.suggestion()?.id != "innledning")
        sample.process.gatherings = []
        #expect(sample.reading.suggestion()?.id == "innledning")
    }

    @Test func whatIsUnfinishedInAStageStandsInItsOrder() {
        var sample = SampleWorkshop()
        #expect(sample.reading.unfinished(in: .gathering(1)).map(\.id) == ["forventninger", "swot"])
        sample.point("A", in: "forventninger", under: "oppnå")
        sample.point("B", in: "forventninger", under: "rolle")
        #expect(sample.reading.unfinished(in: .gathering(1)).map(\.id) == ["swot"])
    }
}
