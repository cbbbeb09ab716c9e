import Library
import Planning
import Screens
import TestSupport
import Testing

@testable import CommandLine
@testable import Conversation

/// The screen that opens a tool: its heading stands on a window of 24 lines, above the hint and the prompt.
@Suite struct OpeningScreenTests {
    private static let library = ProcessLibrary(folder: TestHost.repository + "/Workshops")
    static let ids = (try? library.list().map(\.id)) ?? []
    /// What is left of 24 lines when the hint and the prompt have theirs.
    private static let room = 22

    @Test(arguments: ids, [false, true]) func fitsAWindowOf24Lines(_ id: String, _ isFilled: Bool) throws {
        let world = TestHost()
        let hasGroup = try !Self.library.rehearsal(of: try Self.library.load(id)).isEmpty
        let file = world.path(isFilled && hasGroup ? "øvingsgruppe.boplan" : "x.boplan")
        let made =
            isFilled && hasGroup
            ? world.run("øv", world.folder, "--prosess", id)
            : world.run("ny", file, "--prosess", id, "--kommune", "Prøvevik", "--periode", "2027–2030")
        #expect(made == .done, "\(world.errors)")
        let program = Program(world)
        for tool in try Self.library.load(id).tools {
            var session = program.session(try program.open(file), file: file)
            session.screen = Screen(width: 80, height: 24)
            let replies = session.handle("/\(tool.id)")
            let lines = replies.flatMap { $0.fitted(to: session.screen).lines.map(\.text) }.drop { $0.isEmpty }
            #expect(lines.count <= Self.room, "\(tool.id): \(lines.count)\n\(lines.joined(separator: "\n"))")
            #expect((session.hintLine?.text.count ?? 0) <= 80)
        }
    }
}
