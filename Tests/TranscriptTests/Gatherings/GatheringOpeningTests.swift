import Library
import Planning
import Screens
import TestSupport
import Testing

@testable import CommandLine
@testable import Conversation

/// What opens a gathering where the window is read line by line.
@Suite struct GatheringOpeningTests {
    private static let library = ProcessLibrary(folder: TestHost.repository + "/Workshops")
    static let ids = (try? library.list().map(\.id)) ?? []

    @Test(arguments: ids) func isAtMost20LinesAndBeginsWithOneEnter(_ id: String) throws {
        let world = TestHost()
        let file = world.path("x.boplan")
        #expect(world.run("ny", file, "--prosess", id, "--kommune", "Prøvevik", "--periode", "2027–2030") == .done)
        let program = Program(world)
        for gathering in try Self.library.load(id).gatherings {
            var session = program.session(try program.open(file), file: file)
            session.screen = Screen(width: 80, height: 24, isSimple: true)
            let lines = session.handle("/samling \(gathering.number)").flatMap(\.lines)
            #expect(lines.count <= 20, "\(gathering.number): \(lines.map(\.text).joined(separator: "\n"))")
            #expect(!lines.contains { $0.text.contains(" .") })
            #expect(session.listing.pages == nil)
            var reader = session
            reader.screen.height = nil
            let whole = reader.handle("/samling").flatMap(\.lines).map(\.text)
            let alternatives = try program.open(file).process.alternatives
            let left = alternatives.filter { $0.tools.allSatisfy(gathering.tools.contains) }
                .map { $0.tools.count - 1 }.reduce(0, +)
            let shown = whole.count { $0.hasPrefix("Hva: ") }
            #expect(shown == gathering.agenda.count - left, "one of alternatives is shown")
            _ = session.handle("")
            let first = try #require(gathering.tools.first)
            #expect(session.place?.tool.id == first)
        }
    }
}
