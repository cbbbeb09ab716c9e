import Planning

/// What was done, in a few words: for undo, redo and history.
extension Session {
    /// "V3 «Høye husleier»", from what the action changed.
    func description(of action: Stamp) -> String {
        let parts = timeline.events(of: action).compactMap(describe)
        var unique: [String] = []
        for part in parts where !unique.contains(part) { unique.append(part) }
        return unique.prefix(3).joined(separator: ", ") + (unique.count > 3 ? " …" : "")
    }

    /// What a retraction took back.
    func description(ofRetracted retraction: Stamp) -> String {
        let targets = timeline.events(of: retraction).compactMap { event -> Stamp? in
            if case .retract(let target) = event.change { return target }
            return nil
        }
        return targets.map(description(of:)).joined(separator: ", ")
    }

    /// "2026-11-03 10:00  NAV/sosial  V3 «Høye husleier»"
    func historyLine(_ action: Stamp) -> String {
        let events = timeline.events(of: action)
        let author = events.first?.author ?? ""
        let what = events.first?.isRetraction ?? false ? retractionLine(action) : description(of: action)
        let fate = timeline.isRetracted(action) ? " " + words.guide(.wasTakenBack) : ""
        return [ports.time(action.milliseconds), author.isEmpty ? words.guide(.secretary) : author, what + fate]
            .joined(separator: "  ")
    }

    /// What was undone; or, when that was itself an undoing, what was done again.
    private func retractionLine(_ action: Stamp) -> String {
        guard case .retract(let target) = timeline.events(of: action).first?.change,
            timeline.events(of: target).first?.isRetraction ?? false
        else { return words.guide(.tookBack(what: description(ofRetracted: action))) }
        return words.guide(.redone(what: description(ofRetracted: target)))
    }

    private func describe(_ event: Event) -> String? {
        switch event.change {
        case .add(_, _, let label): quoted(event.stamp) ?? label
        case .assign(.fact(let name), let value, _): name == Fact.id || name == Fact.process ? nil : "\(name): \(value)"
        case .assign(.field(let item, _), let value, _): quoted(item, value)
        case .assign(.slot(let item), _, _), .strike(let item), .join(let item, _), .lift(let item, _): quoted(item)
        case .assign(.placement(let item, _, _), let value, _): label(item).map { "\($0) \(value)" }
        case .retract: nil
        }
    }

    private func quoted(_ item: Stamp, _ text: String? = nil) -> String? {
        guard let found = timeline.workshop.item(item) else { return text.map { "«\($0)»" } }
        let said = reading.mainText(of: found)
        return said.isEmpty ? found.label : "\(found.label) «\(said)»"
    }

    private func label(_ item: Stamp) -> String? {
        timeline.workshop.item(item)?.label
    }
}
