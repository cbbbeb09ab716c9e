/// Days on which no municipality meets: weekends, and the public holidays of Norway.
///
///     easterMonday.isWorkingDay              // false
///     easterMonday.latestWorkingDay?.description  // the Wednesday before: 24 March in 2027
extension CalendarDay {
    package var isWorkingDay: Bool { !isWeekend && !isHoliday }

    /// The day itself, or the nearest before it, on which people work.
    package var latestWorkingDay: CalendarDay? {
        var day: CalendarDay? = self
        while let candidate = day, !candidate.isWorkingDay { day = candidate.previous }
        return day
    }

    /// The day itself, or the nearest after it, on which people work.
    package var nextWorkingDay: CalendarDay? {
        var day: CalendarDay? = self
        while let candidate = day, !candidate.isWorkingDay { day = candidate.next }
        return day
    }

    /// Whether the day is a Saturday or a Sunday; 1 March of year 0 was a Wednesday.
    private var isWeekend: Bool { [3, 4].contains(number % 7) }

    private var isHoliday: Bool {
        let fixed = [(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)]
        if fixed.contains(where: { $0 == (month, day) }) { return true }
        guard let easter = CalendarDay.easter(of: year) else { return false }
        // Thursday and Friday before, the two days of Easter, Ascension, and the two days of Whitsun.
        return [-3, -2, 0, 1, 39, 49, 50].contains(number - easter.number)
    }

    /// Returns Easter Sunday in the Gregorian calendar, by the method of Meeus, Jones and Butcher.
    package static func easter(of year: Int) -> CalendarDay? {
        let (golden, century, ofCentury) = (year % 19, year / 100, year % 100)
        let corrected = century - century / 4 - (century - (century + 8) / 25 + 1) / 3
        let moon = (19 * golden + corrected + 15) % 30
        let week = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7
        let late = (golden + 11 * moon + 22 * week) / 451
        let days = moon + week - 7 * late + 114
        return CalendarDay(year: year, month: days / 31, day: days % 31 + 1)
    }
}
