import Planning

/// `/slå-sammen ID ID…`: alike points become one; the others stay beneath the first.
struct JoinCommand: Command {
    let names = ["slå-sammen", "join"]

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let items = try session.items(argument)
        guard items.count > 1 else { throw .joinTakesTwo }
        let head = session.timeline.workshop.head(of: items[0])
        for item in items.dropFirst() where item.tool != head.tool || item.id == head.id {
            throw .cannotJoin(item.label, head.label)
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
