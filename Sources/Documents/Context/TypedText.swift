/// Puts what people typed into the Markdown that fills a template: written out, or held back behind marks.
///
/// Pandoc takes its time over every word, so for Typst the words go around it: a mark stands for each text, and
/// Typst's own source gets the text, escaped, where the mark came out.
///
///     var typed = TypedText.heldBack
///     let mark = typed.inline("= Mål *1*")
///     typed.released(into: Array("- \(mark)".utf8))   // "- \= Mål \*1\*"
struct TypedText {
    private var heldBack: [String]?

    /// Escaped, so that pandoc's Markdown reader gives the same text back.
    static let writtenOut = TypedText(heldBack: nil)
    static let heldBack = TypedText(heldBack: [])

    /// Signs for private use, which no text that is shown has.
    private static let opening: Unicode.Scalar = "\u{F8F0}"
    private static let closing: Unicode.Scalar = "\u{F8F1}"
    /// Pandoc gives a table its columns' widths when a row is longer than `--columns`.
    private static let longest = 48

    mutating func inline(_ text: String) -> String {
        let written = MarkdownText.inline(text)
        guard let number = heldBack?.count, !written.isEmpty else { return written }
        heldBack?.append(TypstText.inline(text))
        let length = written.unicodeScalars.count
        let padding = String(repeating: "x", count: min(length, Self.longest))
        return "\(Self.opening)\(number)l\(length)\(padding)\(Self.closing)"
    }

    /// The paragraphs of what was typed, one for each line with something on it.
    mutating func paragraphs(_ texts: [String]) -> [String] {
        var written: [String] = []
        for line in texts.flatMap({ $0.split(whereSeparator: \.isNewline) }) {
            let text = inline(String(line))
            if !text.isEmpty { written.append(text) }
        }
        return written
    }
}

extension TypedText {
    /// Typst's source, with the texts where their marks stand.
    func released(into source: [UInt8]) -> [UInt8] {
        guard let heldBack else { return source }
        var whole: [UInt8] = []
        whole.reserveCapacity(source.count + heldBack.reduce(0) { $0 + $1.utf8.count })
        var rest = source[...]
        while let start = Self.range(of: Self.opening, in: rest) {
            whole += rest[..<start.lowerBound]
            rest = rest[start.upperBound...]
            guard let end = Self.range(of: Self.closing, in: rest), let number = Self.number(rest[..<end.lowerBound]),
                heldBack.indices.contains(number)
            else { continue }
            whole += heldBack[number].utf8
            rest = rest[end.upperBound...]
        }
        return whole + rest
    }

    private static func range(of sign: Unicode.Scalar, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
        let sign = Array(String(sign).utf8)
        var start = bytes.startIndex
        while let first = bytes[start...].firstIndex(of: sign[0]) {
            if bytes[first...].starts(with: sign) { return first..<first + sign.count }
            start = first + 1
        }
        return nil
    }

    /// `17l4xxxx` is text 17; it has four signs, by which the filter knows rows that may be longer than a page.
    private static func number(_ mark: ArraySlice<UInt8>) -> Int? {
        Int(String(decoding: mark.prefix { $0 != UInt8(ascii: "l") }, as: UTF8.self))
    }
}

/// Plain text as Typst's source, where a backslash takes the meaning from any sign.
enum TypstText {
    static func inline(_ text: String) -> String {
        var written = String.UnicodeScalarView()
        for scalar in MarkdownText.folded(text).unicodeScalars {
            if isMarkup(scalar) { written.append("\\") }
            written.append(scalar)
        }
        return String(written)
    }

    private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "!", "\"", "%", "&", "'", ",", "?": false
        case "!"..."/", ":"..."@", "["..."`", "{"..."~": true
        default: false
        }
    }
}
