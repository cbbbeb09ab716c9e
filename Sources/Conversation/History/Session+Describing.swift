import Planning

/// Descriptions of what was done, in a few words: for undo, redo and history.
extension Session {
    /// Tells what the action changed, as it was said then: "V3 «Høye husleier»".
    func description(of action: Stamp) -> String {
        let events = timeline.events(of: action)
        return describeRetraction(events) ?? describe(events)
    }

    private func describe(_ events: [Event]) -> String {
        if let time = restoredTo(events) { return words.say("hentet tilbake alt slik det var \(time)") }
        if let poll = counted(events) { return words.say("talte opp avstemning \(poll.label)") }
        let added = Set(events.compactMap { if case .add = $0.change { $0.stamp } else { nil } })
        var parts: [String] = []
        let repeated = repetitions(in: events)
        for event in events where event.change.item.map(repeated.contains) != true {
            guard let part = describe(event, in: events, added: added), !parts.contains(part) else { continue }
            parts.append(part)
        }
        return parts.prefix(3).joined(separator: ", ") + (parts.count > 3 ? " …" : "")
    }

    /// Returns the answers of which the same was written as of the one they were given apart from.
    private func repetitions(in events: [Event]) -> Set<Stamp> {
        let changed = Set(events.compactMap(\.change.item))
        return Set(reading.workshop.united.filter { changed.contains($0.key) }.values.joined())
    }

    /// Tells what a retraction took back.
    func description(ofRetracted retraction: Stamp) -> String {
        timeline.events(of: retraction).compactMap(\.retracted).map(description(of:)).joined(separator: ", ")
    }

    /// Writes "2026-11-03 10:00 · NAV/sosial · V3 «Høye husleier»".
    func historyLine(_ action: Stamp) -> String {
        let first = timeline.events(of: action).first
        let origin = timeline.workshop.origin(of: action, by: presentable(first?.author ?? ""))
        let fate = timeline.isRetracted(action) ? " " + words.say("(angret)") : ""
        return [
            first?.time?.minute ?? host.time(action.milliseconds), origin.isEmpty ? words.say("sekretær") : origin,
            description(of: action) + fate,
        ].joined(separator: " · ")
    }

    /// Finds the vote whose ballots the action counted.
    private func counted(_ events: [Event]) -> Item? {
        guard case .assign(.placement(_, .vote(let poll), _), _, _)? = events.first?.change else { return nil }
        return timeline.workshop.item(poll)
    }

    /// Returns the time that the action brought the workshop back to.
    private func restoredTo(_ events: [Event]) -> String? {
        guard case .assign(.fact(Fact.restored), let time, _)? = events.first?.change else { return nil }
        return presentable(time)
    }

    /// Describes taking back, or bringing back what was taken back. In a strange file a retraction may name itself, or
    /// there may be no end to them: then it is not followed to what was said.
    private func describeRetraction(_ events: [Event]) -> String? {
        guard var target = events.first?.retracted else { return nil }
        var isBroughtBack = false
        for _ in 0..<8 {
            guard let earlier = timeline.events(of: target).first?.retracted else { break }
            target = earlier
            isBroughtBack.toggle()
        }
        let what = describe(timeline.events(of: target))
        return words.say(isBroughtBack ? "gjorde igjen: \(what)" : "angret: \(what)")
    }

    private func describe(_ event: Event, in events: [Event], added: Set<Stamp>) -> String? {
        if let erased = event.erased { return describeErasure(of: erased, event.change) }
        return switch event.change {
        case .add: named(event.stamp, saying: firstText(of: event.stamp, in: events))
        case .assign(.fact(let name), let value, _) where Fact.isAside(name):
            describeAside(Fact.memberParts(name).fact, value)
        case .assign(.fact(let name), let value, _): describeFact(name, event.words(value))
        case .assign(.field(let item, _), _, _) where added.contains(item): nil
        case .assign(.field(let item, let column), let value, _): named(item, column, saying: event.words(value))
        case .assign(.slot(let item), _, _): words.say("flyttet \(named(item, at: event.stamp))")
        case .assign(.order(let item), _, _): words.say("flyttet \(named(item, at: event.stamp)) i rekkefølgen")
        case .assign(.placement(let item, _, _), let value, _): "\(label(item)) \(presentable(value))"
        case .strike(let item, _): words.say("strøk \(named(item, at: event.stamp))")
        case .restore(let item): words.say("hentet tilbake \(named(item, at: event.stamp))")
        case .join(let item, let head):
            words.say("slo sammen \(named(item, at: event.stamp)) med \(named(head, at: event.stamp))")
        case .lift, .retract: nil
        }
    }

