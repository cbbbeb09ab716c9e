/// Whether a spreadsheet may take the text for a formula (OWASP, "CSV Injection").
///
/// It looks past what a spreadsheet may skip before the sign: spaces of every kind, quotation marks, and
/// characters that do not show. Scalar by scalar, as a combining mark must not hide the sign before it.
///
///     startsFormula("=1+1")   // true
///     startsFormula(" ＝1")   // true
///     startsFormula("a=1")    // false
package func startsFormula(_ text: String) -> Bool {
    let start = text.unicodeScalars.first { scalar in
        let properties = scalar.properties
        return !properties.isWhitespace && properties.generalCategory != .format && !quotes.contains(scalar)
    }
    return start.map(signs.contains) ?? false
}

private let quotes = Set("\"“”„«»".unicodeScalars)
/// The signs as they are, in full width, and small.
private let signs = Set("=+-@＝＋－＠﹦﹢﹣﹫".unicodeScalars)
