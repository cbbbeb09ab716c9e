import Screens

/// The command `/status`, which shows where the group is, what is done and what is suggested next.
struct StatusCommand: Command {
    let declaration = CommandDeclaration(
        names: ["status"], usage: "/status",
        summary: "Viser hvor dere er, hva som er gjort og hva som er neste forslag.")

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        [session.status()]
    }
}

extension Session {
    func status() -> Reply {
        .result(timeline.workshop.isJoint ? JointView(view).status : view.overview(current: place?.tool.id))
    }
}
