import Documents
import Planning
import TestSupport
import Testing

@testable import Publishing

/// What pictures are drawn of: tools found by their shape, in a process nobody wrote pictures for.
struct PictureContextTests {
    private func pictures(_ sample: SampleWorkshop) -> [String: Picture] {
        var reading = sample.reading
        reading.process.measures = "tiltak"
        let all = PictureContext(reading: reading, say: .nb).pictures
        return Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
    }

    private func alternative(_ name: String, _ sample: SampleWorkshop) -> String {
        pictures(sample)[name]?.alternative ?? "no picture"
    }

    @Test func anEmptyWorkshopHasNone() {
        #expect(pictures(SampleWorkshop()).isEmpty)
        guard case .map(let fields) = PictureContext(reading: SampleWorkshop().reading, say: .nb).value() else {
            Issue.record("not a map")
            return
        }
        #expect(fields.isEmpty, "a template's $if(bilder.x)$ is to be false")
    }

    @Test func theGridHasThePlacesAndTheDisagreement() {
        let said = alternative("rutenett", SampleWorkshop.filled())
        for fact in [
            "2 av 3 er plassert.", "T1 «Bygge åtte boliger med oppfølging»: hast 4, kostnad 2.",
            "T2 «Male trappene»: hast 1, kostnad 4; hast 2, kostnad 5.", "Mest uenighet om T1.", "Nedover: Kostnad",
        ] {
            #expect(said.contains(fact), "\(fact) in \(said)")
        }
    }

    @Test func theTrailGoesFromTheFirstWordToTheMeasure() {
        let said = alternative("spor", SampleWorkshop.filled())
        #expect(said.contains("V1 Få små boliger i sentrum"))
        let order = ["V1 ", "→ G1 ", "→ T1 "].compactMap { said.firstRange(of: $0)?.lowerBound }
        #expect(order.count == 3 && order == order.sorted(), "\(said)")
        #expect(said.contains("2 er skrevet rett inn i planen."))
    }

    @Test func whatTheProcessNamesIsDrawn() {
        var sample = SampleWorkshop.filled()
        #expect(alternative("swot", sample).contains("Sterke sider, ett punkt: God oversikt over behovet"))
        sample.process.pictures["swot"] = "forventninger"
        #expect(alternative("swot", sample).contains("Bedre oversikt"))
        sample.process.pictures["swot"] = "finnes-ikke"
        #expect(alternative("swot", sample).contains("Sterke sider"), "the one that fits, when it is gone")
    }

    @Test(
        arguments: [
            ("6 mill. kr", "juni 2028", "Kommunale boliger: 2028: 6,0."),
            ("1–2 mill.", "2028", "Kommunale boliger: 2028: 2,0."),
            ("4 mill. kr", "2027–2028", "no picture"), ("1 mill. kr per år", "2029", "no picture"),
            ("1 mill. kr per år", "2028–2029", "Kommunale boliger: 2028: 1,0; 2029: 1,0."),
            ("1 mill. kr per år", "", "no picture"),
            ("innenfor rammen", "2028", "no picture"), ("6 mill. kr", "snart", "no picture"),
            ("9 000 mrd. kr", "2028", "Til sammen 1\u{a0}000\u{a0}000,0 millioner kroner"),
        ])
    func costsGoToTheirYears(cost: String, date: String, said: String) {
        var sample = SampleWorkshop()
        let homes = sample.row(in: "målområder", ["navn": "Kommunale boliger"])
        sample.row(
            in: "tiltak",
            ["målområde": homes.description, "tiltak": "Bygge", "tidsfrist": date, "kostnad": cost])
        #expect(alternative("kostnader", sample).contains(said), "\(alternative("kostnader", sample))")
    }

    @Test func costsThatCannotBeCountedAreSaid() {
        var sample = SampleWorkshop.filled()
        sample.row(in: "tiltak", ["tiltak": "Spørre", "tidsfrist": "2027", "kostnad": "vet ikke"])
        let left =
            "3 tiltak er ikke med, for kostnad og år er ikke skrevet som tall: "
            + "T2 Male trappene; T3 Lage en brosjyre; T4 Spørre."
        #expect(alternative("kostnader", sample).contains(left))
    }
}
