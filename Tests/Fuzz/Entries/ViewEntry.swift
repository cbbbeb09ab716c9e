import Documents
import Planning
import TestSupport

@testable import Publishing

/// Any bytes as the rows of a workshop file, looked at in every way there is: lists for other programs, what goes
/// into documents, and conversations. It is slower than `EventEntry`, which tells how the bytes are read.
enum ViewEntry {
    @Sendable static func run(_ bytes: [UInt8]) throws(BrokenPromise) {
        guard let kind = bytes.first else { return }
        try look(at: Timeline(try EventEntry.events(in: bytes)), kind: kind)
    }

    private static func look(at timeline: Timeline, kind: UInt8) throws(BrokenPromise) {
        let reading = Reading(process: SampleProcess.process, workshop: timeline.workshop)
        switch kind >> 1 & 7 {
        case 0: try expectJSON(render(reading, as: .json))
        case 1: try expectNoFormulas(render(reading, as: .csv))
        case 2: _ = (render(reading, as: .markdown), PlanContext(reading, say: .nb, date: "").value)
        case 3: try talk(timeline, ["/status", "/sjekk"], kind)
        case 4: try talk(timeline, ["/vis", "/samling 1", "/swot", "/vis"], kind)
        case 5: try talk(timeline, ["/historikk", "/angre", "/tiltak", "Nytt | Bygge"], kind)
        case 6: try talk(timeline, ["/konflikter", "/konflikter 1 begge", "/konflikter 1 a", "/historikk alt"], kind)
        default: try talk(timeline, ["/gjenopprett V1", "/gjenopprett 2030-03-17T17:46", "/angre"], kind)
        }
    }

    private static func talk(_ timeline: Timeline, _ lines: [String], _ kind: UInt8) throws(BrokenPromise) {
        var talk = FuzzConversation(FuzzConversation.session(SampleProcess.process, timeline), kind: kind)
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
