import Planning

/// A part of an old plan as it is read, in the plan's order: a heading, a text or a table.
package enum PlanPart: Sendable, Equatable {
    /// The highest headings are 1.
    case heading(level: Int, text: String)
    case paragraph([Line])
    /// The points of a list; what stands in a list within it belongs to the point above.
    case list([String])
    case table([Row])
    case picture
    /// A sheet of a spreadsheet that is hidden, by its name; what is on it is not read.
    case hiddenSheet(String)

    /// A line of a paragraph, and how much of it, from the start, is in bold type: "Ansvarlig:" of "Ansvarlig: NAV".
    package struct Line: Sendable, Equatable {
        package var text: String
        package var bold: String

        package init(_ text: String, bold: String = "") {
            self.text = text
            self.bold = bold
        }

        /// The text that follows the bold type.
        var rest: String { text.hasPrefix(bold) ? String(text.dropFirst(bold.count)).trimmed : text }
    }

    package struct Row: Sendable, Equatable {
        /// A cell that stands beside several rows is in each of them.
        package var cells: [String]
        /// Whether the row is one cell across the whole table, which is a heading in it.
        package var isHeading: Bool
        /// Whether the row adds up rows above it, as a formula says.
        package var isSum: Bool

        package init(_ cells: [String], isHeading: Bool = false, isSum: Bool = false) {
            self.cells = cells
            self.isHeading = isHeading
            self.isSum = isSum
        }
    }
}

/// Returns text as a cell of ours holds it: safe, on one line, without white space at the ends.
///
/// Soft hyphens go too: they show where a word may be divided in the table it stood in. No-break spaces
/// stay; someone meant them.
func cellText(_ text: String) -> String {
    let words = text.unicodeScalars.filter { $0 != "\u{AD}" }
        .split(whereSeparator: isBreakable)
    return safeText(words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")).trimmed
}

/// Joins texts that stood on lines of their own. A line that ends without a stop gets a semicolon after it, so that
/// what was apart does not run together.
func joinedLines(_ lines: [String]) -> String {
    lines.filter { !$0.isEmpty }.reduce("") { text, line in
        guard let last = text.last else { return line }
        return text + (".,:;!?".contains(last) ? " " : "; ") + line
    }
}

/// Whether a scalar is white space but not a no-break space.
private func isBreakable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t"..."\r": true
    case "!"..."~", "\u{A0}", "\u{202F}": false
    default: scalar.properties.isWhitespace
    }
}
