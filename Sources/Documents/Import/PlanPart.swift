import Planning

/// What is read of an old plan: its headings and tables, in order.
package enum PlanPart: Sendable, Equatable {
    /// The highest headings are 1.
    case heading(level: Int, text: String)
    case table([Row])

    package struct Row: Sendable, Equatable {
        /// A cell that stands beside several rows is in each of them.
        package var cells: [String]
        /// One cell across the whole table, which is a heading in it.
        package var isHeading: Bool

        package init(_ cells: [String], isHeading: Bool = false) {
            self.cells = cells
            self.isHeading = isHeading
        }
    }
}

/// Text as a cell of ours holds it: safe, on one line, without white space at the ends.
///
/// Soft hyphens go too: they show where a word may be divided in the table it stood in. No-break spaces
/// stay; someone meant them.
func cellText(_ text: String) -> String {
    let words = text.unicodeScalars.filter { $0 != "\u{AD}" }
        .split(whereSeparator: isBreakable)
    return safeText(words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")).trimmed
}

/// White space that is not a no-break space.
private func isBreakable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t"..."\r": true
    case "!"..."~", "\u{A0}", "\u{202F}": false
    default: scalar.properties.isWhitespace
    }
}
