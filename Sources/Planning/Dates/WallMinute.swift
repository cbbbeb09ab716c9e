/// A minute on the clock on the wall, to reckon with in a meeting.
///
/// The wall's own time: the hour that comes and goes with summer time is not reckoned with, since meetings are not
/// held then.
///
///     let begun = WallMinute("2026-11-03 10:00")!
///     (begun + 45).clock  // "10:45"
package struct WallMinute: Sendable, Hashable, Comparable {
    package let day: CalendarDay
    /// The number of minutes since midnight.
    package let minute: Int

    package init?(_ text: String) {
        guard let time = LocalTime(text), text.contains(":") || text.contains("T") else { return nil }
        self.init(day: time.day, minute: time.hour * 60 + time.minute)
    }

    init(day: CalendarDay, minute: Int) {
        self.day = day
        self.minute = minute
    }

    /// The time of day, such as "10:45".
    package var clock: String { clockText(minute) }

    package static func < (left: WallMinute, right: WallMinute) -> Bool {
        (left.day, left.minute) < (right.day, right.minute)
    }

    /// Returns the number of minutes from the right time to the left one.
    package static func - (left: WallMinute, right: WallMinute) -> Int {
        (left.day.number - right.day.number) * 1440 + left.minute - right.minute
    }

    package static func + (left: WallMinute, minutes: Int) -> WallMinute {
        let total = left.minute + minutes
        let days = total >= 0 ? total / 1440 : (total - 1439) / 1440
        return WallMinute(day: left.day.adding(days: days) ?? left.day, minute: total - days * 1440)
    }
}

extension WallMinute: CustomStringConvertible {
    /// The minute as it is kept: `2026-11-03 10:00`.
    package var description: String { "\(day) \(clock)" }
}

/// Returns minutes since midnight as a time of day, such as "09:05".
package func clockText(_ minute: Int) -> String {
    "\((minute / 60 % 24).twoDigits):\((minute % 60).twoDigits)"
}
