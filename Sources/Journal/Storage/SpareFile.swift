import Glibc
import Planning

/// The events that an earlier run could not write in its workshop file, as they lie in a spare file.
package enum SpareFile {
    /// Returns whether the spare file has something that the workshop lacks. A spare file of the same workshop without
    /// anything new has served its purpose, and is removed.
    package static func isWanted(_ path: String, by timeline: Timeline) -> Bool {
        guard let events = events(in: path, of: timeline) else { return false }
        if holdsNews(events, for: timeline) { return true }
        unlink(path)
        return false
    }

    /// Whether the spare file has something that the workshop lacks; it is left where it is.
    package static func holdsNews(_ path: String, for timeline: Timeline) -> Bool {
        events(in: path, of: timeline).map { holdsNews($0, for: timeline) } ?? false
    }

    /// Returns the events in a spare file of the same workshop; nil for other files.
    private static func events(in path: String, of timeline: Timeline) -> [Event]? {
        guard let events = try? SQLiteJournal(path: path, mode: .readOnly, patience: .milliseconds(100)).load(),
            Timeline(events).workshop.identity == timeline.workshop.identity
        else { return nil }
        return events
    }

    private static func holdsNews(_ events: [Event], for timeline: Timeline) -> Bool {
        let known = Set(timeline.events.map(\.stamp))
        return events.contains { !known.contains($0.stamp) }
    }
}
