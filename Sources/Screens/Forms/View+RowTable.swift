import Planning

/// The rows of a form to choose from, each on a line of its own, with a mark where an answer is missing. As labelled
/// lines on a simple or narrow screen.
extension View {
    /// The mark of an answer that is missing.
    package static let missing = "–"

    /// Draws the rows in pages, a group on one page where it fits; all on one where no one looks at a window, or
    /// where it is read line by line.
    ///
    /// - Parameter beside: The number of lines of the window that other things need.
    package func pages(of table: RowTable, beside: Int) -> [RowPage] {
        let drawing = RowDrawing(table, self)
        let room = screen.pageHeight.map { max(4, $0 - beside - drawing.head.count) } ?? .max
        var pages = [RowPage()]
        for block in drawing.blocks {
            let height = block.reduce(0) { $0 + $1.lines.count }
            if height <= room, pages[pages.count - 1].lines.count + height > room { pages.append(RowPage()) }
            for row in block {
                if pages[pages.count - 1].lines.count + row.lines.count > room { pages.append(RowPage()) }
                pages[pages.count - 1].lines += row.lines
                pages[pages.count - 1].rows += row.rows
            }
        }
        return pages.filter { !$0.lines.isEmpty }.map { RowPage(lines: drawing.head + $0.lines, rows: $0.rows) }
    }
}

/// Rows that are seen together, with the lines they are drawn in.
package struct RowPage {
    package var lines: [StyledLine] = []
    package var rows: [Stamp] = []
}

/// The lines of a table of rows: what stands above, and each group as its heading and rows.
private struct RowDrawing {
    var head: [StyledLine] = []
    /// The groups; each row, and the heading with the first, as the lines that stay together.
    var blocks: [[RowPage]] = []

    init(_ table: RowTable, _ view: View) {
        let layout = view.screen.isSimple ? nil : RowLayout(table, view)
        if let layout { head = layout.head }
        for group in table.groups {
            var rows = group.rows.map { row in
                RowPage(lines: layout?.line(row) ?? RowDrawing.labelled(row, table, view), rows: [row.id])
            }
            if table.form.groupedBy != nil, !rows.isEmpty {
                let name = group.name ?? view.say(.without(table.form.groupColumn))
                rows[0].lines = view.heading(name, .accent) + rows[0].lines
            }
            blocks.append(rows)
        }
    }

    private static func labelled(_ row: Item, _ table: RowTable, _ view: View) -> [StyledLine] {
        let lacking = view.reading.openColumns(of: row).map(\.name)
        let state: Message = lacking.isEmpty ? "alt er besvart" : "mangler \(list: lacking)"
        return view.labelled("\(row.label) \(view.reading.mainText(of: row))", view.say(state))
    }
}

/// The widths of the columns, which no row is taller than a line for.
private struct RowLayout {
    let view: View
    let table: RowTable
    let drawing: TableDrawing

    /// The narrowest that the main column may be.
    private static let narrowestMain = 24

    /// Measures the columns; nil when the screen is too narrow for them to stand side by side.
    init?(_ table: RowTable, _ view: View) {
        (self.view, self.table) = (view, table)
        let measure = view.screen.measure
        let label = table.rows.map { measure($0.label) }.max() ?? 2
        let others = table.columns.count
        let room = view.screen.width - label - (others + 1) * measure(TextTable.between)
        guard view.screen.width >= TextTable.narrowest else { return nil }
        let widest = others == 0 ? 0 : max(8, (room - Self.narrowestMain) / others)
        let widths = table.columns.map { column -> Int in
            let words = max(widestPart(of: column.name, measure: measure), min(measure(column.name), 12))
            let cells = table.rows.map { measure(oneLine(view.reading.text(of: $0, in: column.id) ?? "")) }.max() ?? 0
            return min(widest, max(words, cells, 4))
        }
        let main = room - widths.reduce(0, +)
        guard main >= min(Self.narrowestMain, 16) else { return nil }
        drawing = TableDrawing(
            widths: [label, main] + widths, alignments: Array(repeating: .leading, count: others + 2), measure: measure)
    }

    var head: [StyledLine] {
        let names = [view.say(.id), table.form.column(table.form.main)?.name ?? ""] + table.columns.map(\.name)
        return drawing.row(names.map { [Span(text: $0, style: .strong)] }) + [drawing.rule()]
    }

    func line(_ row: Item) -> [StyledLine] {
        let main = Span(text: view.screen.cut(view.reading.mainText(of: row), to: drawing.widths[1]), style: .plain)
        let cells = table.columns.enumerated().map { index, column -> [Span] in
            if let text = view.reading.text(of: row, in: column.id) {
                return [Span(text: view.screen.cut(text, to: drawing.widths[index + 2]), style: .plain)]
            }
            return view.reading.isOpen(column, in: row) ? [Span(text: View.missing, style: .warning)] : []
        }
        return drawing.row([[Span(text: row.label, style: .accent)], [main]] + cells)
    }
}
