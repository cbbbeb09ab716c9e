import Glibc
import RandomSupport
import Testing

@testable import Documents

/// What Boplan puts into texts for itself on their way through pandoc and Typst cannot be typed, and takes nothing with
/// it that was.
@Suite(.enabled(if: Workbench.hasTools, "make tools"))
struct ForgedMarkTests {
    private static let pieces = [
        "\u{F8F0}0l1\u{F8F1}", "\u{F8F0}", "\u{F8F1}", "\(TypedText.opening)0l1\(TypedText.closing)",
        "\(TypedText.opening)", "0l400\(TypedText.closing)", "(\"bilde:swot-1\")", "](bilde:swot-1)",
        "data:bilde:swot-1",
        "(\"\(Unicode.Scalar(0xFDD2 as UInt32)!)bilde:swot-1\"", "[]{.ny-linje}", "BUNNTEKST", "STATUSMERKE",
        "KORTTITTEL",
        "<!--side:liggende-->", "#linebreak();", "#parbreak();", "{.bildenummer}", "%1", "\u{F0B7}",
        "::: avsnittsnummer",
    ]

    private static func texts(_ seed: UInt64) -> [String] {
        var random = SeededGenerator(seed: seed)
        return (0..<6).map { number in
            let parts = (0..<4).map { _ in
                "ord\(Int.random(in: 0...99, using: &random)) \(pieces.randomElement(using: &random)!)"
            }
            return "N\(number) \(parts.joined()) slutt\(number)"
        }
    }

    /// As a document has it: noncharacters are folded, as every control sign is.
    private func shown(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { (0xFDD0...0xFDEF).contains($0.value) ? " " : $0 }
        return String(String.UnicodeScalarView(scalars)).split(separator: " ").joined(separator: " ")
    }

    private func export(_ format: DocumentFormat, _ texts: [String], on bench: Workbench) throws -> [Unicode.Scalar] {
        let exporter = DocumentExporter(
            templates: try bench.templates("prøve", HostileTextTests.template), tools: Workbench.tools)
        let order = bench.order(
            [format], document: "prøve", context: HostileTextTests.context(texts), schema: HostileTextTests.schema)
        let outcome = try #require(try exporter.export(order).first)
        #expect(outcome.result == .done(path: order.path(format)))
        return outcome.replaced
    }

    @Test(arguments: [DocumentFormat.docx, .odt, .html], 1...4)
    func noTextIsTakenForAMark(format: DocumentFormat, seed: Int) throws {
        let (bench, texts) = (Workbench(), Self.texts(UInt64(seed)))
        #expect(try export(format, texts, on: bench) == [])
        let lines = try ReadBack.lines("\(bench.out)/prøve.\(format.rawValue)")
        // In a heading, a line, a paragraph, a list and two cells.
        for text in texts { #expect(lines.count { $0 == shown(text) } == 6, "\(shown(text).debugDescription)") }
    }

    @Test(.enabled(if: access("/usr/bin/pdftotext", X_OK) == 0, "apt-get install poppler-utils"), arguments: 1...6)
    func noTextIsTakenForAMarkInPDF(seed: Int) throws {
        let (bench, texts) = (Workbench(), Self.texts(UInt64(seed)))
        let replaced = try export(.pdf, texts, on: bench)
        let isPrivate = { (scalar: Unicode.Scalar) in (0xE000...0xF8FF).contains(scalar.value) }
        #expect(replaced == Set(texts.joined().unicodeScalars.filter(isPrivate)).sorted { $0.value < $1.value })
        let runner = ToolRunner(environment: [:], timeLimit: .seconds(20))
        let output = try runner.run("/usr/bin/pdftotext", ["-raw", bench.out + "/prøve.pdf", "-"])
        let pdf = String(decoding: output, as: UTF8.self).filter { !$0.isWhitespace }
        for text in texts {
            let scalars = shown(text).unicodeScalars.map { isPrivate($0) ? "\u{FFFD}" : $0 }
            let expected = String(String.UnicodeScalarView(scalars)).filter { !$0.isWhitespace }
            #expect(pdf.contains(expected), "\(expected)")
        }
    }

    /// The names of things in the footer of Word and ODT may be the names of things there.
    @Test(arguments: [DocumentFormat.docx, .odt]) func aShortTitleMayNameTheFooter(format: DocumentFormat) throws {
        let bench = Workbench()
        let template = "---\nlang: nb-NO\ntitle: x\nkort: BUNNTEKST og KORTTITTEL\ntoc-title: Innhold\n---\n\n# Del\n"
        let exporter = DocumentExporter(templates: try bench.templates("prøve", template), tools: Workbench.tools)
        _ = try exporter.export(bench.order([format], document: "prøve", context: .map([:]), schema: ContextSchema([])))
        let parts = format == .docx ? ["word/header1.xml", "word/header2.xml", "word/footer1.xml"] : ["styles.xml"]
        let said = parts.compactMap { try? bench.part($0, of: "prøve.\(format.rawValue)") }.joined()
        #expect(said.contains("BUNNTEKST og KORTTITTEL"), "\(said.prefix(2000))")
    }

    @Test func pictureTextsCannotNamePictures() throws {
        let text = "(\"bilde:swot-1\" \u{F8F0}0l1\u{F8F1} \(TypedText.opening)0l1\(TypedText.closing)"
        let svg = SVG(Drawing(), title: text, description: text, language: "nb").text
        var typed = TypedText.heldBack
        _ = typed.inline("hemmelig")
        #expect(String(decoding: typed.released(into: Array(svg.utf8)), as: UTF8.self) == svg)
        #expect(!MarkdownText.inline(text).unicodeScalars.contains(TypedText.opening))
        #expect(!TypstText.inline(text).unicodeScalars.contains(TypedText.opening))
    }
}
