import Documents
import Planning
import TestSupport

@testable import Assistant
@testable import Journal

/// Any bytes as the rows of a workshop file, and what they fold into.
///
/// The first byte says whether they come on top of a workshop there is, and how what comes of it is looked
/// at. `FuzzRow` tells how rows are written.
enum EventEntry {
    @Sendable static func run(_ bytes: [UInt8]) throws(BrokenPromise) {
        guard let kind = bytes.first else { return }
        var events = kind & 1 == 0 ? [] : FuzzWorkshop.events
        var taken = Set(events.map(\.stamp))
        for row in bytes.dropFirst().split(separator: 0x0A) {
            guard let event = try event(in: FuzzRow(row)), taken.insert(event.stamp).inserted else { continue }
            events.append(event)
        }
        let timeline = Timeline(events)
        try expectOneFold(timeline, events)
        try look(at: timeline, kind: kind)
    }

    /// The event in a row, when there is one; it is the same when it is written and read again.
    private static func event(in row: FuzzRow) throws(BrokenPromise) -> Event? {
        let event: Event
        do {
            event = try row.read { try EventCodec.event(in: $0) }
        } catch let unreadable as UnreadableEvent {
            let told = Words.nb.told(.journal(.unreadableEvent(path: "x.boplan", row: 1, unreadable)))
            try promise(!told.isEmpty && told.allSatisfy(\.text.isHarmless), "Badly told: \(unreadable)")
            return nil
        } catch {
            throw BrokenPromise("SQLite: \(error)")
        }
        let again = try? FuzzRow.written { EventCodec.write(event, to: $0) }
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

    private static func look(at timeline: Timeline, kind: UInt8) throws(BrokenPromise) {
        let reading = Reading(process: SampleProcess.process, workshop: timeline.workshop)
        _ = reading.findings()
        _ = timeline.undoable(by: Undoer(device: 7, author: "", opened: .endOfTime)).map(timeline.events(of:))
        _ = timeline.redoable(by: Undoer(device: 7, author: "NAV/sosial", opened: Stamp(ticks: 0, device: 0)))
        switch kind >> 1 & 15 {
        case 2: try expectJSON(render(reading, as: .json))
        case 3: try expectNoFormulas(render(reading, as: .csv))
        case 4: _ = (render(reading, as: .markdown), PlanContext(reading, words: .nb, date: "").value)
        case 5: try talk(timeline, ["/status", "/sjekk"], kind)
        case 6: try talk(timeline, ["/vis", "/samling 1", "/swot", "/vis"], kind)
        case 7: try talk(timeline, ["/historikk", "/angre", "/tiltak", "Nytt | Bygge"], kind)
        case 8: try talk(timeline, ["/konflikter", "/konflikter 1 begge", "/konflikter 1 a", "/historikk alt"], kind)
        case 9: try talk(timeline, ["/gjenopprett V1", "/gjenopprett 2030-03-17T17:46", "/angre"], kind)
        // Folding is what matters most.
        default: break
        }
    }

    private static func talk(_ timeline: Timeline, _ lines: [String], _ kind: UInt8) throws(BrokenPromise) {
        var talk = Talk(Talk.session(SampleProcess.process, timeline), kind: kind)
        for line in lines { try talk.type(line) }
    }

    private static func expectJSON(_ text: String) throws(BrokenPromise) {
        try promise(JSONText.isSound(Array(text.utf8)), "JSON that is none: \(text)")
    }

    private static func expectNoFormulas(_ csv: String) throws(BrokenPromise) {
        for cell in CSVText.records(Array(csv.utf8)).joined() {
            let sign = cell.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" }
            try promise(!["=", "+", "-", "@"].contains(sign), "A spreadsheet computes \(cell.debugDescription)")
        }
    }
}
