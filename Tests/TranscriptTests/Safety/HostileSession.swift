import CommandLine
import Conversation
import Planning
import Screens
import TestSupport

/// Someone who types the same texts into every shape there is, in a workshop of the real process.
///
///     var typing = HostileSession(texts: HostileText.markup)
///     typing.run(in: world, file)
///     typing.lines        // everything that was shown
final class HostileSession {
    /// Each with the lines that bring a text there; `…` is the text.
    static let shapes: [(name: String, lines: [String])] = [
        ("fact", ["/opplysninger kommune …", "/opplysninger periode …"]),
        ("voice", ["/som …", "/swot svake", "Et punkt"]), ("board point", ["/som alene", "/swot svake", "…"]),
        ("goal area", ["/målområder", "…"]), ("prose", ["/plantekst", "…"]), ("front page", ["/om-planen", "…"]),
        ("text, role, date and money", ["/handlingsplan 1", "… | … | … | … | …"]),
        ("person", ["/arbeidsgruppe 1", "…"]),
        ("number", ["/møteplan", "…"]), ("choice", ["/interessenter", "…"]),
        ("item on a grid", ["/rutenett", "…"]),
        ("voice on a grid", ["/som …", "/rutenett", "T1 3 3", "/som alene"]), ("edited", ["/endre V1 …"]),
        ("word of a command", ["/…", "/vis …", "/hjelp …", "/swot …", "/eksporter …", "/historikk …"]),
    ]

    let texts: [String]
    private(set) var lines: [String] = []
    /// What was acknowledged of each text in each shape.
    private(set) var acknowledged: [String: Int] = [:]
    private var current = ""

    init(texts: [String]) {
        self.texts = texts
    }

    /// Types everything into a new file, and looks at everything.
    func run(in world: TestHost, _ file: String, looks: Bool = true) -> ExitCode {
        world.pace = 1000
        return world.run([file]) { session in
            self.show(session.begin())
            for (number, text) in self.texts.enumerated() {
                for shape in Self.shapes {
                    self.current = "\(shape.name) \(number)"
                    self.type(text, shape.lines, &session)
                }
            }
            if looks { self.look(&session) }
        }
    }

    private func type(_ text: String, _ lines: [String], _ session: inout Session) {
        for line in lines {
            // A text with bars in it would be other columns.
            if line.contains("|"), text.contains("|") { continue }
            // Two slashes are the way to write one.
            if line == "/…", text.hasPrefix("/") { continue }
            let starts = line.hasPrefix("…") && text.hasPrefix("/")
            let typed =
                (starts ? "/" : "")
                + line.split(separator: "…", omittingEmptySubsequences: false).joined(separator: text)
            show(session.handle(typed))
            show([Reply(.result, [StyledLine(session.prompt)])])
            // Enter keeps a text that is asked about, as one on a grid or an amount for who.
            if session.prompt.contains("[Enter: lagre]") { show(session.handle("")) }
        }
    }

    /// Opens every view there is.
    func look(_ session: inout Session) {
        let tools = session.process.tools.flatMap { ["/vis \($0.id)", "/\($0.id)"] }
        // Every item is in the tools' own views; some are looked at alone.
        let labels = session.timeline.workshop.items.enumerated().filter { $0.offset % 9 == 0 }.map(\.element.label)
        let items = labels.flatMap { ["/vis \($0)", "/historikk \($0)"] }
        let rest = ["/status", "/sjekk", "/historikk", "/som", "/angre", "/gjenta"] + (1...5).map { "/samling \($0)" }
        for line in tools + items + rest {
            show(session.handle(line))
            lines.append(session.prompt)
        }
        for start in ["/vis ", "/som ", "/swot ", "/plasser T", "/handlingsplan ", "/endre V"] {
            lines += session.completions(for: start).candidates.flatMap { [$0.text, $0.note ?? ""] }
        }
        lines += session.news().map(\.text)
    }

    private func show(_ replies: [Reply]) {
        for reply in replies {
            if case .acknowledgement = reply.kind { acknowledged[current, default: 0] += 1 }
            lines += reply.fitted(to: Screen(width: 80)).lines.map(\.text)
        }
    }
}
