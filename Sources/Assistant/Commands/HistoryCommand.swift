import Planning

/// `/historikk [ID]`: who said what, the latest last; for one item or the last twenty of all.
struct HistoryCommand: Command {
    let names = ["historikk", "history"]

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let actions: [Stamp]
        if argument.isEmpty {
            actions = Array(session.timeline.actions().suffix(20))
        } else {
            guard let item = session.timeline.workshop.item(labelled: argument) else { throw session.missing(argument) }
            actions = session.timeline.actions(touching: item.id)
        }
        guard !actions.isEmpty else { return [.result([session.line(.noHistory)])] }
        return [.result(actions.flatMap(session.historyEntry))]
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .phrase(session.liveLabels)
    }
}

extension Session {
    /// In columns where it fits, else as running text.
    fileprivate func historyEntry(_ action: Stamp) -> [StyledLine] {
        let line = historyLine(action)
        return screen.measure(line) > screen.width ? paragraph(line) : [StyledLine(line)]
    }
}
