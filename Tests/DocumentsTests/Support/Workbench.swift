import Glibc

@testable import Documents

/// The repository's templates and tools, and a folder of one's own that goes when this goes.
final class Workbench {
    static let repository = #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }
    static let tools = ToolPaths.locate(override: repository + "/.tools", executable: "")
    static let templates = TemplateFolder(root: repository + "/Templates")
    static let hasTools = tools.pandoc != nil && tools.python != nil

    let folder: String

    init() {
        var template = Array("/tmp/boplan-documents-XXXXXX".utf8CString)
        folder = String(cString: mkdtemp(&template)!)
        mkdir(folder + "/out", 0o755)
    }

    deinit {
        _ = try? ToolRunner(environment: [:], timeLimit: .seconds(20)).run("/bin/rm", ["-r", folder])
    }

    var out: String { folder + "/out" }

    /// A folder of templates with one document in it, and the repository's looks.
    func templates(_ name: String, _ template: String) throws -> TemplateFolder {
        mkdir(folder + "/Templates", 0o755)
        mkdir(folder + "/Templates/nb", 0o755)
        symlink(Self.templates.root + "/stil", folder + "/Templates/stil")
        try AtomicFile.write(Array(template.utf8), to: "\(folder)/Templates/nb/\(name).md")
        return TemplateFolder(root: folder + "/Templates")
    }

    /// A program of the test's own: a line of shell.
    func program(_ name: String, _ line: String) throws -> String {
        let path = "\(folder)/\(name)"
        try AtomicFile.write(Array("#!/bin/sh\n\(line)\n".utf8), to: path)
        chmod(path, 0o755)
        return path
    }

    func order(
        _ formats: [DocumentFormat], document: String = "handlingsplan",
        context: ContextValue = PlanFixture.context, schema: ContextSchema = PlanFixture.schema
    ) -> ExportOrder {
        ExportOrder(
            document: document, context: context, schema: schema, formats: formats, folder: out,
            date: 1_800_000_000)
    }

    func bytes(_ name: String) throws -> [UInt8] {
        try ToolRunner(environment: [:], timeLimit: .seconds(20)).run("/bin/cat", [out + "/" + name])
    }

    /// A part of a Word or ODT file.
    func part(_ part: String, of name: String) throws -> String {
        let script = "import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"
        let runner = ToolRunner(timeLimit: .seconds(20))
        let words = ["-I", "-c", script, "\(out)/\(name)", part]
        return String(decoding: try runner.run(Self.tools.python!, words), as: UTF8.self)
    }

    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }
}

/// Reads back what was written: each paragraph, heading and table cell as a line, white space folded.
enum ReadBack {
    /// Python, as it reads ZIP and XML, and is there with the tools.
    private static let script = """
        import sys, zipfile, xml.etree.ElementTree as tree, html.parser
        path = sys.argv[1]
        def fold(text): return " ".join(text.split(" ")).strip()
        def office(part, paragraphs, breaks):
            root = tree.fromstring(zipfile.ZipFile(path).read(part))
            for element in root.iter():
                if element.tag.split("}")[1] in paragraphs:
                    print(fold("".join("\\v" if e.tag.split("}")[1] in breaks else (e.text or "") if breaks is word
                        else e.text or "" for e in element.iter()) if breaks is word else "".join(element.itertext())))
        word = {"br"}
        class Page(html.parser.HTMLParser):
            text = ""
            def handle_starttag(self, tag, attributes):
                if tag == "script": print("EN <script> SLAPP UT")
                if tag in ("p", "li", "td", "th", "h1", "h2", "h3", "h4"): self.text = ""
            def handle_data(self, data): self.text += data
            def handle_endtag(self, tag):
                if tag in ("p", "li", "td", "th", "h1", "h2", "h3", "h4"):
                    print(" ".join(self.text.split("\\n")).strip()); self.text = ""
        if path.endswith("docx"): office("word/document.xml", {"p"}, word)
        elif path.endswith("odt"): office("content.xml", {"p", "h"}, None)
        else: Page().feed(open(path, encoding="utf-8").read())
        """

    static func lines(_ path: String) throws -> [String] {
        let runner = ToolRunner(timeLimit: .seconds(20))
        let output = try runner.run(Workbench.tools.python!, ["-I", "-c", script, path])
        return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}

extension String {
    /// What stands between each start and the end that follows it.
    func components(between start: String, and end: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let first = rest.firstRange(of: start), let last = rest[first.upperBound...].firstRange(of: end) {
            parts.append(String(rest[first.upperBound..<last.lowerBound]))
            rest = rest[last.upperBound...]
        }
        return parts
    }
}
