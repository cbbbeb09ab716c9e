import Planning

/// `/slå-sammen ID ID…`: alike points become one; the others stay beneath the first. Alone it suggests some.
struct JoinCommand: Command {
    let names = ["slå-sammen", "join"]

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        if argument.isEmpty, let tool = session.place?.tool, tool.prompts != nil { return [session.alike(in: tool)] }
        let items = try session.items(argument)
        guard items.count > 1 else { throw .item(.joinTakesTwo) }
        let head = session.timeline.workshop.head(of: items[0])
        for item in items.dropFirst() where item.tool != head.tool || item.id == head.id {
            throw .item(.cannotJoin(item.label, head.label))
        }
        let labels = try session.record { draft throws(Problem) in
            for item in items.dropFirst() { draft.write(.join(item.id, into: head.id)) }
            draft.acknowledge(head)
        }
        let joined = items.dropFirst().map(\.label)
        return session.acknowledge(labels) + [.guidance([session.line(.joined(labels: joined, into: head.label))])]
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .words(session.liveLabels)
    }
}

extension Session {
    private static let mostSuggested = 8

    /// Points that resemble each other, for the group to judge.
    func alike(in tool: Tool) -> Reply {
        .result(suggestions(in: tool) ?? phraseLines(.noneAlike))
    }

    /// Nil when there are none.
    func suggestions(in tool: Tool) -> [StyledLine]? {
        let alike = reading.alike(in: tool)
        guard let first = alike.first else { return nil }
        let shown = alike.prefix(Session.mostSuggested)
        return phraseLines(.alike(shown: shown.count, of: alike.count))
            + shown.flatMap { view.points($0.items, voices: true) + [""] }
            + phraseLines(.howToJoin(labels: first.items.map(\.label)))
    }
}
