import Testing

@testable import Documents

struct TypedTextTests {
    @Test func whatIsWrittenOutIsEscapedMarkdown() {
        var typed = TypedText.writtenOut
        #expect(typed.inline("1. *x*") == #"1\. \*x\*"#)
        let source = Array("\u{F8F0}0l1x\u{F8F1}".utf8)
        #expect(typed.released(into: source) == source)
    }

    @Test(arguments: [
        ("= Mål", #"\= Mål"#), (##"#import "x""##, ##"\#import "x""##), ("a  b\tc", "a b c"), ("// nei", #"\/\/ nei"#),
        ("(x) [y]", #"\(x\) \[y\]"#), ("æ–ø 1,5 %", "æ–ø 1,5 %"), (#"\u{41}"#, #"\\u\{41\}"#),
    ])
    func whatIsHeldBackComesOutAsTypst(_ text: String, _ written: String) {
        var typed = TypedText.heldBack
        let marks = [typed.inline("først"), typed.inline(text)]
        #expect(marks.allSatisfy { !$0.contains("først") && !$0.contains(text) })
        let source = Array("\(marks[1])|\(marks[0])|\(marks[1])".utf8)
        #expect(String(decoding: typed.released(into: source), as: UTF8.self) == "\(written)|først|\(written)")
    }

    @Test func emptyTextHasNoMarkSoThatIfIsFalse() {
        var typed = TypedText.heldBack
        #expect(typed.inline(" \n") == "")
        #expect(typed.paragraphs(["", "en\nto"]).count == 2)
    }

    /// A table is given its columns' widths by how long its rows are, so marks are as long as the texts; but not longer.
    @Test func marksAreAboutAsLongAsTheirTextsUpToALimit() {
        var typed = TypedText.heldBack
        #expect(typed.inline("kort").count == 9)
        #expect(typed.inline(String(repeating: "ord ", count: 500)).count < 60)
    }

    @Test func marksThatAreNotOursAreLeftAsText() {
        let typed = TypedText.heldBack
        let source = Array("a\u{F8F0}7l1x\u{F8F1}b\u{F8F0}".utf8)
        #expect(String(decoding: typed.released(into: source), as: UTF8.self) == "a7l1x\u{F8F1}b")
    }
}
