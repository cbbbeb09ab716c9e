import Planning

/// `/stryk ID…`: it no longer counts. `/angre` brings it back.
struct StrikeCommand: Command {
    let names = ["stryk", "strike"]

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let items = try session.strikable(argument)
        guard !items.isEmpty else { throw incomplete(in: session) }
        let labels = try session.record { draft throws(Problem) in
            for item in items {
                draft.strike(item)
                draft.acknowledge(item)
            }
        }
        session.leaveStruck(items)
        let notes = items.map { session.line(.struckOut(label: $0.label, text: session.reading.mainText(of: $0))) }
        return session.acknowledge(labels) + [.guidance(notes)]
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .words(session.liveLabels)
    }
}

extension Session {
    /// The items that these words name, each once.
    func items(_ labels: String) throws(Problem) -> [Item] {
        var items: [Item] = []
        for label in separated(labels) { items.append(try item(label)) }
        return items
    }

    /// Items that count, and struck ones that somebody has written in since: striking again settles that.
    fileprivate func strikable(_ labels: String) throws(Problem) -> [Item] {
        var items: [Item] = []
        for label in separated(labels) {
            let item = try itemEvenStruck(label)
            guard item.struck == nil || !item.conflicts.isEmpty else { throw .item(.struck(item.label)) }
            items.append(item)
        }
        return items
    }

    /// Short ids, each once.
    func separated(_ labels: String) -> [String] {
        let words = labels.split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init)
        var seen: Set<String> = []
        return words.filter { seen.insert($0.lowercased()).inserted }
    }

    /// Goes on from the row being filled in, or from the item being placed, when it is among those struck.
    fileprivate mutating func leaveStruck(_ items: [Item]) {
        guard let place, let standsAt = place.row ?? place.item, items.contains(where: { $0.id == standsAt }) else {
            return
        }
        if let form = place.tool.form {
            startNextOpenRow(form, after: standsAt)
        } else {
            standOnFirstUnplaced()
        }
    }
}
