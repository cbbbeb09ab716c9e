import Language
import Planning

/// A row for each gap: boxes with arrows between them, the last one the wish.
struct GapDrawing: PictureDrawing {
    let model: GapModel
    let say: Language

    private static let arrow = 18.0
    private static let labels = 30.0
    private var width: Double {
        let count = Double(model.columns.count)
        return (Drawing.width - Self.labels - 1 - Self.arrow * (count - 1)) / count
    }

    var isEmpty: Bool { model.columns.count < 2 || model.rows.isEmpty }
    var caption: String {
        say("\(model.tool): fra «\(model.columns[0])» til «\(model.columns[model.columns.count - 1])»")
    }

    private func x(_ column: Int) -> Double { Self.labels + Double(column) * (width + Self.arrow) }

    var drawings: [Drawing] {
        var sheets = Sheets(header: headings)
        for row in model.rows { add(row, to: &sheets) }
        return sheets.drawings
    }

    private func headings(in drawing: inout Drawing, top: Double) -> Double {
        let blocks = model.columns.map { TextBlock($0, width: width - 4, .heading, most: 2) }
        let height = blocks.map(\.height).max() ?? 0
        for (index, block) in blocks.enumerated() {
            drawing.write(block, x: x(index) + 1, top: top + height - block.height)
        }
        return top + height + 5
    }

    private func add(_ row: GapModel.Row, to sheets: inout Sheets) {
        let blocks = model.columns.indices.map { index -> TextBlock? in
            guard index < row.texts.count, let text = row.texts[index], !text.isEmpty else { return nil }
            return TextBlock(text, width: width - 14, lettering(index), most: 7)
        }
        let height = max(24, (blocks.compactMap { $0?.height }.max() ?? 0) + 11)
        sheets.add(height: height, gap: 8) { drawing, top in
            let label = TextBlock(row.label, width: Self.labels - 3, Lettering(8.5, isBold: true, .accent), most: 1)
            drawing.write(label, x: 0, top: top + height / 2 - 6)
            for (index, block) in blocks.enumerated() {
                draw(block, at: index, Box(x(index), top, width, height), in: &drawing)
                if index > 0 {
                    let start = Point(x(index) - Self.arrow + 3, top + height / 2)
                    drawing.arrow(from: start, to: Point(x(index) - 2, start.y), .accent)
                }
            }
        }
    }

    private func lettering(_ column: Int) -> Lettering {
        column == model.columns.count - 1 ? Lettering(8.5, .paper) : .body
    }

    /// Draws a box: what is, on a grey ground; what is needed, on paper; what is wished for, on a dark ground.
    private func draw(_ block: TextBlock?, at column: Int, _ box: Box, in drawing: inout Drawing) {
        guard let block else {
            drawing.draw(.box(box, fill: nil, stroke: Stroke(.warning, 1, isDashed: true), radius: 3))
            let missing = TextBlock(say(.missing), width: box.width - 14, Lettering(8.5, .warning), most: 1)
            drawing.write(missing, x: box.x + 7, top: box.y + box.height / 2 - 6)
            return
        }
        let isLast = column == model.columns.count - 1
        let ground: Ink = isLast ? .accent : column == 0 ? .tint : .paper
        drawing.draw(.box(box, fill: ground, stroke: Stroke(column == 0 ? .rule : .accent, 1), radius: 3))
        drawing.write(block, x: box.x + 7, top: box.y + (box.height - block.height) / 2 - 0.5, on: ground)
    }

    var alternative: String {
        let incomplete = model.rows.filter { row in
            model.columns.indices.contains { $0 >= row.texts.count || (row.texts[$0] ?? "").isEmpty }
        }
        let shown = model.rows.prefix(12).map { row in
            "\(row.label): "
                + model.columns.indices.map { index in
                    "\(model.columns[index]): \(index < row.texts.count ? row.texts[index] ?? say(.missing) : say(.missing))"
                }
                .joined(separator: " → ").sentence
        }
        let count: Message = .sentences(
            "\(model.rows.count, one: "Én rad", many: "# rader"), lest fra venstre mot høyre.",
            incomplete.isEmpty ? nil : "\(incomplete.count) er ikke fylt ut helt.")
        return ([say(count)] + shown + (shown.count < model.rows.count ? ["…"] : [])).joined(separator: " ")
    }
}
