import Library
import Planning
import Screens
import TestSupport
import Testing

@testable import CommandLine
@testable import Conversation

/// Nothing that is answered is wider than the screen, in any process.
@Suite struct ReplyWidthTests {
    private static let library = ProcessLibrary(folder: TestHost.repository + "/Workshops")
    static let ids = (try? library.list().map(\.id)) ?? []
    private static let usual = [
        "/opplysninger", "/hjelp", "/hjelp alt", "/status", "/status alt", "/sjekk alt", "/framdrift",
        "/agenda foreslå",
        "/sammensetning", "/historikk alt", "/ordliste", "/manus alt", "/konflikter", "/utgave",
        "/vegg slutt", "/finnes-ikke", "/neste",
    ]

    @Test(arguments: ids, [60, 80, 120]) func fitsTheScreen(_ id: String, _ width: Int) throws {
        let world = TestHost()
        let hasGroup = try !Self.library.rehearsal(of: try Self.library.load(id)).isEmpty
        let file = world.path(hasGroup ? "øvingsgruppe.boplan" : "x.boplan")
        let made =
            hasGroup
            ? world.run("øv", world.folder, "--prosess", id)
            : world.run("ny", file, "--prosess", id, "--kommune", "Prøvevik", "--periode", "2027–2030")
        #expect(made == .done, "\(world.errors)")
        let program = Program(world)
        let process = try Self.library.load(id)
        var session = program.session(try program.open(file), file: file)
        session.screen = Screen(width: width)
        let ofTools = process.tools.flatMap { ["/\($0.id)", "/vis \($0.id)", "/hjelp \($0.id)", "/hjelp"] }
        let ofGatherings = process.gatherings.map { "/samling \($0.number)" }
        for line in ["/vegg \(world.path("vegg.html"))"] + Self.usual + ofTools + ofGatherings {
            for reply in session.handle(line) {
                // What is drawn in columns fits as it is drawn; wrapping would tear it.
                let torn = reply.lines.filter { $0.text.contains("│") && $0.text.count > width }
                #expect(torn.isEmpty, "\(line): \(torn.map(\.text))")
                let wide = reply.fitted(to: session.screen).lines.filter { $0.text.count > width }
                #expect(wide.isEmpty, "\(line): \(wide.map(\.text))")
            }
        }
    }

    /// The first help leaves room for the hint and the prompt on a window of 24 lines, wherever one stands.
    @Test(arguments: ids) func theFirstHelpIsOneScreen(_ id: String) throws {
        let world = TestHost()
        let file = world.path("x.boplan")
        let made = world.run("ny", file, "--prosess", id, "--kommune", "Prøvevik", "--periode", "2027–2030")
        #expect(made == .done, "\(world.errors)")
        let program = Program(world)
        var session = program.session(try program.open(file), file: file)
        session.screen = Screen(width: 80, height: 24)
        for line in [""] + (try Self.library.load(id).tools.map { "/\($0.id)" }) {
            if !line.isEmpty { _ = session.handle(line) }
            let lines = session.handle("/hjelp").flatMap { $0.fitted(to: session.screen).lines.map(\.text) }
            #expect(lines.count <= Session.linesOfHelp, "\(line)\n\(lines.joined(separator: "\n"))")
        }
    }
}
