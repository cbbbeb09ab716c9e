/// A table as Markdown that is cheap to read: one line a row, whatever the cells hold.
///
/// The dashes under the headings carry the relative widths, which pandoc heeds when a row is wider
/// than `--columns`. A new line within a cell is an empty span that the filter turns into a break.
struct MarkdownTable {
    let table: DocumentTable
    let words: DocumentWords

    var text: String {
        let rows = table.rows.isEmpty ? [emptyRow] : table.rows.map { cells(of: $0) }
        let lines = [line(table.columns.map { MarkdownText.inline($0.heading) }), rule] + rows.map(line)
        return lines.joined(separator: "\n")
    }

    private var rule: String {
        let dashes = table.columns.map { String(repeating: "-", count: max(1, $0.width) * 3) }
        return "|" + dashes.joined(separator: "|") + "|"
    }

    private var emptyRow: [String] {
        table.columns.indices.map { $0 == 0 ? words.missingMark(nil) : "" }
    }

    private func cells(of row: [DocumentTable.Cell]) -> [String] {
        table.columns.indices.map { index in
            guard index < row.count else { return "" }
            if row[index].lines.isEmpty { return words.missingMark(nil) }
            return MarkdownText.paragraphs(row[index].lines).joined(separator: "[]{.ny-linje}")
        }
    }

    private func line(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |"
    }
}
