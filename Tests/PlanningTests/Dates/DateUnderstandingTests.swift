import Planning
import TestSupport
import Testing

/// What dates, periods and deadlines are taken to mean.
struct DateUnderstandingTests {
    @Test(arguments: [
        // Days.
        ("2012-06-30", "2012-06-30…2012-06-30"), ("30.06.2012", "2012-06-30…2012-06-30"),
        ("30.6.12", "2012-06-30…2012-06-30"), ("30.6 2012", "2012-06-30…2012-06-30"),
        ("30/6-12", "2012-06-30…2012-06-30"), ("30/6-2012", "2012-06-30…2012-06-30"),
        ("30/06/2012", "2012-06-30…2012-06-30"), ("30. juni 2012", "2012-06-30…2012-06-30"),
        ("30 juni 2012", "2012-06-30…2012-06-30"), ("  30.\u{a0}JUNI  2012 ", "2012-06-30…2012-06-30"),
        ("29.02.2012", "2012-02-29…2012-02-29"), ("1. des. 2012", "2012-12-01…2012-12-01"),
        // Months.
        ("juni 2012", "2012-06-01…2012-06-30"), ("Juni\u{a0}2012", "2012-06-01…2012-06-30"),
        ("jun. 2012", "2012-06-01…2012-06-30"), ("sept. 2012", "2012-09-01…2012-09-30"),
        ("desember 2011", "2011-12-01…2011-12-31"), ("feb 2012", "2012-02-01…2012-02-29"),
        ("februar 2100", "2100-02-01…2100-02-28"), ("februar 2000", "2000-02-01…2000-02-29"),
        ("06.2012", "2012-06-01…2012-06-30"), ("6/2012", "2012-06-01…2012-06-30"),
        ("2012-06", "2012-06-01…2012-06-30"),
        // Parts of a year.
        ("våren 2012", "2012-03-01…2012-05-31"), ("vår 2012", "2012-03-01…2012-05-31"),
        ("sommeren 2012", "2012-06-01…2012-08-31"), ("sumaren 2012", "2012-06-01…2012-08-31"),
        ("høst 2012", "2012-09-01…2012-11-30"), ("hausten 2012", "2012-09-01…2012-11-30"),
        ("vinteren 2012–2013", "2012-12-01…2013-02-28"), ("vinteren 2012/13", "2012-12-01…2013-02-28"),
        ("1. halvår 2012", "2012-01-01…2012-06-30"), ("andre halvår 2012", "2012-07-01…2012-12-31"),
        ("2. kvartal 2012", "2012-04-01…2012-06-30"), ("fjerde kvartal 2012", "2012-10-01…2012-12-31"),
        ("Q2 2012", "2012-04-01…2012-06-30"), ("3. tertial 2012", "2012-09-01…2012-12-31"),
        // Years and periods.
        ("2025", "2025-01-01…2025-12-31"), ("i 2025", "2025-01-01…2025-12-31"),
        ("2013–2014", "2013-01-01…2014-12-31"), ("2013 - 2014", "2013-01-01…2014-12-31"),
        ("2013-14", "2013-01-01…2014-12-31"), ("2013/2014", "2013-01-01…2014-12-31"),
        ("2011/12", "2011-01-01…2012-12-31"), ("2013 til 2014", "2013-01-01…2014-12-31"),
        ("januar 2011–2013", "2011-01-01…2013-12-31"), ("januar 2011–13", "2011-01-01…2013-12-31"),
        ("mars–juni 2012", "2012-03-01…2012-06-30"), ("mars 2012 – juni", "2012-03-01…2012-06-30"),
        ("høsten 2012–våren 2013", "2012-09-01…2013-05-31"), ("1.–3. mars 2012", "2012-03-01…2012-03-03"),
        ("1.6.–30.6.2012", "2012-06-01…2012-06-30"), ("1/6-12/8 2012", "2012-06-01…2012-08-12"),
        ("2012-06-30–2012-08-01", "2012-06-30…2012-08-01"), ("30.6.2012-1.8.2012", "2012-06-30…2012-08-01"),
        ("i perioden 2013–2014", "2013-01-01…2014-12-31"), ("i løpet av 2012", "2012-01-01…2012-12-31"),
        // Open ends.
        ("innen 2012", "…2012-12-31"), ("innen utgangen av 2012", "…2012-12-31"),
        ("innan utgangen av mai 2012", "…2012-05-31"), ("senest 1. juni 2012", "…2012-06-01"),
        ("før 2012", "…2011-12-31"), ("før 1.3.2012", "…2012-02-29"), ("t.o.m. 2014", "…2014-12-31"),
        ("etter 2014", "2015-01-01…"), ("etter juni 2014", "2014-07-01…"), ("fra 2014", "2014-01-01…"),
        ("frå og med mars 2014", "2014-03-01…"), ("f.o.m. 2014", "2014-01-01…"),
        ("fra 2012 til 2014", "2012-01-01…2014-12-31"), ("fra 2012 t.o.m. 2014", "2012-01-01…2014-12-31"),
        // What comes again.
        ("årlig", "recurring"), ("Årleg", "recurring"), ("hvert år", "recurring"), ("kvart år", "recurring"),
        ("løpende", "recurring"), ("Løpande.", "recurring"), ("hver vår", "recurring"),
        ("hvert andre år", "recurring"), ("kontinuerlig", "recurring"),
        ("årlig 2013–2014", "recurring 2013-01-01…2014-12-31"), ("årlig fra 2012", "recurring 2012-01-01…"),
    ])
    func understands(text: String, meaning: String) {
        #expect(UnderstoodDate(text).map(inWords) == meaning)
    }

