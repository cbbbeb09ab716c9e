import Planning
import TestSupport
import Testing

@Suite struct AlikeTests {
    private func alike(_ texts: [String]) -> [[String]] {
        var sample = SampleWorkshop()
        for text in texts { sample.point(text, in: "swot", under: "svake") }
        let tool = sample.process.tool("swot")!
        return sample.reading.alike(in: tool).map { $0.items.map(sample.reading.mainText) }
    }

    static let others = ["Lite penger til drift", "Ingen oversikt over behovet", "NAV svarer sent på telefonen"]

    @Test(arguments: [
        ["Høye husleier", "Husleiene er for høye"],
        ["For få små boliger i sentrum", "Det er for få små boliger i sentrum av byen"],
        ["Dårlig samarbeid mellom enhetene", "Enhetene samarbeider dårlig"],
        ["Mangler boveiledere", "Vi mangler boveileder"],
        ["HØYE HUSLEIER!", "høye husleier"],
    ]) func whatSaysTheSameIsFound(_ pair: [String]) {
        #expect(alike(Self.others + pair) == [pair])
    }

    @Test(arguments: [
        ["Høye husleier", "Mange som venter"], ["Få boliger til unge", "God oversikt over unge"],
        ["Boligkontoret har lange køer", "Boligkontoret er godt kjent"],
    ]) func whatDiffersIsNot(_ pair: [String]) {
        #expect(alike(Self.others + pair).isEmpty)
    }

    @Test func whatManySayTheSameIsOneSuggestion() {
        let same = (1...100).map { _ in "Få små boliger" }
        #expect(alike(same + Self.others).map(\.count) == [100])
    }

    @Test func onlyPointsUnderTheSamePromptAreCompared() {
        var sample = SampleWorkshop()
        sample.point("Høye husleier", in: "swot", under: "svake")
        sample.point("Høye husleier", in: "swot", under: "sterke")
        #expect(sample.reading.alike(in: sample.process.tool("swot")!).isEmpty)
    }

    @Test func whatIsJoinedStruckOrCarriedIsNotSuggestedAgain() {
        var sample = SampleWorkshop()
        let points = (1...4).map { _ in sample.point("Høye husleier", in: "swot", under: "svake", by: "Politisk") }
        sample.write(.join(points[1], into: points[0]))
        sample.write(.strike(points[2]))
        let common = sample.point("Høye husleier", in: "swot", under: "svake")
        sample.write(.lift(common, from: points[3]))
        let alike = sample.reading.alike(in: sample.process.tool("swot")!)
        #expect(alike.map { $0.items.map(\.id) } == [[points[0], common]])
    }

    @Test func pointsWithoutWordsAreNotAlike() {
        #expect(alike(["!!!", "???", "og", "er"]).isEmpty)
    }

    /// Twice the points take about twice the time, not four times: what is followed does not grow with them.
    @Test func timeGrowsWithThePoints() {
        func points(_ count: Int) -> [[UInt32]] {
            (0..<count).map { LikenessFinder.features(of: "Sak nummer \($0 % 7) om \($0) boliger i krets \($0 / 3)") }
        }
        func pairs(_ count: Int) -> Int { LikenessFinder(points(count)).steps }
        #expect(pairs(2000) < 3 * pairs(1000))
    }
}
