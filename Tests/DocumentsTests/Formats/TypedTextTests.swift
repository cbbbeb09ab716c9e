import Testing

@testable import Documents

struct TypedTextTests {
    @Test func whatIsWrittenOutIsEscapedMarkdown() {
        var typed = TypedText.writtenOut
        #expect(typed.inline("1. *x*") == #"1\. \*x\*"#)
        let source = Array("\(TypedText.opening)0l1\(TypedText.closing)".utf8)
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

    @Test func marksSayHowLongTheirTextsAre() {
        var typed = TypedText.heldBack
        #expect(typed.inline("kort") == "\(TypedText.opening)0l4\(TypedText.closing)")
        #expect(typed.inline("på. ") == "\(TypedText.opening)1l5\(TypedText.closing)")
    }

    @Test func aCellIsOneMarkWithItsLinesBehindIt() {
        var typed = TypedText.heldBack
        let mark = typed.cell(["kort", "på\n(to)"])
        #expect(mark == "\(TypedText.opening)0l39\(TypedText.closing)")
        #expect(
            String(decoding: typed.released(into: Array(mark.utf8)), as: UTF8.self)
                == #"kort#linebreak();på#linebreak();\(to\)"#)
        #expect(typed.cell(["", "\n"]) == "")
    }

    @Test func paragraphsAreOneMarkWhereNothingIsDoneToEachOfThem() {
        var typed = TypedText.heldBackJoined
        let marks = typed.paragraphs(["en", "= to\ntre"])
        #expect(marks.count == 1)
        #expect(
            String(decoding: typed.released(into: Array(marks.joined().utf8)), as: UTF8.self)
                == #"en#parbreak();\= to#parbreak();tre"#)
        #expect(typed.paragraphs([" ", "\n"]) == [])
    }

    @Test func marksThatAreNotOursAreLeftAsText() {
        let typed = TypedText.heldBack
        let source = Array("a\(TypedText.opening)7l1\(TypedText.closing)b\(TypedText.opening)".utf8)
        #expect(String(decoding: typed.released(into: source), as: UTF8.self) == "a7l1\(TypedText.closing)b")
    }
}
