import Planning

/// The command `/stryk ID…`, which strikes items, so that they no longer count. `/angre` brings them back.
struct StrikeCommand: Command {
    let declaration = CommandDeclaration(
        names: ["stryk", "strike"], usage: "/stryk ID …",
        summary: "Stryker punkter. De teller ikke lenger, men kan hentes tilbake med /gjenopprett.",
        details: [
            "Flere kan stå på rad: «/stryk V1 V4» eller «/stryk FA8–FA11». Slik er det overalt der det står «ID …»."
        ])

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
        let notes = items.map { item in
            let (label, text) = (item.label, session.reading.mainText(of: item))
            return session.line("\(label) «\(text)» er strøket. Skriv /gjenopprett \(label) for å hente det tilbake.")
        }
        return session.acknowledge(labels) + [.guidance(notes)]
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .words(session.liveLabels)
    }
}

extension Session {
    /// Returns the items that these words name, each once.
    func items(_ labels: String) throws(Problem) -> [Item] {
        var items: [Item] = []
        for label in timeline.workshop.labels(in: labels) { items.append(try item(label)) }
        return items
    }

    /// Returns items that count, and struck ones that somebody has written in since: striking again settles that.
    fileprivate func strikable(_ labels: String) throws(Problem) -> [Item] {
        var items: [Item] = []
        for label in timeline.workshop.labels(in: labels) {
            let item = try itemEvenStruck(label)
            guard item.struck == nil || !item.conflicts.isEmpty else { throw .item(.struck(item.label)) }
            items.append(item)
        }
        return items
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