    /// Tells a fact by its name; one of a municipality in a joint file with its name too: "periode (Molde): 2027-2030".
    private func describeFact(_ name: String, _ value: String) -> String? {
        let (fact, identity) = Fact.memberParts(name)
        guard ![Fact.id, Fact.process, Fact.key].contains(fact) else { return nil }
        let owner = identity.flatMap { identity in reading.members.all.first { $0.identity == identity } }
        return presentable("\(owner.map { "\(fact) (\($0.name))" } ?? fact): \(value)")
    }

    private func describeErasure(of stamp: Stamp, _ change: Change) -> String? {
        guard case .assign(.field(let item, _), _, _) = addition(of: stamp), case .assign(_, let reason, _) = change
        else { return nil }
        return words.say("slettet teksten i \(label(item)) for godt («\(presentable(reason))»)")
    }

    private func describeAside(_ name: String, _ value: String) -> String {
        let (id, item) = Fact.asideParts(name)
        let about = [id, item.map(label)].compactMap { $0 }.joined(separator: ", ")
        let reason = presentable(Fact.reason(in: value))
        return words.say(
            reason.isEmpty
                ? "tatt opp igjen i sjekken (\(about))" : "avklart i sjekken (\(about)): «\(reason)»")
    }

    /// Returns what was said of a new item: in the column that names it, else in the last.
    private func firstText(of item: Stamp, in events: [Event]) -> String? {
        let values = events.compactMap { event -> (column: ColumnID, value: String)? in
            guard case .assign(.field(item, let column), let value, _) = event.change else { return nil }
            return (column, event.words(value))
        }
        let main = tool(of: item)?.mainField
        return (values.first { $0.column == main } ?? values.last)?.value
    }

    /// Writes `V3 «Høye husleier»`; in a form with the column: `T1 Tidsfrist «2027»`.
    private func named(_ item: Stamp, _ column: ColumnID? = nil, saying value: String?) -> String {
        let column = column.flatMap { tool(of: item)?.form?.column($0)?.name }
        let shown = value.map(chosenText) ?? ""
        return ([label(item), column].compactMap { $0 } + (shown.isEmpty ? [] : ["«\(shown)»"])).joined(separator: " ")
    }

    /// Writes an item with the words it had at a time: `V3 «Høye husleier»`.
    private func named(_ item: Stamp, at time: Stamp) -> String { named(item, saying: text(of: item, at: time)) }

    /// Returns what an item said at a time, as it was known there; nil when it said nothing.
    private func text(of item: Stamp, at time: Stamp) -> String? {
        let main = tool(of: item)?.mainField
        let before = timeline.events.prefix { $0.stamp < time }
        let takenBack = Set(before.compactMap(\.retracted))
        return before.last { event in
            guard case .assign(.field(item, let column), _, _) = event.change else { return false }
            return column == main && !takenBack.contains(event.action)
        }.flatMap { event in
            guard case .assign(_, let value, _) = event.change else { return nil }
            return event.words(value)
        }
    }

    /// Returns an answer as people read it, also when it is another item.
    private func chosenText(_ value: String) -> String {
        Stamp(value).flatMap(timeline.workshop.item).map(reading.mainText(of:)) ?? presentable(value)
    }

    private func tool(of item: Stamp) -> Tool? {
        guard case .add(let tool, _, _) = addition(of: item) else { return nil }
        return process.tool(tool)
    }

    /// Returns its short id; that of its addition when it was taken back.
    private func label(_ item: Stamp) -> String {
        let workshop = reading.workshop
        if let label = workshop.item(workshop.answer(holding: item))?.label { return label }
        guard case .add(_, _, let label) = addition(of: item) else { return "" }
        return presentable(label)
    }

    private func addition(of item: Stamp) -> Change? {
        timeline.events.first { $0.stamp == item }?.change
    }
}

extension Event {
    /// The action that this takes back.
    fileprivate var retracted: Stamp? {
        if case .retract(let action) = change { action } else { nil }
    }
}
