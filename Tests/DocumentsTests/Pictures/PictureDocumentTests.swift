import Glibc
import Testing

@testable import Documents

/// Pictures in real documents: there, with a caption, a number, and the words for those who do not see.
@Suite(.enabled(if: Workbench.hasTools, "make tools"))
struct PictureDocumentTests {
    private static let template = """
        ---
        lang: nb-NO
        title: |
          $tittel$
        toc-title: Innhold
        ---

        # Del

        $if(bilder.rutenett)$
        $bilder.rutenett$
        $endif$

        $bilder.swot$

        $if(bilder.gap)$
        GAP
        $endif$
        """

    private static let schema = ContextSchema([
        .init("tittel", "Tittel"),
        .init(
            "bilder", "Bilder",
            .map(.init([.init("rutenett", "", .picture), .init("swot", "", .picture), .init("gap", "", .picture)]))),
    ])

    /// Two sheets of a grid, and a board.
    private static let pictures = [
        PictureSamples.pictures.grid(PictureSamples.grid(20), name: "rutenett")!,
        PictureSamples.pictures.board(PictureSamples.board(2), name: "swot")!,
    ]

    private static let context = ContextValue.map([
        "tittel": .text("Prøve"),
        "bilder": .map(Dictionary(uniqueKeysWithValues: pictures.map { ($0.name, ContextValue.picture($0)) })),
    ])

    private func export(
        _ formats: [DocumentFormat], on bench: Workbench, tools: ToolPaths = Workbench.tools
    ) throws -> [ExportOutcome.Result] {
        let templates = try bench.templates("prøve", Self.template)
        let exporter = DocumentExporter(templates: templates, tools: tools)
        return try exporter.export(
            bench.order(formats, document: "prøve", context: Self.context, schema: Self.schema)
        ).map(\.result)
    }

    private func run(_ program: String, _ arguments: [String]) throws -> String {
        let runner = ToolRunner(timeLimit: .seconds(60))
        return String(decoding: try runner.run(program, arguments), as: UTF8.self)
    }

    /// The alternatives as the parts of an office document have them.
    private func alternatives(_ file: String, _ part: String) throws -> [String] {
        let script = """
            import sys, zipfile, xml.etree.ElementTree as tree
            archive = zipfile.ZipFile(sys.argv[1])
            root = tree.fromstring(archive.read(sys.argv[2]))
            for element in root.iter():
                name = element.tag.split("}")[1]
                if name == "docPr": print(element.get("descr"))
                if name == "inline": print("FIL margin " + str(element.get("distL")))
                if name == "desc": print(element.text)
            for name in archive.namelist():
                if name.endswith((".png", ".svg")): print("FIL " + name)
            """
        let output = try run(Workbench.tools.python!, ["-I", "-c", script, file, part])
        return output.split(separator: "\n").map(String.init)
    }

    @Test(arguments: [("docx", "word/document.xml"), ("odt", "content.xml")])
    func officeDocumentsHaveThemWithTheirWords(format: String, part: String) throws {
        let bench = Workbench()
        _ = try export([DocumentFormat(rawValue: format)!], on: bench)
        let found = try alternatives("\(bench.out)/prøve.\(format)", part)
        let texts = found.filter { !$0.hasPrefix("FIL ") }
        #expect(texts.count == 3, "two sheets and a board: \(found)")
        #expect(texts.first == Self.pictures[0].alternative)
        #expect(texts.last == Self.pictures[1].alternative)
        #expect(found.filter { $0.hasPrefix("FIL ") && $0.hasSuffix(".png") }.count == 3, "\(found)")
        let margins = found.filter { $0.hasPrefix("FIL margin") }
        #expect(margins == (format == "docx" ? Array(repeating: "FIL margin 0", count: 3) : []))
        let lines = try ReadBack.lines("\(bench.out)/prøve.\(format)")
        #expect(lines.contains("Figur 1 (1/2) Prioriteringsverktøy: hast og kostnad"))
        #expect(lines.contains("Figur 1 (2/2) Prioriteringsverktøy: hast og kostnad"))
        #expect(lines.contains("Figur 2 SWOT-analyse"))
        #expect(!lines.contains("GAP"), "a picture that is not there is false")
    }

