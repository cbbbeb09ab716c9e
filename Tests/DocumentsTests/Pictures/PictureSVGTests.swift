import TestSupport
import Testing

@testable import Documents

/// What people typed is text in a picture, whatever it looks like; read with a real XML parser.
@Suite(.enabled(if: Workbench.hasTools, "make tools"))
struct PictureSVGTests {
    /// Prints the elements there are, the attributes that could reach for something, and each text.
    private static let script = """
        import sys, xml.etree.ElementTree as tree
        for path in sys.argv[1:]:
            for element in tree.parse(path).iter():
                name = element.tag.removeprefix("{http://www.w3.org/2000/svg}")
                print("E " + name)
                for key in element.attrib: print("A " + key)
                if name in ("text", "title", "desc"): print("T " + (element.text or ""))
        """

    private func read(_ pictures: [Picture], on bench: Workbench) throws -> [String] {
        var paths: [String] = []
        for (index, sheet) in pictures.flatMap(\.sheets).enumerated() {
            paths.append("\(bench.out)/\(index).svg")
            try AtomicFile.write(Array(sheet.svg.utf8), to: paths[index])
        }
        let runner = ToolRunner(timeLimit: .seconds(20))
        let output = try runner.run(Workbench.tools.python!, ["-I", "-c", Self.script] + paths)
        return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test func hostileTextIsOnlyText() throws {
        let bench = Workbench()
        let texts = HostileText.all
        let items = texts.enumerated().map { GridModel.Item("T\($0)", $1, own: .at(1, 1)) }
        let points = texts.enumerated().map { BoardModel.Point("V\($0)", $1, voice: $1) }
        let hostile = "]]></desc><script>x</script>&\"'"
        let pictures = [
            PictureSamples.pictures.grid(
                .init(
                    tool: hostile, x: .init(name: hostile, one: hostile, five: hostile),
                    y: .init(name: hostile, one: hostile, five: hostile), items: items), name: "x"),
            PictureSamples.pictures.board(.init(tool: hostile, prompts: [.init(hostile, points)]), name: "x"),
        ].compactMap { $0 }
        let lines = try read(pictures + PictureSamples.all(60), on: bench)
        let elements = Set(lines.filter { $0.hasPrefix("E ") }.map { $0.dropFirst(2) })
        #expect(elements == ["svg", "title", "desc", "rect", "line", "polygon", "circle", "text"])
        let attributes = lines.filter { $0.hasPrefix("A ") }
        #expect(!attributes.contains { $0.contains("href") || $0.contains("style") || $0.hasPrefix("A on") })
        // Short ones stand in one line each.
        let said = Set(lines.filter { $0.hasPrefix("T ") }.map { $0.dropFirst(2) })
        for text in ["<b>", "&amp; &lt;", "]]>", "<script>alert(1)</script>", "\"quoted\" 'single'"] {
            #expect(said.contains(Substring(text)), "\(text)")
        }
        #expect(said.contains { $0.contains(hostile) }, "the description is whole")
    }

    @Test func whatXMLCannotHoldIsLeftOut() {
        #expect(SVG.escaped("a\u{0}\u{1B}[31m\u{FFFE}\u{85}b\nc") == "a[31mb c")
    }
}
