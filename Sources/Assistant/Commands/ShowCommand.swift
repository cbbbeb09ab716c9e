import Planning

/// `/vis [tool or id]`: what has been said in a tool, or all about one item.
struct ShowCommand: Command {
    let names = ["vis", "show"]

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let view = session.view
        if argument.isEmpty {
            guard let tool = session.place?.tool else { return [session.status()] }
            return [.result(view.tool(tool))]
        }
        if let item = session.timeline.workshop.item(labelled: argument) { return [.result(view.item(item))] }
        if looksLikeLabel(argument) { throw session.missing(argument) }
        return [.result(view.tool(try session.process.tool(named: argument)))]
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .phrase(session.process.tools.map(\.id) + session.liveLabels)
    }
}
