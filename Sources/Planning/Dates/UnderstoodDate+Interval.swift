/// Dates as ISO 8601 has them: a day `2012-06-30`, from one day to another `2012-06-01/2012-06-30`, with two full stops for
/// an open end, and with `R/` before what comes again.
extension UnderstoodDate {
    package var interval: String {
        if let start, start == end, !isRecurring { return start.description }
        let ends = [start, end].map { $0?.description ?? ".." }.joined(separator: "/")
        return isRecurring ? "R/" + ends : ends
    }

    /// Reads what `interval` wrote; nil for anything else.
    package init?(interval text: String) {
        let isRecurring = text.hasPrefix("R/")
        let ends = text.dropFirst(isRecurring ? 2 : 0).split(separator: "/", omittingEmptySubsequences: false)
        guard ends.count == 2 || !isRecurring && ends.count == 1, let first = ends.first, let last = ends.last else {
            return nil
        }
        let (start, end) = (CalendarDay(String(first)), CalendarDay(String(last)))
        guard start != nil || first == "..", end != nil || last == "..", isRecurring || start != nil || end != nil
        else { return nil }
        self.init(start: start, end: end, isRecurring: isRecurring)
    }
}

extension CalendarDay {
    /// Reads an ISO 8601 date, `2012-06-30`; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], text.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}
