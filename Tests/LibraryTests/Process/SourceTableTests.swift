import Library
import Planning
import TestSupport
import Testing

/// `docs/kilder.md` says where each thing of the five sources is: what it names is there, and what is not says so.
@Suite struct SourceTableTests {
    private static let library = ProcessLibrary(folder: Places.workshops)
    private static let sections = read(TestHost.text(Places.repository + "/docs/kilder.md") ?? "")
    private static let rows = sections.flatMap(\.rows)

    /// A heading, and the table under it.
    private struct Section {
        let heading: String
        var rows: [Row] = []
    }

    /// A thing of a source, where it is, and a remark.
    private struct Row {
        let what: String
        let place: String
        let remark: String

        /// The names between backticks.
        var names: [String] {
            place.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
                .map { String($0.element) }
        }
    }

    private static func read(_ text: String) -> [Section] {
        var sections: [Section] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("## ") { sections.append(Section(heading: String(line.dropFirst(3)))) }
            guard line.hasPrefix("| "), !line.hasPrefix("| Det som"), !sections.isEmpty else { continue }
            let cells = line.split(separator: "|").map { String($0).trimmed }
            sections[sections.count - 1].rows.append(Row(what: cells[0], place: cells[1], remark: cells[2]))
        }
        return sections
    }

    @Test func thereIsATableForEachSourceAndOneForWhatIsOurs() {
        #expect(Self.sections.map { $0.heading.prefix(1) } == ["1", "2", "3", "4", "5", "6"])
        for section in Self.sections { #expect(section.rows.count >= 8, "\(section.heading)") }
    }

    @Test func whatHasNoPlaceSaysWhy() {
        for row in Self.rows where row.names.isEmpty {
            #expect(["Ikke ennå", "Ikke med"].contains(row.place), "\(row.what)")
            #expect(!row.remark.isEmpty, "\(row.what)")
        }
    }

    @Test func everyNameIsThere() throws {
        let processes = try Self.library.list().map { try Self.library.load($0.id) }
        let documents = Set(processes.flatMap(\.documents).map { "\($0).md" })
        for row in Self.rows {
            for name in row.names where !name.hasPrefix("/") && !documents.contains(name) {
                #expect(isThere(name, in: processes), "\(row.what): \(name)")
            }
        }
    }

    @Test(
        "Every tool of a process that has a source has a row",
        arguments: ["midt-norge", "region-ost", "kommuneprogram"])
    func noToolIsLeftOut(_ id: String) throws {
        let named = Set(Self.rows.flatMap(\.names))
        let tools = try Self.library.load(id).tools.map { "\(id)/\($0.id.text)" }
        #expect(tools.filter { tool in !named.contains { $0 == tool || $0.hasPrefix(tool + "/") } } == [])
    }

    private func isThere(_ name: String, in processes: [Process]) -> Bool {
        let parts = name.split(separator: "/").map(String.init)
        guard (2...3).contains(parts.count), let process = processes.first(where: { $0.id == parts[0] }),
            let tool = process.tool(ToolID(parts[1]))
        else { return false }
        guard parts.count == 3 else { return true }
        let columns = tool.form?.columns.map(\.id.text) ?? []
        return columns.contains(parts[2]) || tool.listedPrompts.contains { $0.id == PromptID(parts[2]) }
    }
}
