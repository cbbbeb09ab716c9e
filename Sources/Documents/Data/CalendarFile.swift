import Planning

/// Something for a calendar.
package struct CalendarEvent: Sendable, Equatable {
    package enum When: Sendable, Equatable {
        /// Whole days, the last one included.
        case days(CalendarDay, through: CalendarDay)
        /// From a time on the clock where the meeting is.
        case time(CalendarDay, hour: Int, minute: Int, minutes: Int)
    }

    /// The id, the same from one export to the next, so that a calendar brings it up to date and does not add another.
    package var id: String
    package var title: String
    package var details: String
    package var when: When

    package init(id: String, title: String, details: String = "", when: When) {
        self.id = id
        self.title = title
        self.details = details
        self.when = when
    }
}

/// Events as calendars read them (iCalendar, RFC 5545).
package struct CalendarFile: Sendable, Equatable {
    package var name: String
    /// The time when the events were told, in seconds since 1970.
    package var date: Int64
    package var events: [CalendarEvent]

    package init(name: String, date: Int64, events: [CalendarEvent]) {
        self.name = name
        self.date = date
        self.events = events
    }

    /// The text of the file, in lines of at most 75 bytes, each ended by CR LF.
    package var text: String {
        var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Boplan//Boplan//NO", "CALSCALE:GREGORIAN"]
        lines.append("X-WR-CALNAME:" + CalendarFile.escaped(name))
        for event in events { lines += self.lines(of: event) }
        lines.append("END:VCALENDAR")
        return lines.map { CalendarFile.folded($0) + "\r\n" }.joined()
    }

    private func lines(of event: CalendarEvent) -> [String] {
        var lines = ["BEGIN:VEVENT", "UID:" + event.id, "DTSTAMP:" + CalendarFile.stamp(date)]
        switch event.when {
        case .days(let first, let last):
            lines.append("DTSTART;VALUE=DATE:" + CalendarFile.digits(first))
            // The first day it is over. The last day we know of has none after it; without an end it is one day.
            if let end = last.next { lines.append("DTEND;VALUE=DATE:" + CalendarFile.digits(end)) }
            // A deadline does not make anybody busy.
            lines.append("TRANSP:TRANSPARENT")
        case .time(let day, let hour, let minute, let minutes):
            let clock = hour.twoDigits + minute.twoDigits + "00"
            lines.append("DTSTART:" + CalendarFile.digits(day) + "T" + clock)
            lines.append("DURATION:PT\(minutes)M")
        }
        lines.append("SUMMARY:" + CalendarFile.escaped(event.title))
        if !event.details.isEmpty { lines.append("DESCRIPTION:" + CalendarFile.escaped(event.details)) }
        return lines + ["END:VEVENT"]
    }
}

extension CalendarFile {
    /// Returns a text with what means something in a file escaped: backslash, semicolon, comma and line breaks.
    private static func escaped(_ text: String) -> String {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { line in
                safeText(String(line)).unicodeScalars
                    .map { "\\;,".unicodeScalars.contains($0) ? "\\\($0)" : String($0) }.joined()
            }
            .joined(separator: "\\n")
    }

    /// Returns a line of more than 75 bytes as several: it goes on after a line break and a space, and no letter is cut
    /// in two.
    private static func folded(_ line: String) -> String {
        var (text, length) = ("", 0)
        for scalar in line.unicodeScalars {
            let size = String(scalar).utf8.count
            if length + size > 75 {
                text += "\r\n "
                length = 1
            }
            text.unicodeScalars.append(scalar)
            length += size
        }
        return text
    }

    private static func digits(_ day: CalendarDay) -> String {
        day.description.filter { $0 != "-" }
    }

    /// Returns a moment as a calendar writes it: `20270115T080000Z`.
    private static func stamp(_ seconds: Int64) -> String {
        let time = UTCTime(seconds)
        return digits(time.day) + "T" + [time.hour, time.minute, time.second].map(\.twoDigits).joined() + "Z"
    }
}
