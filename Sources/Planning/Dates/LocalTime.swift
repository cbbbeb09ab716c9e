/// A time as people here write it, on the clock on their wall.
///
/// What is left out means "to the end of it": a minute is over, and so is a day.
///
///     LocalTime("2026-11-03T10:00")    // 10:00:59 on 3 November 2026
///     LocalTime("3.11.2026 10:00:30")  // half a minute earlier
///     LocalTime("2026-11-03")          // 23:59:59 that day
///     LocalTime("november")            // nil, not a day
package struct LocalTime: Sendable, Equatable {
    package let day: CalendarDay
    package let hour: Int
    package let minute: Int
    package let second: Int

    package init?(_ text: String) {
        let parts = text.split(whereSeparator: { $0 == "T" || $0.isWhitespace })
        guard let first = parts.first, parts.count <= 2, let date = UnderstoodDate(String(first)),
            !date.isRecurring, let day = date.start, day == date.end
        else { return nil }
        let clock = parts.count == 2 ? LocalTime.clock(parts[1]) : [23, 59, 59]
        guard let clock else { return nil }
        self.day = day
        (hour, minute, second) = (clock[0], clock[1], clock[2])
    }

    /// Reads hour, minute and second: "10:00", "10.00", "10:00:30".
    private static func clock(_ text: Substring) -> [Int]? {
        let parts = text.split(omittingEmptySubsequences: false, whereSeparator: { ":.".contains($0) })
        let numbers = parts.compactMap { $0.count == 2 ? Int($0) : nil }
        guard numbers.count == parts.count, (2...3).contains(numbers.count), 0..<24 ~= numbers[0] else { return nil }
        guard numbers.dropFirst().allSatisfy((0..<60).contains) else { return nil }
        return numbers.count == 3 ? numbers : numbers + [59]
    }
}
