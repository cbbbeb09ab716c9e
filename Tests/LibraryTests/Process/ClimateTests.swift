import Library
import Planning
import Testing

/// A made-up process of another kind: what it takes is YAML, and nothing else.
@Suite("A process of our own, with a tool of each shape")
struct ClimateTests {
    private let process: Process

    init() throws {
        process = try ProcessLibrary(folder: Places.fixtures).load("klima")
    }

    @Test("Tools come as the gatherings mention them, then by id")
    func order() {
        #expect(process.tools.map(\.id) == ["kilder", "grep", "begrunnelse", "veiing"])
        #expect(process.gatherings[0].homework == ["begrunnelse"])
        #expect(
            process.gatherings[0].agenda[0]
                == AgendaItem(
                    what: "Utslippskilder", how: "Hver for seg", minutes: 20, tool: "kilder"))
        #expect(process.glossary == [Term(word: "utslipp", meaning: "Gasser som varmer opp kloden.")])
        #expect(process.voices == ["Ungdomsrådet"])
        #expect(process.language == "nb", "what it is when nothing is said")
    }

    @Test("A board with a common prefix, one of its own, and a given point")
    func board() throws {
        let tool = try #require(process.tool("kilder"))
        let prompts = [
            Prompt(id: "transport", name: "Transport", question: "Hva slipper vi ut på veien?", prefix: "U"),
            Prompt(id: "bygg", name: "Bygg", question: "Hva slipper vi ut fra bygg?", prefix: "B"),
        ]
        #expect(tool.shape == .board(Board(prompts: .listed(prompts), keepsVoice: true)))
        let given = GivenItem(
            prompt: "transport", fields: [.init(column: Tool.textField, text: "Kommunens biler")])
        #expect(tool.given == [given])
    }

    @Test("A form with its columns, lifts, given rows and checks")
    func form() throws {
        let tool = try #require(process.tool("grep"))
        let form = try #require(tool.form)
        #expect(form.columns.map(\.kind) == [.choice(.items(of: "kilder")), .text, .number, .yesNo])
        #expect(form.main == "hva", "the first column that does not group")
        #expect(form.prefix == "KG")
        #expect(tool.aliases == ["klimagrep"])
        #expect(tool.lifts == [LiftRule(source: "kilder", prompt: "transport", target: "hva")])
        #expect(tool.given == [GivenItem(fields: [.init(column: "hva", text: "Sykle til møter")])])
        let rules: [Check.Rule] = [
            .filled(columns: ["tonn"]), .answered(column: "vedtatt", answers: ["nei"]),
            .atLeast(2, prompt: nil),
        ]
        #expect(tool.checks.map(\.rule) == rules)
    }

    @Test("A grid with its axes and what it highlights")
    func grid() {
        let grid = Grid(
            places: "grep", x: Axis(name: "Virkning", one: "Liten", five: "Stor"),
            y: Axis(name: "Motstand", one: "Lett", five: "Tungt"),
            highlight: Grid.Highlight(name: "Gull", x: 4...5, y: 1...1))
        #expect(process.tool("veiing")?.shape == .grid(grid))
    }

    @Test("Prose with a section for each row of a form")
    func prose() {
        let sections = Prompts.items(of: "grep", question: "Hvorfor dette grepet?", prefix: "BG")
        #expect(process.tool("begrunnelse")?.shape == .prose(Prose(sections: sections)))
    }
}
