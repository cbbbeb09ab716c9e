import Testing

@testable import Documents

struct PandocJSONTests {
    private func meta(_ context: ContextValue) -> String {
        var typed = TypedText.writtenOut
        let json = String(decoding: PandocJSON.document(context, say: .nb, &typed), as: UTF8.self)
        return String(
            json.dropFirst(#"{"pandoc-api-version":[1,23,1],"meta":"#.count).dropLast(#","blocks":[]}"#.count)
        )
    }

    @Test func namesAreSortedAndTextIsEscapedTwice() {
        let json = meta(.map(["b": .text(#"si "*" \"#), "a": .flag(true)]))
        let raw = #"{"t":"RawInline","c":["markdown","si \\\"\\*\\\" \\\\"]}"#
        #expect(json == #"{"a":{"t":"MetaBool","c":true},"b":{"t":"MetaInlines","c":["# + raw + "]}}")
    }

    @Test func emptyTextIsEmptySoThatIfIsFalse() {
        #expect(meta(.map(["a": .text(" ")])) == #"{"a":{"t":"MetaInlines","c":[]}}"#)
        #expect(meta(.map(["a": .paragraphs([])])) == #"{"a":{"t":"MetaBlocks","c":[]}}"#)
    }

    @Test func aContextThatIsNoMapHasNoVariables() {
        #expect(meta(.text("x")) == "{}")
    }

    @Test func tableWidthsAreDashesAndShortRowsAreFilledUp() {
        let table = DocumentTable(
            columns: [.init("Tiltak", width: 2), .init("Frist")],
            rows: [[.init(["en", "to"])], ["a", "b", "c"]])
        let expected = """
            | Tiltak | Frist |
            |------|---|
            | en[]{.ny-linje}to |  |
            | a | b |
            """
        var typed = TypedText.writtenOut
        #expect(MarkdownTable(table: table, say: .nb).text(&typed) == expected)
    }

    /// Pandoc heeds the widths where a line is longer than its columns, and held-back text is short.
    @Test(arguments: [TypedText.writtenOut, .heldBack]) func aTableWithMuchInItKeepsItsWidths(_ typed: TypedText) {
        var typed = typed
        let much = String(repeating: "ord ", count: 12)
        let table = DocumentTable(columns: [.init("Tiltak", width: 3), .init("Frist")], rows: [[.init(much), "2"]])
        let rule = MarkdownTable(table: table, say: .nb).text(&typed).split(separator: "\n")[1]
        #expect(rule.count > Pandoc.columns)
        let dashes = rule.split(separator: "|").map(\.count)
        #expect(dashes[0] == 3 * dashes[1])
    }

    @Test func aTableWithoutRowsSaysSo() {
        let table = DocumentTable(columns: [.init("Tiltak"), .init("Frist")], rows: [])
        var typed = TypedText.writtenOut
        let last = MarkdownTable(table: table, say: .nb).text(&typed).split(separator: "\n").last
        #expect(last == #"| [\[Ikke utfylt\]]{.ikke-utfylt} |  |"#)
    }
}
