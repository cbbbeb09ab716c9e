import Documents
import Library
import Planning
import Publishing
import TestSupport
import Testing

/// Paper has the prompts that the group is asked, and no others.
@Suite struct PaperPromptsTests {
    private func names(in stage: Stage?, as kind: PaperModel.Kind) throws -> [String] {
        let process = try ProcessLibrary(folder: TestHost().workshops).load("midt-norge")
        let reading = Reading(process: process, workshop: Workshop())
        let tool = try #require(process.tool("tilbakemelding"))
        let model = try PaperReading(reading: reading, say: .nb, stage: stage).model(of: tool, as: kind, copies: 1)
        switch model.content {
        case .fields(let fields): return fields.map(\.name)
        case .cards(let cards): return cards.map(\.place)
        default: return []
        }
    }

    @Test(arguments: [PaperModel.Kind.sheet, .cards])
    func aGatheringHasItsOwn(_ kind: PaperModel.Kind) throws {
        #expect(try names(in: .gathering(3), as: kind) == ["Sterkt, midtveis", "Svakt, midtveis"])
        #expect(try names(in: .gathering(5), as: kind) == ["Sterkt, ved slutten", "Svakt, ved slutten"])
        #expect(try names(in: nil, as: kind).count == 4)
    }
}
