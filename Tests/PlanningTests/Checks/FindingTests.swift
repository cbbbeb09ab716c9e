import Planning
import TestSupport
import Testing

/// What `/sjekk` draws attention to.
struct FindingTests {
    @Test func rowsThatLackAnswersAreFound() {
        var sample = SampleWorkshop()
        sample.row(in: "tiltak", ["tiltak": "Bygge", "ansvarlig": "Boligsjef", "tidsfrist": "2028"])
        let open = sample.row(in: "tiltak", ["tiltak": "Male", "ansvarlig": "", "tidsfrist": "2028"])
        let findings = sample.reading.findings(in: SampleProcess.measures)
        #expect(findings.map(\.item?.id) == [open])
        #expect(
            findings.map(\.kind) == [.unanswered(columns: ["Ansvarlig"], message: "Uten eier og frist blir det luft.")])
        sample.answer(open, "ansvarlig", "vet ikke")
        #expect(sample.reading.findings(in: SampleProcess.measures).isEmpty, "not knowing is an answer")
    }

    @Test func tooFewUnderAPromptAreFound() {
        var sample = SampleWorkshop()
        sample.point("Annet", in: "swot", under: "svake")
        let kind = Finding.Kind.tooFew(prompt: "Trusler", message: "Tenk på hva som kan stanse dere.")
        #expect(sample.reading.findings(in: SampleProcess.swot).map(\.kind) == [kind])
        #expect(sample.reading.findings(in: SampleProcess.swot).map(\.tool) == ["swot"])
        let threat = sample.point("Rentene", in: "swot", under: "trusler")
        #expect(sample.reading.findings(in: SampleProcess.swot).isEmpty)
        sample.write(.strike(threat))
        #expect(sample.reading.findings(in: SampleProcess.swot).map(\.kind) == [kind])
    }

    @Test func tooFewInAllAreFound() {
        var tool = SampleProcess.gap
        tool.checks = [Check(rule: .atLeast(2, prompt: nil), message: "Finn flere.")]
        var sample = SampleWorkshop()
        sample.row(in: "gap", ["status": "A"])
        #expect(sample.reading.findings(in: tool).map(\.kind) == [.tooFew(prompt: nil, message: "Finn flere.")])
        sample.row(in: "gap", ["status": "B"])
        #expect(sample.reading.findings(in: tool).isEmpty)
    }

    @Test func whatIsNotKnownIsGatheredUnderOneQuestion() throws {
        var check = Check(
            id: "eier", rule: .unknown(columns: ["ansvarlig"]), message: "Tiltaket har ingen som eier det.")
        check.messageForSeveral = "# tiltak har ingen som eier dem."
        var sample = SampleWorkshop()
        let index = try #require(sample.process.tools.firstIndex { $0.id == "tiltak" })
        sample.process.tools[index].checks = [check]
        sample.row(in: "tiltak", ["tiltak": "Bygge", "ansvarlig": "vet ikke"])
        sample.row(in: "tiltak", ["tiltak": "Male"])
        sample.row(in: "tiltak", ["tiltak": "Leie", "ansvarlig": "Boligsjef"])
        let asked = { (sample: SampleWorkshop) in
            sample.reading.review(today: nil).questions.filter { $0.id == "eier" }.map(\.asked)
        }
        #expect(asked(sample) == ["Tiltaket har ingen som eier det."], "an empty answer is another check's")
        sample.row(in: "tiltak", ["tiltak": "Kjøpe", "ansvarlig": "Veit ikkje"])
        #expect(asked(sample) == ["2 tiltak har ingen som eier dem."])
    }

    @Test func answersThatWantAttentionAreFound() {
        var tool = SampleProcess.gap
        tool.checks = [
            Check(rule: .answered(column: "behov", answers: ["Vet ikke", "nei"]), message: "Finn ut av det.")
        ]
        var sample = SampleWorkshop()
        let unknown = sample.row(in: "gap", ["status": "A", "behov": "vet ikke!"])
        sample.row(in: "gap", ["status": "B", "behov": "ja"])
        sample.row(in: "gap", ["status": "C"])
        #expect(sample.reading.findings(in: tool).map(\.item?.id) == [unknown])
    }

    @Test func answersGivenApartAreFoundUntilSettled() {
        var sample = SampleWorkshop()
        let row = sample.row(in: "gap", ["behov": "Bygge"])
        sample.answerApart(row, "behov", "Kjøpe", by: "Politisk")
        let findings = sample.reading.findings(in: SampleProcess.gap)
        guard case .conflict(let conflict)? = findings.first?.kind else {
            Issue.record("no conflict found: \(findings)")
            return
        }
        #expect(conflict.register == .field(row, column: "behov"))
        #expect(conflict.versions.map(\.value) == ["Bygge", "Kjøpe"])
        sample.answer(row, "behov", "Bygge eller kjøpe")
        #expect(sample.reading.findings(in: SampleProcess.gap).isEmpty)
    }

    @Test func anAnswerInAStruckRowIsFoundUntilItIsStruckAgain() {
        var sample = SampleWorkshop()
        let row = sample.row(in: "gap", ["behov": "Bygge"])
        sample.write(.strike(row))
        sample.answer(row, "behov", "Kjøpe")
        #expect(sample.reading.findings(in: SampleProcess.gap).map(\.item?.id) == [row])
        sample.write(.strike(row))
        #expect(sample.reading.findings(in: SampleProcess.gap).isEmpty)
    }

    @Test func anAnswerThatWhoStruckHadNotSeenIsFoundThoughItIsOlder() {
        var sample = SampleWorkshop()
        let row = sample.row(in: "gap", ["behov": "Bygge"])
        let seen = sample[row].fields.flatMap(\.content.basis)
        sample.answerApart(row, "behov", "Kjøpe", by: "Politisk")
        sample.write(.strike(row, seen: seen))
        #expect(sample.reading.conflicts().map(\.isAboutStruck) == [true])
        sample.write(.strike(row, seen: sample[row].fields.flatMap(\.content.basis)))
        #expect(sample.reading.conflicts().isEmpty, "struck by one who had seen it")
    }

    @Test func aStruckRowThatIsBroughtBackIsSettled() {
        var sample = SampleWorkshop()
        let row = sample.row(in: "gap", ["behov": "Bygge"])
        sample.write(.strike(row))
        sample.answer(row, "behov", "Kjøpe")
        sample.write(.restore(row))
        #expect(sample.reading.findings(in: SampleProcess.gap).isEmpty)
        #expect(sample[row].isLive && sample[row].text("behov") == "Kjøpe")
    }

    @Test func factsMovesAndPlacementsMadeApartAreFoundToo() {
        var sample = SampleWorkshop()
        let point = sample.point("Få små boliger", in: "swot", under: "svake")
        sample.write(.assign(.slot(point), value: "trusler", basis: []))
        sample.write(.assign(.fact(Fact.period), value: "2028–2031", basis: []))
        let row = sample.row(in: "tiltak", ["tiltak": "Bygge", "ansvarlig": "Boligsjef", "tidsfrist": "2028"])
        for place in ["4 2", "2 4"] {
            sample.write(.assign(.placement(row, grid: "haster", voice: ""), value: place, basis: []))
        }
        #expect(
            sample.reading.conflicts().map(\.register) == [
                .fact(Fact.period), .slot(point), .placement(row, grid: "haster", voice: ""),
            ])
        #expect(sample.reading.findings().first?.tool == nil, "facts come first")
    }

    @Test func whatIsJoinedIntoAnotherIsNotInConflict() {
        var sample = SampleWorkshop()
        let (row, other) = (sample.row(in: "gap", ["behov": "Bygge"]), sample.row(in: "gap", ["behov": "Kjøpe"]))
        sample.answerApart(row, "behov", "Leie", by: "Politisk")
        sample.write(.join(row, into: other))
        #expect(sample.reading.findings(in: SampleProcess.gap).isEmpty)
    }

    @Test func findingsComeInTheOrderOfTheProcess() {
        let tools = SampleWorkshop.filled().reading.findings().map(\.tool)
        #expect(tools == ["swot", "tiltak", "tiltak", "tiltak"])
    }
}
