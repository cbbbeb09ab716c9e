import Testing

@testable import Planning

@Suite struct WorkingDayTests {
    private func day(_ text: String) throws -> CalendarDay {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        return try #require(CalendarDay(year: parts[0], month: parts[1], day: parts[2]))
    }

    @Test(arguments: [
        (1961, "1961-04-02"), (2000, "2000-04-23"), (2019, "2019-04-21"), (2024, "2024-03-31"), (2026, "2026-04-05"),
        (2027, "2027-03-28"), (2038, "2038-04-25"), (2049, "2049-04-18"), (2076, "2076-04-19"), (2100, "2100-03-28"),
    ])
    func easterIsWhereItIs(year: Int, sunday: String) throws {
        #expect(CalendarDay.easter(of: year)?.description == sunday)
    }

    @Test(arguments: [
        // Easter 2027: from Maundy Thursday to Easter Monday.
        ("2027-03-24", "2027-03-24"), ("2027-03-25", "2027-03-24"), ("2027-03-29", "2027-03-24"),
        ("2027-03-30", "2027-03-30"),
        // Ascension and Whitsun 2027; the seventeenth of May was Whit Monday too.
        ("2027-05-06", "2027-05-05"), ("2027-05-17", "2027-05-14"), ("2027-05-18", "2027-05-18"),
        ("2026-05-01", "2026-04-30"), ("2026-12-26", "2026-12-24"), ("2027-01-01", "2026-12-31"),
        ("2026-11-21", "2026-11-20"), ("2026-11-22", "2026-11-20"),
    ])
    func theNearestBeforeIsADayOfWork(asked: String, found: String) throws {
        #expect(try day(asked).latestWorkingDay?.description == found)
        #expect(try day(asked).isWorkingDay == (asked == found))
    }
}
