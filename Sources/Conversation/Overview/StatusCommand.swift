import Planning
import Screens

/// The command `/status [alt]`, which shows where the group is, what is open before, in and between the gatherings, and
/// what is suggested next; with `alt` all the tools.
struct StatusCommand: Command {
    typealias Word = StatusWord

    let declaration = CommandDeclaration(
        names: ["status"], usage: "/status eller /status alt",
        summary: "Viser hvor dere er, hva som gjenstår og hva som er neste forslag.",
        details: ["«/status alt» viser alle verktøyene."])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        guard !argument.isEmpty else { return [session.status()] }
        guard case (.all, _)? = try word(in: argument, session) else { throw incomplete(in: session) }
        return [session.status(isWhole: true)]
    }
}

enum StatusWord: String, CommandWord {
    case all = "alt"

    var rest: CommandRest { .none }
}

extension Session {
    func status(isWhole: Bool = false) -> Reply {
        if timeline.workshop.isJoint { return .result(JointView(view).status) }
        let here = (place ?? focus.crossing?.ended)?.tool.id
        return .result(isWhole ? view.overview(current: here) : view.stages(current: here))
    }
}
