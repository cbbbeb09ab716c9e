/// A table in pandoc's tree: `[attr, caption, columns, head, [body], foot]`, where a row is
/// `[attr, [cell]]` and a cell `[attr, alignment, rows it covers, columns it covers, blocks]`.
struct PandocTable {
    private(set) var rows: [PlanPart.Row] = []
    /// Cells that reach down into rows to come, by column.
    private var hanging: [Int: (text: String, rows: Int)] = [:]
    private let width: Int

    init(_ content: JSONValue) {
        let parts = content.list
        width = parts.count > 2 ? parts[2].list.count : 0
        guard parts.count == 6 else { return }
        add(parts[3].list.last)
        for body in parts[4].list {
            for rows in body.list.suffix(2) { add(rows) }
        }
        add(parts[5].list.last)
    }

    private mutating func add(_ rows: JSONValue?) {
        for row in rows?.list ?? [] {
            add(cells: row.list.last?.list ?? [], isSum: PandocTree.hasClass("boplan-sum", row.list.first))
        }
        hanging = [:]
    }

    private mutating func add(cells: [JSONValue], isSum: Bool) {
        var texts: [String] = []
        takeHanging(&texts)
        for cell in cells where cell.list.count == 5 {
            let text = PandocTree.text(cell.list[4])
            // The document says how far a cell reaches, and may say anything.
            let across = min(max(1, cell.list[3].number), max(1, width - texts.count))
            for column in 0..<across {
                if cell.list[2].number > 1 { hanging[texts.count] = (column == 0 ? text : "", cell.list[2].number - 1) }
                texts.append(column == 0 ? text : "")
            }
            takeHanging(&texts)
        }
        let isHeading = width > 1 && cells.count == 1 && (cells[0].list.count == 5 && cells[0].list[3].number >= width)
        rows.append(PlanPart.Row(texts, isHeading: isHeading, isSum: isSum))
    }

    private mutating func takeHanging(_ texts: inout [String]) {
        while let above = hanging[texts.count], above.rows > 0 {
            hanging[texts.count] = (above.text, above.rows - 1)
            texts.append(above.text)
        }
    }
}
