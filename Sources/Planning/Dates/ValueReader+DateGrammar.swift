/// The grammar of dates, from the whole down to its parts.
extension ValueReader {
    /// Reads a date: "årlig", "årlig fra 2012", "innen juni 2012", "2013–2014".
    mutating func date() -> UnderstoodDate? {
        guard recurrence() else { return bounded() }
        if isAtEnd { return UnderstoodDate(isRecurring: true) }
        guard var date = bounded() else { return nil }
        date.isRecurring = true
        return date
    }

    private mutating func recurrence() -> Bool {
        if accept(in: DateWords.recurring) != nil { return true }
        return attempt { reader in
            guard reader.accept(in: DateWords.each) != nil else { return nil }
            _ = reader.accept(in: DateWords.ordinals)
            return reader.accept(in: DateWords.eachOf)
        } ?? false
    }

    /// Reads a period, or all that is before or after one.
    private mutating func bounded() -> UnderstoodDate? {
        if accept(in: DateWords.within) != nil {
            _ = accept(words: "utgangen", "av") || accept(words: "utløpet", "av") || accept(words: "i")
            return period().map { UnderstoodDate(end: $0.end) }
        }
        if accept(words: "før") { return period()?.start?.previous.map { UnderstoodDate(end: $0) } }
        if accept(words: "etter") { return period()?.end?.next.map { UnderstoodDate(start: $0) } }
        if until() { return period().map { UnderstoodDate(end: $0.end) } }
        if since() { return from() }
        _ = accept(words: "i", "løpet", "av") || accept(words: "i", "perioden") || accept(words: "i")
        return period()
    }

    private mutating func until() -> Bool {
        accept(words: "til", "og", "med") || accept(words: "t", "o", "m") || accept(words: "til")
    }

    private mutating func since() -> Bool {
        if accept(words: "f", "o", "m") { return true }
        guard accept(words: "fra") || accept(words: "frå") else { return false }
        _ = accept(words: "og", "med")
        return true
    }

    /// Reads the open or closed period that begins with "fra": "fra 2012" has no end, "fra 2012 til 2014" has.
    private mutating func from() -> UnderstoodDate? {
        guard let first = datePart() else { return nil }
        return isAtEnd ? first.days().map { UnderstoodDate(start: $0.start) } : through(first)
    }

    private mutating func period() -> UnderstoodDate? {
        guard let first = datePart() else { return nil }
        return isAtEnd ? first.days() : through(first)
    }

    /// Reads the rest of a period: "–juni 2012", "til 2014", "/13".
    private mutating func through(_ first: DatePart) -> UnderstoodDate? {
        if let short = attempt({ $0.shortTail(of: first) }) { return short }
        guard accept("-") || until(), let last = datePart() else { return nil }
        let start = first.days(year: last.year, month: last.monthOfDay)
        return last.days(year: first.year).flatMap { start?.through($0) }
    }

    /// Reads the short ends "2013–14", "2013/14", "2013/2014" and "2012-06". One that may be both a year and a month,
    /// "2011-12", is neither.
    private mutating func shortTail(of first: DatePart) -> UnderstoodDate? {
        guard let year = first.year else { return nil }
        let isSlash = accept("/")
        guard isSlash || accept("-"), let digits = digits(2...2) ?? (isSlash ? digits(4...4) : nil),
            let number = Int(digits), isAtEnd
        else { return nil }
        let later = digits.count == 4 ? number : year / 100 * 100 + number
        let month =
            first.isYear && !isSlash ? DatePart(unit: .months(number...number), year: year).days() : nil
        guard later > year else { return month }
        return month == nil ? first.days()?.through(DatePart(unit: .months(1...12), year: later).days()) : nil
    }
}

extension UnderstoodDate {
    /// Returns the period from the start of this to the end of the other; nil when that is backwards.
    fileprivate func through(_ last: UnderstoodDate?) -> UnderstoodDate? {
        guard let start, let end = last?.end, start <= end else { return nil }
        return UnderstoodDate(start: start, end: end)
    }
}
