import Planning
import TestSupport
import Testing

@testable import Publishing
@testable import Screens

/// Meetings and the progress plan on screens of any width.
@Suite("Time on the screen")
struct ViewsTimeTests {
    private static let progress = Tool(
        id: "framdrift", name: "Framdrift", guidance: Guidance(why: "", how: ""),
        shape: .form(
            Form(
                columns: [
                    Column(id: "linje", name: "Linje", question: "?"),
                    Column(id: "måned", name: "Måned", question: "?", kind: .number),
                    Column(id: "oppgave", name: "Oppgave", question: "?"),
                    Column(id: "ansvarlig", name: "Ansvarlig", question: "?", kind: .role),
                    Column(id: "frist", name: "Frist", question: "?", kind: .date, isLater: true),
                    Column(id: "faktisk", name: "Faktisk måned", question: "?", kind: .number, isLater: true),
                ], prefix: "F", main: "oppgave", groupedBy: "linje")))

    private func sample() -> SampleWorkshop {
        var process = SampleProcess.process
        process.tools.append(Self.progress)
        process.purposes = [.progress: Self.progress.id]
        var sample = SampleWorkshop(process: process)
        sample.set(Fact.start, "oktober 2026")
        sample.row(in: "framdrift", ["linje": "Møter", "måned": "1", "oppgave": "Mandat", "ansvarlig": "Rådmann"])
        sample.row(
            in: "framdrift", ["linje": "Møter", "måned": "2", "oppgave": "Kartlegge det som er", "faktisk": "4"])
        sample.row(in: "framdrift", ["linje": "Møter", "måned": "13", "oppgave": "Høring", "frist": "1. mars 2027"])
        sample.row(
            in: "framdrift", ["linje": "Annet", "måned": "600", "oppgave": String(repeating: "langt ord ", count: 30)])
        return sample
    }

    private func lines(_ width: Int, isSimple: Bool = false) throws -> [StyledLine] {
        let sample = sample()
        let schedule = try #require(sample.reading.schedule)
        return view(of: sample, width: width, isSimple: isSimple)
            .progress(schedule, today: CalendarDay(year: 2027, month: 1, day: 2))
    }

    @Test("No line is wider than the screen, with bars or without", arguments: [30, 40, 50, 60, 72, 80, 100, 120, 200])
    func fits(width: Int) throws {
        for line in try lines(width) {
            #expect(line.text.count <= width, "\(line.text)")
            #expect(line.text.last != " ", "space at the end: \(line.text)|")
        }
    }

    @Test("A screen reader gets the same in words, and no bars")
    func simple() throws {
        let text = try lines(80, isSimple: true).map(\.text).joined(separator: "\n")
        #expect(!text.contains { "░█▓·".contains($0) })
        #expect(text.contains("F1 Mandat: planlagt måned 1, for sent ute, ansvarlig: Rådmann"))
        #expect(text.contains("F2 Kartlegge det som er: planlagt måned 2, gjort måned 4, 2 måneder senere"))
        #expect(text.contains("F3 Høring: planlagt måned 6, frist: 1. mars 2027"))
    }

    @Test("The bars say the same")
    func bars() throws {
        var sample = sample()
        sample.write(.strike(try #require(sample.reading.workshop.item(labelled: "F4")).id))
        let schedule = try #require(sample.reading.schedule)
        let lines = view(of: sample, width: 80).progress(schedule, today: CalendarDay(year: 2027, month: 1, day: 2))
        let rows = lines.map(\.text).filter { $0.hasPrefix("F") && $0.contains("·") }
        #expect(rows.count == 3)
        #expect(rows[0].hasPrefix("F1 Mandat") && rows[0].contains("░░") && rows[0].hasSuffix("for sent ute"))
        #expect(rows[1].contains("░░░·  ███") || rows[1].contains("░░· ██"), "\(rows[1])")
        #expect(rows[1].hasSuffix("+2"))
    }

    @Test("In a calendar a task with a day of its own is there once, on that day")
    func calendar() throws {
        let calendar = CalendarEvents(
            reading: sample().reading, say: .nb, start: UnderstoodDate("oktober 2026"))
        let events = calendar.events(of: Self.progress)
        let day = try #require(CalendarDay(year: 2027, month: 3, day: 1))
        #expect(events.filter { $0.title.contains("Høring") }.map(\.when) == [.days(day, through: day)])
        #expect(events.filter { $0.title.contains("Mandat") }.count == 1, "the month of what has no day")
    }

    @Test("A forgotten clock stops nobody: the wall need not be readable")
    func noClock() throws {
        let world = TestHost()
        let file = world.path("x.boplan")
        #expect(world.run("ny", file, "--kommune", "Molde", "--oppstart", "oktober 2026") == .done)
        // The host of tests has a clock that nobody can read.
        #expect(
            world.run(file, "-c", "/framdrift", "/agenda foreslå 5 personer 2 timer", "/agenda bruk", "/agenda")
                == .done)
        #expect(world.run(file, "-c", "/agenda begynn") == .scriptFailed)
    }
}
