import Planning
import TestSupport
import Testing

/// What typed text may hold.
struct SafeTextTests {
    @Test(
        "Escapes leave nothing behind",
        arguments: [
            ("rød \u{1B}[31mskrift\u{1B}[0m", "rød skrift"),
            ("\u{1B}[2J\u{1B}[1;1Hsvart", "svart"),
            ("\u{9B}31mrød", "rød"),
            ("a\u{1B}]0;tittel\u{7}b", "ab"),
            ("a\u{1B}]8;;http://x\u{1B}\\lenke\u{1B}]8;;\u{1B}\\b", "alenkeb"),
            ("a\u{1B}]52;c;aGVp\u{9C}b", "ab"),
            ("a\u{1B}P1$r\u{1B}\\b", "ab"),
            ("a\u{1B}_skjult\u{1B}\\b\u{1B}^skjult\u{7}c\u{1B}Xskjult\u{1B}\\d", "abcd"),
            ("a\u{1B}cb", "ab"),
            ("a\u{1B}", "a"),
            ("a\u{1B}[", "a"),
            ("a\u{1B}[12;", "a"),
            ("\u{1B}[31æ", "æ"),
        ])
    func escapes(text: String, safe: String) {
        #expect(safeText(text) == safe)
    }

    @Test(
        "A string that never ends hides nothing",
        arguments: [
            ("a\u{1B}]0;resten er vår", "a0;resten er vår"), ("a\u{1B}Presten", "aresten"),
        ])
    func endless(text: String, safe: String) {
        #expect(safeText(text) == safe)
    }

    @Test(
        "Hidden characters are taken out",
        arguments: [
            "\u{0}", "\u{7}", "\u{8}", "\n", "\r", "\u{7F}", "\u{80}", "\u{85}", "\u{9C}", "\u{9F}",
            "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{200E}", "\u{200F}", "\u{61C}", "\u{2028}", "\u{2029}",
            "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "\u{10FFFF}", "\u{E0041}",
        ])
    func hidden(character: String) {
        #expect(safeText("a\(character)b") == "ab")
    }

    @Test("A tab becomes a space")
    func tab() {
        #expect(safeText("a\tb") == "a b")
    }

    @Test(
        "What people write is kept letter by letter",
        arguments: [
            "Ærlig talt: «øl & ål»", "e\u{301} og é", "gárži čáhci", "👩‍👩‍👧 og 🏳️‍🌈", "क्‍ष", "עברית العربية", "中文", "a\u{A0}b",
            "a\u{AD}b",
            "", " ", "[31m", "100 % <b>*x*</b>",
        ])
    func kept(text: String) {
        #expect(Array(safeText(text).unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test("Nothing unsafe is left, and cleaning twice is cleaning once", arguments: 0..<200 as Range<UInt64>)
    func anyText(seed: UInt64) {
        var random = Babble(seed: seed)
        let safe = safeText(random.text())
        #expect(safeText(safe) == safe)
        #expect(!safe.unicodeScalars.contains { $0.properties.generalCategory == .control }, "seed \(seed)")
    }
}

/// Texts made mostly of what terminals obey.
private struct Babble {
    var random: SeededGenerator

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    mutating func text() -> String {
        let parts = [
            "\u{1B}", "[", "]", "P", "\\", "\u{7}", "\u{9B}", "\u{9C}", "3", ";", "m", "ø", "\u{202E}", " ", "\t",
            "\u{301}",
        ]
        return (0..<random.below(20)).map { _ in random.pick(parts) }.joined()
    }
}
