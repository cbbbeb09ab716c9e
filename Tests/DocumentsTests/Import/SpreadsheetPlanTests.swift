import Glibc
import Planning
import Testing

@testable import Documents

/// Spreadsheets are read as people see them.
@Suite(.enabled(if: Workbench.hasTools, "make tools")) struct SpreadsheetPlanTests {
    private let bench = Workbench()

    private func parts(limits: ToolLimits = ToolLimits(), _ fill: (SheetMaker) -> Void) throws -> [PlanPart] {
        let maker = SheetMaker(bench.out + "/plan.xlsx")
        fill(maker)
        maker.close()
        return try parts(of: maker.path, limits)
    }

    private func parts(of path: String, _ limits: ToolLimits = ToolLimits()) throws(ImportProblem) -> [PlanPart] {
        try PlanFile(templates: Workbench.templates, tools: Workbench.tools, limits: limits).parts(of: path)
    }

    private func rows(_ parts: [PlanPart]) -> [PlanPart.Row] {
        parts.flatMap { part -> [PlanPart.Row] in
            if case .table(let rows) = part { return rows }
            return []
        }
    }

    /// Each with the number, its format, and what is seen; what is behind a number is spaces that do not break.
    static let formats: [(Double, String, String)] = [
        (46539, "dd.mm.yyyy", "01.06.2027"), (46539.5, "d. mmmm yyyy;@", "01.06.2027"),
        (46539, "[$-414]mmm. yy", "juni 2027"), (46539, "yyyy", "2027"), (1, "dd/mm/yy", "01.01.1900"),
        (61, "dd.mm.yyyy", "01.03.1900"), (0.354_166_666_7, "hh:mm", "08:30"), (1.25, "[h]:mm", "30:00"),
        (2_500_000, "#,##0\" kr\"", "2 500 000 kr"), (450_000, "#,##0\" kr per år\"", "450 000 kr per år"),
        (450_000, "\"ca. \"#,##0\" kr (budsjettet)\"", "ca. 450 000 kr (budsjettet)"),
        (1234.5, "\"kr\" #,##0.00", "1 234,5 kr"), (1000, "_-[$kr-414]* #,##0_-;-[$kr-414]* #,##0_-", "1 000 kr"),
        (2_500_000, "#,##0.0,,\" mill. kr\"", "2,5 mill. kr"), (2_500_000, "#,##0,", "2500"),
        (2_500_000, "#,##0", "2500000"), (0.25, "0%", "25 %"), (0.1 + 0.2, "0.0", "0,3"), (2027, "General", "2027"),
        (-5, "#,##0;[Red]-#,##0", "-5"), (45_809, "#,##0.00_ ;[Red]\\-#,##0.00\\ ", "45809"),
    ]

    @Test func numbersAndDatesAreAsTheirFormatsShowThem() throws {
        let found = try parts { maker in
            let sheet = maker.sheet("Ark1")
            for (row, (number, code, _)) in Self.formats.enumerated() {
                maker.write(number, code, row: UInt32(row), column: 0, on: sheet)
            }
        }
        for (row, (number, code, seen)) in zip(rows(found), Self.formats) {
            let text = row.cells[0].map { $0 == "\u{A0}" ? " " : String($0) }.joined()
            #expect(text == seen, "\(number) as \(code)")
        }
        #expect(rows(found).count == Self.formats.count)
    }

    @Test func sheetsAndMergedCellsAndSums() throws {
        let found = try parts { maker in
            let plan = maker.sheet("Boliger")
            maker.merge("Plan for Prøvevik", (0, 0, 0, 3), on: plan)
            maker.write(["Strategi", "Tiltak", "Kostnad", "Sum i alt"], row: 2, on: plan)
            maker.merge("Skaffe", (3, 0, 4, 0), on: plan)
            maker.write(["", "Kjøpe"], row: 3, on: plan)
            maker.write(["", "Leie"], row: 4, on: plan)
            for row in 3...4 as ClosedRange<UInt32> {
                maker.write(100, row: row, column: 2, on: plan)
                // Across and from another sheet are the measure's own; so is a number that counts the rows.
                let formula = row == 3 ? "=SUM(A4:C4)" : "=SUM(Skjult!D1:D9)+D4+1"
                maker.write(formula: formula, is: 100, row: row, column: 3, on: plan)
            }
            maker.write(formula: "=SUM(C4:C5)", is: 200, row: 5, column: 2, on: plan)
            maker.write(["", "Skaffe i alt"], row: 6, on: plan)
            maker.write(formula: "=SUBTOTAL(9,$C$4:$C$5)", is: 200, row: 6, column: 2, on: plan)
            maker.write(["", "Hovedtiltak"], row: 7, on: plan)
            maker.write(formula: "=C9+C10", is: 30, row: 7, column: 2, on: plan)
            let hidden = maker.sheet("Skjult", isHidden: true)
            maker.write(["Tiltak", "Ansvarlig"], row: 0, on: hidden)
            _ = maker.sheet("Tomt")
        }
        #expect(
            found == [
                .heading(level: 2, text: "Boliger"),
                .table([
                    .init(["Plan for Prøvevik", "", "", ""], isHeading: true),
                    .init(["Strategi", "Tiltak", "Kostnad", "Sum i alt"]), .init(["Skaffe", "Kjøpe", "100", "100"]),
                    .init(["Skaffe", "Leie", "100", "100"]), .init(["", "", "200"], isSum: true),
                    .init(["", "Skaffe i alt", "200"], isSum: true), .init(["", "Hovedtiltak"]),
                ]),
                .hiddenSheet("Skjult"), .heading(level: 2, text: "Tomt"),
            ])
    }

    @Test func whatIsWrittenIsReadAsItIs() throws {
        let texts = [
            "<&>\"'", "_x0041_", "Æøå 😀", "*fet* [x](y) $a$ <b>", "=1+1", "&amp;", "a  b", "0012", "1e3", "#DIV/0!",
        ]
        let table = DataTable(name: "x", headings: ["Tiltak", "B"], rows: texts.map { [.text($0), .text("b")] })
        let book = Workbook(title: "", subject: "", language: "nb", date: 0, tables: [table])
        let path = bench.out + "/tekst.xlsx"
        try AtomicFile.write(book.bytes(), to: path)
        #expect(rows(try parts(of: path)).dropFirst().map { $0.cells[0] } == texts.map { $0 == "a  b" ? "a b" : $0 })
    }

    @Test func whatIsNoSpreadsheetIsSaidToBeNone() throws {
        let maker = SheetMaker(bench.out + "/hel.xlsx")
        maker.write(["Tiltak", "Ansvarlig"], row: 0, on: maker.sheet("Ark1"))
        maker.close()
        let whole = try FileText.bytes(maker.path)
        #expect(try !parts(of: maker.path).isEmpty)
        let path = bench.out + "/feil.xlsx"
        let problem = ImportProblem.notOfItsKind(file: path, kind: "xlsx")
        for bytes in [[], Array("hei".utf8), Array(whole.prefix(whole.count / 2)), try docx()] {
            try AtomicFile.write(bytes, to: path)
            #expect(throws: problem) { try parts(of: path) }
        }
    }

    private func docx() throws -> [UInt8] {
        let runner = ToolRunner(timeLimit: .seconds(60))
        let pandoc = try #require(Workbench.tools.pandoc)
        return try runner.run(pandoc, ["-f", "markdown", "-t", "docx", "-o", "-"], input: Array("hei".utf8))
    }

    /// Whatever byte is wrong in a file, it is read or refused, and nothing else.
    @Test func aFileWithAByteChangedIsReadOrRefused() throws {
        let maker = SheetMaker(bench.out + "/hel.xlsx")
        maker.write(["Tiltak", "Ansvarlig"], row: 0, on: maker.sheet("Ark1"))
        maker.close()
        let whole = try FileText.bytes(maker.path)
        let path = bench.out + "/feil.xlsx"
        for place in stride(from: 7, to: whole.count, by: whole.count / 24) {
            var bytes = whole
            bytes[place] ^= 0x55
            try AtomicFile.write(bytes, to: path)
            do throws(ImportProblem) {
                _ = try parts(of: path)
            } catch {
                #expect(error == .notOfItsKind(file: path, kind: "xlsx"), "byte \(place)")
            }
        }
    }

    /// It is small, and unfolds into more than there is room for.
    @Test func aSpreadsheetThatUnfoldsIsEnded() throws {
        let path = bench.out + "/bombe.xlsx"
        let script = """
            import sys, zipfile
            book = zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED)
            link = '<Relationships><Relationship Id="a" Type="x/%s" Target="%s"/></Relationships>'
            book.writestr("_rels/.rels", link % ("officeDocument", "xl/workbook.xml"))
            book.writestr("xl/workbook.xml", '<workbook><sheets><sheet name="A" r:id="a"/></sheets></workbook>')
            book.writestr("xl/_rels/workbook.xml.rels", link % ("worksheet", "a.xml"))
            book.writestr("xl/a.xml", "<sheetData>" + " " * 300000000)
            book.close()
            """
        let python = try #require(Workbench.tools.python)
        _ = try ToolRunner(environment: [:], timeLimit: .seconds(60)).run(python, ["-I", "-c", script, path])
        let limits = ToolLimits(time: .seconds(60), memory: 200_000_000)
        #expect(throws: ImportProblem.tool(.outOfMemory(.pandoc, bytes: 200_000_000))) { try parts(of: path, limits) }
    }
}
