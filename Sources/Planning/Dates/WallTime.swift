/// The time something was said, by the clock on the wall there. It is what people are shown; the stamp orders.
///
///     WallTime("2026-11-03T10:00:12+01:00")?.minute   // "2026-11-03 10:00"
package struct WallTime: Sendable, Hashable {
    /// The number of seconds since 1970-01-01 UTC.
    package var seconds: Int64
    /// The number of minutes the clock is ahead of UTC.
    package var offset: Int16

    /// - Parameters:
    ///   - milliseconds: since 1970-01-01 UTC.
    ///   - shown: the same moment as people there read it, to the minute; nil where there is no clock to read.
    package init?(_ milliseconds: Int64, shown: String) {
        guard let wall = WallMinute(shown) else { return nil }
        let minutes = Int64(wall.day.number - WallTime.epoch.number) * 1440 + Int64(wall.minute)
        let offset = minutes - milliseconds.dividedDown(by: 60_000)
        guard abs(offset) <= WallTime.widest else { return nil }
        seconds = milliseconds.dividedDown(by: 1000)
        self.offset = Int16(offset)
    }

    private static let epoch = CalendarDay(year: 1970, month: 1, day: 1)!
    /// The largest offset from UTC, in minutes; no place is further from it.
    private static let widest = 16 * 60

    private var local: (day: CalendarDay, second: Int)? {
        let local = seconds + Int64(offset) * 60
        let days = local.dividedDown(by: 86_400)
        guard let day = WallTime.epoch.adding(days: Int(clamping: days)) else { return nil }
        return (day, Int(local - days * 86_400))
    }

    package var day: CalendarDay? { local?.day }

    /// The time to the minute, such as "2026-11-03 10:00"; empty outside the years a plan is about.
    package var minute: String { local.map { "\($0.day) \(clockText($0.second / 60))" } ?? "" }
}

extension WallTime: LosslessStringConvertible {
    /// The time in ISO 8601: `2026-11-03T10:00:12+01:00`; empty outside the years a plan is about.
    package var description: String {
        guard let (day, second) = local else { return "" }
        let away = abs(Int(offset))
        return "\(day)T\(clockText(second / 60)):\((second % 60).twoDigits)"
            + (offset < 0 ? "-" : "+") + clockText(away)
    }

    /// Reads a time written by `description`; nil for anything else.
    package init?(_ text: String) {
        var text = text
        guard let read = text.withUTF8({ WallTime(utf8: $0) }) else { return nil }
        self = read
    }

    /// Reads 25 bytes as `description` writes them; nil for anything else.
    package init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == 25, bytes[10] == UInt8(ascii: "T") else { return nil }
        func number(_ place: Int, _ count: Int = 2) -> Int? {
            var number = 0
            for byte in bytes[place..<place + count] {
                guard (0x30...0x39).contains(byte) else { return nil }
                number = number * 10 + Int(byte - 0x30)
            }
            return number
        }
        guard let year = number(0, 4), let month = number(5), let dayOfMonth = number(8), let hour = number(11),
            let minute = number(14), let second = number(17), let ahead = number(20), let aheadMinutes = number(23),
            hour < 24, minute < 60, second < 60, aheadMinutes < 60, ahead * 60 + aheadMinutes <= WallTime.widest,
            bytes[19] == UInt8(ascii: "+") || bytes[19] == UInt8(ascii: "-"),
            let day = CalendarDay(year: year, month: month, day: dayOfMonth)
        else { return nil }
        let away = (bytes[19] == UInt8(ascii: "-") ? -1 : 1) * (ahead * 60 + aheadMinutes)
        offset = Int16(away)
        seconds =
            Int64(day.number - WallTime.epoch.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second - away * 60)
    }
}

extension Int64 {
    /// Divides and rounds down, before 1970 too.
    fileprivate func dividedDown(by divisor: Int64) -> Int64 {
        let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? quotient - 1 : quotient
    }
}
