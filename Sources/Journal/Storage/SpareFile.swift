import Glibc
import Planning

/// What an earlier run could not write in its workshop file, as it lies in a spare file.
package enum SpareFile {
    /// Does the spare file have something that the workshop lacks? One of the same workshop without anything new
    /// is done with, and is removed.
    package static func isWanted(_ path: String, by timeline: Timeline) -> Bool {
        guard let events = try? SQLiteJournal(path: path, mode: .readOnly, patience: .milliseconds(100)).load(),
            Timeline(events).workshop.identity == timeline.workshop.identity
        else { return false }
        let known = Set(timeline.events.map(\.stamp))
        if events.contains(where: { !known.contains($0.stamp) }) { return true }
        unlink(path)
        return false
    }
}
