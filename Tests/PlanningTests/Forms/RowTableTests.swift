import Planning
import TestSupport
import Testing

/// The rows of a form as a table, and what each of them lacks.
struct RowTableTests {
    /// A form that comes with three rows: what is known, and who finds out the rest when it is not enough.
    private static let mapping = {
        var who = Column(id: "hvem", name: "Hvem", question: "Hvem finner det ut?", kind: .role)
        who.condition = .init(column: "nok", answers: ["nei", "vet ikke"])
        var form = Form(
            columns: [
                Column(id: "del", name: "Del", question: "Hvor?", kind: .choice(.listed(["Ute", "Inne"]))),
                Column(id: "tema", name: "Tema", question: "Hva?"), who,
                Column(id: "nok", name: "Nok?", question: "Er det nok?", kind: .yesNo),
                Column(id: "merknad", name: "Merknad", question: "Noe mer?", isLater: true),
            ], prefix: "K", main: "tema", groupedBy: "del")
        form.askingOrder = ["nok", "hvem"]
        return Tool(
            id: "kartlegging", name: "Kartlegging", guidance: Guidance(why: "", how: ""), shape: .form(form),
            given: [("Ute", "Boliger"), ("Inne", "Tall"), ("Ute", "Folk")].map { part, topic in
                GivenItem(fields: [.init(column: "del", text: part), .init(column: "tema", text: topic)])
            })
    }()

    private static func sample() -> SampleWorkshop {
        var process = SampleProcess.process
        process.tools.append(mapping)
        process.measures = "tiltak"
        var sample = SampleWorkshop(process: process)
        for given in mapping.given {
            let row = sample.row(in: "kartlegging", [:])
            for field in given.fields { sample.answer(row, field.column, field.text) }
        }
        return sample
    }

    private func row(_ label: String, _ sample: SampleWorkshop) throws -> Item {
        try #require(sample.timeline.workshop.item(labelled: label))
    }

    @Test func columnsAreAskedInTheirOwnOrderAndStandInTheirs() throws {
        let form = try #require(Self.mapping.form)
        #expect(form.asked.map(\.id) == ["del", "tema", "nok", "hvem", "merknad"])
        #expect(form.columns.map(\.id) == ["del", "tema", "hvem", "nok", "merknad"])
    }

    @Test func aColumnIsOpenOnlyWhenWhatItDependsOnCallsForIt() throws {
        var sample = Self.sample()
        let id = try row("K1", sample).id
        let open = { (sample: SampleWorkshop) in sample.reading.openColumns(of: sample[id]).map(\.id) }
        #expect(open(sample) == ["nok"])
        sample.answer(id, "nok", "ja")
        #expect(open(sample).isEmpty)
        sample.answer(id, "nok", "vet ikke")
        #expect(open(sample) == ["hvem"])
        sample.answer(id, "hvem", "vet ikke")
        #expect(open(sample).isEmpty, "not knowing is an answer")
    }

    @Test func givenRowsAreAllInTheTableAndMayWait() throws {
        var sample = Self.sample()
        sample.answer(try row("K2", sample).id, "nok", "ja")
        let table = try #require(sample.reading.rowTable(of: Self.mapping))
        #expect(table.mayWait)
        #expect(table.groups.map(\.rows).map { $0.map(\.label) } == [["K1", "K3"], ["K2"]])
        #expect(table.open.map(\.label) == ["K1", "K3"])
        #expect(table.columns.map(\.id) == ["nok"], "who finds out is in no row's way yet")
        #expect(sample.reading.commonColumn(of: table.rows, in: table)?.id == "nok")
        #expect(sample.reading.rowTable(of: Self.mapping, group: "Inne")?.rows.map(\.label) == ["K2"])
    }

    @Test func anAnswerForSeveralRowsGoesToAColumnThatAllLack() throws {
        var sample = Self.sample()
        sample.answer(try row("K1", sample).id, "nok", "nei")
        let table = try #require(sample.reading.rowTable(of: Self.mapping))
        let rows = try [row("K1", sample), row("K2", sample), row("K3", sample)]
        #expect(sample.reading.sharedColumn(of: rows, in: table) == nil, "K1 lacks who, the others lack whether")
        #expect(sample.reading.sharedColumn(of: [rows[1], rows[2]], in: table)?.id == "nok")
        #expect(sample.reading.sharedColumn(of: [rows[0]], in: table)?.id == "hvem")
    }

    @Test func onlyMeasuresThatLackSomethingAreInTheTable() throws {
        var sample = Self.sample()
        #expect(sample.reading.rowTable(of: SampleProcess.measures) == nil)
        let area = sample.row(in: "målområder", ["navn": "Bolig"])
        sample.row(
            in: "tiltak",
            [
                "målområde": area.description, "strategi": "Bygge", "tiltak": "Bygge", "ansvarlig": "vet ikke",
                "tidsfrist": "2028", "kostnad": "vet ikke",
            ])
        #expect(sample.reading.rowTable(of: SampleProcess.measures) == nil, "all is answered")
        sample.row(in: "tiltak", ["tiltak": "Male"])
        let table = try #require(sample.reading.rowTable(of: SampleProcess.measures))
        #expect(table.rows.map(\.label) == ["T2"])
        #expect(!table.mayWait)
        #expect(sample.reading.commonColumn(of: table.rows, in: table)?.id == "ansvarlig")
        #expect(table.rows(numbered: [1])?.map(\.label) == ["T1"], "a row that lacks nothing may be picked too")
    }

    @Test func rowsArePickedByTheNumbersInTheirIds() throws {
        var sample = Self.sample()
        let table = try #require(sample.reading.rowTable(of: Self.mapping))
        #expect(table.rows(numbered: [3, 1])?.map(\.label) == ["K1", "K3"])
        #expect(table.rows(numbered: [1, 4]) == nil)
        #expect(table.rows(numbered: [0]) == nil)
        sample.write(.strike(try row("K2", sample).id))
        let shorter = try #require(sample.reading.rowTable(of: Self.mapping))
        #expect(
            shorter.rows(numbered: [1, 2, 3])?.map(\.label) == ["K1", "K3"], "what is gone from a range is passed by")
    }

    @Test func givenRowsAreAdoptedByWhatIsAnsweredInThem() throws {
        var sample = Self.sample()
        let untouched = try row("K1", sample)
        #expect(!sample.reading.isAdopted(untouched, in: Self.mapping))
        sample.answer(untouched.id, "nok", "nei")
        #expect(sample.reading.isAdopted(sample[untouched.id], in: Self.mapping))
        let own = sample.row(in: "kartlegging", ["del": "Ute", "tema": "Veier"])
        #expect(sample.reading.isAdopted(sample[own], in: Self.mapping))
    }

    @Test func rowsOfTheProgressPlanAreAdoptedByWhenTheWorkBegins() throws {
        var sample = Self.sample()
        sample.process.purposes[.progress] = Self.mapping.id
        let untouched = try row("K1", sample)
        #expect(!sample.reading.isAdopted(untouched, in: Self.mapping))
        #expect(sample.reading.progress(of: Self.mapping).state == .notBegun)
        sample.set(Fact.start, "oktober 2026")
        #expect(sample.reading.isAdopted(untouched, in: Self.mapping))
        #expect(sample.reading.progress(of: Self.mapping).state == .begun, "no one leads it")
        sample.answer(untouched.id, "hvem", "NAV")
        #expect(sample.reading.progress(of: Self.mapping).state == .done)
    }
}
