import Testing

@testable import Documents

/// The municipality's own profile: its headings, fonts, logo and footers are kept, and a draft is seen to be one.
@Suite(.enabled(if: Workbench.hasTools, "make tools"))
struct ProfileTests {
    private static let fixtures = Workbench.repository + "/Tests/DocumentsTests/Fixtures"
    private let bench = Workbench()

    private func export(_ format: DocumentFormat, isDraft: Bool = true, profile: String? = nil) throws -> String {
        var context = PlanFixture.context
        if case .map(var fields) = context {
            fields["utkast"] = .flag(isDraft)
            context = .map(fields)
        }
        var order = bench.order([format], context: context)
        order.profiles[format] = profile ?? "\(Self.fixtures)/profil.\(format.rawValue)"
        let outcomes = try DocumentExporter(templates: Workbench.templates, tools: Workbench.tools).export(order)
        #expect(outcomes.map(\.result) == [.done(path: order.path(format))])
        return order.path(format)
    }

    /// A profile without a header: the one of LibreOffice with its header taken out.
    private func withoutHeader(_ format: DocumentFormat) throws -> String {
        try changed(
            format,
            #"""
            text = re.sub(r"<w:headerReference[^>]*>", "", text)
            text = re.sub(r"<Relationship [^>]*/header[^>]*>", "", text)
            text = re.sub(r"<style:header>.*?</style:header>", "", text, flags=re.S)
            """#, without: ["word/header1.xml", "word/_rels/header1.xml.rels"])
    }

    /// The profile of LibreOffice with its XML changed by lines of Python, on `text`.
    private func changed(_ format: DocumentFormat, _ change: String, without: [String] = []) throws -> String {
        let script = """
            import sys, re, zipfile
            old, new = zipfile.ZipFile(sys.argv[1]), zipfile.ZipFile(sys.argv[2], "w")
            for name in old.namelist():
                text = old.read(name)
                if name.endswith(".xml") or name.endswith(".rels"):
                    text = text.decode("utf-8")
                    \(change.split(separator: "\n").joined(separator: "\n        "))
                if name not in \(without + [""]): new.writestr(name, text)
            new.close()
            """
        let path = "\(bench.folder)/uten.\(format.rawValue)"
        let runner = ToolRunner(timeLimit: .seconds(20))
        _ = try runner.run(
            Workbench.tools.python!, ["-I", "-c", script, "\(Self.fixtures)/profil.\(format.rawValue)", path])
        return path
    }

    @Test func wordKeepsHeadingsFontLogoAndFooter() throws {
        let path = try export(.docx)
        let styles = try Archive.text(of: "word/styles.xml", in: path)
        #expect(styles.contains("7A1FA2") || styles.contains("7a1fa2"), "the purple of the headings")
        #expect(styles.contains("DejaVu Serif"))
        #expect(!styles.contains("Open Sans"), "what is added takes their font")
        #expect(try Archive.parts(of: path).contains("word/media/image1.png"))
        #expect(try Archive.text(of: "word/header1.xml", in: path).contains("Prøvevik kommune"))
        #expect(try Archive.text(of: "word/footer1.xml", in: path).contains("Besøksadresse"))
        let document = try Archive.text(of: "word/document.xml", in: path)
        #expect(document.contains("w:footerReference") && document.contains("w:headerReference"))
    }

    @Test func odtKeepsHeadingsFontLogoAndFooter() throws {
        let path = try export(.odt)
        let styles = try Archive.text(of: "styles.xml", in: path)
        #expect(styles.contains("#7a1fa2"))
        #expect(!styles.contains("style:font-name=\"Open Sans\""), "what is added takes their font")
        #expect(styles.contains("Prøvevik kommune") && styles.contains("Besøksadresse"))
        #expect(try Archive.parts(of: path).contains { $0.hasPrefix("Pictures/") })
    }

    @Test(arguments: [DocumentFormat.docx, .odt])
    func whatTheyLackIsThere(format: DocumentFormat) throws {
        let path = try export(format)
        let styles = try Archive.text(of: format == .docx ? "word/styles.xml" : "styles.xml", in: path)
        let names =
            format == .docx ? ["Table", "Title", "TOC1", "Utkast", "Heading3"] : ["Title", "Sideskift", "Utkast"]
        for name in names {
            let id = format == .docx ? "w:styleId=\"\(name)\"" : "style:name=\"\(name)\""
            #expect(styles.ranges(of: id).count == 1, "\(name) is there once")
        }
    }

    @Test(arguments: [DocumentFormat.docx, .odt])
    func aDraftSaysSoAboveWhatTheyHaveOnEachPage(format: DocumentFormat) throws {
        let path = try export(format)
        let header = try Archive.text(of: format == .docx ? "word/header1.xml" : "styles.xml", in: path)
        #expect(header.contains(">UTKAST<"))
        let mark = try #require(header.firstRange(of: ">UTKAST<"))
        let theirs = try #require(header.firstRange(of: "Prøvevik kommune"))
        #expect(mark.lowerBound < theirs.lowerBound)
    }

    @Test(arguments: [DocumentFormat.docx, .odt])
    func anAdoptedPlanDoesNot(format: DocumentFormat) throws {
        let path = try export(format, isDraft: false)
        for part in try Archive.parts(of: path) where part.hasSuffix(".xml") {
            #expect(!(try Archive.text(of: part, in: path)).contains("UTKAST"), "\(part)")
        }
    }

    @Test(arguments: [DocumentFormat.docx, .odt])
    func aDraftSaysSoWhereTheyHaveNoHeader(format: DocumentFormat) throws {
        let path = try export(format, profile: try withoutHeader(format))
        let part = format == .docx ? "word/utkast.xml" : "styles.xml"
        #expect(try Archive.text(of: part, in: path).contains(">UTKAST<"))
        guard format == .docx else { return }
        #expect(try Archive.text(of: "word/document.xml", in: path).contains("r:id=\"rIdUtkast\""))
        #expect(try Archive.text(of: "[Content_Types].xml", in: path).contains("/word/utkast.xml"))
        #expect(try Archive.text(of: "word/_rels/document.xml.rels", in: path).contains("Target=\"utkast.xml\""))
    }

    @Test func stylesWithNorwegianNamesAreTheirs() throws {
        let norwegian = try changed(
            .docx,
            #"""
            text = text.replace('"Heading1"', '"Overskrift1"')
            text = text.replace("</w:styles>", '<w:style w:type="paragraph" w:styleId="INNH1"><w:name w:val="toc 1"/></w:style></w:styles>')
            """#)
        let path = try export(.docx, profile: norwegian)
        let document = try Archive.text(of: "word/document.xml", in: path)
        #expect(document.contains("w:val=\"Overskrift1\"") && !document.contains("w:val=\"Heading1\""))
        #expect(document.contains("w:val=\"INNH1\"") && !document.contains("w:val=\"TOC1\""))
        #expect(!(try Archive.text(of: "word/styles.xml", in: path)).contains("\"TOC1\""))
    }

    @Test(arguments: [DocumentFormat.docx, .odt])
    func theirHeadingsHaveOurNumbersWhenTheyHaveNone(format: DocumentFormat) throws {
        let path = try export(format)
        let document = try Archive.text(of: format == .docx ? "word/document.xml" : "content.xml", in: path)
        #expect(document.components(between: ">", and: "<").count { $0 == "1 Innledning" } == 2, "heading and contents")
    }

    @Test(arguments: [DocumentFormat.docx, .odt])
    func headingsThatTheyNumberHaveNoOtherNumber(format: DocumentFormat) throws {
        let numbered = try changed(
            format,
            #"""
            text = re.sub(r'(<w:lvl w:ilvl="0".*?<w:numFmt w:val=")none(".*?<w:lvlText w:val=")"', r'\1decimal\2%1."', text, count=1, flags=re.S)
            text = re.sub(r'(<text:outline-level-style text:level="1" style:num-format=")"', r'\g<1>1"', text, count=1)
            """#)
        let document = try Archive.text(
            of: format == .docx ? "word/document.xml" : "content.xml", in: try export(format, profile: numbered))
        let texts = document.components(between: ">", and: "<")
        #expect(texts.count { $0 == "Innledning" } == 1 && texts.count { $0 == "1 Innledning" } == 1, "in the contents")
        #expect(texts.contains { $0.hasPrefix("1.1 ") }, "they number chapters only")
        let isLeftOut = format == .docx ? "<w:numId w:val=\"0\"/>" : "text:is-list-header=\"true\""
        #expect(document.contains(isLeftOut), "what has no number gets none")
    }

    @Test func theSameProfileGivesTheSameBytes() throws {
        _ = try export(.docx)
        let first = try bench.bytes("handlingsplan.docx")
        _ = try export(.docx)
        #expect(try bench.bytes("handlingsplan.docx") == first)
    }
}
