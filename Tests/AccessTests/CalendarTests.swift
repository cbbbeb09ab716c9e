import Planning
import TestSupport
import Testing

@testable import Documents
@testable import Publishing

/// Calendars, read back by a library that had no part in writing them.
struct CalendarTests {
    private func text(_ source: DataSource) throws -> String {
        String(decoding: try source.bytes(.ics), as: UTF8.self)
    }

    private func read(_ source: DataSource) throws -> [String] {
        let world = TestHost()
        try AtomicFile.write(try source.bytes(.ics), to: world.path("plan.ics"))
        return try TestTools.lines("readback.py", world.path("plan.ics"))
    }

    @Test(.enabled(if: TestTools.isThere, "make test")) func deadlinesAreOnTheirLastDay() throws {
        let lines = try read(SampleData.source("tiltak"))
        #expect(
            lines.map { $0.prefix { $0 != "(" } }.map(String.init) == [
                "2028-12-31 1 d Frist: Bygge åtte boliger ", "2028-06-01 1 d Frist: Male trappene ",
                #"2027-03-31 1 d Frist: =HYPERLINK"#,
            ])
        #expect(
            lines[0].hasSuffix(
                "(Målområde: Kommunale boliger / Tidsfrist: 2027–2028 / Kostnad: 6 mill. kr / T1)"), "\(lines[0])")
    }

    @Test(.enabled(if: TestTools.isThere, "make test")) func periodsMonthsAndMeetingsAreWhatTheyAre() throws {
        let lines = try read(SampleData.source("framdrift, møte, medvirkning", start: "oktober 2026"))
        #expect(
            lines == [
                "2026-12-01 31 d Kartlegge; finne, telle (Måned: 3 / F1)",
                "2027-03-03 18:00:00 90 min Åpent møte onsdag 3. mars 2027 (15 min: Velkommen / 75 min: Samtale)",
                "2027-03-01 31 d Unge (Når: mars 2027 / P1)",
                "2199-12-31 1 d Eldre (Når: 31.12.2199 / P2)",
            ])
    }

    /// Months have no year of their own.
    @Test func withoutAStartTheProgressPlanHasNoDays() {
        #expect(!SampleData.source("framdrift").formats.contains(.ics))
        #expect(SampleData.source("framdrift", start: "2026").formats.contains(.ics))
    }

    @Test func linesAreShortAndEndAsTheyShould() throws {
        var source = CalendarFile(name: "a\\b;c,d\ne", date: 0, events: [])
        source.events = [
            CalendarEvent(
                id: "1", title: String(repeating: "å😀", count: 60), details: "en\r\nto",
                when: .days(
                    CalendarDay(year: 2027, month: 1, day: 31)!, through: CalendarDay(year: 2027, month: 2, day: 1)!))
        ]
        let text = source.text
        #expect(text.hasSuffix("END:VCALENDAR\r\n") && text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
        for line in text.unicodeScalars.split(separator: "\n") {
            #expect(line.last == "\r", "\(String(line))")
            #expect(String(line).utf8.count - 1 <= 75, "\(String(line))")
        }
        #expect(text.contains("X-WR-CALNAME:a\\\\b\\;c\\,d\\ne\r\n") && text.contains("DESCRIPTION:en\\nto\r\n"))
        #expect(text.contains("DTSTART;VALUE=DATE:20270131\r\nDTEND;VALUE=DATE:20270202\r\n"))
        #expect(text.contains("DTSTAMP:19700101T000000Z\r\n"))
        let unfolded = String(text.unicodeScalars.split(separator: "\r").map(String.init).joined())
            .split(separator: "\n ", omittingEmptySubsequences: false).joined()
        #expect(unfolded.contains("SUMMARY:" + String(repeating: "å😀", count: 60)), "folding cut a letter")
    }

    /// A calendar brings an event up to date by its UID: it is the item's, whatever its text and date become.
    @Test func theUIDStaysWhenTheDateMoves() throws {
        func uids(_ sample: SampleWorkshop) -> [String] {
            let events = CalendarEvents(reading: sample.reading, say: .nb, start: nil)
            return events.events(of: sample.process.tool("tiltak")!).map(\.id)
        }
        var sample = SampleData.workshop
        let before = uids(sample)
        let first = try #require(sample.reading.workshop.items(in: "tiltak").first)
        sample.answer(first.id, "tidsfrist", "1. mai 2029")
        sample.answer(first.id, "tiltak", "Noe helt annet")
        #expect(uids(sample) == before)
        #expect(Set(before).count == before.count && before.allSatisfy { $0.hasSuffix("@boplan") })
    }

    @Test func theDayOfAMeetingIsInItsName() {
        #expect(CalendarEvents.day(in: "Åpent møte 3. mars 2027")?.description == "2027-03-03")
        #expect(CalendarEvents.day(in: "03.03.2027")?.description == "2027-03-03")
        for none in ["Møte i mars 2027", "Møte 2", "", "Møte løpende", "3. mars 2027 på rådhuset"] {
            #expect(CalendarEvents.day(in: none) == nil, "\(none)")
        }
    }
}
