import Glibc
import Planning

/// A reader of the headings and tables of an old plan.
///
///     let file = PlanFile(templates: templates, tools: tools)
///     try file.parts(of: "plan.docx")  // [.heading(level: 1, text: "Innledning"), …]
///     try file.parts(of: "plan.pdf")   // throws .unknownKind
///
/// Pandoc reads all but csv. Spreadsheets it reads with `regneark.lua`, which knows dates, amounts and sums.
package struct PlanFile {
    /// The extensions of files that can be read.
    package static let kinds = ["docx", "odt", "xlsx", "csv", "html", "md"]
    /// The limit on a plan's bytes. No plan is larger, and what is read is taken apart in memory.
    static let largest = 50_000_000

    private let templates: TemplateFolder
    private let tools: ToolPaths
    private let runner: ToolRunner

    package init(
        templates: TemplateFolder, tools: ToolPaths, limits: ToolLimits = ToolLimits(), notes: FailureNotes? = nil
    ) {
        self.templates = templates
        self.tools = tools
        runner = ToolRunner(limits: limits, notes: notes)
    }

    /// Whether a file is a spreadsheet, which has values where other files have words.
    package static func hasValues(_ file: String) -> Bool { ending(of: file) == "xlsx" }

    private static func ending(of file: String) -> String? {
        file.lastIndex(of: ".").map { file[file.index(after: $0)...].lowercased() }
    }

    package func parts(of file: String) throws(ImportProblem) -> [PlanPart] {
        guard let kind = PlanFile.ending(of: file), PlanFile.kinds.contains(kind) else {
            throw .unknownKind(file: file, known: PlanFile.kinds)
        }
        let bytes = try PlanFile.bytes(of: file)
        if kind == "csv" { return PlanFile.parts(ofTable: bytes) }
        let json = try pandoc(kind == "html" ? PlanFile.whole(bytes) : bytes, file: file, kind: kind)
        guard let document = JSONValue(json), let tree = PandocTree(document) else {
            throw .notOfItsKind(file: file, kind: kind)
        }
        return tree.parts
    }

    /// Returns all of a file that is to be imported.
    static func bytes(of file: String) throws(ImportProblem) -> [UInt8] {
        let bytes: [UInt8]
        do throws(DocumentProblem) {
            bytes = try FileText.bytes(file, limit: PlanFile.largest)
        } catch {
            guard case .unreadable(let file, let errno) = error else { throw .tool(error) }
            throw .unreadable(file: file, errno: errno)
        }
        guard bytes.count < PlanFile.largest else { throw .tooLarge(file: file, limit: PlanFile.largest) }
        return bytes
    }

    /// Returns the table in the bytes. Our own tables guard cells that spreadsheets would take for formulas; the guard
    /// goes.
    static func parts(ofTable bytes: [UInt8]) -> [PlanPart] {
        let records = CSVText.records(bytes)
        return [.table(records.map { record in PlanPart.Row(record.map { cellText(unguarded($0)) }) })]
    }

    /// Returns a page with its `main` as a plain box: of a page that has one pandoc reads nothing else, and a front
    /// page may stand before it.
    private static func whole(_ page: [UInt8]) -> [UInt8] {
        var page = page
        for tag in ["<main", "</main"].map({ Array($0.utf8) }) {
            var start = 0
            while let found = page[start...].firstRange(of: tag) {
                page.replaceSubrange(found.upperBound - 4..<found.upperBound, with: "div ".utf8)
                start = found.upperBound
            }
        }
        return page
    }

    static func unguarded(_ cell: String) -> String {
        cell.first == "'" && startsFormula(String(cell.dropFirst())) ? String(cell.dropFirst()) : cell
    }

    /// Runs pandoc in its sandbox, with no more memory than a large plan takes: a file may say that it is small and
    /// unfold into anything.
    private func pandoc(_ bytes: [UInt8], file: String, kind: String) throws(ImportProblem) -> [UInt8] {
        guard let path = tools.pandoc else { throw .tool(.missingTool(.pandoc, in: tools.folder)) }
        let readers = ["md": "gfm", "xlsx": templates.style("regneark.lua")]
        let reader = readers[kind] ?? kind
        let arguments = Pandoc.heapLimit(runner) + ["-f", reader, "-t", "json", "--sandbox"]
        do throws(ToolFailure) {
            return try runner.run(path, arguments, input: bytes)
        } catch {
            switch error {
            case .failed where !error.isOutOfMemory, .killed where !error.isOutOfMemory:
                throw .notOfItsKind(file: file, kind: kind)
            default: throw .tool(runner.problem(error, from: .pandoc, [path] + arguments))
            }
        }
    }
}
