/// The screen that replies are drawn for: its size, and how it shows text.
package struct Screen: Sendable {
    /// The greatest number of columns to fill.
    package var width: Int
    /// The lines of the window; nil when no one looks at one, and then nothing is shown in pages.
    package var height: Int?
    /// Whether labelled lines are shown instead of tables and boxes, for screen readers and plain terminals.
    package var isSimple: Bool
    /// The function that measures how many columns a text takes on the terminal.
    package var measure: @Sendable (String) -> Int

    package init(
        width: Int = 80, height: Int? = nil, isSimple: Bool = false,
        measure: @escaping @Sendable (String) -> Int = { $0.count }
    ) {
        self.width = width
        self.height = height
        self.isSimple = isSimple
        self.measure = measure
    }

    /// The lines of a window that views are shown in pages for; nil where they are shown whole, as in simple lines, which
    /// are read one by one.
    package var pageHeight: Int? { isSimple ? nil : height }

    /// Returns the text with spaces behind it, so that it fills a column.
    package func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - measure(text)))
    }

    /// Returns the text on one line of so many columns at most, with "…" where the rest is left out.
    package func cut(_ text: String, to width: Int) -> String {
        let text = oneLine(text)
        guard measure(text) > width else { return text }
        var kept = Substring(text)
        while !kept.isEmpty, measure(String(kept)) >= width { kept.removeLast() }
        return String(kept).trimmed + "…"
    }
}

/// A line on screen, in pieces of one style each.
package struct StyledLine: Sendable, Equatable, ExpressibleByStringInterpolation {
    package var spans: [Span]

    package struct Span: Sendable, Equatable {
        package var text: String
        package var style: TextStyle

        package init(text: String, style: TextStyle) {
            self.text = text
            self.style = style
        }
    }

    package init(_ text: String, _ style: TextStyle = .plain) {
        spans = [Span(text: text, style: style)]
    }

    package init(stringLiteral text: String) {
        self.init(text)
    }

    package init(_ spans: [Span]) {
        self.spans = spans
    }

    /// The line without its styles.
    package var text: String {
        spans.map(\.text).joined()
    }
}

/// The way a piece of text stands out. It is never the only sign of anything: the words say it too.
package enum TextStyle: Sendable, Equatable {
    case plain, strong, faint, accent, warning
}
