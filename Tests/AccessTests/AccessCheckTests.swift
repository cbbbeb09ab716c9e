import Testing

@testable import Documents

struct AccessCheckTests {
    @Test(arguments: [
        ("#000000", "#ffffff", 2100), ("#FFF", "#fff", 100), ("#777777", "#ffffff", 447), ("#767676", "#fff", 454),
        ("#1f4e5f", "#ffffff", 907),
    ])
    func contrastIsAsTheGuidelineHasIt(sample: (one: String, other: String, hundredths: Int)) {
        #expect(Contrast.hundredths(sample.one, sample.other) == sample.hundredths)
        #expect(Contrast.hundredths(sample.other, sample.one) == sample.hundredths, "it goes both ways")
    }

    @Test(arguments: ["", "#", "#12", "#12345", "red", "#gggggg", "#1234567"]) func whatIsNoColour(text: String) {
        #expect(Contrast.hundredths(text, "#ffffff") == nil)
    }

    @Test func aDocumentWithNothingInItLacksAllThatIsAskedFor() {
        let check = AccessCheck(document: CheckedDocument(lines: ""), kind: .docx)
        #expect(check.findings == [.noLanguage, .noTitle, .noHeadings])
        #expect(AccessCheck(document: CheckedDocument(lines: ""), kind: .md).findings == [.noHeadings])
        #expect(AccessCheck(document: CheckedDocument(lines: ""), kind: .xlsx).findings == [.noTitle])
    }

    @Test func theFactsOfADocumentAreRead() {
        let document = CheckedDocument(
            lines: "language\tnb-NO\ntitle\tPlan\nheading\t1\tEn\nheading\t2\t\ntable\tno\npicture\tyes\n"
                + "colour\tth\t#777\t#fff\nformula\nugyldig\n")
        #expect(
            AccessCheck(document: document, kind: .html).findings == [
                .emptyHeading(level: 2), .tableWithoutHeader(number: 1),
                .lowContrast(place: "th", text: "#777", ground: "#fff", hundredths: 447), .formulas(count: 1),
            ])
    }

    @Test func thePDFTreeIsRead() {
        let tree = """
            Document
              H1 "Innledning" (block)
              Table
                 /Summary "H6 i et attributt"
                THead
                  TR
                    TH (block):
                       /Scope /Column
              Table
                TR
                  TD (block)
              H3 (block)
            """
        let structure = PDFStructure(
            info: "Title:           Plan: en\nTagged:          yes\n",
            metadata: "<dc:language><rdf:Bag><rdf:li>nb</rdf:li></rdf:Bag></dc:language>"
                + "<pdfaid:part>2</pdfaid:part><x pdfuaid:part=\"1\"/>", tree: tree)
        #expect(structure.isTagged && structure.standards == ["PDF/A-2", "PDF/UA-1"])
        #expect(structure.document.title == "Plan: en" && structure.document.language == "nb")
        #expect(structure.document.headings.map(\.level) == [1, 3])
        #expect(structure.document.tables == [true, false])
    }

    /// The PDF's colours are set in one place, and no tool tells them of a finished file.
    @Test func theColoursOfThePDFAreFarEnoughApart() throws {
        let source = try FileText.read(Self.templates + "/stil/plan.typ")
        let colours = source.split(separator: "rgb(\"").dropFirst().map { String($0.prefix(7)) }
        #expect(colours.count > 4)
        // Lines may be fainter; nothing is written with them.
        let lines = source.split(separator: "\n").filter { $0.hasPrefix("#let linje") }
        for colour in colours where !lines.contains(where: { $0.contains(colour) }) {
            #expect(Contrast.hundredths(colour, "#ffffff")! >= Contrast.least, "\(colour)")
        }
    }

    private static let templates =
        #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/Templates"
}
