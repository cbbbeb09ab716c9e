import Planning

/// Text as a cell of a spreadsheet may hold it.
enum SheetText {
    /// The longest text in a cell. Excel has no room for more, and will not open a file that has.
    private static let longest = 32_767

    /// Returns the text, safe and no longer than a cell. The format writes a letter as `_x0041_`, so where a person
    /// typed just that, its first sign is written that way.
    static func safe(_ text: String) -> String {
        let text = safeText(text)
        guard text.utf16.count > longest || text.contains("_x") else { return text }
        var written = String.UnicodeScalarView()
        var length = 0
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            length += scalar.utf16.count
            if length >= longest {
                written.append("…")
                break
            }
            if isEscape(scalars[index...]) { written.append(contentsOf: "_x005F".unicodeScalars) }
            written.append(scalar)
        }
        return String(written)
    }

    private static func isEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let seven = Array(scalars.prefix(7))
        return seven.count == 7 && seven[0] == "_" && seven[1] == "x" && seven[6] == "_"
            && seven[2...5].allSatisfy { $0.properties.isASCIIHexDigit }
    }
}
