import Testing

@testable import Documents

/// Headings that Word and LibreOffice count themselves, so that a chapter may be added or moved.
@Suite(.enabled(if: Workbench.hasTools, "make tools"))
struct HeadingNumberTests {
    private let bench = Workbench()

    /// Each heading as it is written, and whether it is to be counted, in the document's order.
    private func headings(_ format: DocumentFormat, _ template: String) throws -> [String] {
        let exporter = DocumentExporter(
            templates: try bench.templates("prøve", "---\nlang: nb-NO\ntitle: Prøve\n---\n\n" + template),
            tools: Workbench.tools)
        let outcomes = try exporter.export(bench.order([format], document: "prøve"))
        #expect(outcomes.map(\.result) == [.done(path: "\(bench.out)/prøve.\(format.rawValue)")])
        return format == .docx ? try wordHeadings() : try odtHeadings()
    }

    private func wordHeadings() throws -> [String] {
        let document = try bench.part("word/document.xml", of: "prøve.docx")
        return document.components(between: "<w:p><w:pPr><w:pStyle w:val=\"Heading", and: "</w:p>").map { paragraph in
            let isCounted = !paragraph.contains("<w:numId w:val=\"0\"/>")
            return (isCounted ? "№ " : "")
                + paragraph.components(between: "<w:t xml:space=\"preserve\">", and: "</w:t>").joined()
        }
    }

    private func odtHeadings() throws -> [String] {
        let document = try bench.part("content.xml", of: "prøve.odt")
        return document.components(between: "<text:h ", and: "</text:h>").map { heading in
            let isCounted = !heading.contains("text:is-list-header=\"true\"")
            return (isCounted ? "№ " : "") + heading.components(between: "/>", and: "<text:bookmark-end").joined()
        }
    }

    private static let both = [DocumentFormat.docx, .odt]

    @Test(arguments: both) func numbersThatCountingGivesAreCounted(_ format: DocumentFormat) throws {
        let template = "# Forord\n\n# 1 En\n\n## 1.1 A\n\n## Uten\n\n## 1.2 B\n\n# 2 To\n\n## 2.1 C\n\n# Vedlegg\n"
        let expected = ["Forord", "№ En", "№ A", "Uten", "№ B", "№ To", "№ C", "Vedlegg"]
        #expect(try headings(format, template) == expected)
    }

    @Test(arguments: both) func othersAreTextAsTheTemplateHasThem(_ format: DocumentFormat) throws {
        let template = "# 1 En\n\n## 1.2 Hopp\n\n# 2026 i tall\n\n# 3 Tre\n\n# 2 To\n\n## 2.1\n"
        #expect(
            try headings(format, template)
                == ["№ En", "1.2 Hopp", "2026 i tall", "3 Tre", "№ To", "2.1"])
    }

    @Test(arguments: both) func deeperHeadingsAreNeverCounted(_ format: DocumentFormat) throws {
        let found = try headings(format, "# 1 En\n\n## 1.1 A\n\n### 1.1.1 Dypt\n")
        // They have no number of their style, so none has to be taken from them.
        #expect(found == ["№ En", "№ A", "№ 1.1.1 Dypt"])
    }

    @Test(arguments: both) func whereNothingIsNumberedTheStylesAreNot(_ format: DocumentFormat) throws {
        #expect(try headings(format, "# En\n\n## To\n") == ["№ En", "№ To"])
        let styles = try bench.part(format == .docx ? "word/styles.xml" : "styles.xml", of: "prøve.\(format.rawValue)")
        let levels = styles.components(between: "<text:outline-level-style", and: ">")
        #expect(!styles.contains("<w:numPr>") && !levels.contains { $0.contains("num-format=\"1\"") })
    }

    @Test(arguments: both) func theContentsSayTheNumbers(_ format: DocumentFormat) throws {
        _ = try headings(format, "# 1 En\n\n## 1.1 A\n")
        let part = format == .docx ? "word/document.xml" : "content.xml"
        let document = try bench.part(part, of: "prøve.\(format.rawValue)")
        #expect(document.contains(">1 En<") && document.contains(">1.1 A<"))
    }
}
