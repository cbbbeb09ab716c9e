import Journal
import Planning
import TestSupport
import Testing

@testable import CommandLine
@testable import Publishing

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

    @Test(.enabled(if: TestHost.hasTools)) func minutesTellTheSpreadTheShiftAndTheMinority() throws {
        let minutes = try DocumentBench().markdown("referat", of: Self.reading(), gathering: 1)
        for text in [
            "# Avstemninger", "## AV1 Hva er viktigst?", "3 prikker hver. 3 stemte.", "1–3", "Politisk (3)", "Endring",
            "NAV/sosial: «Det er ikke husleia som er problemet»",
        ] {
            #expect(minutes.contains(text), "\(text) is not in\n\(minutes)")
        }
    }

    @Test(.enabled(if: TestHost.hasTools)) func aBlankBallotIsCountedAndToldOfInTheMinutes() throws {
        var sample = SampleWorkshop(process: DocumentBench.process, municipality: "Prøvevik")
        let item = sample.point("Høye husleier", in: "swot", under: "svake")
        let poll = sample.poll(.dots(3), among: "swot svake")
        sample.vote("3", for: item, in: poll, by: "Politisk")
        sample.vote(Code.unknown.text, for: poll, in: poll, by: "NAV/sosial")
        let minutes = try DocumentBench().markdown("referat", of: sample.reading, gathering: 1)
        #expect(minutes.contains("3 prikker hver. 2 stemte, 1 av dem blankt."), "\(minutes)")
    }

    @Test func whatIsVotedOnFollowsTheLabelsUntilSomebodyPutsItInWords() throws {
        var sample = SampleWorkshop(process: DocumentBench.process)
        let row = sample.write(.add(tool: "avstemninger", slot: "", label: "AV1"))
        sample.answer(row, VoteColumn.question, "SWOT-analyse: Muligheter")
        sample.answer(row, VoteColumn.rule, "prikker 3")
        sample.answer(row, VoteColumn.among, "swot muligheter")
        func question(_ words: [String: String]) throws -> String {
            let reading = sample.reading.worded(Wording(words))
            return reading.question(of: try #require(reading.polls.first))
        }
        #expect(try question(["Muligheter": "Moglegheiter"]) == "SWOT-analyse: Moglegheiter")
        sample.answer(row, VoteColumn.question, "Hva tar vi først?")
        #expect(try question(["Muligheter": "Moglegheiter"]) == "Hva tar vi først?")
    }

    @Test(.enabled(if: TestHost.hasTools)) func minutesOfAnotherGatheringHaveNothingOfIt() throws {
        let minutes = try DocumentBench().markdown("referat", of: Self.reading(), gathering: 2)
        #expect(!minutes.contains("AV1") && !minutes.contains("husleia"))
    }

    @Test(.enabled(if: TestHost.hasTools)) func anAnonymousVoteNamesNobodyInTheMinutes() throws {
        let minutes = try DocumentBench().markdown("referat", of: Self.reading(terms: "anonymt"), gathering: 1)
        #expect(minutes.contains("3 prikker hver, anonymt. 3 stemte."))
        #expect(!minutes.contains("Boligforvaltning") && !minutes.contains("Politisk"))
    }

    @Test(.enabled(if: TestHost.hasTools)) func theMinorityHasAnAppendixOfThePlan() throws {
        let plan = try DocumentBench().markdown("handlingsplan", of: Self.reading())
        #expect(plan.contains("Vedlegg: Mindretallets syn"))
        #expect(plan.contains("Det er ikke husleia som er problemet (NAV/sosial)"))
        let without = try DocumentBench().markdown(
            "handlingsplan", of: SampleWorkshop(process: DocumentBench.process).reading)
        #expect(!without.contains("Mindretallets syn"))
    }

    @Test(arguments: ["", "anonymt"]) func jsonHasWhoVotedWhatOnlyWithNames(terms: String) throws {
        let reading = Self.reading(terms: terms)
        let json = WorkshopJSON(reading, tool: reading.process.tool(for: .votes)).json
        #expect(json.contains("\"måte\" : \"prikker 3\""))
        #expect(json.contains("\"forrige\" : \"AV1\""))
        #expect(json.contains("\"Politisk\"") == terms.isEmpty)
        let views = WorkshopJSON(reading, tool: reading.process.tool(for: .dissent)).json
        #expect(views.contains("\"gjelderId\" : \"V1\""))
    }
}

