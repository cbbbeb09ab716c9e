import Documents
import Journal
import Library
import Planning
import TestSupport
import Testing

@testable import Conversation
@testable import Publishing
@testable import Screens

/// What is on the wall can be read by everybody in the room, so little of what is private may come there, and nothing
/// that is secret.
@Suite struct WallPrivacyTests {
    private let world = TestHost()
    private var plan: String { world.path("plan.boplan") }

    init() { world.run("ny", plan, "--kommune", "Molde", "--periode", "2027-2030") }

    /// The wall of a tool, in every way it is shown.
    private func walls(_ tool: String) -> String {
        let page = world.path("vegg.html")
        var said = world.output(of: "vegg", plan, tool, "--en-gang")
        #expect(world.run("vegg", plan, tool, "--til", page, "--en-gang") == .done, "\(world.errors)")
        said.append(TestHost.text(page) ?? "")
        world.screen.isSimple = true
        said += world.output(of: "vegg", plan, tool, "--en-gang")
        world.screen.isSimple = false
        return said.joined(separator: "\n")
    }

    private func say(_ lines: String...) {
        let code = world.run(plan, "-f", world.write(lines.joined(separator: "\n"), to: "sagt.txt"))
        #expect(code == .done, "\(world.errors)")
    }

    @Test func aSilentRoundIsNotThereBeforeItIsOpened() {
        say("/swot svake", "Åpent for alle", "/igp individ", "Bare mellom oss")
        #expect(walls("swot").contains("Åpent for alle"))
        #expect(!walls("swot").contains("Bare mellom oss"))
        say("/igp gruppe")
        #expect(walls("swot").contains("Bare mellom oss"))
    }

    @Test func groupsAreNamedAndPersonsAreNot() {
        say("/som NAV/sosial", "/swot svake", "Fra en gruppe", "/som Kari Nordmann", "Fra en person")
        let walls = walls("swot")
        #expect(walls.contains("Fra en person"))
        #expect(walls.contains("NAV/sosial"))
        #expect(!walls.contains("Nordmann"))
    }

    @Test func aRowDoesNotNamePersons() {
        say("/arbeidsgruppe arbeidsgruppe", "Kari Nordmann | Saksbehandler | NAV | Alt | 10 prosent")
        let walls = walls("arbeidsgruppe")
        #expect(walls.contains("Saksbehandler"), "\(walls)")
        #expect(!walls.contains("Nordmann"))
    }

    @Test func telephoneNumbersAndAddressesAreHeldBack() {
        say("/swot svake", "Ring 912 34 567", "Skriv til kari@example.no", "62 boliger innen 2013-2014")
        let walls = walls("swot")
        #expect(!walls.contains("912 34"))
        #expect(!walls.contains("kari@"))
        #expect(walls.contains("(vises ikke her)"))
        #expect(walls.contains("62 boliger"))
    }

    /// Such a number may have come with a copy from elsewhere; the fold hides its digits.
    @Test func aTextWithAHiddenNumberIsHeldBack() {
        #expect(!isForEverybody("Mor til •••••• ••••• venter"))
        #expect(isForEverybody("• et punkt • og et til"))
    }

    @Test func onAGridNobodyIsNamed() {
        say(
            "/handlingsplan kommunale boliger", "Skaffe | Kjøpe boliger | NAV | 2028 | 4 mill.", "/rutenett", "T1 4 2",
            "/som Kari Nordmann", "T1 1 5")
        let walls = walls("rutenett")
        #expect(walls.contains("Hast 1–4"))
        #expect(!walls.contains("Nordmann"))
    }

    /// As votes are kept: a ballot is a placement under the vote's own id.
    @Test(arguments: [("3", "1", "fra 1 til 3"), ("4 2", "1 5", "uenige: Hast 1–4, Kostnad 2–5")])
    func aVoteShowsTheSpreadAndNobody(one: String, other: String, seen: String) throws {
        say(
            "/handlingsplan kommunale boliger", "Skaffe | Kjøpe boliger | NAV | 2028 | 4 mill.", "/gap",
            "Hva haster mest?")
        var process = try ProcessLibrary(folder: world.workshops).load("midt-norge")
        process.purposes[.votes] = "gap"
        var timeline = Timeline(try SQLiteJournal(path: plan, mode: .readOnly).load())
        let vote = try #require(timeline.workshop.items(in: "gap").last)
        let item = try #require(timeline.workshop.item(labelled: "T1"))
        var draft = ActionDraft(
            reading: Reading(process: process, workshop: timeline.workshop), author: "", clock: StampClock(device: 7),
            now: world.time + 1_000_000, shown: "")
        draft.assign(.placement(item.id, grid: .vote(vote.id), voice: "Kari Nordmann"), one)
        draft.assign(.placement(item.id, grid: .vote(vote.id), voice: "Ola Nordmann"), other)
        timeline.insert(draft.events)
        let tool = try #require(process.tool(for: .votes))
        let model = WallReading(reading: Reading(process: process, workshop: timeline.workshop), say: .nb).model(
            of: tool)
        let page = world.path("vegg.html")
        var file = try WallFile(
            page, templates: TemplateFolder(root: TestHost.repository + "/Templates"), say: .nb)
        try file.show(model)
        let html = try #require(TestHost.text(page))
        #expect(html.contains("Hva haster mest?"))
        #expect(html.contains(seen), "\(html)")
        #expect(!html.contains("Nordmann"))
        let lines = WallView(model: model, screen: Screen(width: 100), rows: nil, say: .nb).lines.map(\.text)
        #expect(lines.contains { $0.contains("Kjøpe boliger") })
        #expect(!lines.contains { $0.contains("Nordmann") })
    }
}

/// A grid of more than there is room for.
@Suite struct CrowdedWallTests {
    @Test(arguments: [14, 24, 60]) func aGridThatIsTooLargeTellsHowManyStandWhere(rows: Int) {
        let items = (1...300).map { number in
            let place = GridPoint(x: number % 5 + 1, y: number % 4 + 1)
            return GridModel.Item("T\(number)", "Tiltak \(number)", own: place, voices: [])
        }
        let grid = GridModel(
            tool: "Rutenett", x: .init(name: "Hast", one: "Kan vente", five: "Haster"),
            y: .init(name: "Kostnad", one: "Billig", five: "Dyrt"), items: items)
        let model = WallModel(place: "Molde", title: "Rutenett", content: .grid(grid))
        let lines = WallView(model: model, screen: Screen(width: 100), rows: rows, say: .nb).lines.map(\.text)
        #expect(lines.count == rows)
        #expect(lines.contains { $0.contains("Haster") } == (rows > 14), "\(lines.joined(separator: "\n"))")
        #expect(lines.contains { $0.contains("hvor mange punkter") && !$0.contains("T300") } == (rows == 24))
        #expect(lines.contains { $0.contains("T300") }, "the newest are named")
    }
}