    @Test(arguments: [
        "", " ", "31.02.2012", "30. februar 2012", "29.2.2011", "2012-13-01", "2012-00-10", "0.6.2012",
        "32.1.2012",
        "30. juni", "30.06", "juni", "våren", "vinteren 2012", "vinteren 2012–2014", "5. kvartal 2012",
        "4. tertial 2012", "0. halvår 2012", "2011-12", "2014–2013", "2012/11", "juni–mars 2012", "snarest",
        "når pengene kommer", "Q5 2012", "1.–2. kvartal 2012", "12-14", "31.–3. mars 2012", "2012 2013",
        "2012?", "ca. 2012", "uke 12", "1850", "20120630", "2012–", "–2012", "innen", "årlig ikke", "hvert",
        "innen 31.02.2012", "før 1900", "etter 2199", "vet ikke", "30.06.2012 kl. 12", "2٠12", "13/2012",
        "99999999999999999999", "fra 2012 til", "🏠",
    ])
    func leavesTheRestAsWritten(text: String) {
        #expect(UnderstoodDate(text).map(inWords) == nil)
    }

    @Test func sortsByDeadline() {
        let order = [
            "før 2012", "2011", "innen mai 2012", "mai 2012", "31.5.2012", "juni 2012", "innen 2012", "2012",
            "desember 2012", "2012–2013", "2013", "fra 2012", "etter 2012", "årlig 2012", "årlig", "løpende",
        ]
        let dates = order.compactMap { UnderstoodDate($0) }
        #expect(dates.count == order.count)
        for (earlier, later) in zip(dates, dates.dropFirst()) {
            #expect(!(later < earlier), "\(inWords(later)) came before \(inWords(earlier))")
        }
        #expect(dates[0] < dates[1], "an open start comes first")
    }

    @Test(arguments: 0..<50 as Range<UInt64>) func readsEveryDayItWrites(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let (year, month) = (2000 + random.below(100), 1 + random.below(12))
            let length = CalendarDay.length(ofMonth: month, year: year)
            let day = try #require(CalendarDay(year: year, month: month, day: 1 + random.below(length)))
            let expected = UnderstoodDate(start: day, end: day)
            let short = "\(day.day).\(month).\(year % 100 < 10 ? "0" : "")\(year % 100)"
            for text in ["\(day)", "\(day.day).\(month).\(year)", "\(day.day)/\(month)-\(year)", short] {
                #expect(UnderstoodDate(text) == expected, "\(text)")
            }
            #expect(day.next?.previous == day)
            #expect(day.next.map { day < $0 } == true)
        }
    }

    @Test(arguments: 0..<50 as Range<UInt64>) func bearsAnything(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let pieces = [
            "2012", "30", "6", "12", ".", "-", "–", "/", " ", "juni", "våren", "innen", "fra", "til", "årlig",
            "hvert", "år", "vinteren", "kvartal", "første", ",", "99999", "etter", "før", "1900", "2199", "ø",
        ]
        for _ in 0..<500 {
            let text = (0..<1 + random.below(8)).map { _ in random.pick(pieces) }.joined(
                separator: random.pick(["", " "]))
            guard let date = UnderstoodDate(text) else { continue }
            #expect(date.isRecurring || date.start != nil || date.end != nil, "\(text) means nothing")
            if let start = date.start, let end = date.end { #expect(start <= end, "\(text) is backwards") }
        }
    }

    private func inWords(_ date: UnderstoodDate) -> String {
        let isOpen = date.start == nil && date.end == nil
        let span = isOpen ? "" : (date.start?.description ?? "") + "…" + (date.end?.description ?? "")
        return date.isRecurring ? (isOpen ? "recurring" : "recurring " + span) : span
    }
}