/// What lies in the file while people vote, and afterwards.
struct VoteSecrecyTests {
    private let world = TestHost()
    private var file: String { world.path("x.boplan") }

    private func play(_ lines: String...) {
        #expect(world.run([file, "-c"] + lines) == .done, "\(world.errors)")
    }

    private func holds(_ text: String) throws -> Bool {
        try #require(TestHost.bytes(file)).firstRange(of: Array(text.utf8)) != nil
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

/// Whatever is typed while people vote: nothing crashes, nobody gives more than they have, and the file has it all.
struct AnyVoteTests {
    private static let lines = [
        "/stem prikker 3", "/stem tre anonymt", "/stem poeng 10 swot svake egne-sist", "/stem rangering",
        "/stem velg 2 swot",
        "/stem rutenett", "/stem rutenett rutenett", "/stem videre", "/stem videre", "/stem slutt", "/stem slutt",
        "/stem igjen",
        "/stem papir", "/stem rett", "/stem rett V1 2", "/stem", "/stem AV1", "/stem alt AV1", "/stem åpne AV1",
        "/stem xyz",
        "/som Kari", "/som Ola", "/som Ola", "/som alene", "V1 1", "V1 2, V2 1", "V2 V1 V3", "V1: 3", "V3 0", "V1 -1",
        "V1 99999999",
        "T1 4 2", "4 2", "0", "Kari: V1 3", "V1 4 2 1", ",", ":", "V9 1", "/uenig V1 Nei", "/angre", "/gjenta",
        "/igp gruppe",
        "/igp individ", "Nok et punkt", "/stryk V2", "/slå-sammen V1 V3", "/stryk AV1", "/vis AV1", "/swot svake",
        "/rutenett", "<", "",
    ]

    @Test(arguments: 1...12 as ClosedRange<UInt64>) func isAnswered(seed: UInt64) throws {
        let world = TestHost()
        let file = world.path("x.boplan")
        try #require(world.run("ny", file, "--kommune", "Molde", "--periode", "2027–2030") == .done)
        var random = SeededGenerator(seed: seed)
        var last: Timeline?
        world.pace = 1000
        let code = world.run([file]) { session in
            for line in [
                "/rutenett", "Bygge boliger", "/swot svake", "Høye husleier", "Få små boliger", "Lang ventetid",
            ] {
                _ = session.handle(line)
            }
            for _ in 0..<250 {
                let line = random.pick(Self.lines)
                let replies = session.handle(line)
                let dirty = replies.flatMap { $0.fitted(to: session.screen).lines }.map(\.text).filter { !$0.isClean }
                #expect(dirty.isEmpty, "After \(line)")
                _ = session.prompt
            }
            last = session.timeline
        }
        #expect(code == .done)
        let kept = Timeline(try SQLiteJournal(path: file, mode: .readOnly).load())
        #expect(kept == last, "The file is not what the session knows")
        let reading = Reading(process: DocumentBench.process, workshop: kept.workshop)
        for poll in reading.polls { Self.expectFair(reading.tally(of: poll)) }
    }

    private static func expectFair(_ tally: VoteTally) {
        for voter in tally.voters {
            let given = tally.results.flatMap(\.votes).filter { $0.voice == voter }.compactMap(\.mark.amount)
            if let budget = tally.poll.rule.budget {
                #expect(given.reduce(0, +) <= budget, "\(voter) in \(tally.poll.row.label)")
            } else if tally.poll.rule == .ranking {
                #expect(
                    given.sorted() == Array(1...max(1, given.count)).prefix(given.count).map { $0 }, "\(voter) ranks")
            }
        }
    }
}
