/// The meaning of a date, period or deadline, as far as it can be told from what people wrote.
///
/// The answer itself is always kept as it was written; this is for sorting, for checks and for spreading
/// money over years. Norwegian, bokmål and nynorsk; what is not understood for certain is nil.
///
///     UnderstoodDate("juni 2012")!.end          // 2012-06-30
///     UnderstoodDate("innen 2012")!.start       // nil: any time before the end of 2012
///     UnderstoodDate("årlig 2013–2014")!.isRecurring  // true, from 2013-01-01 to 2014-12-31
///     UnderstoodDate("31.02.2012")              // nil, there is no such day
///     UnderstoodDate("30. juni")                // nil, since the year is not said
///     UnderstoodDate("2011-12")                 // nil: two years, or December?
///
/// Seasons are the meteorologists': spring is March to May, summer June to August, autumn September to
/// November. A winter needs two years ("vinteren 2012–2013"), since in one year there are two of them.
/// A year of two digits is in this century.
package struct UnderstoodDate: Sendable, Hashable {
    /// The first day it may be about; nil when open.
    package var start: CalendarDay?
    /// The last day it may be about, which is the deadline; nil when open.
    package var end: CalendarDay?
    /// Whether it comes again ("årlig") or goes on ("løpende"), between start and end if there are such.
    package var isRecurring: Bool

    package init(start: CalendarDay? = nil, end: CalendarDay? = nil, isRecurring: Bool = false) {
        self.start = start
        self.end = end
        self.isRecurring = isRecurring
    }

    /// Reads what somebody wrote; nil when it is not understood.
    package init?(_ text: String) {
        guard var reader = ValueReader(text), let date = reader.date(), reader.isAtEnd else { return nil }
        self = date
    }

    /// Returns when work begins; nil also when that has no first day, comes again, or is longer than a season, as a
    /// year or the period of a plan is.
    package static func beginning(_ text: String) -> UnderstoodDate? {
        guard let date = UnderstoodDate(text), let start = date.start, !date.isRecurring else { return nil }
        let months = date.end.map { ($0.year - start.year) * 12 + $0.month - start.month } ?? 0
        return months < 3 ? date : nil
    }
}

extension UnderstoodDate: Comparable {
    /// Orders by deadline, then by start. Dates without an end come after all that have one; recurring ones come last,
    /// since they are never done and no deadline tells where they belong.
    package static func < (left: UnderstoodDate, right: UnderstoodDate) -> Bool {
        left.order < right.order
    }

    private var order: (Int, Int, Int) {
        (isRecurring ? 1 : 0, end?.ordinal ?? Int.max, start?.ordinal ?? 0)
    }
}

extension CalendarDay {
    fileprivate var ordinal: Int {
        (year * 12 + month) * 31 + day
    }
}
