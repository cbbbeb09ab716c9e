/// The grammar of one side of a period.
extension ValueReader {
    mutating func datePart() -> DatePart? {
        attempt { $0.isoDay() } ?? attempt { $0.winter() } ?? attempt { $0.numericDay() }
            ?? attempt { $0.numericMonth() } ?? attempt { $0.numbered() } ?? attempt { $0.named() }
            ?? year().map { DatePart(unit: .months(1...12), year: $0) }
    }

    private mutating func number(_ counts: ClosedRange<Int>) -> Int? {
        digits(counts).flatMap { Int($0) }
    }

    private mutating func year() -> Int? {
        number(4...4)
    }

    /// Reads an ISO day: "2012-06-30".
    private mutating func isoDay() -> DatePart? {
        guard let year = year(), accept("-"), let month = number(2...2), accept("-"), let day = number(2...2)
        else { return nil }
        return DatePart(unit: .day(day, month: month), year: year)
    }

    /// Reads a winter: "vinteren 2012–2013", "vinteren 2012/13".
    private mutating func winter() -> DatePart? {
        guard accept(in: DateWords.winter) != nil, let year = year(), accept("-") || accept("/"),
            let next = number(2...2).map({ year / 100 * 100 + $0 }) ?? number(4...4), next == year + 1
        else { return nil }
        return DatePart(unit: .winter, year: year)
    }

    /// Reads a day in figures: "30.06.2012", "30.6.12", "30/6-2012", "30.6 2012", and "30.6." when the other side has
    /// the year.
    private mutating func numericDay() -> DatePart? {
        guard let day = number(1...2) else { return nil }
        let isSlash = accept("/")
        guard isSlash || accept("."), let month = number(1...2) else { return nil }
        let year = year() ?? attempt { $0.yearOfDay(isSlash: isSlash) }
        accept(".")
        return DatePart(unit: .day(day, month: month), year: year)
    }

    private mutating func yearOfDay(isSlash: Bool) -> Int? {
        guard isSlash ? accept("-") || accept("/") : accept(".") else { return nil }
        let year = year() ?? number(2...2).map { 2000 + $0 }
        // The 12 of "1/6-12/8" is a day.
        return next == .sign("/") ? nil : year
    }

    /// Reads a month in figures: "06.2012", "6/2012".
    private mutating func numericMonth() -> DatePart? {
        guard let month = number(1...2), 1...12 ~= month, accept(".") || accept("/"), let year = year()
        else { return nil }
        return DatePart(unit: .months(month...month), year: year)
    }

    /// Reads a period that begins with a number: "30. juni 2012", "2. kvartal 2012", and the first half of "1.–3.
    /// mars".
    private mutating func numbered() -> DatePart? {
        guard let number = number(1...2) else { return nil }
        accept(".")
        if let month = accept(in: DateWords.months) {
            return DatePart(unit: .day(number, month: month), year: year())
        }
        if next == .sign("-") { return DatePart(unit: .dayAlone(number), year: nil) }
        return partOfYear(number)
    }

    /// Reads a period that begins with a word: "juni 2012", "høsten 2012", "første halvår 2012", "Q2 2012".
    private mutating func named() -> DatePart? {
        if let month = accept(in: DateWords.months) {
            return DatePart(unit: .months(month...month), year: year())
        }
        if let months = accept(in: DateWords.seasons) {
            return DatePart(unit: .months(months), year: year())
        }
        if accept(words: "q"), let number = number(1...1), 1...4 ~= number {
            return DatePart(unit: .months(number * 3 - 2...number * 3), year: year())
        }
        return accept(in: DateWords.ordinals).flatMap { partOfYear($0) }
    }

    private mutating func partOfYear(_ number: Int) -> DatePart? {
        guard let length = accept(in: DateWords.parts), 1...(12 / length) ~= number else { return nil }
        let last = number * length
        return DatePart(unit: .months(last - length + 1...last), year: year())
    }
}
