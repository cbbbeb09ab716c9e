import Screens
import Testing

@Suite("Breaking text into lines")
struct ViewsWrappingTests {
    @Test("Lines break at spaces, and runs of spaces count as one")
    func spaces() {
        #expect(
            wrap("Få små  boliger i sentrum", width: 12, measure: letters) == [
                "Få små", "boliger i", "sentrum",
            ])
    }

    @Test("An empty text is one empty line")
    func empty() {
        #expect(wrap("", width: 12, measure: letters) == [""])
    }

    @Test("A no-break space is no place to break")
    func noBreak() {
        #expect(
            wrap("koster 6\u{A0}000 kroner", width: 10, measure: letters) == [
                "koster", "6\u{A0}000", "kroner",
            ])
    }

    @Test("Long words break after slashes and hyphens before they are cut")
    func longWords() {
        #expect(wrap("drøm/framtidsønske", width: 14, measure: letters) == ["drøm/", "framtidsønske"])
        #expect(wrap("framtidsønske", width: 8, measure: letters) == ["framtids", "ønske"])
    }

    @Test("A combining mark stays with its letter")
    func combining() {
        let lines = wrap(String(repeating: "e\u{301}", count: 10), width: 8, measure: columns)
        #expect(lines == [String(repeating: "e\u{301}", count: 8), String(repeating: "e\u{301}", count: 2)])
    }

    @Test("Wide characters take two columns")
    func wide() {
        #expect(wrap("住宅住宅住宅", width: 9, measure: columns) == ["住宅住宅", "住宅"])
    }

    @Test("A width below 8 counts as 8")
    func narrow() {
        #expect(wrap("en to tre", width: 2, measure: letters) == ["en to", "tre"])
    }

    @Test("Line breaks and terminal escapes never come through")
    func safe() {
        #expect(wrap("rød \u{1B}[31mskrift\nher", width: 40, measure: letters) == ["rød skrift her"])
    }
}

@Suite("Tables as text")
struct ViewsTableTests {
    @Test("The widest column gives way first")
    func widestFirst() {
        let table = TextTable(
            columns: [.init("Hva"), .init("Tid", alignment: .trailing)],
            rows: [
                [.init("Vi går gjennom planen fra ende til annen og ser hva som mangler"), .init("15 min")]
            ])
        let lines = table.lines(on: Screen(width: 50), unfilled: "[Ikke utfylt]").map(\.text)
        #expect(
            lines
                == [
                    "Hva                                       │    Tid",
                    "──────────────────────────────────────────┼───────",
                    "Vi går gjennom planen fra ende til annen  │ 15 min",
                    "og ser hva som mangler                    │",
                ]
        )
    }

    @Test("Columns that cannot be made to fit become labelled lines")
    func tooMany() {
        let columns = (1...12).map { TextTable.Column("Kolonne \($0)") }
        let table = TextTable(columns: columns, rows: [(1...12).map { .init("Svaret er \($0)") }])
        let lines = table.lines(on: Screen(width: 60), unfilled: "[Ikke utfylt]").map(\.text)
        #expect(lines == (1...12).map { "Kolonne \($0): Svaret er \($0)" })
    }

    @Test("Wide characters do not push the lines aside")
    func wideCells() {
        let screen = Screen(width: 60, measure: columns)
        let table = TextTable(
            columns: [.init("Hva"), .init("Tid")],
            rows: [[.init("住宅"), .init("nå")], [.init("hus"), .init("da")]])
        let lines = table.lines(on: screen, unfilled: "–").map(\.text)
        #expect(lines == ["Hva  │ Tid", "─────┼────", "住宅 │ nå", "hus  │ da"])
    }
}

/// Every character is one column wide.
let letters: @Sendable (String) -> Int = { $0.count }

/// Han characters are two columns wide, all others one. A terminal knows more; this is enough to tell.
let columns: @Sendable (String) -> Int = { text in
    text.reduce(0) { $0 + (("\u{4E00}"..."\u{9FFF}").contains($1) ? 2 : 1) }
}
