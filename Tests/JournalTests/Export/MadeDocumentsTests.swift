import Foundation
import Testing

@testable import Journal

/// Documents that may be replaced, and those that are to stay.
struct MadeDocumentsTests {
    private let folder: TestFolder

    init() throws { folder = try TestFolder() }

    @Test func onlyWhatThisPlanMadeAndNoOneChangedIsReplaced() throws {
        let state = StateFolder(folder.path("tilstand"))
        let (document, plan, other) = (folder.path("referat-1.docx"), folder.path("a.boplan"), folder.path("b.boplan"))
        #expect(state.mayReplace(document, madeFrom: plan), "nothing is there")
        try folder.write(Data("one".utf8), to: "referat-1.docx")
        #expect(!state.mayReplace(document, madeFrom: plan), "it came from elsewhere")
        state.noteMade(document, from: plan)
        #expect(state.mayReplace(document, madeFrom: plan))
        #expect(!state.mayReplace(document, madeFrom: other))
        try folder.write(Data("two".utf8), to: "referat-1.docx")
        #expect(!state.mayReplace(document, madeFrom: plan), "somebody changed it")
        state.noteMade(document, from: plan)
        #expect(state.mayReplace(document, madeFrom: plan))
    }
}
