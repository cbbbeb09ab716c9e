import Testing

@testable import Documents

struct MarkdownTextTests {
    @Test(arguments: [
        ("1. *Viktig*", #"1\. \*Viktig\*"#),
        ("- punkt", #"\- punkt"#),
        ("::: x", #"\:\:\: x"#),
        (#"slutter på \"#, #"slutter på \\"#),
        ("Ola, Kari; ja/nei?", "Ola, Kari; ja/nei?"),
    ])
    func everySignThatMeansSomethingIsEscaped(text: String, written: String) {
        #expect(MarkdownText.inline(text) == written)
    }

    @Test(arguments: ["  to\n linjer\t ", "to\u{0}\u{1B}linjer", "to\u{2028}linjer", "to linjer"])
    func whiteSpaceAndControlSignsFold(text: String) {
        #expect(MarkdownText.inline(text) == "to linjer")
    }

    @Test func aNoBreakSpaceIsKept() {
        #expect(MarkdownText.inline("450\u{A0}000") == "450\u{A0}000")
    }

    @Test func eachLineIsAParagraphAndEmptyLinesAreNone() {
        var typed = TypedText.writtenOut
        #expect(typed.paragraphs(["en\n\n  \nto\r\ntre", "", "fire"]) == ["en", "to", "tre", "fire"])
    }
}
