import Planning
import TestSupport
import Testing

/// Prompts, and the points under them.
struct PromptTests {
    @Test func promptsAreThoseOfTheProcess() {
        let sample = SampleWorkshop()
        #expect(
            sample.reading.prompts(of: SampleProcess.swot).map(\.id) == ["sterke", "svake", "muligheter", "trusler"])
        #expect(sample.reading.prompts(of: SampleProcess.introduction).map(\.id) == ["hva", "lov"])
        #expect(sample.reading.prompts(of: SampleProcess.gap).isEmpty, "a form has none")
    }

    @Test func eachItemOfAnotherToolIsAPrompt() {
        var sample = SampleWorkshop()
        let homes = sample.row(in: "målområder", ["navn": "Kommunale boliger"])
        let money = sample.row(in: "målområder", ["navn": "Virkemidler"])
        let prompts = [
            Prompt(id: .item(homes), name: "Kommunale boliger", question: "Hva er målet?", prefix: "L"),
            Prompt(id: .item(money), name: "Virkemidler", question: "Hva er målet?", prefix: "L"),
        ]
        #expect(sample.reading.prompts(of: SampleProcess.goals) == prompts)
        sample.answer(money, "navn", "Økonomiske virkemidler")
        #expect(sample.reading.prompts(of: SampleProcess.goals)[1].name == "Økonomiske virkemidler")
    }

    @Test func pointsFollowAPromptThatIsJoinedAndStrayFromOneThatIsStruck() {
        var sample = SampleWorkshop()
        let homes = sample.row(in: "målområder", ["navn": "Kommunale boliger"])
        let flats = sample.row(in: "målområder", ["navn": "Kommunens leiligheter"])
        let first = sample.point("Nok boliger", in: "mål", under: homes.description)
        let second = sample.point("Gode leiligheter", in: "mål", under: flats.description)
        sample.write(.join(flats, into: homes))
        let prompts = sample.reading.prompts(of: SampleProcess.goals)
        #expect(prompts.map(\.name) == ["Kommunale boliger"], "the joined one asks no more")
        #expect(sample.reading.items(in: SampleProcess.goals, under: prompts[0]).map(\.id) == [first, second])
        #expect(sample.reading.strayItems(in: SampleProcess.goals).isEmpty)
        sample.write(.strike(homes))
        #expect(sample.reading.prompts(of: SampleProcess.goals).isEmpty)
        #expect(sample.reading.strayItems(in: SampleProcess.goals).map(\.id) == [first, second])
    }

    @Test func pointsUnderAPromptThatIsNotInTheProcessAreAstray() {
        var sample = SampleWorkshop()
        sample.point("Hører til", in: "swot", under: "svake")
        let stray = sample.point("Hører ikke til", in: "swot", under: "borte")
        sample.row(in: "gap", ["status": "Rader har ingen ledetekst"])
        #expect(sample.reading.strayItems(in: SampleProcess.swot).map(\.id) == [stray])
        #expect(sample.reading.strayItems(in: SampleProcess.gap).isEmpty)
    }

    @Test func onlyWhatCountsStandsUnderAPrompt() {
        let sample = SampleWorkshop.filled()
        let weak = sample.reading.prompts(of: SampleProcess.swot)[1]
        let texts = sample.reading.items(in: SampleProcess.swot, under: weak).map { sample.reading.mainText(of: $0) }
        #expect(texts == ["Få små boliger i sentrum"], "one was joined into it, one struck")
    }
}

/// What an item says, as people read it.
struct TextTests {
    @Test func aChosenItemIsReadByItsName() {
        var sample = SampleWorkshop()
        let homes = sample.row(in: "målområder", ["navn": "Kommunale boliger"])
        let flats = sample.row(in: "målområder", ["navn": "Leiligheter"])
        let measure = sample.row(in: "tiltak", ["målområde": flats.description, "tiltak": homes.description])
        #expect(sample.reading.text(of: sample[measure], in: "målområde") == "Leiligheter")
        #expect(sample.reading.text(of: sample[measure], in: "tiltak") == homes.description, "text is not a choice")
        sample.write(.join(flats, into: homes))
        #expect(sample.reading.text(of: sample[measure], in: "målområde") == "Kommunale boliger")
        #expect(sample.reading.text(of: sample[measure], in: "kostnad") == nil)
    }

    @Test func aChoiceThatWasTakenBackIsNoAnswer() {
        var sample = SampleWorkshop()
        let gone = Stamp(milliseconds: 5, counter: 0, device: 5)
        let measure = sample.row(in: "tiltak", ["målområde": gone.description, "tiltak": "Bygge"])
        #expect(sample.reading.text(of: sample[measure], in: "målområde") == nil)
    }

    @Test func theFirstAnswerStandsForARowWithoutItsMainOne() {
        var sample = SampleWorkshop()
        let row = sample.row(in: "gap", ["visjon": "Nok boliger", "behov": "Bygge"])
        #expect(sample.reading.mainText(of: sample[row]) == "Bygge", "in the order of the columns")
        sample.answer(row, "status", "For få")
        #expect(sample.reading.mainText(of: sample[row]) == "For få")
        let empty = sample.row(in: "gap", ["status": ""])
        #expect(sample.reading.mainText(of: sample[empty]) == "")
        let foreign = sample.write(.add(tool: "ukjent", slot: "", label: "X1"))
        sample.answer(foreign, "hva", "Fra en annen prosess")
        #expect(sample.reading.mainText(of: sample[foreign]) == "Fra en annen prosess")
    }

    @Test func optionsAreListedItemsAndRoles() {
        let reading = SampleWorkshop.filled().reading
        let columns = SampleProcess.measures.form?.columns ?? []
        #expect(reading.options(of: columns[0]).map(\.text) == ["Kommunale boliger", "Økonomiske virkemidler"])
        #expect(reading.options(of: columns[0]).allSatisfy { Stamp($0.value) != nil })
        #expect(reading.options(of: columns[1]).isEmpty, "text is free")
        #expect(reading.options(of: columns[3]).map(\.value) == ["Boligsjef", "Rådmann"])
        let listed = Column(id: "a", name: "A", question: "", kind: .choice(.listed(["Ja", "Delvis"])))
        #expect(reading.options(of: listed).map(\.value) == ["Ja", "Delvis"])
    }
}
