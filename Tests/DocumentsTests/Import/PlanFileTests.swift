import Glibc
import Testing

@testable import Documents

/// Old plans as other programs write them, read with the real pandoc.
@Suite(.enabled(if: Workbench.hasTools)) struct PlanFileTests {
    private static let plan = """
        <h1>Plan</h1><h2>3.1 Målområde Bolig</h2>
        <table>
        <tr><th>Strategi</th><th>Tiltak</th><th>Ansvarlig</th></tr>
        <tr><td rowspan="2">Skaffe</td><td>Kjøpe <b>to</b> boliger</td><td><p>NAV</p><p>Helse</p></td></tr>
        <tr><td>Leie\u{AD}avtaler<br>\u{202E}nå</td><td></td></tr>
        <tr><td colspan="3">Målområde Ung</td></tr>
        <tr><td></td><td><ul><li>En.</li><li>To</li><li>Tre</li></ul></td><td><a href="x">Lenke</a></td></tr>
        </table>
        """
    private static let parts: [PlanPart] = [
        .heading(level: 1, text: "Plan"), .heading(level: 2, text: "3.1 Målområde Bolig"),
        .table([
            .init(["Strategi", "Tiltak", "Ansvarlig"]), .init(["Skaffe", "Kjøpe to boliger", "NAV; Helse"]),
            .init(["Skaffe", "Leieavtaler nå", ""]), .init(["Målområde Ung", "", ""], isHeading: true),
            .init(["", "En. To; Tre", "Lenke"]),
        ]),
    ]
    private let bench = Workbench()

    @Test(arguments: ["html", "docx"]) func readsHeadingsAndTables(_ kind: String) throws {
        let path = bench.out + "/plan." + kind
        let runner = ToolRunner(timeLimit: .seconds(60))
        let pandoc = try #require(Workbench.tools.pandoc)
        let bytes = try runner.run(pandoc, ["-f", "html", "-t", kind, "-o", "-"], input: Array(Self.plan.utf8))
        try AtomicFile.write(bytes, to: path)
        #expect(try PlanFile(templates: Workbench.templates, tools: Workbench.tools).parts(of: path) == Self.parts)
    }

    @Test func readsCSVWithoutTheGuardAgainstFormulas() throws {
        let path = bench.out + "/plan.CSV"
        try AtomicFile.write(Array("Tiltak;Kostnad\n'-5 boliger;' =1\n'Hei;\"a\nb\"".utf8), to: path)
        let rows = [["Tiltak", "Kostnad"], ["-5 boliger", "=1"], ["'Hei", "a b"]].map { PlanPart.Row($0) }
        #expect(
            try PlanFile(templates: Workbench.templates, tools: ToolPaths(pandoc: nil, python: nil)).parts(of: path)
                == [.table(rows)])
    }

    @Test func saysWhyAFileCannotBeRead() throws {
        let file = PlanFile(templates: Workbench.templates, tools: Workbench.tools)
        let (missing, wrong, other) = (bench.out + "/nei.docx", bench.out + "/feil.odt", bench.out + "/plan.pdf")
        try AtomicFile.write(Array("hei".utf8), to: wrong)
        #expect(throws: ImportProblem.unreadable(file: missing, errno: ENOENT)) { try file.parts(of: missing) }
        #expect(throws: ImportProblem.notOfItsKind(file: wrong, kind: "odt")) { try file.parts(of: wrong) }
        #expect(throws: ImportProblem.unknownKind(file: other, known: PlanFile.kinds)) { try file.parts(of: other) }
        #expect(throws: ImportProblem.tool(.missingTool(.pandoc))) {
            try PlanFile(templates: Workbench.templates, tools: ToolPaths(pandoc: nil, python: nil)).parts(of: wrong)
        }
    }
}
