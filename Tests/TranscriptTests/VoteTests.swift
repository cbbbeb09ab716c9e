import Planning
import TestSupport
import Testing

@testable import Assistant

/// What documents and other programs are told of votes and of the views that a few keep.
struct VoteOutputTests {
    private static func reading(terms: String = "") -> Reading {
        var sample = SampleWorkshop(process: DocumentBench.process, municipality: "Prøvevik")
        let items = ["Høye husleier", "Få små boliger"].map { sample.point($0, in: "swot", under: "svake") }
        let first = sample.poll(.dots(3), among: "swot svake", terms: terms)
        for (voice, dots) in [("Politisk", "3"), ("NAV/sosial", "1"), ("Boligforvaltning", "1")] {
            sample.vote(dots, for: items[0], in: first, by: voice)
        }
        let second = sample.poll(.dots(3), among: "swot svake", terms: terms, after: first)
        sample.vote("2", for: items[1], in: second, by: "Politisk")
        sample.dissent("Det er ikke husleia som er problemet", about: items[0], by: "NAV/sosial")
        return sample.reading
    }

    @Test(.enabled(if: TestSurroundings.hasTools)) func minutesTellTheSpreadTheShiftAndTheMinority() throws {
        let minutes = try DocumentBench().markdown("referat", of: Self.reading(), gathering: 1)
        for text in [
            "# Avstemninger", "## AV1 Hva er viktigst?", "3 prikker hver. 3 stemte.", "1–3", "Politisk (3)", "Skift",
            "NAV/sosial: «Det er ikke husleia som er problemet»",
        ] {
            #expect(minutes.contains(text), "\(text) is not in\n\(minutes)")
        }
    }

    @Test(.enabled(if: TestSurroundings.hasTools)) func minutesOfAnotherGatheringHaveNothingOfIt() throws {
        let minutes = try DocumentBench().markdown("referat", of: Self.reading(), gathering: 2)
        #expect(!minutes.contains("AV1") && !minutes.contains("husleia"))
    }

    @Test(.enabled(if: TestSurroundings.hasTools)) func anAnonymousVoteNamesNobodyInTheMinutes() throws {
        let minutes = try DocumentBench().markdown("referat", of: Self.reading(terms: "anonymt"), gathering: 1)
        #expect(minutes.contains("3 prikker hver, anonymt. 3 stemte."))
        #expect(!minutes.contains("Boligforvaltning") && !minutes.contains("Politisk"))
    }

    @Test(.enabled(if: TestSurroundings.hasTools)) func theMinorityHasAnAppendixOfThePlan() throws {
        let plan = try DocumentBench().markdown("handlingsplan", of: Self.reading())
        #expect(plan.contains("Vedlegg: Mindretallets syn"))
        #expect(plan.contains("Det er ikke husleia som er problemet (NAV/sosial)"))
        let without = try DocumentBench().markdown(
            "handlingsplan", of: SampleWorkshop(process: DocumentBench.process).reading)
        #expect(!without.contains("Mindretallets syn"))
    }

    @Test(arguments: ["", "anonymt"]) func jsonHasWhoVotedWhatOnlyWithNames(terms: String) throws {
        let reading = Self.reading(terms: terms)
        let json = WorkshopDocument(reading, tool: reading.process.tool(for: .votes)).json
        #expect(json.contains("\"måte\" : \"prikker 3\""))
        #expect(json.contains("\"forrige\" : \"AV1\""))
        #expect(json.contains("\"Politisk\"") == terms.isEmpty)
        let views = WorkshopDocument(reading, tool: reading.process.tool(for: .dissent)).json
        #expect(views.contains("\"gjelderId\" : \"V1\""))
    }
}

/// What lies in the file while people vote, and afterwards.
struct VoteSecrecyTests {
    private let world = TestSurroundings()
    private var file: String { world.path("x.boplan") }

    private func play(_ lines: String...) {
        #expect(Program(world.surroundings).run([file, "-c"] + lines) == .done, "\(world.errors)")
    }

    private func holds(_ text: String) throws -> Bool {
        try #require(TestSurroundings.bytes(file)).firstRange(of: Array(text.utf8)) != nil
    }

    @Test func anAnonymousVoterIsNowhereInTheFile() throws {
        #expect(world.run("ny", file, "--kommune", "Prøvevik", "--periode", "2027–2030") == .done)
        play("/swot svake", "Høye husleier", "Få små boliger", "/stem prikker 3 anonymt")
        play("/som Kvitebjørn", "V1 3", "/stem videre", "/som Storelv", "V2 3", "/stem videre")
        #expect(try !holds("Kvitebjørn") && !holds("Storelv"), "while it is open")
        play("/stem slutt")
        #expect(try !holds("Kvitebjørn") && !holds("Storelv"), "when it is counted")
    }

    @Test func nothingIsAnEventBeforeItIsCounted() throws {
        #expect(world.run("ny", file, "--kommune", "Prøvevik", "--periode", "2027–2030") == .done)
        play("/swot svake", "Høye husleier", "Få små boliger", "/stem prikker 3")
        play("/som Kari", "V1 3", "/stem videre")
        #expect(!world.output(of: "vis", file, "avstemninger", "--format", "json").joined().contains("Kari"))
        play("/stem slutt")
        #expect(world.output(of: "vis", file, "avstemninger", "--format", "json").joined().contains("Kari"))
    }
}
