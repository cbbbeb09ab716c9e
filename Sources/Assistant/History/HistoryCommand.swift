import Planning

/// `/historikk [ID]`: who said what, the latest last; for one item, the last twenty of all, or `alt`.
struct HistoryCommand: Command {
    let names = ["historikk", "history"]
    private static let all = "alt"

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let actions: [Stamp]
        if argument.isEmpty || argument == HistoryCommand.all {
            let all = session.timeline.actions()
            actions = argument.isEmpty ? all.suffix(20) : all
        } else {
            guard let item = session.timeline.workshop.item(labelled: argument) else { throw session.missing(argument) }
            actions = session.timeline.actions(touching: item.id)
        }
        guard !actions.isEmpty else { return [.result([session.line("Her er det ikke sagt noe ennå.")])] }
        return [.result(actions.flatMap(session.historyEntry))]
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .phrase(session.liveLabels + [HistoryCommand.all])
    }
}

extension Session {
    /// In columns where it fits, else as running text.
    fileprivate func historyEntry(_ action: Stamp) -> [StyledLine] {
        let line = historyLine(action)
        return screen.measure(line) > screen.width ? paragraph(line) : [StyledLine(line)]
    }
}
