import Planning
import Screens

/// The command `/manus [TOOL or alt]`, which shows what those who lead may say, what usually happens, and what helps
/// when no one speaks.
struct ScriptCommand: Command {
    let declaration = CommandDeclaration(
        names: ["manus", "script"], usage: "/manus [VERKTØY eller alt]",
        summary: "For den som leder: hva du kan si, hva som pleier å skje, og hva som hjelper når ingen sier noe.",
        details: ["«boplan øv» lager en oppdiktet gruppe å øve med."])
    static let all = "alt"

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let steps = try session.services.rehearsal(of: session.process)
        let view = session.view
        if argument == ScriptCommand.all {
            return [.result(Array(session.process.tools.compactMap { view.script($0, steps) }.joined(separator: [""])))]
        }
        guard
            let tool = argument.isEmpty
                ? session.place?.tool ?? session.reading.suggestion() : try session.process.tool(named: argument)
        else {
            throw incomplete(in: session)
        }
        guard let lines = view.script(tool, steps) else { throw .joint(.noScript(tool: tool.name)) }
        return [.result(lines)]
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .phrase(session.process.tools.map(\.id) + [ScriptCommand.all])
    }
}

extension View {
    /// Draws the script for a tool, in labelled parts; nil when there is none.
    fileprivate func script(_ tool: Tool, _ steps: [RehearsalStep]) -> [StyledLine]? {
        guard let step = steps.first(where: { $0.tool == tool.id }) else { return nil }
        let parts: [(label: Message, text: String)] = [
            ("Si", step.say), ("Det som pleier å skje", step.happens), ("Når ingen sier noe", step.silence),
        ]
        return heading(tool.name)
            + parts.flatMap { labelled(say($0.label), [Span(text: $0.text, style: .plain)], indent: 2) }
            + tool.guidance.wentWell.flatMap {
                labelled(say("Det gikk bra når"), [Span(text: $0, style: .plain)], indent: 2)
            }
    }
}
