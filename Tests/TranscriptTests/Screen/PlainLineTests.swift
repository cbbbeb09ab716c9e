import Testing

@testable import Screens

/// Which texts are broken into lines the quick way: it must be as safe as the slow one.
@Suite struct PlainLineTests {
    @Test(arguments: [
        "", "Høye husleier – «for mange»", "ÅSØÆ …", "a", " ", "“to” ‘tre’", "1/2 (a|b) 50 %",
    ]) func ordinaryTextIsPlain(_ text: String) {
        #expect(isPlainLine(text))
    }

    @Test(arguments: [
        "a\nb", "a\tb", "\u{1B}[31m", "\u{7F}", "a\u{85}b", "a\u{A0}b", "a\u{AD}b", "a\u{2028}b", "a\u{202E}b",
        "a\u{2009}b",
        "a\u{200B}b", "a\u{202F}b", "A\u{30A}", "\u{301}", " \u{301}a", "日本", "👩‍👩‍👧", "\u{FEFF}", "\u{2066}", "\u{9B}2J",
    ]) func whatMayBeSomethingElseIsNot(_ text: String) {
        #expect(!isPlainLine(text))
    }

    /// The same text, once with a sign in a style of its own that makes it go the slow way.
    @Test(arguments: [8, 11, 20, 40, 80]) func bothWaysBreakAlike(_ width: Int) {
        let text =
            "Kommunen  mangler små boliger – og boveiledere/miljøarbeidere, særlig i «sentrum» Superkalifragilistisk-ord "
        func lines(_ text: String) -> [String] { wrap(text, width: width) { $0.count } }
        let slow = text.map { $0 == "–" ? "\u{2212}" : String($0) }.joined()
        #expect(!isPlainLine(slow) && isPlainLine(text))
        #expect(lines(text) == lines(slow).map { $0.map { $0 == "\u{2212}" ? "–" : String($0) }.joined() })
    }
}
