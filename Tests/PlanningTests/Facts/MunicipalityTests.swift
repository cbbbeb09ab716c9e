import Planning
import TestSupport
import Testing

@Suite struct MunicipalityTests {
    private let all: [Municipality]

    init() throws {
        let text = try #require(TestHost.text(TestHost.repository + "/Workshops/kommuner.txt"))
        all = Municipality.list(text.split(separator: "\n").map(String.init))
    }

    @Test func thereAre357InFifteenCountiesEachWithANameOfItsOwn() {
        #expect(all.count == 357)
        #expect(Set(all.map(\.name)).count == 357)
        #expect(Set(all.map(\.county)).count == 15)
    }

    @Test(arguments: [
        ("herøy", ["Herøy i Møre og Romsdal", "Herøy i Nordland"]),
        ("våler", ["Våler i Østfold", "Våler i Innlandet"]),
        ("Kárášjohka", ["Karasjok"]), ("karasjohka", ["Karasjok"]), ("Porsanki", ["Porsanger"]),
        ("Tråante", ["Trondheim"]), ("Stïentje", ["Steinkjer"]), ("áhkán", ["Narvik"]), ("Etelä", ["Sør-Varanger"]),
        ("mol", ["Molde"]), ("", []), ("Atlantis", []),
    ])
    func aBeginningFindsThemByAnyOfTheirNames(_ beginning: String, _ names: [String]) {
        #expect(all.names(beginningWith: beginning) == names)
    }
}
