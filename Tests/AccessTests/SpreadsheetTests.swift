import Glibc
import Language
import Planning
import TestSupport
import Testing

@testable import Documents
@testable import Publishing

/// Spreadsheets, read back by a library that had no part in writing them.
struct SpreadsheetTests {
    private func lines(_ bytes: [UInt8]) throws -> [String] {
        let world = TestHost()
        try AtomicFile.write(bytes, to: world.path("plan.xlsx"))
        return try TestTools.lines("readback.py", world.path("plan.xlsx"))
    }

    @Test(.enabled(if: TestTools.isThere, "make test")) func numbersAndDatesAreReal() throws {
        let lines = try lines(SampleData.source("tiltak").bytes(.xlsx))
        for line in [
            "title Handlingsplan – Boligsosial handlingsplan 2027–2030 | Molde | 2027-01-15 08:00:00 | 2027-01-15 08:00:00",
            "property Språk nb-NO", "sheet Tiltak A2 A1:N6 $1:$1",
            #"Tiltak!I2 n 6000000 [#,##0" kr"]"#, "Tiltak!F2 s 2027–2028 [General]",
            "Tiltak!G2 d 2027-01-01 00:00:00 [dd.mm.yyyy]", "Tiltak!H2 d 2028-12-31 00:00:00 [dd.mm.yyyy]",
            "Tiltak!F3 d 2028-06-01 00:00:00 [dd.mm.yyyy]",
            // A span is no number; its ends are.
            "Tiltak!I3 s 1–2 mill. [General]", #"Tiltak!J3 n 1000000 [#,##0" kr"]"#,
            #"Tiltak!K3 n 2000000 [#,##0" kr"]"#,
            #"Tiltak!I4 n 200000 [#,##0" kr per år"]"#, "Tiltak!L4 s ja [General]",
            "Tiltak!F5 s vet ikke [General]", "Tiltak!I5 s innenfor rammen [General]",
            "Tiltak!H6 d 2027-03-31 00:00:00 [dd.mm.yyyy]",
        ] {
            #expect(lines.contains(line), "\(line) is not in:\n\(lines.joined(separator: "\n"))")
        }
    }

