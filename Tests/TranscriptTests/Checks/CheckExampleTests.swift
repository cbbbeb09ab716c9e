import Documents
import Journal
import Library
import Planning
import TestSupport
import Testing

@testable import CommandLine
@testable import Conversation

/// The checks of the Midt-Norge process, on a well-made plan, on small breaches of it, and on the examples.
@Suite struct CheckExampleTests {
    static let today = CalendarDay(year: 2027, month: 1, day: 15)!
    private static let wellMade = ExampleWorkshop("velskrevet", municipality: nil)

    @Test func aWellMadePlanRaisesNoQuestion() {
        #expect(Self.wellMade.problems == [])
        let session = Self.wellMade.session(after: ["/framdrift vedtak 16.06.2027 temaplan"])
        #expect(session.reading.findings(today: Self.today).map(\.checkID) == [])
        let world = TestHost()
        world.clock = { _ in "2027-01-15 10:00" }
        world.run(world.path("a.boplan"), "-f", ExampleTests.folder + "/velskrevet.txt")
        #expect(world.output(of: "sjekk", world.path("a.boplan")) == ["Ingen spørsmål fra sjekken."])
        #expect(world.run("sjekk", world.path("a.boplan")) == .done)
    }

    @Test func everyCheckHasABreach() {
        let process = Self.wellMade.process
        let ids = (process.checks + process.tools.flatMap(\.checks)).map(\.id)
        #expect(Set(ids) == Set(CheckBreaches.all.keys))
    }

    @Test(arguments: CheckBreaches.all.sorted { $0.key < $1.key }.map(\.key))
    func aSmallBreachIsFound(_ id: String) throws {
        let lines = try #require(CheckBreaches.all[id])
        let session = Self.wellMade.session(after: lines)
        let found = session.reading.findings(today: Self.today).map(\.checkID)
        #expect(found.contains(id), "\(lines) gives \(found)")
    }

    // MARK: Setting aside

    @Test(arguments: ["bærum", "lillehammer", "lørenskog"])
    func withEverythingSetAsideThereIsNothingToAsk(_ name: String) {
        var session = ExampleWorkshop(name, municipality: nil).session()
        let before = session.reading.review(today: Self.today)
        #expect(!before.questions.isEmpty)
        for _ in before.questions {
            _ = session.handle("/sjekk alt")
            _ = session.handle("/sjekk greit 1 Det er avklart med lederen")
        }
        let after = session.reading.review(today: Self.today)
        #expect(after.questions == [])
        #expect(after.setAside.map(\.reasons).allSatisfy { $0 == ["Det er avklart med lederen"] })
        _ = session.handle("/sjekk igjen 1")
        #expect(session.reading.review(today: Self.today).questions.count == 1)
    }

