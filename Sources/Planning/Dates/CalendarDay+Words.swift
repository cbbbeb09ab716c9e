extension CalendarDay {
    /// What the months are called.
    package static let months: [Message] = [
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "desember",
    ]

    /// Returns what a month is called in bokmål, and in nynorsk: "juni" is the sixth.
    package static func name(ofMonth month: Int) -> String { months[month - 1].nb }

    package var monthName: String { CalendarDay.name(ofMonth: month) }

    /// "16. juni 2027"
    package var words: String { "\(day). \(monthName) \(year)" }

    /// "16.06.2027"
    package var figures: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return "\(two(day)).\(two(month)).\(year)"
    }
}
