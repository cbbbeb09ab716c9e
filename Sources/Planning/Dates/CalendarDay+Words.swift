extension CalendarDay {
    /// The names of the months, from January on.
    package static let months: [Message] = [
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "desember",
    ]

    /// Returns the name of a month in bokmål, which is the same in nynorsk: "juni" is the sixth.
    package static func name(ofMonth month: Int) -> String { months[month - 1].nb }

    package var monthName: String { CalendarDay.name(ofMonth: month) }

    /// The day in words, such as "16. juni 2027".
    package var words: String { "\(day). \(monthName) \(year)" }

    /// The day in figures, such as "16.06.2027".
    package var figures: String { "\(day.twoDigits).\(month.twoDigits).\(year)" }
}
