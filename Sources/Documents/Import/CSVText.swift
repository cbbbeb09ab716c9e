/// A table as spreadsheets write it: RFC 4180, with comma, semicolon or tab between the cells.
///
///     CSVText.records(Array("a;b\r\n\"x;y\";\r\n".utf8))  // [["a", "b"], ["x;y", ""]]
package enum CSVText {
    /// Returns the lines and their cells; empty lines are left out. What is not UTF-8 is read as Windows-1252, which is
    /// what Norwegian spreadsheets write.
    package static func records(_ bytes: [UInt8]) -> [[String]] {
        var text = Array(decoded(bytes).unicodeScalars)
        if text.first == "\u{FEFF}" { text.removeFirst() }
        var reader = Reader(text: text, separator: separator(of: text))
        return reader.records()
    }

    private static func decoded(_ bytes: [UInt8]) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var text = String.UnicodeScalarView()
        for byte in bytes {
            let isSpecial = (0x80...0x9F).contains(byte)
            text.append(isSpecial ? windows1252[Int(byte) - 0x80] : Unicode.Scalar(byte))
        }
        return String(text)
    }

    /// The characters of 0x80–0x9F; five of them mean nothing.
    private static let windows1252 = Array("€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ".unicodeScalars)

    /// Returns the separator that there is most of in the first line, outside quotes.
    private static func separator(of text: [Unicode.Scalar]) -> Unicode.Scalar {
        var counts: [Unicode.Scalar: Int] = [:]
        var isQuoted = false
        for scalar in text {
            if scalar == "\"" { isQuoted.toggle() }
            if isQuoted { continue }
            if scalar == "\n" || scalar == "\r" { break }
            counts[scalar, default: 0] += 1
        }
        return [",", ";", "\t"].max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
    }
}

private struct Reader {
    let text: [Unicode.Scalar]
    let separator: Unicode.Scalar
    private var position = 0

    init(text: [Unicode.Scalar], separator: Unicode.Scalar) {
        self.text = text
        self.separator = separator
    }

    mutating func records() -> [[String]] {
        var records: [[String]] = []
        while position < text.count {
            let record = record()
            if record != [""] { records.append(record) }
        }
        return records
    }

    private mutating func record() -> [String] {
        var cells = [cell()]
        while position < text.count, text[position] == separator {
            position += 1
            cells.append(cell())
        }
        if position < text.count, text[position] == "\r" { position += 1 }
        if position < text.count, text[position] == "\n" { position += 1 }
        return cells
    }

    private mutating func cell() -> String {
        var cell = String.UnicodeScalarView()
        if position < text.count, text[position] == "\"" { quoted(into: &cell) }
        while position < text.count, text[position] != separator, text[position] != "\r", text[position] != "\n" {
            cell.append(text[position])
            position += 1
        }
        return String(cell)
    }

    /// Reads up to the quote that ends the cell; two in a row are one that is meant.
    private mutating func quoted(into cell: inout String.UnicodeScalarView) {
        position += 1
        while position < text.count {
            if text[position] == "\"" {
                position += 1
                guard position < text.count, text[position] == "\"" else { return }
            }
            cell.append(text[position])
            position += 1
        }
    }
}