    @Test func aWebPageHasThemWithTheirWords() throws {
        let bench = Workbench()
        _ = try export([.html], on: bench)
        let html = try bench.text("prøve.html")
        #expect(html.components("<img src=\"data:image/svg+xml;base64,") == 3)
        #expect(html.components("<figcaption") == 3 && html.contains("Figur 2 SWOT-analyse"))
        #expect(html.contains("alt=\"Rutenett med fem trinn hver vei."))
        let script = """
            import sys, re, base64, xml.etree.ElementTree as tree
            for text in re.findall(r"svg\\+xml;base64,([^\\"]+)", open(sys.argv[1]).read()):
                print(tree.fromstring(base64.b64decode(text, validate=True)).get("viewBox"))
            """
        let boxes = try run(Workbench.tools.python!, ["-I", "-c", script, bench.out + "/prøve.html"])
        #expect(boxes.split(separator: "\n").count == 3 && boxes.hasPrefix("0 0 454 "))
    }

    @Test func markdownHasTheWords() throws {
        let bench = Workbench()
        _ = try export([.md], on: bench)
        let text = try bench.text("prøve.md")
        #expect(text.contains("**Figur 1 (1/2) Prioriteringsverktøy: hast og kostnad**\n\nRutenett med fem trinn"))
        #expect(text.contains("**Figur 2 SWOT-analyse**\n\nSterke sider, 2 punkter:"))
        #expect(!text.contains("bilde:") && !text.contains("base64"))
    }

    /// Typst refuses a PDF/UA whose pictures have no alternative; poppler reads what it wrote.
    @Test(.enabled(if: access("/usr/bin/pdfinfo", X_OK) == 0, "apt-get install poppler-utils"))
    func pdfsHaveThemAsTaggedFigures() throws {
        let bench = Workbench()
        #expect(try export([.pdf], on: bench) == [.done(path: bench.out + "/prøve.pdf")])
        let structure = try run("/usr/bin/pdfinfo", ["-struct", bench.out + "/prøve.pdf"])
        #expect(structure.components("Figure") == 3, "\(structure)")
        let text = try run("/usr/bin/pdftotext", [bench.out + "/prøve.pdf", "-"])
        #expect(text.contains("Figur 1 (1/2) Prioriteringsverktøy: hast og kostnad"))
        // The letters in it are letters.
        #expect(text.contains("Detaljkartlegge kommunale boliger"))
    }

    @Test(arguments: DocumentFormat.texts)
    func theSameIsTheSameBytes(format: DocumentFormat) throws {
        let (one, other) = (Workbench(), Workbench())
        _ = try export([format], on: one)
        _ = try export([format], on: other)
        #expect(try one.bytes("prøve.\(format.rawValue)") == other.bytes("prøve.\(format.rawValue)"))
    }

    @Test func withoutTypstAnOfficeDocumentHasThemAsSVG() throws {
        let bench = Workbench()
        let tools = ToolPaths(pandoc: Workbench.tools.pandoc, python: nil)
        #expect(try export([.docx], on: bench, tools: tools) == [.done(path: bench.out + "/prøve.docx")])
        let found = try alternatives(bench.out + "/prøve.docx", "word/document.xml")
        #expect(found.filter { $0.hasPrefix("FIL ") && $0.hasSuffix(".svg") }.count == 3, "\(found)")
    }

    @Test func filesAreMadeOfEverySheetThreeTimesAsLarge() throws {
        let bench = Workbench()
        let files = PictureFiles(templates: Workbench.templates, tools: Workbench.tools)
        let svg = try files.write(Self.pictures, as: .svg, in: bench.out).files.map(\.path)
        let png = try files.write(Self.pictures, as: .png, in: bench.out).files.map(\.path)
        #expect(svg == ["rutenett.svg", "rutenett-2.svg", "swot.svg"].map { "\(bench.out)/\($0)" })
        #expect(png == ["rutenett.png", "rutenett-2.png", "swot.png"].map { "\(bench.out)/\($0)" })
        for (path, sheet) in zip(png, Self.pictures.flatMap(\.sheets)) {
            let bytes = try FileText.bytes(path)
            #expect(bytes.prefix(4) == [0x89, 0x50, 0x4E, 0x47])
            func number(_ place: Int) -> Int { bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
            #expect(number(16) == 1362)
            #expect(abs(Double(number(20)) - sheet.height * 3) <= 2)
        }
    }

    @Test func pngWithoutTypstIsAMissingTool() {
        let bench = Workbench()
        let files = PictureFiles(templates: Workbench.templates, tools: ToolPaths(pandoc: nil, python: nil))
        #expect(throws: DocumentProblem.missingTool(.typst)) {
            _ = try files.write(Self.pictures, as: .png, in: bench.out)
        }
    }
}

extension String {
    /// How many times a text is in it.
    fileprivate func components(_ text: String) -> Int {
        var count = 0
        var rest = self[...]
        while let found = rest.firstRange(of: text) {
            count += 1
            rest = rest[found.upperBound...]
        }
        return count
    }
}
