/// The person who undoes: undo is for what one has done oneself.
package struct Undoer: Sendable {
    /// The number of the running program.
    package var device: UInt32
    /// The voice that speaks.
    package var author: String
    /// The latest stamp there was when the program opened the workshop.
    package var opened: Stamp

    package init(device: UInt32, author: String, opened: Stamp) {
        self.device = device
        self.author = author
        self.opened = opened
    }
}

/// The actions that undo and redo would take back. Both are found in the events, so they work across sessions.
extension Timeline {
    /// Returns the action that undo takes back: the latest that changed something, still stands and is one's own.
    ///
    /// One's own is what the program in hand has written; when that is used up, what the same voice has said
    /// before, and what anybody has, as long as no one else has written since the program was started. The
    /// making of the workshop is never undone, nor, in a joint one, what the program in hand has not written.
    package func undoable(by who: Undoer) -> Stamp? {
        lastUndoable { $0.stamp.device == who.device } ?? lastUndoable(where: isEarlier(by: who))
    }

    /// Returns the retraction that redo takes back: the latest that still stands and is one's own, as long as nothing
    /// new was said since; by the rule of `undoable` when the program in hand has written nothing yet.
    package func redoable(by who: Undoer) -> Stamp? {
        let hasWritten = events.contains { $0.stamp.device == who.device }
        let isOwn = hasWritten ? { $0.stamp.device == who.device } : isEarlier(by: who)
        for event in events.reversed() where isOwn(event) && !event.namesLaptop {
            guard isUndo(event.action), case .retract(let target) = event.change else { return nil }
            if !isRetracted(event.action), !isUndo(target) { return event.action }
        }
        return nil
    }

    /// Returns the events of one action, in order.
    package func events(of action: Stamp) -> [Event] {
        events.filter { $0.action == action }
    }

    private func isEarlier(by who: Undoer) -> (Event) -> Bool {
        // What was said at home in the municipalities is not for a joint workshop to take back.
        if workshop.isJoint { return { _ in false } }
        let isAlone = !events.reversed().prefix { $0.stamp > who.opened }.contains { $0.stamp.device != who.device }
        return { isAlone || $0.author == who.author }
    }

    private func lastUndoable(where isCandidate: (Event) -> Bool) -> Stamp? {
        for event in events.reversed() where !event.isRetraction && event.erased == nil && isCandidate(event) {
            if event.namesLaptop || isRetracted(event.action) || isFounding(event.action) { continue }
            return event.action
        }
        return nil
    }

    /// Whether the action takes back, and does nothing else. Bringing back an earlier state also says which.
    private func isUndo(_ action: Stamp) -> Bool {
        events(of: action).allSatisfy(\.isRetraction)
    }

    /// Whether the action made the workshop: it gave it its identity.
    private func isFounding(_ action: Stamp) -> Bool {
        workshop.facts[Fact.id]?.versions.contains { $0.stamp == action } ?? false
    }
}

extension Workshop {
    /// The identity, which copies of one workshop share; nil for a set of events without their beginning.
    package var identity: String? { facts[Fact.id]?.value }

    /// The facts a plan cannot be without that this one has not; a joint plan has those of its municipalities.
    package var missingFacts: [String] { isJoint ? [] : Fact.required.filter { facts[$0] == nil } }
}

/// The names of the facts every workshop has.
package enum Fact {
    /// The identity of the workshop; copies of it have the same. It is always the first event.
    package static let id = "id"
    package static let municipality = "kommune"
    package static let period = "periode"
    /// The years the goals are for, when they are others than the plan's; the end may be open: "2027–".
    package static let goalPeriod = "målperiode"
    /// The id of the process it follows.
    package static let process = "prosess"
    /// The time that the workshop was last brought back to.
    package static let restored = "tilbakeført"
    /// The month that is number 1 in the progress plan: "oktober 2026".
    package static let start = "oppstart"
    /// The day the plan is wanted decided: "2027-06-16".
    package static let decision = "vedtak"
    /// The plan that this one goes on from: the name of its file.
    package static let previousPlan = "forrige-plan"
    /// The text before the name of an edition: "utgave:høringsutkast". The time it was named is what it is.
    package static let edition = "utgave:"
    /// The facts a plan cannot be without.
    package static let required = [municipality, period]
    /// The facts people may change.
    package static let editable = required + [goalPeriod, start, inhabitants]
}
