/// A day in the Gregorian calendar. It exists: there is no 31 February.
///
///     CalendarDay(year: 2012, month: 2, day: 29)  // a leap day
///     CalendarDay(year: 2011, month: 2, day: 29)  // nil
package struct CalendarDay: Sendable, Hashable, Comparable {
    package let year: Int
    package let month: Int
    package let day: Int

    /// Creates the day; nil when there is no such day, or the year is not from 1900 to 2199, which no plan is about.
    package init?(year: Int, month: Int, day: Int) {
        guard 1900...2199 ~= year, 1...12 ~= month, day >= 1,
            day <= CalendarDay.length(ofMonth: month, year: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The day after; nil after the last that we know.
    package var next: CalendarDay? {
        CalendarDay(year: year, month: month, day: day + 1)
            ?? CalendarDay(year: year, month: month + 1, day: 1)
            ?? CalendarDay(year: year + 1, month: 1, day: 1)
    }

    /// The day before; nil before the first that we know.
    package var previous: CalendarDay? {
        if day > 1 { return CalendarDay(year: year, month: month, day: day - 1) }
        if month == 1 { return CalendarDay(year: year - 1, month: 12, day: 31) }
        let length = CalendarDay.length(ofMonth: month - 1, year: year)
        return CalendarDay(year: year, month: month - 1, day: length)
    }

    /// The number of days after 1 March of year 0, as the civil calendar counts them.
    package var number: Int {
        let (year, month) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
        return year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day - 1
    }

    /// Returns the day so many days later, or earlier; nil outside the years a plan is about.
    package func adding(days: Int) -> CalendarDay? {
        guard abs(days) < 200_000 else { return nil }
        let number = number + days
        let cycle = number - number / 146_097 * 146_097
        let ofCycle = (cycle - cycle / 1460 + cycle / 36_524 - cycle / 146_096) / 365
        let year = ofCycle + number / 146_097 * 400
        let ofYear = cycle - (ofCycle * 365 + ofCycle / 4 - ofCycle / 100)
        let month = (ofYear * 5 + 2) / 153
        let isNextYear = month >= 10
        return CalendarDay(
            year: isNextYear ? year + 1 : year, month: isNextYear ? month - 9 : month + 3,
            day: ofYear - (month * 153 + 2) / 5 + 1)
    }

    package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CalendarDay: CustomStringConvertible {
    /// The day in ISO 8601: `2012-06-30`.
    package var description: String { "\(year)-\(month.twoDigits)-\(day.twoDigits)" }
}
