import Testing

@testable import Documents

/// Tables have columns that their words have room in.
struct TableLayoutTests {
    private static let headings = [
        "Hvem", "Hvorfor", "Tema", "Møteform", "Grad av innflytelse", "Når", "Ansvar", "Avholdt", "Antall",
    ]
    private static let row: [DocumentTable.Cell] = [
        "Frivilligsentralen", "Høre hva de ser", "Hva er vanskeligst i dag?", "Prioriterte grupper – egne ansatte",
        "Informasjon", "oktober 2027", "Saksbehandler", .missing, "–",
    ]
    private static let table = DocumentTable(columns: headings.map { .init($0) }, rows: [row])

    @Test func aColumnIsAsWideAsItsWordsWhereThereIsRoom() {
        let table = DocumentTable(
            columns: [.init("Hva", width: 8), .init("Medvirkning")], rows: [["En tekst om det som skal gjøres", "ja"]])
        #expect(ColumnShares(table).hundredths == [83, 18])
        let roomy = DocumentTable(columns: [.init("Hva", width: 2), .init("Hvem")], rows: [["En tekst", "NAV"]])
        #expect(ColumnShares(roomy).hundredths == [67, 33], "they are as was asked")
    }

    @Test func manyColumnsShareTheLineByTheirWords() {
        let shares = ColumnShares(Self.table).hundredths
        #expect(abs(shares.reduce(0, +) - 100) <= Self.headings.count / 2)
        #expect(shares.min().map { $0 >= 9 } == true, "\(shares)")
    }

    @Test(.enabled(if: Workbench.hasTools, "make tools")) func noWordLiesOverAnother() throws {
        let bench = Workbench()
        let template = "---\nlang: nb-NO\ntitle: Tabell\nuten-innhold: true\n---\n\n# Møter\n\n$møter$\n"
        let exporter = DocumentExporter(templates: try bench.templates("prøve", template), tools: Workbench.tools)
        let order = bench.order(
            [.pdf], document: "prøve", context: .map(["møter": .table(Self.table)]),
            schema: ContextSchema([.init("møter", "Møtene", .table)]))
        #expect(try exporter.export(order).map(\.result) == [.done(path: bench.out + "/prøve.pdf")])
        let words = try words("\(bench.out)/prøve.pdf")
        #expect(words.contains { $0.text == "Avholdt" }, "a word of seven letters is whole")
        for (index, word) in words.enumerated() {
            for other in words[(index + 1)...] where word.liesOver(other) {
                Issue.record("«\(word.text)» lies over «\(other.text)»")
            }
        }
    }

    private struct Word {
        var text: String
        /// The left, upper, right and lower edge, in points.
        var box: [Double]

        func liesOver(_ other: Word) -> Bool {
            let width = min(box[2], other.box[2]) - max(box[0], other.box[0])
            let height = min(box[3], other.box[3]) - max(box[1], other.box[1])
            return width > 0.5 && height > 0.5 * min(box[3] - box[1], other.box[3] - other.box[1])
        }
    }

    private func words(_ pdf: String) throws -> [Word] {
        let runner = ToolRunner(environment: ["LANG": "C.UTF-8"], timeLimit: .seconds(20))
        let page = String(decoding: try runner.run("/usr/bin/pdftotext", ["-bbox", pdf, "-"]), as: UTF8.self)
        return page.components(between: "<word ", and: "</word>").map { part in
            let text = part.split(separator: ">").last.map(String.init) ?? part
            return Word(text: text, box: part.components(between: "=\"", and: "\"").compactMap(Double.init))
        }
    }
}
