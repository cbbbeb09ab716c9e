import Planning
import RandomSupport
import TestSupport
import Testing

@testable import CommandLine
@testable import Conversation
@testable import Screens

/// What the plan is: on page one, in both written languages, and when copies are joined.
@Suite struct StartingRightTests {
    /// A conversation about a new file, and what became of it.
    private func workshop(_ world: TestHost, _ file: String, _ lines: [String]) {
        world.input = lines
        #expect(world.run(file) == .done, "\(world.errors)")
    }

    @Test(
        .enabled(if: TestHost.hasTools),
        arguments: [
            (nil, "Fagplan. Den vedtas ofte", "Vet ikke ennå. NAV finner det ut innen 1. mars 2027 (F37)."),
            ("nn", "Fagplan. Han blir ofte vedteken", "Veit ikkje enno. NAV finn det ut innan 1. mars 2027 (F37)."),
        ] as [(String?, String, String)])
    func standsOnPageOne(_ language: String?, _ status: String, _ owner: String) throws {
        let world = TestHost()
        let file = world.path("x.boplan")
        try #require(world.run("ny", file, "--kommune", "Molde") == .done)
        workshop(
            world, file,
            [
                "/om-planen status", "3", "/om-planen eier", "vet ikke", "NAV", "1. mars 2027", "/om-planen lesere",
                "vet ikke",
            ])
        var words = ["eksporter", file, "handlingsplan", "--format", "md", "--til", world.folder]
        if let language { words += ["--språk", language] }
        #expect(world.run(words) == .done, "\(world.errors)")
        let text = TestHost.text(world.path("handlingsplan.md")) ?? ""
        for expected in [status, owner, language == nil ? "Det er ikke avtalt hvem" : "Det er ikkje avtalt kven"] {
            #expect(text.contains(expected), "\(expected) is not in\n\(text.prefix(1500))")
        }
    }

    @Test func anAnswerInOneCopySettlesTheTaskOfAnother() throws {
        let world = TestHost()
        let (one, other) = (world.path("a.boplan"), world.path("b.boplan"))
        try #require(world.run("ny", one, "--kommune", "Molde", "--oppstart", "oktober 2026") == .done)
        try #require(world.run("kopi", one, other) == .done)
        workshop(world, one, ["/om-planen eier", "vet ikke", "NAV", "1. mars 2027"])
        world.device = 2
        workshop(world, other, ["/om-planen eier", "Kommunedirektøren"])
        try #require(world.run("flett", one, other) == .done)
        world.input = []
        #expect(
            !world.output(of: one, "-c", "/framdrift").joined(separator: " ").contains("Neste i framdriftsplanen: F37"))
        #expect(world.output(of: one, "-c", "/vis framdriftsplan").joined(separator: " ").contains("besvart"))
    }
}

/// For those who are new: each word once, two at a time, and never what somebody typed.
@Suite struct NewcomerTests {
    private let process = DocumentBench.process

    private func words(_ newcomer: inout Newcomer, _ text: String) -> [String] {
        newcomer.firstSeen(in: [StyledLine(text)]).map(\.word)
    }

    @Test(arguments: [
        ("Et planprogram lages først.", ["planprogram"]), ("Planprogrammet er lagt ut.", ["planprogram"]),
        ("Boligsosialt arbeid er vidt.", ["boligsosialt arbeid"]), ("Skriv «/medvirkningsplan».", []),
        ("Interessentene og virkemidler", ["interessent", "virkemiddel"]), ("Programmering og prosjektil", []),
        ("Oppstartsmelding, planprogram og temaplan", ["oppstartsmelding", "planprogram"]), ("", []),
    ])
    func findsFormsOfWords(_ text: String, _ expected: [String]) {
        var newcomer = Newcomer(process)
        #expect(words(&newcomer, text) == expected)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>) func explainsNothingTwice(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var newcomer = Newcomer(process)
        let texts =
            process.tools.flatMap { [$0.guidance.why, $0.guidance.how, $0.name] } + process.glossary.map(\.meaning)
        var explained: [String] = []
        for _ in 0..<120 { explained += words(&newcomer, random.pick(texts)) }
        #expect(Set(explained).count == explained.count, "seed \(seed)")
        #expect(explained.count > 10, "Hardly anything was explained: the words are not found")
        let hard = Set(process.glossary.filter(\.isHard).map(\.word))
        #expect(explained.allSatisfy(hard.contains))
    }
}
