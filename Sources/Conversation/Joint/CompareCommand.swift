import Planning
import Screens

/// The command `/sammenlign [oversikt or TOOL]`, which shows the municipalities of a joint workshop side by side.
struct CompareCommand: Command {
    let declaration = CommandDeclaration(
        names: ["sammenlign", "compare"], usage: "/sammenlign [oversikt eller VERKTØY]",
        summary: "Legger kommunene ved siden av hverandre, i en felles fil fra «boplan samling».",
        details: ["Uten noe etter vises hva som kan sammenlignes."])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let view = JointView(session.view)
        guard !view.joint.members.isEmpty else { throw .joint(.nothingToCompare) }
        if argument.isEmpty { return [.result(view.contents)] }
        let process = session.process
        let things = process.compared.map { Named(Compared.tool($0), names: [$0.id.text] + $0.aliases + [$0.name]) }
        switch lookup(argument, among: [Named(.overview, names: [JointView.overviewName])] + things) {
        case .found(.overview): return [.result(view.overview)]
        case .found(.tool(let tool)): return [.result(view.tool(tool))]
        case .ambiguous(let names): throw .ambiguous(argument, among: names)
        case .unknown:
            throw .joint(.notCompared(argument, among: [JointView.overviewName] + process.compared.map(\.id.text)))
        }
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .phrase([JointView.overviewName] + session.process.compared.map(\.id.text))
    }

    private enum Compared {
        case overview
        case tool(Tool)
    }
}
