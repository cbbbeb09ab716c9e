import Language

/// A table as Markdown that is cheap to read: one line a row, whatever the cells hold.
///
/// The dashes under the headings carry the widths, which pandoc heeds when a line is wider than `--columns`: one for each
/// hundredth of a line when there is so much in a row.
struct MarkdownTable {
    let table: DocumentTable
    let say: Language

    func text(_ typed: inout TypedText) -> String {
        let headings = line(table.columns.map { typed.inline($0.heading) })
        let rows = table.rows.isEmpty ? [emptyRow(&typed)] : table.rows.map { cells(of: $0, &typed) }
        return ([headings, rule] + rows.map(line)).joined(separator: "\n")
    }

    private var rule: String {
        let dashes = isWide ? ColumnShares(table).hundredths : table.columns.map { max(1, $0.width) * 3 }
        return "|" + dashes.map { String(repeating: "-", count: $0) }.joined(separator: "|") + "|"
    }

    private var isWide: Bool {
        let headings = table.columns.map { DocumentTable.Cell($0.heading) }
        return ([headings] + table.rows).contains { row in
            row.reduce(0) { $0 + $1.lines.reduce(3) { $0 + $1.utf8.count } } > Pandoc.columns
        }
    }

    private func emptyRow(_ typed: inout TypedText) -> [String] {
        table.columns.indices.map { $0 == 0 ? typed.missing(nil, say) : "" }
    }

    private func cells(of row: [DocumentTable.Cell], _ typed: inout TypedText) -> [String] {
        table.columns.indices.map { index in
            guard index < row.count else { return "" }
            if row[index].lines.isEmpty { return typed.missing(nil, say) }
            return typed.cell(row[index].lines)
        }
    }

    private func line(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |"
    }
}
