import Language
import Testing

@testable import Documents

/// Documents that are made in nynorsk say so in every format, for screen readers and spelling checkers.
@Suite(.enabled(if: Workbench.hasTools, "make tools"))
struct LanguageTests {
    private let bench = Workbench()

    private func export(_ format: DocumentFormat) throws {
        let templates = TemplateFolder(root: Workbench.templates.root, language: "nn")
        var order = bench.order([format])
        order.say = try Language("nn", templates: Workbench.templates.root)
        let outcomes = try DocumentExporter(templates: templates, tools: Workbench.tools).export(order)
        #expect(outcomes.map(\.result) == [.done(path: order.path(format))])
    }

    @Test func markdown() throws {
        try export(.md)
        let text = try bench.text("handlingsplan.md")
        #expect(text.contains("## 1 Innleiing"))
        #expect(text.contains("[Ikkje utfylt: "))
        #expect(!text.contains("Ikke utfylt"))
    }

    @Test func html() throws {
        try export(.html)
        let text = try bench.text("handlingsplan.html")
        #expect(text.contains("<html lang=\"nn-NO\">"))
        #expect(text.contains(">Innhald</h2>"))
    }

    @Test func word() throws {
        try export(.docx)
        let styles = try Archive.text(of: "word/styles.xml", in: bench.out + "/handlingsplan.docx")
        #expect(styles.contains("w:val=\"nn-NO\""))
        #expect(!styles.contains("w:val=\"nb-NO\""))
        let contents = try Archive.text(of: "word/document.xml", in: bench.out + "/handlingsplan.docx")
        #expect(contents.contains(">Innhald<"))
    }

    @Test func odt() throws {
        try export(.odt)
        let styles = try Archive.text(of: "styles.xml", in: bench.out + "/handlingsplan.odt")
        #expect(styles.contains("fo:language=\"nn\""))
        #expect(!styles.contains("fo:language=\"nb\""))
    }

    @Test func pdf() throws {
        try export(.pdf)
        let bytes = try bench.bytes("handlingsplan.pdf")
        #expect(bytes.firstRange(of: Array("/Lang(nn-NO)".utf8)) != nil)
    }
}

/// What is in a Word or ODT document.
enum Archive {
    private static let script = """
        import sys, zipfile, xml.etree.ElementTree as tree
        archive = zipfile.ZipFile(sys.argv[1])
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")): tree.fromstring(archive.read(name))
        sys.stdout.write("\\n".join(archive.namelist()) if sys.argv[2] == "" else archive.read(sys.argv[2]).decode("utf-8"))
        """

    /// One file of it; every file of it that is XML has to be sound XML.
    static func text(of part: String, in path: String) throws -> String {
        let runner = ToolRunner(timeLimit: .seconds(20))
        let output = try runner.run(Workbench.tools.python!, ["-I", "-X", "utf8", "-c", script, path, part])
        return String(decoding: output, as: UTF8.self)
    }

    static func parts(of path: String) throws -> [String] {
        try text(of: "", in: path).split(separator: "\n").map(String.init)
    }
}
