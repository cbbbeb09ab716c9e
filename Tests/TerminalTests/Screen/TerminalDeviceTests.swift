import Testing

@testable import Terminal

@Suite struct TerminalDeviceTests {
    @Test(arguments: [
        ("", 0), ("bolig", 5), ("på øya", 6), ("a\u{30A}", 1), ("e\u{301}\u{323}x", 2), ("住宅", 4),
        ("🏠", 2), ("👩‍👩‍👧", 2), ("👍🏽", 2), ("🇳🇴", 2), ("❤\u{FE0F}", 2), ("❤", 1), ("❤\u{FE0E}", 1),
        ("1\u{FE0F}\u{20E3}", 2), ("한국", 4), ("–…·", 3), ("a\u{200B}b", 2), ("\u{1B}[1;31mnei\u{1B}[0m", 3),
        ("\u{1B}[1må\u{1B}[0m", 1), ("a\u{0}b", 2), ("\u{AD}", 1),
    ])
    func widthIsCountedAsTerminalsDo(text: String, width: Int) {
        #expect(displayWidth(text) == width, "\(text.unicodeScalars.map(\.value))")
    }

    @Test func sizeFallsBackToWhatTheEnvironmentSays() {
        #expect(TerminalDevice.size(of: -1) == TerminalSize(columns: 80, rows: 24))
        #expect(TerminalDevice.size(of: -1, columns: "132", rows: "50") == TerminalSize(columns: 132, rows: 50))
        #expect(TerminalDevice.size(of: -1, columns: "bred", rows: "-4") == TerminalSize(columns: 80, rows: 24))
        #expect(!TerminalDevice.isTerminal(-1))
    }

    @Test func styleMarksTextOnlyWhenOn() {
        #expect(Style(isOn: true).bold("SWOT") == "\u{1B}[1mSWOT\u{1B}[0m")
        #expect(Style(isOn: true).apply(.bold, .dim, to: "─┼─") == "\u{1B}[1;2m─┼─\u{1B}[0m")
        #expect(Style(isOn: true).dim("─┼─") == "\u{1B}[2m─┼─\u{1B}[0m")
        #expect(Style(isOn: true).dim("lagret") == "lagret", "words are never dimmed")
        #expect(Style(isOn: true).dim("") == "")
        #expect(Style(isOn: false).bold("nei") == "nei")
        #expect(!Style.isWanted(on: -1, variable: { _ in "xterm" }))
    }

    @Test func promptsAreShieldedOnce() {
        let shielded = "\u{1}\u{1B}[1m\u{2}molde\u{1}\u{1B}[0m\u{2} å> "
        #expect(PromptText.shielded("\u{1B}[1mmolde\u{1B}[0m å> ") == shielded)
        #expect(PromptText.shielded(shielded) == shielded)
        #expect(PromptText.shielded("a\u{7}\u{1B}b\nc> ") == "ab\nc> ")
    }

    @Test func typedTextIsMended() {
        #expect(LineText.mended([0x61, 0xFF, 0x62]) == "a\u{FFFD}b")
        #expect(LineText.mended("a\0b\u{1B}[31m\u{9B}c\u{7F}") == "ab[31mc")
        #expect(LineText.mended("en\r\nto\rtre\tfire\n") == "en\nto\ntre\tfire\n")
        #expect(LineText.mended("uendret å") == "uendret å")
    }
}
