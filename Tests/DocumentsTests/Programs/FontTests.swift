import Glibc
import Testing

@testable import Documents

/// Everybody's name comes out, in the fonts of the list and no other.
@Suite(.enabled(if: Workbench.hasTools, "make tools"))
struct FontTests {
    private static let head =
        "#set document(title: \"x\")\n"
        + "#set text(lang: \"nb\", font: sys.inputs.skrifter.split(\"\\n\"))\n"

    /// What people in Norway write, and the font it is to be shown in.
    static let scripts = [
        ("Dåvøy Ærø ÀÉÎÕŠŽ ñçßłőğ", "OpenSans"), ("Áile Sárá Čáhppe Đŋŧž ǩǧǯ", "OpenSans"),
        ("Ελένη Παπαδοπούλου", "OpenSans"), ("Олена Ґалаґан Їжак", "OpenSans"), ("Xaawo Cabdullaahi", "OpenSans"),
        ("محمد بن عبد الله", "NotoSansArabic"), ("شیرین پژمان گچ", "NotoSansArabic"),
        ("ሳምራዊት ትግርኛ ኣስመራ", "NotoSansEthiopic"),
        ("தமிழ் நாடு", "NotoSansTamil"), ("สมชาย ใจดี", "NotoSansThai"), ("王小明 简体 繁體", "WenQuanYi"),
        ("ｆｕｌｌ＝１＋＠！", "WenQuanYi"), ("ひらがな カタカナ", "WenQuanYi"), ("김민수", "WenQuanYi"), ("שרה לוי", "NotoSansHebrew"),
        ("नमस्ते", "NotoSansDevanagari"), ("বাংলা", "NotoSansBengali"), ("ਪੰਜਾਬੀ", "NotoSansGurmukhi"),
        ("සිංහල", "NotoSansSinhala"), ("ქართული", "NotoSansGeorgian"), ("Հայերեն", "NotoSansArmenian"),
        ("→ ≤ ½ ✓ ☐", "NotoSans"), ("😀 👍🏽 🥳", "Type 3"),
    ]

    private let bench = Workbench()

    private func typeset(
        _ text: String, home: String = "/nonexistent", templates: TemplateFolder = Workbench.templates
    ) throws -> Typeset<[UInt8]> {
        let runner = ToolRunner(environment: ["LANG": "C.UTF-8", "HOME": home], timeLimit: .seconds(60))
        let typst = Typst(
            tools: Workbench.tools, script: templates.style("typst_lag.py"), date: 0, runner: runner)
        return try typst.pdf { () throws(DocumentProblem) in Array((Self.head + text).utf8) }
    }

    private func poppler(_ tool: String, _ arguments: [String], of pdf: [UInt8]) throws -> String {
        try AtomicFile.write(pdf, to: bench.out + "/x.pdf")
        let runner = ToolRunner(environment: ["LANG": "C.UTF-8"], timeLimit: .seconds(20))
        let words = tool == "pdffonts" ? ["\(bench.out)/x.pdf"] : arguments + ["\(bench.out)/x.pdf", "-"]
        return String(decoding: try runner.run("/usr/bin/" + tool, words), as: UTF8.self)
    }

