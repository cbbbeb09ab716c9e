import Planning
import Testing

@testable import Documents

@Suite struct PlanReaderTests {
    private static let form = Form(
        columns: [
            Column(id: "område", name: "Målområde", question: ""),
            Column(id: "strategi", name: "Strategi", question: ""),
            Column(id: "tiltak", name: "Tiltak", question: ""),
            Column(id: "ansvarlig", name: "Ansvarlig", question: ""),
            Column(id: "frist", name: "Tidsfrist", question: ""),
        ], prefix: "T", main: "tiltak", groupedBy: "område")

    private func read(_ parts: PlanPart..., limit: Int = 100) -> ImportedPlan {
        var vocabulary = PlanVocabulary(form: Self.form)
        (vocabulary.groups, vocabulary.blanks, vocabulary.limit) = (["Bolig"], ["Ikke utfylt"], limit)
        vocabulary.goals = ["Mål"]
        vocabulary.sections = [.init(tool: "tekst", prompt: "lov", names: ["Lovverk", "Lover og regler"])]
        vocabulary.otherForms = [("Møteplan", Self.meeting)]
        return PlanReader(vocabulary).plan(in: parts)
    }

    private static let meeting = Form(
        columns: ["Tid", "Hva", "Hvem", "Hvordan"].map { Column(id: ColumnID($0), name: $0, question: "") },
        prefix: "M",
        main: "Hva")

    private func table(_ rows: [String]...) -> PlanPart {
        .table(rows.map { PlanPart.Row($0) })
    }

