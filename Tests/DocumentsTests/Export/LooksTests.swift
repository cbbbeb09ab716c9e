import Testing

@testable import Documents

/// What the styles do with pages, rows and footers.
@Suite(.enabled(if: Workbench.hasTools, "make tools"))
struct LooksTests {
    private let text = ["md", "html", "docx", "odt", "pdf"].compactMap(DocumentFormat.init)

    private func export(_ bench: Workbench, _ formats: [DocumentFormat], template: String) throws {
        let exporter = DocumentExporter(templates: try bench.templates("prøve", template), tools: Workbench.tools)
        for outcome in try exporter.export(bench.order(formats, document: "prøve")) {
            #expect(outcome.result == .done(path: "\(bench.out)/prøve.\(outcome.format.rawValue)"))
        }
    }

    private let turning = """
        ---
        lang: nb-NO
        title: Sider
        ---

        # En

        ::: liggende
        ## Liggende

        $uten-målområde.tabell$
        :::

        ::: liggende
        Mer på tvers.
        :::

        # To {.ny-side}

        Oppreist.

        """

    @Test func wideTablesLieDownAndTheNextPageStandsUpAgain() throws {
        let bench = Workbench()
        try export(bench, [.docx, .odt, .pdf], template: turning)
        let word = try bench.part("word/document.xml", of: "prøve.docx")
        let sections = word.components(between: "<w:sectPr", and: "</w:sectPr>")
        #expect(sections.map { $0.contains("landscape") } == [false, true, false], "upright, lying, upright")
        #expect(sections.allSatisfy { $0.contains("w:footerReference") }, "a section without the footer")
        let odt = try bench.part("content.xml", of: "prøve.odt")
        #expect(odt.components(between: "text:style-name=\"Til", and: "\"") == ["Liggende", "Stående"])
        #expect(try bench.part("styles.xml", of: "prøve.odt").contains("style:name=\"Liggende\""))
        #expect(try pageSizes("\(bench.out)/prøve.pdf") == ["595", "595", "595", "841", "595"])
    }

    @Test func aDocumentMayEndLyingDown() throws {
        let bench = Workbench()
        let short = turning.replacing("title: Sider", with: "title: Sider\nuten-innhold: true")
        try export(bench, [.docx, .pdf], template: String(short[..<short.firstRange(of: "# To")!.lowerBound]))
        let word = try bench.part("word/document.xml", of: "prøve.docx")
        let sections = word.components(between: "<w:sectPr", and: "</w:sectPr>")
        #expect(sections.map { $0.contains("landscape") } == [false, true])
        #expect(!word.contains("Table of Contents"), "contents in a document that says it has none")
        let sizes = try pageSizes("\(bench.out)/prøve.pdf")
        #expect(sizes == ["595", "841"])
    }

    @Test func markdownHasTheWordsWithoutTheSignsForThem() throws {
        let bench = Workbench()
        let words =
            "---\nlang: nb-NO\ntitle: Svar\n---\n\n# Svar\n\n::: sammen\n[Ingen svar.]{.ikke-utfylt} Planen.\n:::\n"
        try export(bench, [.md], template: words)
        #expect(try bench.text("prøve.md").contains("\nIngen svar. Planen.\n"))
        #expect(!(try bench.text("prøve.md").contains("<")), "HTML in a text that people read")
    }

    @Test func noRowBreaksAcrossPages() throws {
        let bench = Workbench()
        _ = try DocumentExporter(templates: Workbench.templates, tools: Workbench.tools).export(
            bench.order([.docx, .odt]))
        let word = try bench.part("word/document.xml", of: "handlingsplan.docx")
        let rows = word.components(between: "<w:tr>", and: "</w:tr>")
        #expect(rows.count > 5 && rows.allSatisfy { $0.contains("<w:cantSplit />") })
        let odt = try bench.part("content.xml", of: "handlingsplan.odt")
        #expect(odt.components(between: "<table:table-row", and: ">").allSatisfy { $0.contains("HelRad") })
    }

    /// Kept whole, it would run off the page.
    @Test func aRowLongerThanAPageBreaks() throws {
        let bench = Workbench()
        let words = (1...900).map { "ord\($0)" }
        let table = DocumentTable(
            columns: [.init("A"), .init("B")], rows: [[.init(words.joined(separator: " ")), "kort"]])
        var context = PlanFixture.context
        if case .map(var fields) = context {
            fields["uten-målområde"] = .map(["har-tiltak": .flag(true), "tabell": .table(table)])
            context = .map(fields)
        }
        let exporter = DocumentExporter(templates: try bench.templates("prøve", turning), tools: Workbench.tools)
        _ = try exporter.export(bench.order([.pdf], document: "prøve", context: context))
        let text = try run("/usr/bin/pdftotext", ["\(bench.out)/prøve.pdf", "-"])
        #expect(words.allSatisfy { text.contains($0) }, "words are lost at the end of a page")
    }

