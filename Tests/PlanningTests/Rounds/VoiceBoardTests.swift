import Planning
import TestSupport
import Testing

@Suite struct VoiceBoardTests {
    @Test func eachGroupHasItsOwnBoardAndTheCommonOneIsFirst() {
        var sample = SampleWorkshop()
        let first = sample.point("Høye husleier", in: "swot", under: "svake", by: "NAV/sosial")
        let same = sample.point("Dyrt å bo", in: "swot", under: "svake", by: "Politisk")
        sample.point("Kjenner alle", in: "swot", under: "sterke", by: "Politisk")
        sample.write(.join(same, into: first))
        let boards = sample.reading.voiceBoards(of: sample.process.tool("swot")!)
        #expect(boards.map(\.voice) == ["", "NAV/sosial", "Politisk"])
        #expect(boards[0].points.flatMap { $0 }.isEmpty)
        #expect(boards[1].points[1].map(\.id) == [first])
        #expect(boards[2].points[0].count == 1)
        #expect(boards[2].points[1].map(\.id) == [first], "what was joined stands with both who said it")
    }

    @Test func whatIsCarriedIsOfferedOnce() {
        var sample = SampleWorkshop()
        let weak = sample.point("Høye husleier", in: "swot", under: "svake", by: "NAV/sosial")
        let common = sample.point("Høye husleier", in: "swot", under: "svake")
        sample.write(.lift(common, from: weak))
        #expect(sample.reading.carried[weak]?.id == common)
        let gap = sample.process.tool("gap")!
        #expect(sample.reading.candidates(for: gap).map(\.item.id) == [common])
        sample.write(.strike(common))
        #expect(sample.reading.carried.isEmpty)
        #expect(sample.reading.candidates(for: gap).map(\.item.id) == [weak], "it counts again by itself")
    }
}

@Suite struct SearchTests {
    private let reading = SampleWorkshop.filled().reading

    private func labels(_ text: String) -> [String] {
        reading.search(text).flatMap(\.hits).map(\.item.label)
    }

    @Test func everyWordMustBeThereInAnyCaseAndWithoutAccents() {
        #expect(labels("SMA sentr").contains("V1"))
        #expect(labels("små finnesikke").isEmpty)
        #expect(labels("").isEmpty && labels("   ").isEmpty)
    }

    @Test func whatIsStruckOrJoinedIsFoundLast() {
        let swot = reading.search("s").first { $0.tool.id == "swot" }
        let live = swot?.hits.map(\.item.isLive) ?? []
        let sorted = live.filter { $0 } + live.filter { !$0 }
        #expect(live.contains(false) && live == sorted)
    }

    @Test func theAnswerThatHasTheWordIsTold() {
        let hit = reading.search("vet").first { $0.tool.id == "gap" }?.hits.first
        #expect(hit?.column == "visjon")
        let main = reading.search("sentrum").first { $0.tool.id == "gap" }?.hits.first
        #expect(main.map { $0.column == nil } ?? false)
    }

    @Test(arguments: [
        ("Få Måsøy", "fa masoy"), ("ÆRLIG", "aerlig"), ("Ærø", "aero"), ("É ü Ñ", "e u n"), ("日本", "日本"), ("", ""),
    ]) func keysAreSmallAndPlain(_ text: String, _ key: String) {
        #expect(searchKey(text) == Array(key.utf8))
    }
}