    @Test func theHeadingsOfTheTableMayStandInAnyOrderAndBeShort() {
        let found = read(table(["FRIST", "tiltak", "Ansvar", "Status"], ["2012", "Bygge", "", "i gang"]))
        #expect(found.measures == [.init(group: nil, cells: ["frist": "2012", "tiltak": "Bygge"])])
        let pairs = [("FRIST", "Tidsfrist"), ("tiltak", "Tiltak"), ("Ansvar", "Ansvarlig")]
        #expect(
            found.notes == [
                .table(
                    ImportedTable(number: 1), rows: 1,
                    columns: pairs.map { ImportNote.Pair(heading: $0.0, column: $0.1) }, leftOut: ["Status"],
                    numbers: []),
                .withoutGroup(1),
            ])
    }

    @Test func theGroupIsTheLatestHeadingThatNamesOneUntilItsChapterEnds() {
        let measures = table(["Tiltak"], ["A"])
        let found = read(
            .heading(level: 2, text: "3.1 Målområde 1: Økonomi"), .heading(level: 3, text: "Mål"), measures,
            .heading(level: 2, text: "4. bolig"), measures, .heading(level: 1, text: "Vedlegg"), measures)
        #expect(found.measures.map(\.group) == ["Økonomi", "Bolig", nil])
        #expect(found.notes.last == .withoutGroup(1))
        #expect(found.groups == ["Økonomi", "Bolig"])
    }

    @Test(arguments: [
        ("Målområde Bolig", "Bolig"), ("3 MÅLOMRÅDE – bolig", "Bolig"),
        ("Målområde: 24-timers tilbud", "24-timers tilbud"),
        ("Målområde 2 «Ung»", "«Ung»"), ("3.1 Målområde <b>", "<b>"), ("Målområde A: Bolig", "Bolig"),
        ("Tema 2 Ung", "Ung"), ("Tema: Ung", "Ung"), ("Tema for dagen", nil), ("Målområde 2012–2015", "2012–2015"),
        ("Bolig", "Bolig"), ("Målområder", nil), ("Målområde", nil), ("Mål", nil),
        ("Boliger", nil), ("", nil), ("2", nil),
    ])
    func headingsThatNameAGroup(_ heading: String, _ group: String?) {
        let names = GroupHeading(word: "Målområde", aliases: ["Tema"], known: ["Bolig"])
        #expect(names.group(of: heading) == group)
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
        #expect(found.notes == [.tableLeftOut(ImportedTable(number: 1, heading: "Mandat"), header: ["Rolle", "Navn"])])
    }

    @Test func theTableOfAnotherToolIsNoMeasures() {
        let found = read(table(["Tid", "Hva", "Hvem", "Hvordan"], ["9", "Kaffe", "alle", "stille"]))
        #expect(found.measures.isEmpty)
        #expect(found.notes == [.otherTable(ImportedTable(number: 1), tool: "Møteplan")])
    }

    @Test func whatIsTooLongIsLeftOutAndToldOf() {
        let found = read(table(["Tiltak", "Strategi"], ["A", "for langt"]), limit: 5)
        #expect(found.measures.map(\.cells) == [["tiltak": "A"]])
        #expect(
            found.notes.dropFirst().first
                == .tooLong(column: "Strategi", characters: 9, table: ImportedTable(number: 1)))
    }

    // MARK: Headings of columns

    private static let named = PlanVocabulary(
        form: Form(
            columns: [
                Column(id: "strategi", name: "Strategi", question: "", aliases: ["Delmål"]),
                Column(id: "tiltak", name: "Tiltak", question: "", aliases: ["Aktivitet", "Hva"]),
                Column(id: "ansvarlig", name: "Ansvarlig", question: "", aliases: ["Hvem"]),
                Column(id: "frist", name: "Tidsfrist", question: "", kind: .date, aliases: ["Når"]),
            ], prefix: "T", main: "tiltak"))

    @Test(arguments: [
        (["Tiltak", "Ansvar"], ["tiltak", "ansvarlig"]), (["Hva", "Hvem", "Når"], ["tiltak", "ansvarlig", "frist"]),
        (["Ansvarlig enhet", "Aktivitet"], ["ansvarlig", "tiltak"]),
        (["Hva skal gjøres?", "Frist"], ["tiltak", "frist"]),
        (["Behov/tiltak", "Delmål"], ["tiltak", "strategi"]), (["Nr", "Tiltak"], ["", "tiltak"]),
        (["Tiltak nr", "Aktivitet", "Hvem"], ["", "tiltak", "ansvarlig"]),
        // Its own name goes before another that it may have, wherever it stands.
        (["Aktivitet", "Tiltak"], ["", "tiltak"]), (["Tiltak (hva)", "Ansvarlig"], ["tiltak", "ansvarlig"]),
    ])
    func columnsByTheirHeadings(_ header: [String], _ columns: [String]) throws {
        let match = try #require(HeaderMatch(header, in: Self.named))
        #expect(header.indices.map { match.columns[$0]?.id.text ?? "" } == columns)
    }

    @Test(arguments: [["Hva"], ["Hva", "Pris"], ["Navn", "Ansvar"], ["", ""], [], ["Tiltaksnr", "Hvem"]])
    func noMeasuresWithoutTheirColumn(_ header: [String]) {
        #expect(HeaderMatch(header, in: Self.named) == nil)
    }

    // MARK: Without a table

    @Test func pointsUnderAHeadingThatSaysSoAreMeasures() {
        let found = read(
            .heading(level: 2, text: "Målområde Bolig"), .heading(level: 3, text: "3.1.2 Tiltak"),
            .list(["Bygge to hus. Ansvarlig: NAV. Tidsfrist: 2013.", "Leie; f.eks. av private"]),
            .heading(level: 2, text: "Vedlegg"), .list(["Tiltak som ikke ble noe av"]))
        #expect(
            found.measures == [
                .init(group: "Bolig", cells: ["tiltak": "Bygge to hus.", "ansvarlig": "NAV", "frist": "2013"]),
                .init(group: "Bolig", cells: ["tiltak": "Leie; f.eks. av private"]),
            ])
        #expect(found.notes == [.listed(2, under: "3.1.2 Tiltak"), .textLeftOut(heading: "Vedlegg", paragraphs: 1)])
    }

    @Test func labelledParagraphsAreOneMeasure() {
        let found = read(
            .heading(level: 2, text: "Målområde Bolig"), .heading(level: 3, text: "Strategi 2: Skaffe"),
            .paragraph([.init("Tiltak 1: Bygge", bold: "Tiltak 1: Bygge"), .init("Ansvarlig: NAV", bold: "Ansvarlig:")]
            ),
            .paragraph([.init("Tidsfrist: 2013")]), .paragraph([.init("Noe annet.")]),
            .paragraph([.init("Tiltak: se over")]))
        #expect(
            found.measures == [
                .init(
                    group: "Bolig",
                    cells: ["tiltak": "Bygge", "ansvarlig": "NAV", "frist": "2013", "strategi": "Skaffe"])
            ])
        #expect(found.notes.last == .textLeftOut(heading: "Strategi 2: Skaffe", paragraphs: 2))
    }

    @Test func headingsAboveMeasuresAreGroupsWhenNoneSaysSo() {
        let measures = table(["Tiltak"], ["A"])
        let found = read(
            .heading(level: 1, text: "Handlingsplan"), .heading(level: 2, text: "1 Flere hus"),
            .heading(level: 3, text: "Mål"), .paragraph([.init("Nok hus.")]), .heading(level: 3, text: "Tiltak"),
            measures,
            .heading(level: 2, text: "2 Ungdom"), measures)
        #expect(found.groups == ["Flere hus", "Ungdom"])
        #expect(found.measures.map(\.group) == ["Flere hus", "Ungdom"])
        #expect(found.goals == [.init(group: "Flere hus", text: "Nok hus.")])
        #expect(found.notes.first == .groupsFromHeadings(["Flere hus", "Ungdom"]))
    }

    // MARK: Texts

    @Test func sectionsAreFoundByTheirHeadingsAndWhatIsLeftOutIsToldOf() {
        let found = read(
            .paragraph([.init("Før alt.")]), .heading(level: 1, text: "1.2 LOVER OG REGLER"),
            .paragraph([.init("Loven sier det.")]), .list(["Tiltak 1: i loven", "[Ikke utfylt]"]),
            .heading(level: 2, text: "Mer"), .paragraph([.init("Annet.")]),
            .paragraph([.init("Lovverk", bold: "Lovverk"), .init("[Ikke utfylt: Lovverk]")]),
            .paragraph([.init("Lovverk: én lov til", bold: "Lovverk:")]), .paragraph([.init("Og mer.")]),
            .paragraph([.init("Laget", bold: "Laget"), .init("i dag")]), .picture)
        #expect(found.texts.map(\.text) == ["Loven sier det.", "Tiltak 1: i loven", "én lov til", "Og mer."])
        #expect(
            found.notes == [
                .textLeftOut(heading: nil, paragraphs: 1), .textLeftOut(heading: "Mer", paragraphs: 2), .pictures(1),
            ])
    }

    @Test func rowsAreMeasuresHeadingsOrSums() {
        let found = read(
            table(
                ["Nr", "Strategi", "Tiltak", "Ansvarlig"], ["1", "S", "A", ""], ["", "Sum", "", "3"],
                ["", "Målområde Ung", "", ""], ["2", "", "B", ""], ["3", "", "", "NAV"], ["4", "", "", ""],
                ["", "[Ikke utfylt]", "Sum", "[Ikke utfylt]"]))
        #expect(found.measures.map(\.group) == [nil, "Ung", "Ung", "Ung"])
        #expect(found.measures.map { $0.cells["tiltak"] } == ["A", "B", nil, "Sum"])
        #expect(found.notes.contains(.rowLeftOut("Sum 3", table: ImportedTable(number: 1))))
        #expect(found.notes.contains(.withoutMain(1, column: "Tiltak", table: ImportedTable(number: 1))))
    }

    @Test func aTableMayBeOneMeasure() {
        let found = read(table(["Tiltak", "Bygge"], ["Ansvarlig", "NAV"], ["Merknad", "x"]))
        #expect(found.measures == [.init(group: nil, cells: ["tiltak": "Bygge", "ansvarlig": "NAV"])])
    }
}
