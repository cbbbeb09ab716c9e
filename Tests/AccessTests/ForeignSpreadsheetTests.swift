import Planning
import TestSupport
import Testing

@testable import Conversation
@testable import Documents

/// Spreadsheets that another library made are read too; pandoc's own reader cannot open them.
@Suite(.enabled(if: TestTools.isThere, "make test")) struct ForeignSpreadsheetTests {
    private func rows(of path: String) throws -> [PlanPart.Row] {
        let templates = TemplateFolder(root: TestHost.repository + "/Templates")
        let parts = try PlanFile(templates: templates, tools: TestHost.tools).parts(of: path)
        return parts.flatMap { part -> [PlanPart.Row] in
            if case .table(let rows) = part { return rows }
            return []
        }
    }

    @Test func whatOpenpyxlMakesIsRead() throws {
        let world = TestHost()
        let path = world.path("plan.xlsx")
        try TestTools.python(
            """
            import sys, datetime, openpyxl
            from openpyxl.cell.rich_text import CellRichText, TextBlock
            from openpyxl.cell.text import InlineFont
            book = openpyxl.Workbook()
            sheet = book.active
            sheet.append(["Tiltak", "Frist", "Kostnad", "Ferdig"])
            sheet.append(["Kjøpe boliger", datetime.date(2027, 6, 1), 2500000, True])
            sheet.append([CellRichText("Leie ", TextBlock(InlineFont(b=True), "ti"), " boliger"), None, 0.5, False])
            sheet.append([None, None, "=SUM(C2:C3)"])
            sheet.append(["I alt", None, "=SUM(C2:C3)"])
            sheet["C2"].number_format = '#,##0" kr"'
            sheet["C3"].number_format = "0%"
            book.save(sys.argv[1])
            """, path)
        #expect(
            try rows(of: path) == [
                .init(["Tiltak", "Frist", "Kostnad", "Ferdig"]),
                .init(["Kjøpe boliger", "01.06.2027", "2\u{A0}500\u{A0}000\u{A0}kr", "ja"]),
                // Nothing has worked out the formulas; where that is all there is, there is no row.
                .init(["Leie ti boliger", "", "50\u{A0}%", "nei"]), .init(["I alt"], isSum: true),
            ])
        _ = world  // Its folder goes when it goes.
    }

    /// Somebody puts a deadline right in our spreadsheet and saves it with another program.
    @Test func whatIsChangedInOursIsTheOnlyChange() throws {
        let world = TestHost()
        let plan = world.path("plan.boplan")
        world.run("ny", plan, "--kommune", "Prøvevik", "--periode", "2027–2030")
        let rows = """
            Målområde;Tiltak;Tidsfrist;Kostnad
            Kommunale boliger;Kjøpe boliger;1. juni 2027;2,5 mill. (lån)
            Kommunale boliger;Leie boliger;15.03.2028;ca. 400 000 kr per år
            """
        world.run("importer", plan, world.write(rows, to: "plan.csv"), "--rett-inn", "--ja")
        world.run("eksporter", plan, "handlingsplan", "--format", "xlsx", "--til", world.folder)
        try TestTools.python(
            """
            import sys, datetime, openpyxl
            book = openpyxl.load_workbook(sys.argv[1])
            sheet = book.worksheets[0]
            cell = [c for row in sheet.iter_rows() for c in row if c.value == datetime.datetime(2028, 3, 15)][0]
            cell.value = datetime.date(2029, 3, 15)
            book.save(sys.argv[1])
            """, world.path("handlingsplan.xlsx"))
        world.errors = []
        let changed = world.output(of: "importer", plan, world.path("handlingsplan.xlsx"), "--rett-inn", "--ja")
        #expect(changed == ["T2"], "\(world.errors)")
        let said = world.output(of: "vis", plan, "handlingsplan", "--format", "csv")
        #expect(said.contains { $0.contains("Kjøpe boliger,,1. juni 2027,\"2,5 mill. (lån)\"") }, "\(said)")
        #expect(said.contains { $0.contains("Leie boliger,,15.03.2029,ca. 400 000 kr per år") }, "\(said)")
    }
}
