/// The months as a progress plan counts them, and what is meant by one that is typed.
///
///     let count = MonthCount(start: october2026)
///     count.span("8")          // 8…8
///     count.span("mai 2027")   // 8…8
///     count.day(ofMonth: 8)    // 2027-05-01
package struct MonthCount: Sendable, Equatable {
    /// The first day of month 1; nil when it is not known.
    package var start: CalendarDay?
    /// The month of the calendar that is month 1, whichever the year; nil when that is the month the work begins in.
    package var first: Int?

    package init(start: CalendarDay?, first: Int? = nil) {
        self.start = start
        self.first = first
    }

    /// Returns which month a day is in; nil when the first is not known.
    package func month(of day: CalendarDay) -> Int? {
        start.map { (day.year - $0.year) * 12 + day.month - $0.month + 1 }
    }

    /// Returns the first day of a month; nil when the first is not known.
    package func day(ofMonth number: Int) -> CalendarDay? {
        guard let start else { return nil }
        let months = start.year * 12 + start.month - 1 + number - 1
        return CalendarDay(year: months / 12, month: months % 12 + 1, day: 1)
    }

    /// Returns the last day of a month; nil when the first is not known.
    package func lastDay(ofMonth number: Int) -> CalendarDay? {
        day(ofMonth: number).flatMap {
            CalendarDay(
                year: $0.year, month: $0.month, day: CalendarDay.length(ofMonth: $0.month, year: $0.year))
        }
    }

    /// Reads a month or a span of them: "7", "måned 7", "1–4", "mars 2027", "mars"; nil for other words, and for months
    /// no plan has.
    package func span(_ text: String?) -> ClosedRange<Int>? {
        let words = (text ?? "").lowercased().split(separator: " ")
        let bare = (["måned", "månad", "month"].contains(words.first) ? words.dropFirst() : words[...])
            .joined(separator: " ")
        guard !bare.isEmpty else { return nil }
        return MonthCount.numbers(bare) ?? dated(bare)
    }

    private static func numbers(_ text: String) -> ClosedRange<Int>? {
        let numbers = text.split { "-–— ".contains($0) }.map { Int($0) }
        guard let first = numbers.first ?? nil, (1...600).contains(first), numbers.count <= 2 else { return nil }
        guard numbers.count == 2 else { return first...first }
        guard let last = numbers[1], last >= first, last <= 600 else { return nil }
        return first...last
    }

    /// Reads months of the calendar. Without a year they are the next from month 1 on.
    private func dated(_ text: String) -> ClosedRange<Int>? {
        guard let start = start ?? first.flatMap({ CalendarDay(year: 2001, month: $0, day: 1) }) else { return nil }
        let count = MonthCount(start: start)
        let known = self.start == nil ? nil : UnderstoodDate(text)
        let readings = [known] + [start.year, start.year + 1].map { UnderstoodDate("\(text) \($0)") }
        return readings.lazy.compactMap { date -> ClosedRange<Int>? in
            guard let date, !date.isRecurring, let from = date.start.flatMap(count.month),
                let to = date.end.flatMap(count.month), 1...600 ~= from, 1...600 ~= to
            else { return nil }
            return from...to
        }.first
    }
}

extension MonthCount {
    /// The month that is month 1, told; nil when it is not known.
    package var told: Message? { meaning(of: "1") }

    /// Tells which month of the calendar a month is that was typed; nil when that is not known, or it is a span.
    package func meaning(of text: String) -> Message? {
        guard let months = span(text), months.count == 1, let day = day(ofMonth: months.lowerBound) else { return nil }
        return "Måned \(months.lowerBound) er \(day.monthName) \(day.year)."
    }
}
