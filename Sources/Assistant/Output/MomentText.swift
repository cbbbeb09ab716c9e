import Glibc

/// A moment in UTC as programs write it (ISO 8601): "2026-11-03T09:00:00Z".
func utcTime(_ milliseconds: Int64) -> String {
    var (time, parts) = (time_t(milliseconds / 1000), tm())
    gmtime_r(&time, &parts)
    func two(_ number: Int32) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
        + "T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
}
