import Glibc
import TestSupport
import Testing

@testable import Documents

/// Whatever people type comes out letter for letter: in headings, at the start of a line, in lists
/// and in tables, in every format.
@Suite(.enabled(if: Workbench.hasTools, "make tools"))
struct HostileTextTests {
    private static let texts = HostileText.markup

    static let template = """
        ---
        lang: nb-NO
        title: |
          $tittel$
        toc-title: Innhold
        ---

        # Del

        ## Underdel

        $for(tekster)$
        ### $it.linje$

        $it.linje$

        $it.avsnitt$

        - $it.linje$

        $it.tabell$

        $endfor$
        """

    static let schema = ContextSchema([
        .init("tittel", "Tittel"),
        .init(
            "tekster", "Tekster",
            .list(
                .init([.init("linje", ""), .init("avsnitt", "", .paragraphs), .init("tabell", "", .table)]))),
    ])

    static func context(_ texts: [String]) -> ContextValue {
        let elements = texts.map { text -> ContextValue in
            let table = DocumentTable(
                columns: [.init("Hode"), .init("Hale")], rows: [[.init(text), .init(text)]])
            return .map(["linje": .text(text), "avsnitt": .paragraphs([text]), "tabell": .table(table)])
        }
        return .map(["tittel": .text(texts.joined(separator: " ")), "tekster": .list(elements)])
    }

    private func export(_ formats: [DocumentFormat], on bench: Workbench, texts: [String] = texts) throws {
        let templates = try bench.templates("prøve", Self.template)
        let exporter = DocumentExporter(templates: templates, tools: Workbench.tools)
        let order = bench.order(formats, document: "prøve", context: Self.context(texts), schema: Self.schema)
        for outcome in try exporter.export(order) {
            #expect(outcome.result == .done(path: order.path(outcome.format)))
        }
    }

    /// In a heading, a line, a paragraph, a list and two cells.
    private func expectAll(in lines: [String], _ format: String) {
        #expect(!lines.contains("EN <script> SLAPP UT"), "in \(format)")
        let counts = Dictionary(lines.map { ($0, 1) }, uniquingKeysWith: +)
        for text in Self.texts {
            #expect(counts[text] == 6, "\(text) in \(format)")
        }
    }

    @Test(arguments: [DocumentFormat.docx, .odt, .html])
    func typedTextIsLiteral(format: DocumentFormat) throws {
        let bench = Workbench()
        try export([format], on: bench)
        expectAll(in: try ReadBack.lines("\(bench.out)/prøve.\(format.rawValue)"), format.rawValue)
    }

    @Test func typedTextIsLiteralInMarkdown() throws {
        let bench = Workbench()
        try export([.md], on: bench)
        let runner = ToolRunner(environment: [:], timeLimit: .seconds(20))
        let html = try runner.run(
            Workbench.tools.pandoc!, ["-f", "gfm", "-t", "html", "--wrap=none", "\(bench.out)/prøve.md"])
        try AtomicFile.write(html, to: bench.out + "/igjen.html")
        expectAll(in: try ReadBack.lines(bench.out + "/igjen.html"), "md")
    }

    @Test(.enabled(if: access("/usr/bin/pdftotext", X_OK) == 0, "apt-get install poppler-utils"))
    func typedTextIsLiteralInPDF() throws {
        let bench = Workbench()
        try export([.pdf], on: bench)
        let runner = ToolRunner(environment: [:], timeLimit: .seconds(20))
        let output = try runner.run("/usr/bin/pdftotext", ["-raw", bench.out + "/prøve.pdf", "-"])
        let text = String(decoding: output, as: UTF8.self).filter { !$0.isWhitespace }
        for typed in Self.texts where typed.count < 100 {  // longer words are hyphenated
            #expect(text.contains(typed.filter { !$0.isWhitespace }), "\(typed) in pdf")
        }
    }
}
