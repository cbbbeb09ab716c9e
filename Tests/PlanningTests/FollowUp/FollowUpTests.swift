import Planning
import TestSupport
import Testing

/// What became of the measures, by what was reported time after time.
@Suite struct FollowUpTests {
    private static let process: Process = {
        let areas = Tool(
            id: "områder", name: "Områder", guidance: Guidance(why: "", how: ""),
            shape: .board(
                Board(prompts: .listed([Prompt(id: "område", name: "Område", question: "", prefix: "MO")]))))
        let columns = [
            Column(id: "område", name: "Område", question: "", kind: .choice(.items(of: "områder"))),
            Column(id: "tiltak", name: "Tiltak", question: ""),
            Column(id: "frist", name: "Frist", question: "", kind: .date),
            Column(id: "kostnad", name: "Kostnad", question: "", kind: .money),
        ]
        let plan = Tool(
            id: "plan", name: "Plan", guidance: Guidance(why: "", how: ""),
            shape: .form(Form(columns: columns, prefix: "T", main: "tiltak", groupedBy: "område")))
        let statuses = ["Ikke startet", "I gang", "Gjennomført", "Utsatt", "Lagt bort"]
        let report = [
            Column(id: "tiltak", name: "Tiltak", question: "", kind: .choice(.items(of: "plan"))),
            Column(id: "status", name: "Status", question: "", kind: .choice(.listed(statuses))),
            Column(id: "grunn", name: "Grunn", question: ""),
            Column(id: "ny-frist", name: "Ny frist", question: "", kind: .date),
            Column(id: "kostnad", name: "Kostet", question: "", kind: .money),
            Column(id: "resultat", name: "Resultat", question: ""),
            Column(id: "dato", name: "Meldt", question: "", kind: .date, isLater: true),
        ]
        let follow = Tool(
            id: "oppf", name: "Oppfølging", guidance: Guidance(why: "", how: ""),
            shape: .form(Form(columns: report, prefix: "OP", main: "status", groupedBy: "tiltak")))
        var process = Process(
            id: "prøve", name: "Prøve", language: "nb", planType: "Plan", measures: "plan", gatherings: [],
            tools: [areas, plan, follow])
        process.purposes = [.followUp: "oppf"]
        return process
    }()

    private var sample = SampleWorkshop(process: process)
    private let measure: Stamp

    init() {
        measure = sample.row(in: "plan", ["tiltak": "Bygge", "frist": "juni 2028", "kostnad": "100 000 kr"])
    }