    @Test func theQuestionComesBackWhenTheRowChanges() {
        var session = Self.wellMade.session(after: ["/endre T2 ansvarlig: Kommunen", "/sjekk", "/sjekk greit 1 Avtalt"])
        #expect(session.reading.review(today: Self.today).questions == [])
        _ = session.handle("/endre T2 strategi: Bygge selv")
        #expect(
            session.reading.review(today: Self.today).questions == [], "another answer of the row is another matter")
        _ = session.handle("/endre T2 ansvarlig: alle")
        #expect(session.reading.review(today: Self.today).questions.map(\.id) == ["tiltak-eier-alle"])
        _ = session.handle("/angre")
        #expect(session.reading.review(today: Self.today).questions == [], "undo brings back what was set aside")
        _ = session.handle("/angre 2")
    }

    @Test func oneRowCanBeSetAsideAlone() {
        var session = Self.wellMade.session(
            after: ["/endre T1 ansvarlig: alle", "/endre T2 ansvarlig: man", "/sjekk", "/sjekk greit 1 T2 Avtalt"])
        let review = session.reading.review(today: Self.today)
        #expect(review.questions.map { $0.findings.map(\.item?.label) } == [["T1"]])
        #expect(review.setAside.map { $0.question.findings.map(\.item?.label) } == [["T2"]])
        _ = session.handle("/angre")
        #expect(session.reading.review(today: Self.today).questions.map(\.findings.count) == [2])
    }

    @Test func reasonsGivenInTwoCopiesBothStand() throws {
        let base = Self.wellMade.session(after: ["/endre T2 ansvarlig: Kommunen"])
        var (one, other) = (Self.wellMade.copy(of: base, device: 21), Self.wellMade.copy(of: base, device: 22))
        for line in ["/sjekk", "/sjekk greit 1 Lederen vet"] { _ = one.handle(line) }
        for line in ["/sjekk", "/sjekk greit 1 Avtalt med NAV"] { _ = other.handle(line) }
        var joined = Timeline(one.timeline.events)
        joined.insert(other.timeline.events)
        let review = Reading(process: base.process, workshop: joined.workshop).review(today: Self.today)
        #expect(review.questions == [], "a difference in reasons is no conflict")
        #expect(review.setAside.map { $0.reasons.sorted() } == [["Avtalt med NAV", "Lederen vet"]])
    }

    @Test(arguments: 1...3) func questionsDoNotDependOnTheOrderOfEvents(_ seed: Int) {
        let session = ExampleWorkshop("lillehammer", municipality: nil).session(
            after: ["/sjekk", "/sjekk greit 2 Vi vet det"])
        let expected = session.reading.review(today: Self.today)
        var events = session.timeline.events
        for index in events.indices.reversed() { events.swapAt(index, (index * 7919 + seed * 104_729) % (index + 1)) }
        let shuffled = Reading(process: session.process, workshop: Timeline(events).workshop)
        #expect(shuffled.review(today: Self.today) == expected)
    }

    // MARK: The examples, read by a person

    @Test(arguments: ["bærum", "lillehammer", "lørenskog", "samling/fjordheim", "samling/åsbygd"])
    func theQuestionsToTheExamplesAreThoseThatWereRead(_ name: String) throws {
        let municipality = name.contains("/") ? name.dropFirst(8).capitalized : nil
        let workshop = ExampleWorkshop(name, municipality: municipality)
        let review = workshop.session().reading.review(today: Self.today)
        let found = review.questions.map { question in
            let labels = question.findings.compactMap(\.item?.label).joined(separator: " ")
            return "\(question.id): \(question.check?.message ?? "") \(labels)".trimmed
        }
        let file = name.split(separator: "/").last.map(String.init) ?? name
        let text = try #require(TestHost.text(Goldens.path("Checks/\(file).txt")))
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines.filter { !$0.hasPrefix("#") } == found)
        for (line, next) in zip(lines, lines.dropFirst() + [""]) where !line.hasPrefix("#") {
            #expect(next.hasPrefix("# "), "Somebody must say whether this is right: \(line)")
        }
    }
}

extension Substring {
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}

/// An example played once, and taken on from there in memory as often as a test likes.
struct ExampleWorkshop: Sendable {
    let process: Process
    let events: [Event]
    let problems: [String]

    init(_ name: String, process id: String = "midt-norge", municipality: String?) {
        let world = TestHost()
        let file = world.path("a.boplan")
        if let municipality {
            world.run("ny", file, "--prosess", id, "--kommune", municipality, "--periode", "2027–2030")
        }
        world.errors = []
        world.run(file, "-f", ExampleTests.folder + "/\(name).txt")
        problems = world.errors
        let library = ProcessLibrary(folder: world.workshops)
        // What cannot be read fails the tests that look at it.
        process = try! library.load(id)
        events = try! SQLiteJournal(path: file, mode: .readOnly).load()
    }

    func session(after lines: [String] = []) -> Session {
        var session = session(events, device: 9)
        for line in lines { _ = session.handle(line) }
        return session
    }

    func copy(of session: Session, device: UInt32) -> Session { self.session(session.timeline.events, device: device) }

    private func session(_ events: [Event], device: UInt32) -> Session {
        let journal = MemoryJournal()
        _ = try? journal.merge(events)
        _ = journal.load()
        let world = TestHost()
        (world.time, world.pace, world.device) = (1_900_000_000_000, 1, device)
        world.clock = { _ in "2027-01-15 10:00" }
        let record = Record(
            process: process, timeline: Timeline(events), file: "a.boplan", journal: journal, device: device)
        return Session(record, host: world, services: TestServices { journal })
    }
}
