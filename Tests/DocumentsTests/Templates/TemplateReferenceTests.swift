import Glibc
import Planning
import Testing

@testable import Documents

/// The templates in the repository, and what is written about them.
struct TemplateReferenceTests {
    /// A tool of each shape, called by what it is: what is true of one is true of all of its shape.
    private static let tools: [Tool] = [
        tool("TILTAK", "Skjemaet med tiltakene i planen", .form(form)),
        tool("SKJEMA", "Et skjema i prosessen", .form(form)),
        tool("TAVLE", "En tavle eller en tekst i prosessen", .board(Board(prompts: .listed([prompt])))),
        tool(
            "RUTENETT", "Et rutenett i prosessen",
            .grid(Grid(places: "SKJEMA", x: Axis(name: "", one: "", five: ""), y: Axis(name: "", one: "", five: "")))),
        tool(
            "TEKST", "Tekster det blir spurt om for hvert målområde",
            .prose(Prose(sections: .items(of: "", question: "", prefix: "")))),
    ]

    private static let form = Form(
        columns: [Column(id: "KOLONNE", name: "KOLONNE", question: "", kind: .number)], prefix: "",
        main: "KOLONNE", groupedBy: "KOLONNE")

    private static let prompt = Prompt(id: "LEDETEKST", name: "LEDETEKST", question: "", prefix: "")

    private static func tool(_ id: ToolID, _ name: String, _ shape: Shape) -> Tool {
        Tool(id: id, name: name, guidance: Guidance(why: "", how: ""), shape: shape)
    }

    private static var reference: String {
        let (facts, sections) = PlanFixture.names
        let schema = PlanSchema.schema(
            facts: facts, sections: sections, tools: tools, measures: "TILTAK", kinds: ["SLAG"])
        return schema.reference.map { part in
            (part.title.map { "\n### \($0)\n\n" } ?? "") + "| Navn | Hva det er |\n|---|---|\n"
                + part.rows.map { "| `\($0.name)` | \($0.about) |\n" }.joined()
        }.joined()
    }

    /// `BOPLAN_UPDATE_DOCS=1 swift test` writes it anew.
    @Test func theDescriptionHasEveryVariableAndNoOther() throws {
        let path = Workbench.templates.root + "/README.md"
        let mark = "<!-- variabler -->\n"
        let readme = try FileText.read(path)
        let place = try #require(readme.firstRange(of: mark)?.upperBound)
        let isCurrent = readme[place...] == Self.reference
        if !isCurrent, getenv("BOPLAN_UPDATE_DOCS") != nil {
            try AtomicFile.write(Array((readme[..<place] + Self.reference).utf8), to: path)
        }
        #expect(isCurrent, "Run again with BOPLAN_UPDATE_DOCS=1 to renew Templates/README.md")
    }

    @Test func theActionPlanIsThere() {
        #expect(Workbench.templates.documents.contains("handlingsplan"))
    }
}

struct ToolPathsTests {
    private func install(_ folder: String, on bench: Workbench) throws {
        let runner = ToolRunner(timeLimit: .seconds(20))
        let path = "\(bench.folder)/\(folder)/bin"
        _ = try runner.run(
            "/bin/sh",
            ["-c", "mkdir -p \(path) && cd \(path) && touch pandoc python3 && chmod +x pandoc python3"])
    }

    private func expect(_ paths: ToolPaths, are folder: String, on bench: Workbench) {
        let folder = "\(bench.folder)/\(folder)"
        #expect(paths.folder == folder)
        #expect(paths.pandoc == folder + "/bin/pandoc" && paths.python == folder + "/bin/python3")
    }

    @Test func besideAnInstalledProgram() throws {
        let bench = Workbench()
        try install("lib/boplan/tools", on: bench)
        try install(".tools", on: bench)
        let paths = ToolPaths.locate(override: nil, executable: bench.folder + "/bin/boplan")
        expect(paths, are: "lib/boplan/tools", on: bench)
    }

    @Test func inTheRepositoryAboveABuiltProgram() throws {
        let bench = Workbench()
        try install(".tools", on: bench)
        let paths = ToolPaths.locate(override: nil, executable: bench.folder + "/.build/debug/boplan")
        expect(paths, are: ".tools", on: bench)
    }

    @Test func whatIsAskedForIsNotSecondGuessed() throws {
        let bench = Workbench()
        try install(".tools", on: bench)
        let paths = ToolPaths.locate(override: bench.folder + "/tom", executable: bench.folder + "/boplan")
        #expect(paths.folder == bench.folder + "/tom" && paths.pandoc == nil && paths.python == nil)
    }
}
