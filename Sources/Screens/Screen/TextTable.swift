import Planning

/// A table as text, fitted to the screen: the widest columns give way first, and cells are wrapped.
///
/// On a narrow or simple screen, and where the columns cannot be made to fit, each row becomes lines of
/// "heading: answer" instead, with a blank line between rows.
///
///     var table = TextTable(columns: [.init("Tiltak"), .init("Kostnad", alignment: .trailing)])
///     table.rows.append([.init("Bygge åtte boliger"), .init(nil)])
///     table.lines(on: screen, unfilled: "[Ikke utfylt]")
///     // Tiltak             │ Kostnad
///     // ───────────────────┼────────
///     // Bygge åtte boliger │       –
package struct TextTable: Sendable {
    package enum Alignment: Sendable { case leading, trailing }

    package struct Column: Sendable {
        package var heading: String
        package var alignment: Alignment
        /// The column is never made narrower than this, unless all it holds is narrower.
        package var minimum: Int
        /// The width beyond which content is wrapped even where there is room; nil when there is no such limit.
        package var preferred: Int?

        package init(
            _ heading: String, alignment: Alignment = .leading, minimum: Int = 8, preferred: Int? = nil
        ) {
            self.heading = heading
            self.alignment = alignment
            self.minimum = minimum
            self.preferred = preferred
        }
    }

    /// The content of one place in the table. Without a text it is shown as not filled in; with an empty one nothing is
    /// missing, and labelled lines pass it by.
    package struct Cell: Sendable {
        package var text: String?
        package var style: TextStyle
        /// The note said after the text, to be noticed: "2 versjoner".
        package var note: String?

        package init(_ text: String?, _ style: TextStyle = .plain, note: String? = nil) {
            self.text = text
            self.style = style
            self.note = note
        }
    }

    /// The width, in columns, below which tables are written as labelled lines.
    package static let narrowest = 50

    package var columns: [Column]
    /// The rows, each with as many cells as there are columns.
    package var rows: [[Cell]] = []

    package init(columns: [Column], rows: [[Cell]] = []) {
        self.columns = columns
        self.rows = rows
    }

    /// Draws the table as wide as the view's screen.
    func lines(in view: View) -> [StyledLine] { lines(on: view.screen, unfilled: view.say(.notFilledIn)) }

    /// Draws the table; nothing but the headings when it has no rows. `unfilled` is what labelled lines say where a
    /// cell has no text.
    package func lines(on screen: Screen, unfilled: String) -> [StyledLine] {
        guard !screen.isSimple, screen.width >= TextTable.narrowest, let widths = fitted(to: screen) else {
            return labelled(on: screen, unfilled: unfilled)
        }
        let drawing = TableDrawing(
            widths: widths, alignments: columns.map(\.alignment), measure: screen.measure)
        let headings = columns.map { [Span(text: $0.heading, style: .strong)] }
        let drawn = rows.map { drawing.row($0.map { $0.spans(unfilled: "–") }) }
        let needsRules = drawn.contains { $0.count > 1 }
        var lines = drawing.row(headings) + [drawing.rule()]
        for (index, row) in drawn.enumerated() {
            if needsRules, index > 0 { lines.append(drawing.rule()) }
            lines += row
        }
        return lines
    }

    private func labelled(on screen: Screen, unfilled: String) -> [StyledLine] {
        var lines: [StyledLine] = []
        for row in rows {
            if !lines.isEmpty { lines.append("") }
            for (column, cell) in zip(columns, row) where cell.text != "" {
                let label = column.heading.isEmpty ? [] : [Span(text: column.heading + ": ", style: .faint)]
                lines += hanging(label + cell.spans(unfilled: unfilled), on: screen)
            }
        }
        return lines
    }

    private func hanging(_ spans: [Span], on screen: Screen) -> [StyledLine] {
        let lines = wrap(spans, width: screen.width - 2, measure: screen.measure)
        return lines.enumerated().map { index, line in
            StyledLine(index == 0 ? line : [Span(text: "  ", style: .plain)] + line)
        }
    }
}

extension TextTable.Cell {
    func spans(unfilled: String) -> [Span] {
        let text = self.text.map { Span(text: $0, style: style) } ?? Span(text: unfilled, style: .faint)
        return [text] + (note.map { [Span(text: " [\($0)]", style: .warning)] } ?? [])
    }
}
