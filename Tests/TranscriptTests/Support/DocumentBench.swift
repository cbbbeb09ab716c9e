import Documents
import Glibc
import Library
import Planning
import TestSupport
import Testing

@testable import Publishing

/// Makes documents of a workshop with the repository's templates, and gives them as Markdown.
final class DocumentBench {
    static let process = try! ProcessLibrary(folder: TestHost.repository + "/Workshops").load("midt-norge")
    static let templates = TemplateFolder(root: TestHost.repository + "/Templates")
    static let exporter = DocumentExporter(templates: templates, tools: TestHost.tools)

    private let world = TestHost()

    func markdown(_ document: String, of reading: Reading, gathering: Int? = nil) throws -> String {
        let plan = PlanContext(
            reading, say: .nb, date: "15. januar 2027", use: try Self.exporter.use(of: document),
            gathering: gathering.map { reading.process.gatherings[$0 - 1] })
        let order = ExportOrder(
            document: document, context: plan.value, schema: plan.schema, formats: [.md], folder: world.folder,
            date: 1_800_000_000)
        let outcomes = try Self.exporter.export(order)
        guard case .done(let path)? = outcomes.first?.result else {
            Issue.record("\(document): \(outcomes)")
            return ""
        }
        return TestHost.text(path) ?? ""
    }

    /// A workshop where nobody has said anything; it has what every one starts with.
    static func emptyReading() -> Reading {
        var sample = SampleWorkshop(process: process, municipality: "Prøvevik")
        sample.addGiven()
        return sample.reading
    }
}

extension SampleWorkshop {
    /// What the process gives every workshop.
    mutating func addGiven() {
        for tool in process.tools {
            for given in tool.given {
                let prompts = reading.prompts(of: tool)
                let prompt = given.prompt.flatMap { id in prompts.first { $0.id == id } } ?? prompts.first
                let label = timeline.workshop.nextLabel(prompt?.prefix ?? tool.form?.prefix ?? "X")
                let item = write(.add(tool: tool.id, slot: prompt?.id.text ?? "", label: label))
                for field in given.fields { answer(item, field.column, field.text) }
            }
        }
    }
}

/// A heading of a Markdown document, and whether any words stand between it and the next.
struct MarkdownHeading {
    var level: Int
    var text: String
    var hasWords = false

    static func all(in markdown: String) -> [MarkdownHeading] {
        var headings: [MarkdownHeading] = []
        for line in markdown.split(separator: "\n") {
            let level = line.prefix { $0 == "#" }.count
            if level > 0, line.dropFirst(level).first == " " {
                headings.append(MarkdownHeading(level: level, text: String(line.dropFirst(level + 1))))
            } else if !headings.isEmpty {
                headings[headings.count - 1].hasWords = true
            }
        }
        return headings
    }
}
