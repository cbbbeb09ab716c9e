import Planning
import Testing

@testable import Documents

@Suite struct MeasureReaderTests {
    private static let form = Form(
        columns: [
            Column(id: "område", name: "Målområde", question: ""),
            Column(id: "strategi", name: "Strategi", question: ""),
            Column(id: "tiltak", name: "Tiltak", question: ""),
            Column(id: "ansvarlig", name: "Ansvarlig", question: ""),
            Column(id: "frist", name: "Tidsfrist", question: ""),
        ], prefix: "T", main: "tiltak", groupedBy: "område")

    private func read(_ parts: PlanPart..., limit: Int = 100) -> ImportedMeasures {
        MeasureReader(form: Self.form, groups: ["Bolig"], blank: "[Ikke utfylt]", limit: limit).measures(in: parts)
    }

    private func table(_ rows: [String]...) -> PlanPart {
        .table(rows.map { PlanPart.Row($0) })
    }

    @Test func theHeadingsOfTheTableMayStandInAnyOrderAndBeShort() {
        let found = read(table(["FRIST", "tiltak", "Ansvar", "Status"], ["2012", "Bygge", "", "i gang"]))
        #expect(found.measures == [.init(group: nil, cells: ["frist": "2012", "tiltak": "Bygge"])])
        #expect(
            found.findings == [
                .columnsLeftOut(["Status"], table: ImportedTable(number: 1)),
                .withoutGroup(1, table: ImportedTable(number: 1)),
            ])
    }

    @Test func theGroupIsTheLatestHeadingThatNamesOneUntilItsChapterEnds() {
        let measures = table(["Tiltak"], ["A"])
        let found = read(
            .heading(level: 2, text: "3.1 Målområde 1: Økonomi"), .heading(level: 3, text: "Mål"), measures,
            .heading(level: 2, text: "4. bolig"), measures, .heading(level: 1, text: "Vedlegg"), measures)
        #expect(found.measures.map(\.group) == ["Økonomi", "Bolig", nil])
        #expect(found.findings == [.withoutGroup(1, table: ImportedTable(number: 3, heading: "Vedlegg"))])
    }

    @Test(arguments: [
        ("Målområde Bolig", "Bolig"), ("3 MÅLOMRÅDE – bolig", "Bolig"),
        ("Målområde: 24-timers tilbud", "24-timers tilbud"),
        ("Målområde 2 «Ung»", "«Ung»"), ("Bolig", "Bolig"), ("Målområder", nil), ("Målområde", nil), ("Mål", nil),
        ("Boliger", nil), ("", nil), ("2", nil),
    ])
    func headingsThatNameAGroup(_ heading: String, _ group: String?) {
        #expect(GroupHeading(word: "Målområde", known: ["Bolig"]).group(of: heading) == group)
    }

    @Test func aColumnOrARowAcrossTheTableMayNameTheGroup() {
        let across = PlanPart.table([
            .init(["Målområde Ny", "", ""], isHeading: true), .init(["Strategi", "Tiltak", "Tidsfrist"]),
            .init(["S", "A", ""]), .init(["Sum", "", ""], isHeading: true), .init(["", "B", ""]),
        ])
        let found = read(across, table(["Tiltak", "Målområde"], ["C", "BOLIG"], ["D", ""]))
        #expect(found.measures.map(\.group) == ["Ny", "Ny", "Bolig", nil])
        #expect(found.measures.map { $0.cells["tiltak"] } == ["A", "B", "C", "D"])
    }

    @Test func whatIsNotFilledInStaysEmptyAndHeadingsComeAgain() {
        let found = read(
            table(
                ["Strategi", "Tiltak"], ["[Ikke utfylt]", ""], ["–", "Bygge"], ["Strategi", "Tiltak"],
                ["Ikke utfylt", "-"]))
        #expect(found.measures.map(\.cells) == [["tiltak": "Bygge"], ["strategi": "Ikke utfylt"]])
    }

    @Test func tablesOfOtherThingsAreToldOf() {
        let found = read(.heading(level: 1, text: "Mandat"), table(["Rolle", "Navn"], ["Tiltak AS", "x"]))
        #expect(!found.hasTable)
        #expect(
            found.findings == [.tableLeftOut(ImportedTable(number: 1, heading: "Mandat"), header: ["Rolle", "Navn"])])
    }

    @Test func whatIsTooLongIsLeftOutAndToldOf() {
        let found = read(table(["Tiltak", "Strategi"], ["A", "for langt"]), limit: 5)
        #expect(found.measures.map(\.cells) == [["tiltak": "A"]])
        #expect(found.findings.first == .tooLong(column: "Strategi", characters: 9, table: ImportedTable(number: 1)))
    }
}
