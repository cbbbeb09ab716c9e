import Language

/// The grid with its labels, then what each label stands for, with how far apart people are.
struct GridDrawing: PictureDrawing {
    let model: GridModel
    let say: Language

    private static let left = 74.0

    /// The width of each column: all the same, unless one of them would make the grid higher than a sheet.
    private let widths: [Double]

    init(model: GridModel, say: Language) {
        self.model = model
        self.say = say
        let room = Drawing.width - Self.left - 2
        let most = (1...5).map { x in
            (1...5).map { y in model.placed(x: x, y: y).count }.max() ?? 0
        }
        let least = 46.0
        let needed = most.reduce(0, +)
        widths =
            (most.max() ?? 0) <= 14
            ? Array(repeating: room / 5, count: 5)
            : most.map { least + (room - 5 * least) * Double($0) / Double(needed) }
    }

    /// Returns where a column begins; 6 is where the last one ends.
    private func x(_ column: Int) -> Double { Self.left + widths[..<(column - 1)].reduce(0, +) }

    private var steps: [Int] { model.y.downwards }

    var isEmpty: Bool { model.placed.isEmpty }

    var drawings: [Drawing] {
        var sheets = Sheets()
        let rows = steps.map { step in
            (1...5).map { x in
                PackedLabels(model.placed(x: x, y: step).map { Label($0.label, $0.look) }, width: widths[x - 1] - 8)
            }
        }
        let heights = rows.map { row in max(44, (row.map(\.height).max() ?? 0) + 10) }
        let height = heights.reduce(0, +) + 30
        sheets.add(height: height, gap: 8) { drawing, top in
            cells(rows, heights, in: &drawing, top)
            names(heights, in: &drawing, top)
        }
        legend(in: &sheets)
        GridList(model: model, say: say).add(to: &sheets)
        let left = model.items.filter(\.shown.isEmpty).map { "\($0.label) \($0.text)" }
        if !left.isEmpty { sheets.note(say("Ikke plassert: \(say.briefly(left, most: Sheets.named)).")) }
        return sheets.drawings
    }

    private func cells(_ rows: [[PackedLabels]], _ heights: [Double], in drawing: inout Drawing, _ start: Double) {
        var top = start
        for (step, (row, height)) in zip(steps, zip(rows, heights)) {
            for (index, labels) in row.enumerated() {
                let box = Box(x(index + 1), top, widths[index], height)
                let isLit = model.highlight?.holds(x: index + 1, y: step) ?? false
                drawing.draw(.box(box, fill: isLit ? .tint : nil, stroke: Stroke(.rule, 0.6), radius: 0))
                labels.draw(in: &drawing, box)
            }
            top += height
        }
        outline(heights, in: &drawing, start)
    }

    /// Draws a line around the cells of the items worth a look.
    private func outline(_ heights: [Double], in drawing: inout Drawing, _ start: Double) {
        guard let highlight = model.highlight else { return }
        let lit = steps.indices.filter { highlight.y.contains(steps[$0]) }
        guard let first = lit.first, let last = lit.last else { return }
        let top = start + heights[..<first].reduce(0, +)
        let box = Box(
            x(highlight.x.lowerBound), top, x(highlight.x.upperBound + 1) - x(highlight.x.lowerBound),
            heights[first...last].reduce(0, +))
        drawing.draw(.box(box, fill: nil, stroke: Stroke(.accent, 1.6), radius: 0))
    }

    private func names(_ heights: [Double], in drawing: inout Drawing, _ start: Double) {
        var top = start
        for (index, step) in steps.enumerated() {
            number(step, x: Self.left - 8, top: top + heights[index] / 2 - 5.5, in: &drawing)
            if step == 1 || step == 5 {
                let name = TextBlock(
                    step == 1 ? model.y.one : model.y.five, width: Self.left - 18, Lettering(8.5), most: 3)
                drawing.write(name, x: 0, top: top + (heights[index] - name.height) / 2)
            } else if step == 3 {
                let axis = TextBlock(model.y.name, width: Self.left - 18, .heading, most: 3)
                drawing.write(axis, x: 0, top: top + (heights[index] - axis.height) / 2)
            }
            top += heights[index]
        }
        beneath(top + 3, in: &drawing)
    }

    private func beneath(_ top: Double, in drawing: inout Drawing) {
        for step in 1...5 {
            number(step, x: x(step) + widths[step - 1] / 2 + 2.5, top: top, in: &drawing)
        }
        let right = Drawing.width - 2
        let room = (right - Self.left) / 3 - 6
        let one = TextBlock(model.x.one, width: room, Lettering(8.5), most: 1)
        let five = TextBlock(model.x.five, width: room, Lettering(8.5), most: 1)
        drawing.write(one, x: Self.left, top: top + 12)
        drawing.write(five, x: right, top: top + 12, anchor: .end)
        let axis = TextBlock(model.x.name, width: room, .heading, most: 1)
        drawing.write(axis, x: (Self.left + right) / 2, top: top + 11, anchor: .middle)
    }

    private func number(_ step: Int, x: Double, top: Double, in drawing: inout Drawing) {
        drawing.write(TextBlock(String(step), width: 20, .note), x: x, top: top, anchor: .end)
    }
}

extension [String] {
    /// The labels in a row, "T1, T2, T3", and how many more when they are very many.
    var listed: String {
        count > 80 ? prefix(80).joined(separator: ", ") + " … (\(count))" : joined(separator: ", ")
    }
}
