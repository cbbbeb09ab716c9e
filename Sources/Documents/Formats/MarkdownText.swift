/// Plain text written so that pandoc's Markdown reader gives exactly the same text back.
///
/// Pandoc's own Markdown writer cannot be trusted with this: it escapes what is special within a
/// paragraph, but a value that a template sets at the start of a line may read "- x", "1. x" or
/// "::: x", and those come back as lists and boxes. So every sign that can mean something anywhere
/// is escaped here, and white space is folded, since leading spaces mean code.
///
///     MarkdownText.inline("1. *Viktig*")      // "1\. \*Viktig\*"
///     MarkdownText.inline("  to\n linjer ")   // "to linjer"
package enum MarkdownText {
    package static func inline(_ text: String) -> String { folded(text, escaping: isMarkup) }

    /// Returns a text with white space as one space, and none at the ends; a backslash stands before what is markup,
    /// which is ASCII.
    static func folded(_ text: String, escaping isMarkup: (Unicode.Scalar) -> Bool) -> String {
        var written: [UInt8] = []
        written.reserveCapacity(text.utf8.count + text.utf8.count / 8)
        var spaceIsDue = false
        for scalar in text.unicodeScalars {
            if isFolded(scalar) {
                spaceIsDue = true
                continue
            }
            if spaceIsDue, !written.isEmpty { written.append(UInt8(ascii: " ")) }
            spaceIsDue = false
            if isMarkup(scalar) { written.append(UInt8(ascii: "\\")) }
            written.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
        return String(decoding: written, as: UTF8.self)
    }

    /// Whether a scalar is ASCII punctuation that may be markup: a backslash may stand before it, and all of Markdown
    /// is made of it. Comma, semicolon, slash and question mark mean nothing in it, and are left readable.
    private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ",", ";", "/", "?": false
        case "!"..."/", ":"..."@", "["..."`", "{"..."~": true
        default: false
        }
    }

    /// Whether a scalar is white space that may be folded, or a control sign or noncharacter, which no document format
    /// can hold. A no-break space is neither: someone meant it.
    private static func isFolded(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFDD0...0xFDEF: true
        case let value: value & 0xFFFE == 0xFFFE
        }
    }
}
