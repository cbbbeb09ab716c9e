/// The texts that people typed, on their way into the Markdown that fills a template: written out, or held back behind
/// marks.
///
/// Pandoc takes its time over every word, so for Typst the words go around it: a mark stands for each text, and
/// Typst's own source gets the text, escaped, where the mark came out.
///
///     var typed = TypedText.heldBack
///     let mark = typed.inline("= Mål *1*")
///     typed.released(into: Array("- \(mark)".utf8))   // "- \= Mål \*1\*"
struct TypedText {
    private var heldBack: [String]?
    private var joinsParagraphs = false

    /// The way of writing texts out, escaped, so that pandoc's Markdown reader gives the same text back.
    static let writtenOut = TypedText(heldBack: nil)
    static let heldBack = TypedText(heldBack: [])
    /// The way of holding texts back with one mark for all paragraphs of a text: where nothing is to be done to each of
    /// them, pandoc need not see that they are many.
    static let heldBackJoined = TypedText(heldBack: [], joinsParagraphs: true)

    /// The signs around the number of a mark. They are noncharacters, which Unicode keeps for what a program does by
    /// itself, and no text has them, as `MarkdownText` folds them away.
    static let opening = Unicode.Scalar(0xFDD0 as UInt32)!
    static let closing = Unicode.Scalar(0xFDD1 as UInt32)!

    mutating func inline(_ text: String) -> String {
        guard heldBack != nil else { return MarkdownText.inline(text) }
        return mark(for: TypstText.inline(text))
    }

    /// Writes the lines of a cell, which in Markdown stands on one: an empty span is turned into a break by the filter.
    mutating func cell(_ texts: [String]) -> String {
        guard heldBack != nil else { return lines(texts, MarkdownText.inline).joined(separator: "[]{.ny-linje}") }
        return mark(for: lines(texts, TypstText.inline).joined(separator: TypstText.lineBreak))
    }

    /// Writes the paragraphs of what was typed, one for each line with something on it.
    mutating func paragraphs(_ texts: [String]) -> [String] {
        guard heldBack != nil else { return lines(texts, MarkdownText.inline) }
        let written = lines(texts, TypstText.inline)
        let marked = joinsParagraphs ? [written.joined(separator: TypstText.paragraphBreak)] : written
        return marked.map { mark(for: $0) }.filter { !$0.isEmpty }
    }

    private func lines(_ texts: [String], _ written: (String) -> String) -> [String] {
        texts.flatMap { $0.unicodeScalars.split(whereSeparator: Self.isNewline) }.map { written(String($0)) }
            .filter { !$0.isEmpty }
    }

    /// Whether a scalar is a line break by `Character.isNewline`; to look for whole characters takes longer than all
    /// the rest.
    private static func isNewline(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// Holds a text back, and returns its mark: `17l400` is text 17 and has 400 bytes, by which the filter knows rows
    /// that may be longer than a page.
    private mutating func mark(for written: String) -> String {
        guard !written.isEmpty else { return "" }
        let number = heldBack?.count ?? 0
        heldBack?.append(written)
        return "\(Self.opening)\(number)l\(written.utf8.count)\(Self.closing)"
    }
}

extension TypedText {
    /// Returns Typst's source, with the texts where their marks stand.
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

    private static func number(_ mark: ArraySlice<UInt8>) -> Int? {
        Int(String(decoding: mark.prefix { $0 != UInt8(ascii: "l") }, as: UTF8.self))
    }
}

/// Plain text as Typst's source, where a backslash takes the meaning from any sign.
enum TypstText {
    static let lineBreak = "#linebreak();"
    /// The break between paragraphs, good also in a list item, which an empty line would end.
    static let paragraphBreak = "#parbreak();"

    static func inline(_ text: String) -> String { MarkdownText.folded(text, escaping: isMarkup) }

    private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "!", "\"", "%", "&", "'", ",", "?": false
        case "!"..."/", ":"..."@", "["..."`", "{"..."~": true
        default: false
        }
    }
}
