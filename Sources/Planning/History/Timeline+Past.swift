/// The past: what a workshop looked like, and what would have to be taken back to have it so again.
///
/// A time is that of the clock on the wall where something was said. The stamp only orders: after a copy from a laptop
/// whose clock is wrong, all stamps are later than it.
extension Timeline {
    /// Returns the workshop as it was at a time, in milliseconds since 1970-01-01 UTC. What was said elsewhere before
    /// then is part of it, also when it was joined in later.
    ///
    ///     timeline.asOf(noon).workshop.items  // without what was added after noon
    package func asOf(_ milliseconds: Int64) -> Timeline {
        let times = ActionTimes(events)
        return Timeline(events.filter { times[$0.action] <= milliseconds })
    }

    /// Returns the workshop as it was when this was said: all that was begun before it.
    package func asOf(_ stamp: Stamp) -> Timeline {
        Timeline(events.filter { $0.action <= stamp })
    }

    /// Returns every action after a time, those taken back too: taking all of them back gives the workshop as it was.
    package func actions(after milliseconds: Int64) -> [Stamp] {
        let times = ActionTimes(events)
        return actions().filter { times[$0] > milliseconds }
    }

    /// The time of what was said last, in milliseconds since 1970-01-01 UTC; nil when nothing was.
    package var latestTime: Int64? { events.last.map { time(of: $0.action) } }

    /// Returns when something was said, in milliseconds since 1970-01-01 UTC.
    package func milliseconds(of stamp: Stamp) -> Int64 {
        guard let action = events.last(where: { $0.stamp == stamp })?.action else { return stamp.milliseconds }
        return time(of: action)
    }

    /// Returns the time of one action, as `ActionTimes` has them all.
    private func time(of action: Stamp) -> Int64 {
        ActionTimes(events.last { $0.action == action && $0.time != nil }.map { [$0] } ?? [])[action]
    }
}

/// The times of actions, in milliseconds since 1970-01-01 UTC: to the second by the clock on the wall where they were
/// begun, and in an old file that has no such times by the stamp.
package struct ActionTimes {
    private var times: [Stamp: Int64] = [:]

    package init(_ events: some Sequence<Event>) {
        for event in events {
            if let time = event.time { times[event.action] = time.seconds * 1000 }
        }
    }

    package subscript(action: Stamp) -> Int64 { times[action] ?? action.milliseconds }

    /// The latest of those that were read from a clock; nil when none were.
    package var latest: Int64? { times.values.max() }
}

extension Sequence<Event> {
    /// Returns the latest time in the stamps, in milliseconds since 1970-01-01 UTC, when that is more than a day ahead
    /// of now: some clock is wrong. Nil when none is.
    package func timeAhead(of now: Int64) -> Int64? {
        guard let latest = map(\.stamp.milliseconds).max(), latest > now + 86_400_000 else { return nil }
        return latest
    }
}
