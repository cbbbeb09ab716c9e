/// Texts that someone may type, or that a file made elsewhere may bring, to be taken for something else than text.
package enum HostileText {
    /// Markup of every format we write: Markdown, HTML, TeX, Typst, pandoc's own.
    package static let markup = [
        "*x*", "**b** _i_ ~s~ ~~d~~ ^u^", "<b>", "</div>", "[a](http://b)", "![a](b.png)", "[ref]: http://x",
        "$x$", "$$y$$", #"\today"#, #"\"#, #"slutter på \"#, "{{< include >}}", "# h", "| a | b |", "1. x",
        "1) x",
        "(1) x", "a. x", "(@) x", "- x", "+ x", "---", "***", "===", "`code`", "```", "~~~", "@cite",
        "[@cite]",
        ":::", "::: forside", #""quoted" 'single'"#, "...", "--", "a -- b --- c", "😀 smil",
        "<script>alert(1)</script>",
        "http://x.no", "<http://x.no>", "(www.x.no/a_b)", "www.x.no/a_b", "&amp; &lt;", #"a\\b"#, "%title",
        "[^1]", "^[note]", "[x]{.ny-linje}",
        "{.class}", "{#id}", ": def", "> quote", "[ ] task", "- [ ] t", "Table: x", "|", "+---+", "$for(x)$",
        "${x}", "#let x = 1", "#box[]", "= h", "/ t: d", "<label>", "// c", "/* c", "snake_case_word",
        ":smile:",
        "dvs. at", "{=html}", "`x`{=html}", "<!-- c -->", #"1986\. x"#, "''", "“”", "–", "…", "|-|", "![[x]]",
        "]]>",
        "{{x}}", "R&D <x@y.no>", "Å, æ og ø", "450\u{A0}000 kr", String(repeating: "langtord", count: 25),
    ]

    /// What spreadsheets may take for formulas.
    package static let formulas = [
        "=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x\",\"y\")", "＝1+1", "＋1", "－1",
        "＠x", " =1", "  +A1", "\u{A0}=1", "\u{3000}=1", "\u{200B}=1", "\"=1\"", "'=1", "\"\"\"=1", "“=1”", "e\u{301}=1",
        "﹦1", "﹢1", "﹣1", "﹫x", "-", "=", ";=1", ",=1",
    ]

    /// What steers a terminal, turns the direction of a text, or is no character at all. People at our keyboard
    /// cannot write these, as what is typed is made safe; a file made elsewhere may hold them.
    package static let controls = [
        "\u{1B}[31mrød", "\u{1B}[2J\u{1B}[Hvisket", "\u{1B}]0;tittel\u{7}",
        "\u{1B}]8;;http://x\u{1B}\\lenke\u{1B}]8;;\u{1B}\\",
        "\u{1B}]52;c;cm0gLXJm\u{7}utklipp", "\u{1B}Pq#0\u{1B}\\sixel", "\u{1B}_apc\u{1B}\\", "\u{1B}^pm\u{1B}\\",
        "\u{1B}c",
        "\u{1B}", "\u{9B}31mC1", "\u{9D}0;tittel\u{9C}", "\u{90}dcs\u{9C}", "a\u{0}b", "a\u{8}\u{8}b", "a\u{7F}b",
        "a\u{85}b",
        "over\rskrevet", "to\nlinjer", "a\u{B}b\u{C}c", "a\tb", "\u{202E}snudd\u{202C}", "\u{202A}a\u{202B}b\u{202D}c",
        "\u{2066}a\u{2067}b\u{2068}c\u{2069}", "\u{200E}a\u{200F}b\u{61C}c", "a\u{2028}b\u{2029}c", "\u{FEFF}a",
        "a\u{FFFE}b",
        "a\u{FFFF}b", "a\u{1FFFE}b", "a\u{10FFFE}b", "a\(Unicode.Scalar(0xFDD0 as UInt32)!)b", "a\u{E0041}\u{E007F}b",
        "\t=1+1", "\r=1+1",
        "\u{1B}=1+1",
        "\u{202E}=1+1", "a\u{FFF9}b\u{FFFA}c\u{FFFB}",
    ]

    package static let all = markup + formulas + controls

    /// The texts a few at a time, as a workshop with all of them in every shape would be larger than any real one.
    package static func handfuls(of texts: [String], _ size: Int) -> [[String]] {
        stride(from: 0, to: texts.count, by: size).map { Array(texts[$0..<min($0 + size, texts.count)]) }
    }

    /// May not reach a screen or a document. A new line is whoever writes the line's own.
    package static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: false
        case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF, 0xFEFF:
            true
        case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
        case let value: value & 0xFFFE == 0xFFFE
        }
    }

    /// The dangerous characters in a text, each once, as `U+1B`.
    package static func dangers(in text: String) -> [String] {
        Set(text.unicodeScalars.filter(isDangerous)).sorted().map {
            "U+" + String($0.value, radix: 16, uppercase: true)
        }
    }

    /// Does a spreadsheet take the cell for a formula, also where it skips spaces and quotation marks?
    package static func startsFormula(_ cell: String) -> Bool {
        let start = cell.unicodeScalars.first {
            !$0.properties.isWhitespace && $0.properties.generalCategory != .format
                && !"\"“”„«»".unicodeScalars.contains($0)
        }
        return start.map { "=+-@＝＋－＠﹦﹢﹣﹫\t\r".unicodeScalars.contains($0) } ?? false
    }
}
