import Library
import Planning
import TestSupport
import Testing

/// What a facilitator rehearses with.
@Suite struct RehearsalTests {
    private let library = ProcessLibrary(folder: Places.workshops)

    @Test func everyToolOfTheMethodHasAScript() throws {
        let process = try library.load("midt-norge")
        let steps = try library.rehearsal(of: process)
        #expect(steps.map(\.tool).sorted() == process.tools.map(\.id).sorted())
        for step in steps {
            for text in [step.say, step.happens, step.silence] { #expect(text.count > 3, "\(step.tool): «\(text)»") }
        }
    }

    @Test func aProcessWithoutScriptsHasNone() throws {
        var process = try library.load("midt-norge")
        process.id = "finnes-ikke"
        #expect(try library.rehearsal(of: process) == [])
    }
}
