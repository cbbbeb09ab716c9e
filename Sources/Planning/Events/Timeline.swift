/// The events of a workshop in stamp order, and the workshop they fold into.
///
/// The fold depends on the set alone: in whatever order and however often events are inserted, the same
/// set gives an equal timeline. Merging two workshops is inserting the events of one into the other.
///
///     var timeline = Timeline(events)
///     timeline.insert(more)       // the union
///     timeline.workshop           // what it adds up to now
package struct Timeline: Sendable, Equatable {
    /// The events in stamp order, each stamp once.
    package private(set) var events: [Event] = []
    package private(set) var workshop = Workshop()
    /// The actions that were taken back and not brought in again.
    package private(set) var retracted: Set<Stamp> = []

    package init(_ events: some Sequence<Event> = []) {
        insert(Array(events))
    }

    /// Takes in events; those it has already make no difference.
    package mutating func insert(_ new: [Event]) {
        let new = Timeline.ordered(new)
        guard let first = new.first else { return }
        if let last = events.last, first.stamp <= last.stamp {
            events = Timeline.ordered(events + new)
            refold()
        } else {
            append(new)
        }
    }

    /// Whether the action has been taken back.
    package func isRetracted(_ action: Stamp) -> Bool {
        retracted.contains(action)
    }

    /// Appends events later than all before; they are folded one by one, unless they take something back.
    private mutating func append(_ new: [Event]) {
        guard !events.isEmpty, !new.contains(where: { $0.isRetraction || $0.erased != nil }) else {
            events = events.isEmpty ? new : events + new
            return refold()
        }
        events += new
        for event in new { workshop.apply(event, isRetracted: false) }
    }

    private mutating func refold() {
        empty()
        retracted = Timeline.retracted(in: events)
        workshop = Workshop(expecting: events.count)
        for event in events {
            workshop.apply(event, isRetracted: retracted.contains(event.action))
        }
    }

    /// Empties what was deleted for good, wherever a copy still had it.
    private mutating func empty() {
        let erased = Set(events.compactMap(\.erased))
        guard !erased.isEmpty else { return }
        for index in events.indices where erased.contains(events[index].stamp) { events[index].empty() }
    }

    /// Returns the actions that are taken back. Later actions are judged first: only a retraction that itself stands
    /// takes its action back. An action can take back earlier ones only, so there is no circle.
    private static func retracted(in events: [Event]) -> Set<Stamp> {
        var retracted: Set<Stamp> = []
        let retractions = events.filter(\.isRetraction).sorted { $0.action > $1.action }
        for event in retractions {
            guard case .retract(let action) = event.change, action < event.action,
                !retracted.contains(event.action)
            else { continue }
            retracted.insert(action)
        }
        return retracted
    }

    /// Returns the events in stamp order, each stamp once. A journal gives them so, and then nothing is copied.
    private static func ordered(_ events: [Event]) -> [Event] {
        let isOrdered = events.indices.dropFirst().allSatisfy { events[$0 - 1].stamp < events[$0].stamp }
        if isOrdered { return events }
        var result: [Event] = []
        result.reserveCapacity(events.count)
        // The sort is stable: of equal stamps the first given stays.
        for event in events.sorted(by: { $0.stamp < $1.stamp }) where result.last?.stamp != event.stamp {
            result.append(event)
        }
        return result
    }
}

extension Event {
    package var isRetraction: Bool {
        if case .retract = change { return true }
        return false
    }
}
