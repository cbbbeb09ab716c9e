import TestSupport
import Testing

@testable import Planning

@Suite struct ScheduleTests {
    private func sample(start: String? = "oktober 2026") -> SampleWorkshop {
        var sample = SampleWorkshop(process: TimeProcess.process)
        if let start { sample.set(Fact.start, start) }
        sample.row(in: "framdrift", ["linje": "Møter", "måned": "3", "oppgave": "Kartlegge", "ansvarlig": "NAV"])
        sample.row(in: "framdrift", ["linje": "Møter", "måned": "1", "oppgave": "Mandat"])
        sample.row(in: "framdrift", ["linje": "Møter", "måned": "1–2", "oppgave": "Begynne", "faktisk": "2"])
        sample.row(in: "framdrift", ["linje": "Møter", "oppgave": "Høring", "frist": "12. desember 2026"])
        sample.row(in: "framdrift", ["linje": "Møter", "oppgave": "En gang", "faktisk": "vet ikke"])
        return sample
    }

    @Test("What is late stands by deadline, and what is done or has no date is not late")
    func late() throws {
        let schedule = try #require(sample().reading.schedule)
        let today = TimeProcess.day("13. desember 2026")
        #expect(schedule.late(on: today).map(\.text) == ["Mandat", "Høring"])
        #expect(schedule.coming(from: today).map(\.text) == ["Kartlegge"])
        #expect(schedule.coming(from: today).first?.owner == "NAV")
        #expect(schedule.late(on: TimeProcess.day("31. oktober 2026")).isEmpty, "the last day of the month is in time")
    }

    @Test("Without the first month only deadlines are dates")
    func withoutStart() throws {
        let schedule = try #require(sample(start: nil).reading.schedule)
        #expect(schedule.late(on: TimeProcess.day("1. januar 2028")).map(\.text) == ["Høring"])
        #expect(schedule.months.month(of: TimeProcess.day("1. januar 2028")) == nil)
    }

    @Test("Rows are in the order of months, a deadline gives the month, and delays are counted in months")
    func months() throws {
        let tasks = try #require(sample().reading.schedule).lines[0].tasks
        #expect(tasks.map(\.text) == ["Mandat", "Begynne", "Kartlegge", "Høring", "En gang"])
        #expect(tasks[3].planned == 3...3)
        #expect(tasks[1].delay == 0 && tasks[0].delay == nil)
    }

    @Test("Months over a new year", arguments: [(1, "2026-10-31"), (4, "2027-01-31"), (17, "2028-02-29")])
    func lastDays(number: Int, day: String) {
        let count = MonthCount(start: TimeProcess.day("2026-10-01"))
        #expect(count.lastDay(ofMonth: number)?.description == day)
    }
}

@Suite struct MonthCountTests {
    private let count = MonthCount(start: TimeProcess.day("2026-10-01"))

    @Test("A month means the same however it is typed", arguments: ["8", "måned 8", "Mai 2027", "mai", "05.2027"])
    func sameMonth(text: String) { #expect(count.span(text) == 8...8) }

    @Test func aSpanMayBeOfNumbersOrNames() {
        #expect(count.span("1–4") == 1...4)
        #expect(count.span("november 2026–januar 2027") == 2...4)
        #expect(count.span("oktober") == 1...1)
        #expect(count.span("september") == 12...12, "the first after the work has begun")
    }

    @Test("What is no month of the work is none", arguments: ["", "snart", "0", "mars 2020", "9–2", "601"])
    func noMonth(text: String) { #expect(count.span(text) == nil) }

    @Test func theCalendarCountsAlsoBeforeTheYearIsKnown() {
        let calendar = MonthCount(start: nil, first: 1)
        #expect(calendar.span("august") == 8...8)
        #expect(calendar.span("8") == 8...8)
        #expect(calendar.told == nil)
        #expect(MonthCount(start: nil).span("august") == nil)
    }

    @Test func theMonthOfTheCalendarIsTheFirstOne() {
        var process = TimeProcess.process
        process.firstMonth = 1
        var sample = SampleWorkshop(process: process)
        sample.set(Fact.start, "oktober 2026")
        #expect(sample.reading.startOfWork?.description == "2026-01-01")
    }
}

@Suite struct DayReckoningTests {
    @Test("Adding days and counting them are each other's opposite, over leap years and centuries")
    func adding() throws {
        var day = try #require(CalendarDay(year: 1999, month: 12, day: 30))
        for count in 1...40_000 {
            let next = try #require(day.next)
            #expect(next.number == day.number + 1)
            #expect(day.adding(days: 1) == next && next.adding(days: -1) == day)
            if count % 997 == 0 { #expect(day.adding(days: count)?.adding(days: -count) ?? day == day) }
            day = next
        }
        #expect(TimeProcess.day("2027-06-16").adding(days: -42)?.description == "2027-05-05")
        #expect(day.adding(days: Int.min + 1) == nil && day.adding(days: 190_000) == nil)
    }

    @Test("Minutes pass midnight both ways")
    func minutes() throws {
        let late = try #require(WallMinute("2026-12-31 23:50"))
        #expect((late + 15).description == "2027-01-01 00:05")
        #expect((late + -1440).description == "2026-12-30 23:50")
        #expect((late + 15) - late == 15)
        #expect(WallMinute("2026-12-31") == nil, "a day is no minute")
    }
}
