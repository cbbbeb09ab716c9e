import Conversation
import Documents
import Planning
import TestSupport
import Testing

/// The example sessions say what their sources say, no more and no less.
@Suite struct ExampleTests {
    static let municipalities = ["Lillehammer", "Lørenskog", "Bærum"]
    static let folder = TestHost.repository + "/Workshops/eksempler"

    @Test(arguments: municipalities) func runsWithoutProblems(_ municipality: String) {
        let world = played(municipality)
        #expect(world.errors.isEmpty, "\(world.errors)")
    }

    @Test(arguments: municipalities) func hasExactlyTheMeasuresOfItsSource(_ municipality: String) throws {
        let expected = try ExampleSource.measures(of: municipality)
        let world = played(municipality)
        let shown = world.output(of: "vis", world.path("plan.boplan"), "handlingsplan", "--format", "csv")
        let records = CSVText.records(Array(shown.joined(separator: "\n").utf8))
        let columns = ["Målområde", "Strategi", "Tiltak", "Ansvarlig", "Tidsfrist", "Kostnad"]
        let places = try columns.map { try #require(records.first?.firstIndex(of: $0)) }
        let measures = records.dropFirst().map { record in places.map { record[$0] } }
        #expect(!expected.isEmpty)
        #expect(measures.sorted(by: ExampleSource.inOrder) == expected.sorted(by: ExampleSource.inOrder))
    }

    @Test(.enabled(if: TestHost.hasTools), arguments: municipalities)
    func thePlanHasEachMeasureInTheTableOfItsGoalArea(_ municipality: String) throws {
        let world = played(municipality)
        let plan = world.path("plan.boplan")
        #expect(world.run("eksporter", plan, "handlingsplan", "--format", "md", "--til", world.folder) == .done)
        let markdown = try #require(TestHost.text(world.path("handlingsplan.md")))
        let written = ExampleSource.measures(inMarkdown: markdown)
        let expected = try ExampleSource.measures(of: municipality).map { measure in
            measure.map { $0.isEmpty ? #"[Ikke utfylt]"# : BareAmount.grouped($0) }
        }
        #expect(written.sorted(by: ExampleSource.inOrder) == expected.sorted(by: ExampleSource.inOrder))
    }

    /// What `boplan demo` plays: all that lies in the folder itself.
    @Test func everyExamplePlaysToItsEnd() throws {
        let world = TestHost()
        let scripts = world.files(Self.folder).filter { $0.hasSuffix(".txt") }
        #expect(scripts.count >= 4)
        for script in scripts {
            world.errors = []
            #expect(world.run(world.path("\(script).boplan"), "-f", "\(Self.folder)/\(script)") == .done, "\(script)")
            #expect(world.errors == [], "\(script)")
        }
    }

    @Test func lillehammerHasTheSWOTPointsOfItsSource() throws {
        let world = played("Lillehammer")
        let shown = world.output(of: "vis", world.path("plan.boplan"), "swot", "--format", "csv")
        let points = CSVText.records(Array(shown.joined(separator: "\n").utf8)).dropFirst().map {
            [$0[3], $0[1], $0[2]]
        }
        let source = try #require(TestHost.bytes(Self.folder + "/data/swot-midt-norge.csv"))
        #expect(
            points.sorted(by: ExampleSource.inOrder)
                == CSVText.records(source).dropFirst().sorted(by: ExampleSource.inOrder))
    }

    /// What is lifted keeps its origin, and only where a comment says that the link is ours.
    @Test func theLinksAreTheFourThatTheScriptNames() throws {
        let world = played("Lillehammer")
        let shown = world.output(of: "vis", world.path("plan.boplan"), "handlingsplan", "--format", "csv")
        let origins = CSVText.records(Array(shown.joined(separator: "\n").utf8)).dropFirst().compactMap(\.last)
        #expect(origins.filter { !$0.isEmpty }.sorted() == ["G1", "G2", "G3", "G4"])
    }

    /// The plan says on its front page that it is an example, for whoever has nothing but the document.
    @Test(arguments: municipalities) func saysWhatItIs(_ municipality: String) {
        let world = played(municipality)
        let shown = world.output(of: "vis", world.path("plan.boplan"), "om-planen").joined(separator: " ")
        #expect(shown.contains("ikke kommunens egen plan"), "\(shown)")
    }

    private func played(_ municipality: String) -> TestHost {
        let world = TestHost()
        let code = world.run("\(world.path("plan.boplan"))", "-f", "\(Self.folder)/\(municipality.lowercased()).txt")
        #expect(code == .done)
        return world
    }
}

/// What the examples are made from.
enum ExampleSource {
    /// Goal area, strategy, measure, responsible, deadline, cost.
    static func measures(of municipality: String) throws -> [[String]] {
        let bytes = try #require(TestHost.bytes(ExampleTests.folder + "/data/tiltak-region-ost.csv"))
        return CSVText.records(bytes).filter { $0[0] == municipality }.map { Array($0[1...6]) }
    }

    /// The rows of the tables under the headings of goal areas, as they are written. A table without
    /// measures has one row that says so.
    static func measures(inMarkdown text: String) -> [[String]] {
        var area: String?
        var measures: [[String]] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("### ") { area = line.split(separator: "Målområde ").dropFirst().first.map(String.init) }
            if line.hasPrefix("## ") { area = nil }
            guard let area, line.hasPrefix("| ") else { continue }
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
                .map { String($0).trimmed }
            if cells[0] == "Strategi" || cells[1].isEmpty { continue }
            measures.append([area] + cells)
        }
        return measures
    }

    static func inOrder(_ one: [String], _ other: [String]) -> Bool {
        one.lexicographicallyPrecedes(other)
    }
}
