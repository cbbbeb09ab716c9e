import Foundation
import TestSupport
import Testing

/// Tests of what the documents say of the tree: the imports of each module, the files they name, the index of decisions.
struct DocumentationTests {
    private func page(_ path: String) throws -> String {
        try #require(TestHost.text(TestHost.repository + "/" + path), "\(path)")
    }

    @Test func modulesImportWhatTheTableSays() throws {
        let rows = try page("docs/architecture.md").matches(of: /\n\| `(\w+)` \|[^|\n]*\| ([^|\n]*) \|/)
        let files = try SourceTree().files.filter { $0.path.hasPrefix("Sources/") }
        let modules = Dictionary(grouping: files, by: \.module)
        let all = Set(modules.keys).union(["CReadline", "CSQLite", "CTerminal", "CXlsxWriter", "CYAML"])
        #expect(Set(rows.map { String($0.1) }) == Set(modules.keys))
        for row in rows {
            let listed = row.2 == "–" ? [] : Set(row.2.split(separator: ", ").map(String.init))
            let lines = modules[String(row.1), default: []].flatMap { $0.text.matches(of: /(?m)^import (\w+)$/) }
            #expect(Set(lines.map { String($0.1) }).intersection(all) == listed, "\(row.1)")
        }
    }

    @Test func theIndexHasEveryDecision() throws {
        let text = try page("docs/decisions.md")
        let parts = text.split(separator: "\n## From the start\n", maxSplits: 1)
        let index = try #require(parts.count == 2 ? parts[0] : nil)
        let decisions = parts[1].matches(of: /\n\*\*(\d{4}-\d\d-\d\d) · ([^*]+)\*\*/)
        #expect(decisions.count > 200)
        for decision in decisions {
            let words = decision.2.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let title = words.last.map { ".,:".contains($0) } == true ? String(words.dropLast()) : words
            #expect(index.contains(title), "«\(title)» is not in the index of docs/decisions.md")
        }
        let topics = index.matches(of: /\n\| `(\w+)` \|/).map { String($0.1) }
        #expect(topics == topics.sorted())
        #expect(topics.filter { !((try? Topics.listed()) ?? []).contains($0) } == [])
    }

    /// Looks for `Sources/…`, `docs/…` and their like, in code or as where a link leads; a worked example may make the file.
    @Test(arguments: ["CONTRIBUTING.md", "docs/architecture.md", "README.md", "Sources/README.md", "Tests/README.md"])
    func theFilesThatAreNamedAreThere(_ path: String) throws {
        let made = try ["command", "tool", "document"].flatMap { try WorkedExample($0).paths }
        for name in try page(path).matches(of: /[`(]((?:Sources|Tests|docs|Workshops|Templates|\.ci)\/[\w\/.+-]+)[`)]/)
        {
            let file = TestHost.repository + "/" + name.1
            let isThere = access(file, F_OK) == 0 || made.contains(String(name.1))
            #expect(isThere, "\(path) names \(name.1)")
        }
    }
}
