import Foundation
import Planning
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
        state.noteMade([(document, contents("one"))], from: plan)
        #expect(state.mayReplace(document, madeFrom: plan))
        #expect(!state.mayReplace(document, madeFrom: other))
        try folder.write(Data("two".utf8), to: "referat-1.docx")
        #expect(!state.mayReplace(document, madeFrom: plan), "somebody changed it")
        state.noteMade([(document, contents("two"))], from: plan)
        #expect(state.mayReplace(document, madeFrom: plan))
    }

    /// A file that was changed between its making and the note of it is somebody's.
    @Test func whatWasMadeIsNotedAndNotWhatIsThere() throws {
        let state = StateFolder(folder.path("tilstand"))
        try folder.write(Data("changed".utf8), to: "x.md")
        state.noteMade([(folder.path("x.md"), contents("made"))], from: folder.path("a.boplan"))
        #expect(!state.mayReplace(folder.path("x.md"), madeFrom: folder.path("a.boplan")))
    }

    @Test func aFileHasOneLineAndTheOldestAreForgotten() throws {
        let state = StateFolder(folder.path("tilstand"))
        let plan = folder.path("a.boplan")
        for number in 0..<3 { state.noteMade([(folder.path("x.md"), contents("\(number)"))], from: plan) }
        func lines() throws -> Int {
            try String(contentsOfFile: folder.path("tilstand/laget"), encoding: .utf8).split(separator: "\n").count
        }
        #expect(try lines() == 1)
        state.noteMade((0..<600).map { (folder.path("\($0).md"), contents("\($0)")) }, from: plan)
        #expect(try lines() == StateFolder.mostMade)
    }

    private func contents(_ text: String) -> FNV {
        var contents = FNV()
        contents.add(text)
        return contents
    }
}
