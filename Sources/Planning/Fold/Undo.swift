/// What undo and redo would take back. Both are found in the events, so they work across sessions.
extension Timeline {
    /// The action that undo takes back: the latest that changed something and still stands, made by
    /// `device` if it made any, else by anyone. The making of the workshop is never undone.
    package func undoable(by device: UInt32) -> Stamp? {
        lastUndoable { $0.stamp.device == device } ?? lastUndoable { _ in true }
    }

    /// The retraction that redo takes back: the latest that still stands, as long as nothing new was
    /// said on the device since; by anyone, when the device has said nothing yet.
    package func redoable(by device: UInt32) -> Stamp? {
        let isNew = !events.contains { $0.stamp.device == device }
        for event in events.reversed() where isNew || event.stamp.device == device {
            guard case .retract(let target) = event.change else { return nil }
            if !isRetracted(event.action), !isRetraction(action: target) { return event.action }
        }
        return nil
    }

    /// The events of one action, in order.
    package func events(of action: Stamp) -> [Event] {
        events.filter { $0.action == action }
    }

    private func lastUndoable(where isCandidate: (Event) -> Bool) -> Stamp? {
        for event in events.reversed() where !event.isRetraction && isCandidate(event) {
            if isRetracted(event.action) || isFounding(event.action) { continue }
            return event.action
        }
        return nil
    }

    private func isRetraction(action: Stamp) -> Bool {
        events.last { $0.action == action }?.isRetraction ?? false
    }

    /// The action that made the workshop: the one that gave it its identity.
    private func isFounding(_ action: Stamp) -> Bool {
        workshop.facts[Fact.id]?.versions.contains { $0.stamp == action } ?? false
    }
}

/// The names of the facts every workshop has.
package enum Fact {
    /// Identity of the workshop; copies of it have the same. It is always the first event.
    package static let id = "id"
    package static let municipality = "kommune"
    package static let period = "periode"
    /// Id of the process it follows.
    package static let process = "prosess"
    /// The facts people may change.
    package static let editable = [municipality, period]
}
