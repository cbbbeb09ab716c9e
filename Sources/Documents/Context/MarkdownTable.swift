/// A table as Markdown that is cheap to read: one line a row, whatever the cells hold.
///
/// The dashes under the headings carry the relative widths, which pandoc heeds when a row is wider
/// than `--columns`. A new line within a cell is an empty span that the filter turns into a break.
struct MarkdownTable {
    let table: DocumentTable
    let words: DocumentWords

    func text(_ typed: inout TypedText) -> String {
        let headings = line(table.columns.map { typed.inline($0.heading) })
        let rows = table.rows.isEmpty ? [emptyRow(&typed)] : table.rows.map { cells(of: $0, &typed) }
        return ([headings, rule] + rows.map(line)).joined(separator: "\n")
    }

    private var rule: String {
        let dashes = table.columns.map { String(repeating: "-", count: max(1, $0.width) * 3) }
        return "|" + dashes.joined(separator: "|") + "|"
    }

    private func emptyRow(_ typed: inout TypedText) -> [String] {
        table.columns.indices.map { $0 == 0 ? words.missingMark(nil, &typed) : "" }
    }

    private func cells(of row: [DocumentTable.Cell], _ typed: inout TypedText) -> [String] {
        table.columns.indices.map { index in
            guard index < row.count else { return "" }
            if row[index].lines.isEmpty { return words.missingMark(nil, &typed) }
            return typed.paragraphs(row[index].lines).joined(separator: "[]{.ny-linje}")
        }
    }

    private func line(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |"
    }
}