    @Test func wordsAreDividedExceptInHeadings() throws {
        let bench = Workbench()
        try export(bench, [.docx, .odt], template: turning)
        #expect(try bench.part("word/settings.xml", of: "prøve.docx").contains("<w:autoHyphenation />"))
        let headings = try bench.part("word/styles.xml", of: "prøve.docx").components(
            between: "<w:name w:val=\"heading ", and: "</w:pPr>")
        #expect(headings.prefix(4).allSatisfy { $0.contains("suppressAutoHyphens") })
        let odt = try bench.part("styles.xml", of: "prøve.odt")
        let text = odt.components(
            between: "<style:default-style style:family=\"paragraph\"", and: "</style:default-style>")
        #expect(text.allSatisfy { $0.contains("fo:hyphenate=\"true\"") } && text.count == 1)
        let looks = odt.components(between: "style:display-name=\"Heading ", and: "</style:style>")
        #expect(looks.prefix(4).allSatisfy { $0.contains("fo:hyphenate=\"false\"") })
    }

    @Test func everyFormatSaysVersionDateAndFingerprint() throws {
        let bench = Workbench()
        let exporter = DocumentExporter(templates: Workbench.templates, tools: Workbench.tools)
        _ = try exporter.export(bench.order(text))
        let said = try bench.text("handlingsplan.md")
        guard let start = said.firstRange(of: "Versjon 3 · 15. januar 2027 · ")?.lowerBound else {
            Issue.record("no footer in \(said.suffix(200))")
            return
        }
        let footer = said[start...].prefix { !$0.isNewline }
        #expect(try bench.text("handlingsplan.html").contains("<footer>\(footer)</footer>"))
        #expect(try bench.part("word/footer1.xml", of: "handlingsplan.docx").contains("\(footer)<"))
        #expect(try bench.part("styles.xml", of: "handlingsplan.odt").contains("\(footer)<"))
        #expect(try run("/usr/bin/pdftotext", ["\(bench.out)/handlingsplan.pdf", "-"]).contains(footer))
    }

    @Test func theFingerprintIsOfWhatIsSaidAndNotOfWhen() throws {
        let order = Workbench().order([.md])
        var (later, other) = (order, order)
        if case .map(var fields) = order.context {
            fields["dato"] = .text("1. mai 2028")
            fields["versjon"] = .text("88")
            later.context = .map(fields)
            fields["kommune"] = .text("Prøvedal kommune")
            other.context = .map(fields)
        }
        func name(_ order: ExportOrder) -> String { order.fingerprint(template: "$kommune$").text }
        #expect(name(order) == name(later) && name(order) != name(other))
        #expect(name(order) != order.fingerprint(template: "$kommune$!").text)
    }

    @Test func theFingerprintKnowsWhereTextsAndCellsEnd() {
        func name(_ values: ContextValue...) -> String {
            var fingerprint = Fingerprint()
            for value in values { fingerprint.add(value) }
            return fingerprint.text
        }
        func row(_ cells: DocumentTable.Cell...) -> ContextValue {
            .table(DocumentTable(columns: [.init("A"), .init("B")], rows: [cells]))
        }
        #expect(name(.text("Boligsosial handlingsplan")) == "71df0389")
        #expect(name(.text("a"), .text("b")) != name(.text("ab")))
        #expect(name(row(.init(["a", "b"]), .missing)) != name(row("a", "b")))
    }

    private func pageSizes(_ path: String) throws -> [String] {
        let lines = try run("/usr/bin/pdfinfo", ["-f", "1", "-l", "99", path]).split(separator: "\n")
        return lines.filter { $0.hasPrefix("Page ") && $0.contains(" size:") }.map { line in
            line.split(separator: ":")[1].split(separator: " ")[0].split(separator: ".").first.map(String.init) ?? ""
        }
    }

    private func run(_ program: String, _ words: [String]) throws -> String {
        let runner = ToolRunner(timeLimit: .seconds(20))
        return String(decoding: try runner.run(program, words), as: UTF8.self)
    }
}
