import Glibc
import Planning

/// A moment on the clock in UTC.
struct UTCTime {
    let day: CalendarDay
    let hour: Int
    let minute: Int
    let second: Int

    /// Creates the moment so many seconds after 1970 began; outside the years we know, 1 January 1970.
    init(_ seconds: Int64) {
        var (time, parts) = (time_t(seconds), tm())
        gmtime_r(&time, &parts)
        let known = CalendarDay(
            year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        day = known ?? CalendarDay(year: 1970, month: 1, day: 1)!
        (hour, minute, second) = (Int(parts.tm_hour), Int(parts.tm_min), Int(min(parts.tm_sec, 59)))
    }
}
