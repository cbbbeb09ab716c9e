import Planning
import TestSupport
import Testing

/// How far a group has come.
struct ProgressTests {
    @Test func aBoardIsDoneWhenEveryPromptHasAPoint() {
        var sample = SampleWorkshop()
        let tool = SampleProcess.expectations
        #expect(described(sample, tool) == "0/2, 0")
        #expect(sample.reading.progress(of: tool).state == .notBegun)
        sample.point("A", in: tool.id, under: "oppnå")
        sample.point("B", in: tool.id, under: "oppnå")
        #expect(described(sample, tool) == "1/2, 2")
        #expect(sample.reading.progress(of: tool).state == .begun)
        sample.point("C", in: tool.id, under: "rolle")
        #expect(sample.reading.progress(of: tool).state == .done)
    }

    @Test func aFreeFormIsDoneWhenItsRowsLackNothing() {
        var sample = SampleWorkshop()
        #expect(sample.reading.progress(of: SampleProcess.gap).state == .notBegun)
        let row = sample.row(in: "gap", ["status": "A"])
        #expect(described(sample, SampleProcess.gap) == "0/1, 1")
        #expect(sample.reading.progress(of: SampleProcess.gap).state == .begun)
        sample.answer(row, "behov", "B")
        sample.answer(row, "visjon", "vet ikke")
        #expect(described(sample, SampleProcess.gap) == "1/1, 1")
        #expect(sample.reading.progress(of: SampleProcess.gap).state == .done)
    }

    @Test func aGroupedFormCountsTheGroupsOffered() {
        var sample = SampleWorkshop.filled()
        let tool = SampleProcess.measures
        #expect(described(sample, tool) == "1/2, 3")
        let areas = sample.timeline.workshop.items(in: "målområder")
        sample.row(in: "tiltak", ["målområde": areas[1].id.description, "tiltak": "Låne"])
        #expect(sample.reading.progress(of: tool).state == .begun, "rows lack something still")
        for row in sample.timeline.workshop.items(in: tool.id) {
            for column in sample.reading.openColumns(of: row) { sample.answer(row.id, column.id, "vet ikke") }
        }
        #expect(described(sample, tool) == "4/4, 4")
        #expect(sample.reading.progress(of: tool).state == .done)
    }

    @Test func aGivenRowIsDoneWhenItLacksNothing() {
        var process = SampleProcess.process
        var tool = SampleProcess.gap
        tool.given = [GivenItem(fields: [.init(column: "status", text: "Oversikt")])]
        process.tools = [tool]
        var sample = SampleWorkshop(process: process)
        let row = sample.row(in: "gap", ["status": "Oversikt"])
        sample.row(in: "gap", ["status": "Rutiner", "behov": ""])
        #expect(described(sample, tool) == "0/2, 2")
        #expect(sample.reading.progress(of: tool).state == .notBegun)
        sample.answer(row, "behov", "Telle")
        #expect(described(sample, tool) == "0/2, 2")
        #expect(sample.reading.progress(of: tool).rows?.begun == 1)
        #expect(sample.reading.progress(of: tool).state == .begun)
        sample.answer(row, "visjon", "Tall for alt")
        #expect(described(sample, tool) == "1/2, 2")
        #expect(sample.reading.rowTable(of: tool)?.open.count == 1, "the table counts the same")
    }

    @Test func aGridIsDoneWhenAllIsPlaced() {
        let sample = SampleWorkshop.filled()
        #expect(described(sample, SampleProcess.urgency) == "2/3, 2")
    }

    @Test func theFirstUnfinishedToolIsSuggested() {
        var sample = SampleWorkshop()
        #expect(sample.reading.suggestion()?.id == "forventninger")
        sample.point("A", in: "forventninger", under: "oppnå")
        #expect(sample.reading.suggestion()?.id == "forventninger", "begun is not done")
        sample.point("B", in: "forventninger", under: "rolle")
        #expect(sample.reading.suggestion()?.id == "swot")
        sample.process.tools = [SampleProcess.expectations]
        #expect(sample.reading.suggestion() == nil)
    }

    @Test func aToolBelongsToTheGatheringWhereItIsUsedBeforeHomework() {
        var process = SampleProcess.process
        process.gatherings[1].tools.append("gap")
        let reading = Reading(process: process, workshop: Workshop())
        #expect(reading.gathering(of: SampleProcess.swot)?.number == 1)
        #expect(reading.gathering(of: SampleProcess.gap)?.number == 2)
        #expect(SampleWorkshop().reading.gathering(of: SampleProcess.gap)?.number == 1, "as homework")
        #expect(reading.gathering(of: SampleProcess.goals) == nil)
    }

    /// "1/2, 3": done, of how many, items.
    private func described(_ sample: SampleWorkshop, _ tool: Tool) -> String {
        let progress = sample.reading.progress(of: tool)
        return "\(progress.done)/\(progress.total), \(progress.items)"
    }
}
