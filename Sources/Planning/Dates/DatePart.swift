/// One side of a period as written; what it leaves out, the other side tells.
struct DatePart {
    enum Unit {
        /// A day of a month that only the other side names: the first half of "1.–3. mars".
        case dayAlone(Int)
        case day(Int, month: Int)
        /// Months of one year: a month, a quarter, a season, a whole year.
        case months(ClosedRange<Int>)
        /// From December to February in the year after.
        case winter
    }

    var unit: Unit
    var year: Int?

    /// The month that a day alone on the other side is in.
    var monthOfDay: Int? {
        if case .day(_, let month) = unit { month } else { nil }
    }

    var isYear: Bool {
        if case .months(1...12) = unit { true } else { false }
    }

    /// Returns the first and last day, given what the other side says.
    func days(year other: Int? = nil, month: Int? = nil) -> UnderstoodDate? {
        guard let year = year ?? other else { return nil }
        switch unit {
        case .dayAlone(let day):
            guard let month else { return nil }
            return UnderstoodDate(CalendarDay(year: year, month: month, day: day))
        case .day(let day, let month):
            return UnderstoodDate(CalendarDay(year: year, month: month, day: day))
        case .months(let months):
            guard 1...12 ~= months.lowerBound else { return nil }
            return UnderstoodDate(from: (year, months.lowerBound), through: (year, months.upperBound))
        case .winter:
            return UnderstoodDate(from: (year, 12), through: (year + 1, 2))
        }
    }
}

extension UnderstoodDate {
    fileprivate init?(_ day: CalendarDay?) {
        guard let day else { return nil }
        self.init(start: day, end: day)
    }

    fileprivate init?(from first: (year: Int, month: Int), through last: (year: Int, month: Int)) {
        let length = CalendarDay.length(ofMonth: last.month, year: last.year)
        guard let start = CalendarDay(year: first.year, month: first.month, day: 1),
            let end = CalendarDay(year: last.year, month: last.month, day: length)
        else { return nil }
        self.init(start: start, end: end)
    }
}

/// The words of dates, in bokmål and nynorsk, with the ways they are shortened.
enum DateWords {
    static let months: [String: Int] = [
        "januar": 1, "jan": 1, "februar": 2, "feb": 2, "febr": 2, "mars": 3, "mar": 3, "april": 4, "apr": 4,
        "mai": 5, "juni": 6, "jun": 6, "juli": 7, "august": 8, "aug": 8, "september": 9, "sep": 9,
        "sept": 9, "oktober": 10, "okt": 10, "november": 11, "nov": 11, "desember": 12, "des": 12,
    ]
    static let seasons: [String: ClosedRange<Int>] = [
        "vår": 3...5, "våren": 3...5, "sommer": 6...8, "sommeren": 6...8, "sommar": 6...8, "sommaren": 6...8,
        "sumar": 6...8, "sumaren": 6...8, "høst": 9...11, "høsten": 9...11, "haust": 9...11,
        "hausten": 9...11,
    ]
    static let within = ["innen": true, "innan": true, "senest": true, "seinast": true]
    static let winter = ["vinter": true, "vinteren": true]
    static let ordinals: [String: Int] = [
        "første": 1, "fyrste": 1, "andre": 2, "annet": 2, "anna": 2, "tredje": 3, "fjerde": 4,
    ]
    /// The number of months in each kind of part.
    static let parts: [String: Int] = ["kvartal": 3, "tertial": 4, "halvår": 6]
    static let recurring: [String: Bool] = [
        "årlig": true, "årleg": true, "løpende": true, "løpande": true, "kontinuerlig": true,
        "kontinuerleg": true, "månedlig": true, "månadleg": true, "ukentlig": true, "vekentleg": true,
        "halvårlig": true, "halvårleg": true, "kvartalsvis": true, "jevnlig": true, "jamleg": true,
        "fortløpende": true, "fortløpande": true,
    ]
    static let each: [String: Bool] = ["hver": true, "hvert": true, "kvar": true, "kvart": true]
    /// The words for what may come round: "hvert år", "kvar haust".
    static let eachOf: [String: Bool] = [
        "år": true, "måned": true, "månad": true, "uke": true, "veke": true, "vår": true, "sommer": true,
        "sommar": true, "høst": true, "haust": true, "vinter": true, "kvartal": true, "tertial": true,
        "halvår": true,
    ]
}