    private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
        CalendarDay(year: year, month: month, day: day)!
    }

    private mutating func report(_ answers: KeyValuePairs<ColumnID, String>) {
        let row = sample.row(in: "oppf", answers)
        sample.answer(row, "tiltak", measure.description)
    }

    /// A deadline that is over, held against what was reported.
    private func isAsked(on day: CalendarDay) -> [Finding.Detail?] {
        var process = Self.process
        let index = process.tools.firstIndex { $0.id == "plan" }!
        process.tools[index].checks = [
            Check(id: "frist", rule: .within(.followed("frist"), limit: .today), message: "Er det gjort?")
        ]
        return Reading(process: process, workshop: sample.reading.workshop).findings(today: day).map { finding in
            if case .question(let detail, _) = finding.kind { detail } else { nil }
        }
    }

    @Test func aDeadlineIsAskedAboutUntilTheMeasureIsReportedDoneOrDropped() {
        #expect(isAsked(on: day(2028, 6, 30)) == [])
        #expect(isAsked(on: day(2028, 7, 1)) == [.answer("juni 2028")])
        for (status, isClosed) in [
            ("Ikke startet", false), ("Gjennomført", true), ("I gang", false), ("Lagt bort", true),
        ] {
            var copy = self
            copy.report(["status": status, "dato": "1. juni 2028"])
            #expect(copy.isAsked(on: day(2028, 7, 1)) == (isClosed ? [] : [.answer("juni 2028")]), "\(status)")
        }
    }

    @Test mutating func aNewDeadlineGoesBeforeThatOfThePlan() {
        report(["status": "Utsatt", "ny-frist": "mars 2029", "dato": "1. juni 2028"])
        #expect(isAsked(on: day(2029, 3, 31)) == [])
        #expect(isAsked(on: day(2029, 4, 1)) == [.answer("mars 2029")])
        #expect(isAsked(on: day(2028, 5, 1)) == [], "what is reported later is not known yet, and it is not due")
    }

    @Test mutating func whatWasReportedLaterIsNotKnownYet() {
        report(["status": "Gjennomført", "dato": "1. september 2028"])
        #expect(isAsked(on: day(2028, 8, 1)) == [.answer("juni 2028")])
        #expect(isAsked(on: day(2028, 9, 1)) == [])
    }

    @Test mutating func onlyTheLastReportIsAskedOf() {
        func lacking() -> Int {
            var process = Self.process
            let index = process.tools.firstIndex { $0.id == "oppf" }!
            var check = Check(id: "grunn", rule: .filled(columns: ["grunn"]), message: "Hvorfor?")
            check.latestBy = "dato"
            process.tools[index].checks = [check]
            return Reading(process: process, workshop: sample.reading.workshop).findings().count
        }
        report(["status": "Utsatt", "dato": "1. juni 2028"])
        #expect(lacking() == 1)
        report(["status": "Utsatt", "grunn": "Taksten", "dato": "1. desember 2028"])
        #expect(lacking() == 0, "the reason that was missing then is of no use now")
        report(["status": "I gang", "dato": "1. september 2028"])
        #expect(lacking() == 0, "it was written last, and is of a day before")
        report(["status": "Utsatt", "dato": "1. desember 2028"])
        #expect(lacking() == 1, "the last of the same day")
    }

    private func read(until: CalendarDay? = nil) throws -> FollowUp.Measure {
        let follow = try #require(sample.reading.followUp(until: until))
        return try #require(follow.measures.first)
    }

    @Test func nothingIsSaidBeforeAnybodyHasSaidAnything() throws {
        let measure = try read()
        #expect(measure.status == nil && measure.reports.isEmpty)
        #expect(try #require(sample.reading.followUp()).measures(in: .unreported, on: day(2028, 1, 1)).count == 1)
        #expect(measure.isLate(on: day(2028, 7, 1)) && !measure.isLate(on: day(2028, 6, 30)))
    }

    /// What was said of one thing stays when something else is said later.
    @Test mutating func theLatestOfEachStandsAndTheHistoryIsKept() throws {
        report(["status": "I gang", "kostnad": "10 000 kr", "resultat": "To bygd", "dato": "30. juni 2027"])
        report(["status": "I gang", "dato": "31. desember 2027"])
        report(["status": "Gjennomført", "kostnad": "90 000 kr", "dato": "31. mai 2028"])
        let measure = try read()
        #expect(measure.reports.map(\.status) == [.underWay, .underWay, .done])
        #expect(measure.status == .done && measure.cost == "90 000 kr" && measure.result == "To bygd")
        #expect(measure.delay(on: day(2030, 1, 1)) == -30, "done 30 days before the deadline, whenever it is asked")
        let before = try read(until: day(2028, 1, 1))
        #expect(before.status == .underWay && before.cost == "10 000 kr")
    }

    /// Reports may be written in any order: the day decides.
    @Test mutating func theDayDecidesNotTheOrderTheyWereWritten() throws {
        report(["status": "Gjennomført", "dato": "31. mai 2028"])
        report(["status": "I gang", "dato": "30. juni 2027"])
        #expect(try read().status == .done)
    }

    @Test mutating func aNewDeadlineHoldsAndTheOldOneIsKept() throws {
        report(["status": "Utsatt", "grunn": "Ingen tomt", "ny-frist": "juni 2029", "dato": "1. juli 2028"])
        report(["status": "I gang", "dato": "1. januar 2029"])
        let measure = try read()
        #expect(measure.deadline == "juni 2028" && measure.currentDeadline == "juni 2029")
        #expect(!measure.isLate(on: day(2029, 6, 30)) && measure.isLate(on: day(2029, 7, 1)))
        #expect(measure.reason == nil, "the reason was for being postponed, which it is no longer")
    }

    @Test mutating func whatIsDoneOrDroppedIsNeverLate() throws {
        for status in ["Gjennomført", "Lagt bort"] {
            report(["status": status, "dato": "1. januar 2029"])
            #expect(try !read().isLate(on: day(2035, 1, 1)))
        }
    }

    @Test mutating func moneyIsAddedAsFarAsItIsAmounts() throws {
        sample.row(in: "plan", ["tiltak": "Rive", "kostnad": "vet ikke"])
        report(["status": "I gang", "kostnad": "1–2 mill.", "dato": "1. januar 2028"])
        let follow = try #require(sample.reading.followUp())
        #expect(follow.plannedInAll.counted == 1 && follow.plannedInAll.of == 2)
        #expect(follow.actualInAll.once?.kroner == 1_000_000 && follow.actualInAll.once?.upTo == 2_000_000)
        #expect(MoneyTotal([]).sums == [])
    }

    @Test mutating func aStruckReportIsNotSaid() throws {
        report(["status": "Gjennomført", "dato": "31. mai 2028"])
        let row = try #require(sample.reading.workshop.items(in: "oppf").first)
        sample.write(.strike(row.id))
        #expect(try read().status == nil)
    }

    @Test func anotherShapeDoesNotFit() {
        #expect(!FollowUp.fits(Self.process.tools[0]) && !FollowUp.fits(Self.process.tools[1]))
        #expect(FollowUp.fits(Self.process.tools[2]))
    }
}