    /// Without spaces, and the signs poppler sets around what is read from the right.
    private func letters(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { !$0.properties.isWhitespace && !(0x202A...0x202E).contains($0.value) }))
    }

    @Test(arguments: scripts) func everyScriptIsShown(_ text: String, in font: String) throws {
        let pdf = try typeset(TypstText.inline(text))
        #expect(pdf.replaced == [])
        #expect(letters(try poppler("pdftotext", [], of: pdf.made)).contains(letters(text)))
        #expect(try poppler("pdffonts", [], of: pdf.made).contains(font))
        // As rows of a table, in bold and italics, and in a picture.
        let svg = SVG(Self.drawing(text), title: text, description: text, language: "nb").text
        let picture = "#image(bytes(\"\(TypstValue.escaped(svg))\"), format: \"svg\", alt: \"x\")"
        #expect(try typeset(picture).replaced == [])
        #expect(try typeset("*\(TypstText.inline(text))* _\(TypstText.inline(text))_\n\n\(picture)").replaced == [])
    }

    /// A box is the same for any letter, so two words that differ in one letter would look alike.
    @Test(arguments: [
        ("தமிழ் ไทย Čálli", "நமிழ் ไทย Čálli"), ("ไทย 中文 Čálli", "ไทย 中国 Čálli"), ("தமிழ் 🏠 ትግርኛ", "தமிழ் 🏠 ትግርኘ"),
        ("Hei தமிழ் & <b> 中文 مرحبا", "Hei தமிழ் & <b> 中文 مرحبت"),
    ])
    func severalScriptsOnALineOfAPictureAreShown(_ one: String, _ other: String) throws {
        func png(_ text: String) throws -> Typeset<[[UInt8]]> {
            let svg = SVG(Self.drawing(text), title: "x", description: "x", language: "nb").text
            let runner = ToolRunner(environment: ["LANG": "C.UTF-8"], timeLimit: .seconds(60))
            let script = Workbench.templates.style("typst_lag.py")
            let typst = Typst(tools: Workbench.tools, script: script, date: 0, runner: runner)
            return try typst.png(of: [Picture.Sheet(svg: svg, width: 400, height: 40, marks: [])])
        }
        let (first, second) = (try png(one), try png(other))
        #expect(first.replaced == [] && second.replaced == [])
        let isAlike = first.made == second.made
        #expect(!isAlike, "\(one) is drawn as \(other) is")
    }

    private static func drawing(_ text: String) -> Drawing {
        var drawing = Drawing()
        drawing.write(TextBlock(text, width: 400, .body), x: 2, top: 2)
        drawing.height = 40
        return drawing
    }

    /// The first word stands to the right of the second.
    @Test func arabicIsReadFromTheRight() throws {
        let boxes = try poppler("pdftotext", ["-bbox"], of: try typeset("Fra محمد علي til Oslo").made)
        let places = boxes.split(separator: "\n").compactMap { line -> (String, Double)? in
            guard let start = line.firstRange(of: "xMin=\""),
                let left = Double(line[start.upperBound...].prefix { $0 != "\"" })
            else { return nil }
            return (letters(String(line[line.firstIndex(of: ">")!...].dropFirst().prefix { $0 != "<" })), left)
        }
        let left = Dictionary(places, uniquingKeysWith: { one, _ in one })
        // With the boxes poppler gives the letters as they stand, from the left.
        func place(_ word: String) throws -> Double { try #require(left[String(word.reversed())]) }
        let (first, second) = (try place("محمد"), try place("علي"))
        #expect(first > second)
        #expect(try #require(left["Fra"]) < second && first < #require(left["til"]))
    }

    @Test(
        arguments: [
            ("x\u{F0B7}y", ["\u{F0B7}"], "x�y"), ("\u{E000}\u{10FFFD}", ["\u{E000}", "\u{10FFFD}"], "��"),
            ("a\u{378}b \u{20000}", ["\u{378}", "\u{20000}"], "a�b �"), ("a\u{FEFF}b", [], "a"), ("a�b", [], "a�b"),
            ("\u{13000}\u{13001}محمد", ["\u{13000}", "\u{13001}"], "��"),
        ] as [(String, [Unicode.Scalar], String)])
    func whatNoFontHasIsReplacedAndNamed(_ text: String, _ replaced: [Unicode.Scalar], _ shown: String) throws {
        let pdf = try typeset(TypstText.inline(text))
        #expect(pdf.replaced == replaced)
        #expect(letters(try poppler("pdftotext", [], of: pdf.made)).contains(letters(shown)))
    }

    /// The machine has fonts with runes; the list has not.
    @Test func aFontThatIsNotInTheListIsNeverUsed() throws {
        let source = "#text(font: \"Noto Sans Runic\")[x ᚠ]"
        mkdir(bench.folder + "/.fonts", 0o755)
        let runic = "/usr/share/fonts/truetype/noto/NotoSansRunic-Regular.ttf"
        try #require(access(runic, R_OK) == 0)
        try AtomicFile.write(try FileText.bytes(runic), to: bench.folder + "/.fonts/runer.ttf")
        let (without, with) = (try typeset(source), try typeset(source, home: bench.folder))
        #expect(without.replaced == ["ᚠ"])
        #expect(without.made == with.made)
    }

    /// The repository's looks, with another list of fonts.
    private func templates(fonts list: String) throws -> TemplateFolder {
        let folder = bench.folder + "/Templates"
        mkdir(folder, 0o755)
        mkdir(folder + "/stil", 0o755)
        for name in ["typst_lag.py", "skrift.py", "tegnet.py"] {
            symlink(Workbench.templates.style(name), "\(folder)/stil/\(name)")
        }
        try AtomicFile.write(Array(list.utf8), to: folder + "/stil/skrifter.txt")
        return TemplateFolder(root: folder)
    }

    @Test func aFontThatIsNotThereIsPassedOver() throws {
        let list =
            "# Liste\nfonts-x /finnes/ikke.ttf\n"
            + "fonts-open-sans /usr/share/fonts/truetype/open-sans/OpenSans-Regular.ttf\n"
        let templates = try templates(fonts: list)
        let pdf = try typeset("Åse ትግ", templates: templates)
        #expect(pdf.replaced == ["ት", "ግ"])
        #expect(letters(try poppler("pdftotext", [], of: pdf.made)).contains("Åse��"))
        #expect(try FontList(templates: templates).entries.map(\.isThere) == [false, true])
    }

    @Test func withNoFontAtAllTypstUsesItsOwn() throws {
        let pdf = try typeset("Åse", templates: try templates(fonts: ""))
        #expect(try poppler("pdftotext", [], of: pdf.made).contains("Åse"))
    }

    @Test func everyFontOfTheListIsThere() throws {
        let fonts = try FontList(templates: Workbench.templates)
        #expect(fonts.entries.filter { !$0.isThere }.map(\.path) == [], "run .ci/packages")
        #expect(Set(fonts.entries.map(\.path)).count == fonts.entries.count)
        #expect(fonts.entries.allSatisfy { $0.package.hasPrefix("fonts-") && $0.path.hasPrefix("/usr/share/fonts/") })
        #expect(throws: DocumentProblem.self) { try FontList(templates: TemplateFolder(root: bench.folder)) }
    }

    /// These are not looked up, so the font must have them.
    @Test func theFirstFontHasWhatIsOrdinaryAndTheOrderIsTheLists() throws {
        let script = """
            import sys; sys.dont_write_bytecode = True; sys.path.insert(0, sys.argv[1])
            import os, skrift
            fonts = skrift.Fonts(sys.argv[2])
            signs = {chr(n) for n in range(0x3000) if skrift.ORDINARY.match(chr(n)) and not skrift.UNSEEN.match(chr(n))}
            print(len(signs), sorted(signs - next(fonts.characters())))
            order = list(dict.fromkeys(os.path.realpath(font.path) for font in fonts.typst.fonts()))
            print(order == [os.path.realpath(path) for path in fonts.files], fonts.families()[0])
            """
        let runner = ToolRunner(environment: ["LANG": "C.UTF-8"], timeLimit: .seconds(20))
        let words = ["-I", "-c", script, Workbench.templates.style(""), bench.out]
        let said = String(decoding: try runner.run(Workbench.tools.python!, words), as: UTF8.self)
        #expect(said.hasSuffix(" []\nTrue Open Sans\n") && said.hasPrefix("3"), "\(said)")
    }
}