    @Test(.enabled(if: TestTools.isThere, "make test")) func nothingTypedBecomesAFormula() throws {
        let hostile = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "{=1}", "=cmd|' /C calc'!A0", "http://x.no", "a@b.no"]
        let table = DataTable(name: "x", headings: ["=1+1"], rows: hostile.map { [.text($0)] })
        let book = Workbook(title: "=1", subject: "", language: "nb", date: 0, tables: [table])
        let cells = try lines(book.bytes()).filter { $0.hasPrefix("x!") }
        #expect(cells.count == hostile.count + 1)
        #expect(cells.allSatisfy { $0.split(separator: " ")[1] == "s" }, "\(cells)")
        #expect(cells.contains("x!A2 s =1+1 [General]"))
        let spoken = try lines(SampleData.source("tiltak").bytes(.xlsx))
        #expect(spoken.contains(#"Tiltak!D6 s =HYPERLINK("x") [General]"#), "\(spoken)")
    }

    @Test(.enabled(if: TestTools.isThere, "make test")) func whateverIsTypedOpensAndReadsTheSame() throws {
        let texts = [
            "<&>\"'", "_x0041_", "Æøå 😀", "linje\nto", "nul\u{0}l\u{FFFE}", String(repeating: "å", count: 40_000),
        ]
        let table = DataTable(name: "x", headings: ["a"], rows: texts.map { [.text($0)] })
        let cells = try lines(Workbook(title: "", subject: "", language: "nb", date: 0, tables: [table]).bytes())
            .filter { $0.hasPrefix("x!A") }
        #expect(cells[1] == "x!A2 s <&>\"' [General]")
        #expect(cells[3] == "x!A4 s Æøå 😀 [General]")
        #expect(cells[5] == "x!A6 s null [General]")
        #expect(cells[6].count == 32_767 + "x!A7 s  [General]".count && cells[6].contains("å… "))
    }

    /// `_x0041_` is how the format writes an A, unless its first sign is written so itself.
    @Test func whatLooksLikeAnEscapeIsWrittenAsOne() {
        #expect(SheetText.safe("_x0041_") == "_x005F_x0041_")
        #expect(SheetText.safe("_x00_ _x") == "_x00_ _x")
    }

    @Test func sumsAreByGroupAndInTotalAndByYear() throws {
        let sample = SampleData.workshop
        let tables = DataTables(reading: sample.reading, say: .nb).tables(of: [sample.process.tool("tiltak")!])
        #expect(tables.map(\.name) == ["Tiltak", "Summer", "Kostnad per år"])
        let kroner = { (amount: Int64) in DataTable.Cell.kroner(amount, perYear: false) }
        #expect(
            tables[1].rows == [
                [
                    .text("Kommunale boliger"), .number(3), kroner(7_000_000), kroner(8_000_000), kroner(200_000),
                    kroner(200_000), .number(0),
                ],
                [.text("Tjenester"), .number(2), kroner(50_000), kroner(50_000), kroner(0), kroner(0), .number(1)],
                [
                    .text("I alt"), .number(5), kroner(7_050_000), kroner(8_050_000), kroner(200_000), kroner(200_000),
                    .number(1),
                ],
            ])
        // 6 million is for two years: nobody says how it falls. What is due by March 2027 falls in the plan's first.
        #expect(
            tables[2].headings == [
                "Målområde", "2027", "2028", "2029", "Én gang, år ikke kjent", "Hvert år, hvilke ikke kjent",
            ])
        #expect(
            tables[2].rows.last == [
                .text("I alt"), kroner(50_000), kroner(1_200_000), kroner(200_000), kroner(6_000_000), kroner(0),
            ])
    }

    @Test func nynorskHasItsOwnWords() throws {
        let sample = SampleData.workshop
        let say = try Language("nn", templates: TestHost.repository + "/Templates")
        let tables = DataTables(reading: sample.reading, say: say).tables(of: [sample.process.tool("tiltak")!])
        #expect(tables[0].headings.contains("Kostnad kvart år") && tables[1].name == "Summar")
    }

    @Test func everyKindOfToolIsATable() throws {
        let sample = SampleWorkshop.filled()
        let reading = DataTables(reading: sample.reading, say: .nb)
        for tool in sample.process.tools {
            for table in reading.tables(of: [tool]) {
                #expect(!table.headings.isEmpty, "\(tool.id)")
                #expect(table.rows.allSatisfy { $0.count == table.headings.count }, "\(tool.id): \(table)")
            }
        }
        let grid = try #require(reading.tables(of: [sample.process.tool("haster")!]).first)
        #expect(grid.headings == ["Id", "Tekst", "Stemme", "X", "Y"])
        #expect(grid.rows.first?.suffix(2) == [.number(4), .number(2)])
    }

    @Test(arguments: [DocumentFormat.xlsx, .ics, .csv, .json]) func theSameIsTheSameBytes(format: DocumentFormat) throws
    {
        let one = try SampleData.source("tiltak, medvirkning").bytes(format)
        usleep(1_100_000)
        #expect(try one == SampleData.source("tiltak, medvirkning").bytes(format))
    }

    @Test func namesOfSheetsAreAllowedAndApart() {
        let names = SheetNames.of([
            "Tid/min", "tid:min", "'[x]'", "", "History", String(repeating: "å", count: 40),
            String(repeating: "å", count: 40), String(repeating: "😀", count: 40),
        ])
        #expect(names.prefix(5) == ["Tid min", "tid min 2", "x", "Ark", "Ark 2"])
        #expect(names[5] == String(repeating: "å", count: 31) && names[6] == String(repeating: "å", count: 29) + " 2")
        #expect(names.allSatisfy { $0.utf16.count <= 31 })
    }

    /// One tool is what `vis` prints; several are one table and one document of just those.
    @Test func csvAndJSONAreWhatVisPrints() throws {
        let reading = SampleData.workshop.reading
        let tool = try #require(reading.process.tool("tiltak"))
        let one = SampleData.source("tiltak")
        #expect(try one.bytes(.csv) == Array(render(reading, tool: tool, as: .csv).utf8))
        #expect(try one.bytes(.json) == Array(render(reading, tool: tool, as: .json).utf8))
        let two = String(decoding: try SampleData.source("tiltak, møte").bytes(.csv), as: UTF8.self)
        let tools = Set(CSVText.records(Array(two.utf8)).dropFirst().map { $0[0] })
        #expect(tools == ["tiltak", "møte"])
    }

    @Test func aTemplateSaysWhichToolsItsDataAreFrom() {
        #expect(
            TemplateData.tools(in: "---\nlang: nb\ndata: [a-b, 'c', \"d\"] # de tre\n---\ndata: [x]") == [
                "a-b", "c", "d",
            ])
        #expect(
            TemplateData.tools(in: "---\r\ndata:\r\n  - møteplan\r\n- gap\r\nx: y\r\n---\r\n") == ["møteplan", "gap"])
        #expect(TemplateData.tools(in: "---\ndata: swot\n...\n") == ["swot"])
        for none in ["", "# Uten\n---\ndata: [a]\n---", "---\ndata:\n---", "---\nmetadata: [a]\n---\n"] {
            #expect(TemplateData.tools(in: none) == [], "\(none)")
        }
    }

    @Test func aDocumentHasTheFormatsItHasSomethingFor() {
        #expect(SampleData.source("tiltak").formats == [.xlsx, .csv, .ics, .json])
        #expect(SampleData.source("gap").formats == [.xlsx, .csv, .json])
        #expect(SampleData.source("ukjent").formats == [])
        #expect(throws: DocumentProblem.data(.noData(document: "handlingsplan", format: .xlsx))) {
            try SampleData.source("").bytes(.xlsx)
        }
        #expect(throws: DocumentProblem.data(.nothingDated(document: "handlingsplan"))) {
            try SampleData.source("gap").bytes(.ics)
        }
    }
}
