import Planning
import TestSupport
import Testing

/// A workshop seen in another language.
struct WordingTests {
    private static let form = Form(
        columns: [
            Column(id: "gruppe", name: "Gruppe", question: "?", kind: .choice(.listed(["Brukere", "Ansatte"]))),
            Column(id: "hva", name: "Hva", question: "?"),
            Column(id: "hvem", name: "Hvem", question: "?", kind: .role),
            Column(id: "ferdig", name: "Ferdig", question: "?", kind: .yesNo),
        ], prefix: "R", main: "hva", groupedBy: "gruppe")

    private static let process = Process(
        id: "liten", name: "Liten", language: "nb", planType: "Boligplan", voices: ["Boligforvaltning"],
        roles: ["Saksbehandler"], glossary: [Term(word: "høring", meaning: "Alle kan svare.")],
        gatherings: [Gathering(number: 1, name: "Oppstart", purpose: "Vi begynner.", tools: ["rader"])],
        tools: [
            Tool(
                id: "rader", name: "Rader", guidance: Guidance(why: "Fordi.", how: "Slik"), shape: .form(form),
                lifts: [
                    LiftRule(
                        source: "rader", column: "hva", condition: .init(column: "gruppe", answers: ["Brukere"]))
                ],
                given: [
                    GivenItem(fields: [
                        .init(column: "gruppe", text: "Brukere"), .init(column: "hva", text: "Bostøtte"),
                    ])
                ],
                checks: [
                    Check(rule: .answered(column: "ferdig", answers: ["nei", "vet ikke"]), message: "Finn det ut.")
                ])
        ])

    private static let wording = Wording([
        "Boligplan": "Bustadplan", "Boligforvaltning": "Bustadforvaltning", "Saksbehandler": "Saksbehandlar",
        "Brukere": "Brukarar", "Hva": "Kva", "Hvem": "Kven", "Bostøtte": "Bustøtte", "høring": "høyring",
        "vet ikke": "veit ikkje", "Fordi.": "Av di.",
    ])

    /// Made at one millisecond with what is given, as `boplan ny` does; then written in a second later.
    private var sample: (reading: Reading, given: Stamp) {
        var sample = SampleWorkshop(process: Self.process)
        let given = sample.row(in: "rader", ["gruppe": "Brukere", "hva": "Bostøtte"])
        for _ in 0..<20 { sample.set(Fact.municipality, "Ørsta") }
        sample.row(
            in: "rader", by: "Boligforvaltning", ["gruppe": "Ansatte", "hva": "Bostøtte", "hvem": "Saksbehandler"])
        sample.row(
            in: "rader",
            ["gruppe": "Brukere", "hva": "Hva Brukere vil", "hvem": "Kari, Saksbehandler", "ferdig": "vet ikke"])
        sample.row(in: "rader", by: "Kari", ["hva": "Vet ikke"])
        return (sample.reading, given)
    }

    private func texts(_ column: ColumnID, in reading: Reading) -> [String?] {
        reading.workshop.items.map { reading.text(of: $0, in: column) }
    }

    @Test func labelsAreInTheOtherLanguage() {
        let process = sample.reading.worded(Self.wording).process
        #expect(process.planType == "Bustadplan")
        #expect(process.tool("rader")?.form?.columns.map(\.name) == ["Gruppe", "Kva", "Kven", "Ferdig"])
        #expect(process.glossary.map(\.word) == ["høyring"])
        #expect(process.tool("rader")?.guidance.why == "Av di.")
    }

    @Test func whatTheProcessGaveAndNobodyChangedFollows() {
        #expect(texts("hva", in: sample.reading.worded(Self.wording))[0] == "Bustøtte")
    }

    @Test func whatPeopleTypedStaysLetterForLetter() {
        let reading = sample.reading.worded(Self.wording)
        #expect(texts("hva", in: reading)[1] == "Bostøtte", "the same words, but typed")
        #expect(texts("hva", in: reading)[2] == "Hva Brukere vil")
        #expect(texts("hvem", in: reading)[2] == "Kari, Saksbehandler")
        #expect(reading.workshop.facts == sample.reading.workshop.facts)
    }

    @Test func whatWasChosenAmongTheAnswersFollows() {
        let reading = sample.reading.worded(Self.wording)
        #expect(texts("gruppe", in: reading) == ["Brukarar", "Ansatte", "Brukarar", nil])
        #expect(texts("hvem", in: reading)[1] == "Saksbehandlar")
        #expect(texts("ferdig", in: reading)[2] == "veit ikkje")
        #expect(texts("hva", in: reading)[3] == "Veit ikkje", "with the capital it had")
        #expect(reading.workshop.items.map(\.voice) == ["", "Bustadforvaltning", "", "Kari"])
    }

    @Test func rowsStayInTheirGroupsAndRulesFindTheirAnswers() throws {
        let reading = sample.reading.worded(Self.wording)
        let tool = try #require(reading.process.tool("rader"))
        #expect(reading.groups(of: tool).map(\.name) == ["Brukarar", "Ansatte", nil])
        #expect(reading.groups(of: tool).map(\.rows.count) == [2, 1, 1])
        #expect(tool.lifts.first?.condition?.answers == ["Brukarar"])
        #expect(reading.findings(in: tool).count == 1, "the answer «veit ikkje» is found")
    }

    @Test func aChangedGivenTextIsSomebodysOwn() {
        var workshop = SampleWorkshop(process: Self.process)
        let row = workshop.row(in: "rader", ["gruppe": "Brukere", "hva": "Bostøtte"])
        for _ in 0..<20 { workshop.set(Fact.municipality, "Ørsta") }
        workshop.answer(row, "hva", "Bostøtte fra staten")
        workshop.answer(row, "hva", "Bostøtte")
        #expect(texts("hva", in: workshop.reading.worded(Self.wording)) == ["Bostøtte"])
    }

    @Test func whatWasGivenAndLiftedIsStillWhatWasGiven() {
        var workshop = SampleWorkshop(process: Self.process)
        let row = workshop.row(in: "rader", ["gruppe": "Brukere", "hva": "Bostøtte"])
        for _ in 0..<20 { workshop.set(Fact.municipality, "Ørsta") }
        let lifted = workshop.row(in: "rader", ["hva": "Bostøtte"])
        workshop.write(.lift(lifted, from: row))
        #expect(texts("hva", in: workshop.reading.worded(Self.wording)) == ["Bustøtte", "Bustøtte"])
    }

    @Test func withoutWordsNothingIsChanged() {
        #expect(sample.reading.worded(Wording()).process == Self.process)
    }

    @Test func theLabelsAreThoseThatMayStandInADocument() {
        let labels = Self.process.labels
        #expect(labels.contains("Boligplan") && labels.contains("Brukere") && labels.contains("Finn det ut."))
        #expect(!labels.contains("Slik"), "how to go about it is for the screen")
        #expect(!labels.contains("nei"), "an answer to look for is no label")
        #expect(Self.process.labels(missingIn: Self.wording).contains("Ansatte"))
        #expect(!Self.process.labels(missingIn: Self.wording).contains("Brukere"))
    }
}
