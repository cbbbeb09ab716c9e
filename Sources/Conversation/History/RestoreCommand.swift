import Planning

/// The command `/gjenopprett ID…`, which brings struck items back; `/gjenopprett TIME [ID]` brings back the workshop,
/// or one item, as it was; the item may stand first. Nothing said since is deleted: it is one action, and `/angre`
/// takes it back.
struct RestoreCommand: Command {
    let declaration = CommandDeclaration(
        names: ["gjenopprett", "restore"], usage: "/gjenopprett ID …, ID TIDSPUNKT eller TIDSPUNKT",
        summary: "Henter tilbake det som er strøket, eller alt slik det var på et tidspunkt.",
        details: [
            "Eksempler: «/gjenopprett V3», «/gjenopprett 2026-11-03T10:00», «/gjenopprett T1 2026-11-03T10:00».",
            "Se først hvordan det var, med «/vis --slik-det-var 2026-11-03T10:00». /angre tar det tilbake.",
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        guard !argument.isEmpty else { throw incomplete(in: session) }
        guard let (moment, label) = session.moment(argument) ?? itemFirst(argument, in: session) else {
            return try session.restoreStruck(argument)
        }
        if label.isEmpty, session.timeline.workshop.isJoint { throw .joint(.notRestored) }
        return label.isEmpty
            ? try session.restoreAll(to: moment) : try session.restore(try session.itemEvenStruck(label), to: moment)
    }

    /// Reads "V1 10:00", which means the same as "10:00 V1".
    private func itemFirst(_ argument: String, in session: Session) -> (moment: Moment, rest: String)? {
        let (label, time) = firstWord(of: argument)
        guard let (moment, rest) = session.moment(time), rest.isEmpty else { return nil }
        return (moment, label)
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .words(session.timeline.workshop.items.filter { $0.struck != nil }.map(\.label))
    }
}

extension Session {
    fileprivate mutating func restoreStruck(_ labels: String) throws(Problem) -> [Reply] {
        var items: [Item] = []
        for label in timeline.workshop.labels(in: labels, counting: { $0.struck != nil }) {
            let item = try itemEvenStruck(label)
            guard item.struck != nil else { throw .history(.notStruck(item.label)) }
            items.append(item)
        }
        let acknowledged = try record { draft throws(Problem) in
            for item in items {
                draft.write(.restore(item.id))
                draft.acknowledge(item)
            }
        }
        return acknowledge(acknowledged)
            + items.map { .guidance([line(restored($0, reading.mainText(of: $0)))]) }
    }

    private func restored(_ item: Item, _ text: String) -> Message {
        "\(item.label) «\(text)» gjelder igjen. Skriv /angre for å ta det tilbake."
    }

    /// Takes back everything since. The fact that says so makes it an action that can itself be undone.
    fileprivate mutating func restoreAll(to moment: Moment) throws(Problem) -> [Reply] {
        _ = try catchUp()
        let actions = timeline.actions(after: moment.milliseconds)
        guard !actions.isEmpty else { throw .history(.nothingSince(moment.text)) }
        guard timeline.asOf(moment.milliseconds).workshop.facts[Fact.id] != nil else {
            throw .history(.beforeTheBeginning(moment.text))
        }
        try record { draft throws(Problem) in
            draft.assign(.fact(Fact.restored), moment.text)
            for action in actions { draft.write(.retract(action: action)) }
        }
        stepOutOfMissing()
        return [
            .guidance([
                line(
                    "Alt er slik det var \(moment.text). \(actions.count, one: "Én ting", many: "# ting") som er gjort siden, er tatt tilbake. Ingenting er slettet: Skriv /angre for å få det inn igjen."
                )
            ])
        ]
    }

    /// Gives one item what stood in it then.
    fileprivate mutating func restore(_ item: Item, to moment: Moment) throws(Problem) -> [Reply] {
        let earlier = reading(asOf: moment).workshop
        guard let then = earlier.item(item.id) else {
            throw .history(.notThereYet(item.label, time: moment.text))
        }
        let order = StoredValue(typed: earlier.content(of: .order(item.id)).value ?? "")
        let isMoved = earlier.orderKey(of: then) != timeline.workshop.orderKey(of: item)
        let changes = changes(from: item, to: then) + (isMoved ? [.assign(.order(item.id), value: "", basis: [])] : [])
        guard !changes.isEmpty else { return [.guidance([line(EditCommand.unchanged)])] }
        let labels = try record { draft throws(Problem) in
            for change in changes {
                switch change {
                case .assign(.order, _, _): draft.assign(.order(item.id), order)
                case .assign(let register, _, _):
                    draft.assign(register, then.stored(register) ?? StoredValue(typed: ""))
                case .strike: draft.strike(item)
                default: draft.write(change)
                }
            }
            draft.acknowledge(item)
        }
        return acknowledge(labels) + [.guidance([line(restored(item, reading.mainText(of: then)))])]
    }

    private func changes(from now: Item, to then: Item) -> [Change] {
        let columns = now.fields.map(\.column)
        var changes: [Change] = columns.filter { now.text($0) != then.text($0) }.map {
            .assign(.field(now.id, column: $0), value: "", basis: [])
        }
        if now.slot.value != then.slot.value {
            changes.append(.assign(.slot(now.id), value: "", basis: []))
        }
        if now.struck != nil, then.struck == nil { changes.append(.restore(now.id)) }
        if now.struck == nil, then.struck != nil { changes.append(.strike(now.id)) }
        return changes
    }
}

extension Item {
    /// Returns what a column of it, or its place, held.
    fileprivate func stored(_ register: Register) -> StoredValue? {
        switch register {
        case .field(_, let column): fields.first { $0.column == column }?.content.versions.last.map { StoredValue($0) }
        case .slot: slot.versions.last.map { StoredValue($0) }
        case .fact, .placement, .order: nil
        }
    }
}
