import Planning
import TestSupport

@testable import Journal
@testable import Screens

/// Any bytes as the rows of a workshop file, and what they fold into.
///
/// The first byte says whether they come on top of a workshop there is. `FuzzRow` tells how rows are written.
enum EventEntry {
    @Sendable static func run(_ bytes: [UInt8]) throws(BrokenPromise) {
        let events = try events(in: bytes)
        let timeline = Timeline(events)
        try expectOneFold(timeline, events)
        let reading = Reading(process: SampleProcess.process, workshop: timeline.workshop)
        _ = reading.findings()
        _ = timeline.undoable(by: Undoer(device: 7, author: "", opened: .endOfTime)).map(timeline.events(of:))
        let stranger = Undoer(device: 7, author: "NAV/sosial", opened: Stamp(ticks: 0, device: 0))
        _ = timeline.redoable(by: stranger)
    }

    /// Those that can be read, each stamp once.
    static func events(in bytes: [UInt8]) throws(BrokenPromise) -> [Event] {
        guard let kind = bytes.first else { return [] }
        var events = kind & 1 == 0 ? [] : FuzzWorkshop.events
        var taken = Set(events.map(\.stamp))
        for row in bytes.dropFirst().split(separator: 0x0A) {
            guard let event = try event(in: FuzzRow(row)), taken.insert(event.stamp).inserted else { continue }
            events.append(event)
        }
        return events
    }

    /// The event in a row, when there is one; it is the same when it is written and read again.
    private static func event(in row: FuzzRow) throws(BrokenPromise) -> Event? {
        let event: Event
        do {
            event = try row.read { try EventCodec.event(in: $0) }
        } catch let unreadable as UnreadableEvent {
            let told = Words.nb.lines(for: .journal(.unreadableEvent(path: "x.boplan", row: 1, unreadable)))
            try promise(!told.isEmpty && told.allSatisfy(\.text.isHarmless), "Badly told: \(unreadable)")
            return nil
        } catch {
            throw BrokenPromise("SQLite: \(error)")
        }
        let again = try? FuzzRow.written { EventCodec.write(event, check: 0, to: $0) }
        try promise(again == event, "\(event) is read as \(String(describing: again))")
        return event
    }

    /// Any order of arrival, in any portions, once or twice, is the same workshop.
    private static func expectOneFold(_ timeline: Timeline, _ events: [Event]) throws(BrokenPromise) {
        try promise(Timeline(events.reversed()) == timeline, "Another fold in the opposite order")
        var portions = Timeline(events.suffix(events.count - events.count / 3))
        portions.insert(Array(events.prefix((events.count + 1) / 2)))
        try promise(portions == timeline, "Another fold in portions")
    }
}
