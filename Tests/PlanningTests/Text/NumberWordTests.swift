import Testing

@testable import Planning

struct NumberWordTests {
    @Test(
        "Numbers in words",
        arguments: [
            ("én", 1), ("Tolv", 12), ("nitten", 19), ("tjue", 20), ("tyve", 20), ("tjuefem", 25), ("nittini", 99),
            ("hundre", 100),
        ])
    func words(word: String, number: Int) { #expect(NumberWord.number(word) == number) }

    @Test("Other words are no numbers", arguments: ["", "personer", "tjuepersoner", "20", "tikk"])
    func others(word: String) { #expect(NumberWord.number(word) == nil) }
}
