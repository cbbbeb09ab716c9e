import Planning
import Testing

@Suite("The word that was probably meant")
struct NearestTests {
    private let tools = ["swot", "gap", "mål", "målgrupper", "målområder", "mobiliseringsplan", "møteplan"]

    @Test(
        "Slips are mended",
        arguments: [
            ("swott", "swot"), ("sowt", "swot"), ("SWOT", "swot"), ("malgrupper", "målgrupper"),
            ("målgruper", "målgrupper"), ("moteplan", "møteplan"), ("mobiliserings", "mobiliseringsplan"),
            ("mal", "mål"), ("ma\u{30A}l", "mål"),
        ])
    func slips(typed: String, meant: String) {
        #expect(nearest(to: typed, among: tools) == meant)
    }

    @Test("Far words give nothing", arguments: ["", "x", "hest", "budsjett", "m"])
    func far(typed: String) {
        #expect(nearest(to: typed, among: tools) == nil)
    }

    @Test("A beginning that several words share gives nothing")
    func sharedBeginning() {
        #expect(nearest(to: "med", among: ["medvirkning", "medvirkningsplan"]) == nil)
        #expect(nearest(to: "medv", among: ["medvirkning", "møteplan"]) == "medvirkning")
    }

    @Test("The nearest wins over an earlier one, and the first of equals")
    func order() {
        #expect(nearest(to: "kolonne", among: ["kolonnen1", "kolonner"]) == "kolonner")
        #expect(nearest(to: "tavla", among: ["tavle", "tavlo"]) == "tavle")
    }

    @Test("A swap of neighbours counts once")
    func swap() {
        #expect(nearest(to: "agp", among: ["gap"]) == "gap")
        #expect(nearest(to: "pag", among: ["gap"]) == nil, "two replacements are too many in three letters")
    }

    @Test("Two letters must agree, save for case and accents")
    func short() {
        #expect(nearest(to: "JA", among: ["ja", "nei"]) == "ja")
        #expect(nearest(to: "jo", among: ["ja", "nei"]) == nil)
    }
}
