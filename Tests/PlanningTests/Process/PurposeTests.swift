import TestSupport
import Testing

@testable import Planning

@Suite struct PurposeTests {
    @Test("A tool filled in by the way is in nobody's way until there is something in it")
    func aside() {
        var sample = SampleWorkshop()
        let board = sample.process.tools[0]
        #expect(sample.reading.tools.contains(board))
        sample.process.purposes = [.parking: board.id]
        #expect(sample.process.tool(for: .parking) == board && sample.process.tool(for: .votes) == nil)
        #expect(!sample.reading.tools.contains(board))
        sample.process.purposes = [.decisions: board.id]
        #expect(sample.reading.tools.contains(board), "decisions are asked for")
    }
}
