import Glibc
import Planning
import Terminal

/// The clock on the wall, and dates as people here write them.
enum Clock {
    static func milliseconds() -> Int64 {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
    }

    /// Returns a time as text, such as "2026-11-03 10:00", in local time.
    static func text(_ milliseconds: Int64) -> String {
        let parts = local(milliseconds / 1000)
        let date = "\(Int(parts.tm_year) + 1900)-\((parts.tm_mon + 1).twoDigits)-\(parts.tm_mday.twoDigits)"
        return "\(date) \(parts.tm_hour.twoDigits):\(parts.tm_min.twoDigits)"
    }

    /// Returns the last millisecond of a local time, since 1970-01-01 UTC.
    static func instant(_ time: LocalTime) -> Int64 {
        var parts = tm()
        parts.tm_year = Int32(time.day.year - 1900)
        parts.tm_mon = Int32(time.day.month - 1)
        parts.tm_mday = Int32(time.day.day)
        parts.tm_hour = Int32(time.hour)
        parts.tm_min = Int32(time.minute)
        parts.tm_sec = Int32(time.second)
        // Summer time or not is for the system to tell.
        parts.tm_isdst = -1
        return Int64(mktime(&parts)) * 1000 + 999
    }

    /// Returns the time documents are dated with: now, or the one in `SOURCE_DATE_EPOCH` (reproducible-builds.org), in
    /// seconds since 1970.
    static func documentDate() -> Int64 {
        environmentVariable("SOURCE_DATE_EPOCH").flatMap { Int64($0) } ?? milliseconds() / 1000
    }

    /// Returns a date in words, such as "20. november 2026", in UTC, so that the same moment is the same date
    /// everywhere.
    static func longDate(_ seconds: Int64) -> String {
        var (time, parts) = (time_t(seconds), tm())
        gmtime_r(&time, &parts)
        return "\(parts.tm_mday). \(CalendarDay.name(ofMonth: Int(parts.tm_mon) + 1)) \(Int(parts.tm_year) + 1900)"
    }

    private static func local(_ seconds: Int64) -> tm {
        var (time, parts) = (time_t(seconds), tm())
        localtime_r(&time, &parts)
        return parts
    }
}
