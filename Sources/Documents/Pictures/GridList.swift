import Language
import Planning

/// The texts that the labels of a grid stand for; and where people differ, from where to where on each axis.
struct GridList {
    let model: GridModel
    let say: Language

    private static let scale = 62.0
    private var hasVoices: Bool { model.placed.contains { !$0.voices.isEmpty } }
    private var column: Double { (model.placed.map { Label($0.label, .own).width }.max() ?? 20) + 6 }

    func add(to sheets: inout Sheets) {
        hasVoices ? addScales(to: &sheets) : addColumns(to: &sheets)
    }

    /// Draws the texts alone, in two columns, where only the group has placed them.
    private func addColumns(to sheets: inout Sheets) {
        let width = (Drawing.width - 14) / 2
        let rows = model.placed.map { entry($0, width: width - column) }
        let half = (rows.count + 1) / 2
        for index in 0..<half {
            let pair = [rows[index]] + (index + half < rows.count ? [rows[index + half]] : [])
            sheets.add(height: pair.map(\.height).max() ?? 0, gap: 4) { drawing, top in
                for (place, row) in pair.enumerated() {
                    row.draw(in: &drawing, x: 1 + Double(place) * (width + 12), top: top)
                }
            }
        }
    }

    private func addScales(to sheets: inout Sheets) {
        let width = Drawing.width - column - 2 * (Self.scale + 12) - 4
        var isFirst = true
        for item in model.placed {
            let row = entry(item, width: width)
            let scales = (x: Drawing.width - 2 * Self.scale - 18, y: Drawing.width - Self.scale - 4)
            if isFirst || !sheets.fits(row.height) {
                if !isFirst { sheets.turn() }
                heading(scales, in: &sheets)
                isFirst = false
            }
            sheets.add(height: row.height, gap: 4) { drawing, top in
                row.draw(in: &drawing, x: 1, top: top)
                scale(item, \.x, Point(scales.x, top + Label.height / 2), in: &drawing)
                scale(item, \.y, Point(scales.y, top + Label.height / 2), in: &drawing)
            }
        }
        key(in: &sheets)
    }

    private func heading(_ scales: (x: Double, y: Double), in sheets: inout Sheets) {
        sheets.add(height: 13, gap: 2) { drawing, top in
            for (axis, x) in [(model.x, scales.x), (model.y, scales.y)] {
                let name = TextBlock(axis.name, width: Self.scale, Lettering(8, isBold: true, .accent), most: 1)
                drawing.write(name, x: x, top: top)
            }
        }
    }

    /// Draws five steps; a bar from the lowest to the highest place anyone gave, a tick for each place, a dot for the
    /// group.
    private func scale(
        _ item: GridModel.Item, _ axis: KeyPath<GridPoint, Int>, _ at: Point, in drawing: inout Drawing
    ) {
        func x(_ step: Int) -> Double { at.x + 4 + Double(step - 1) * (Self.scale - 8) / 4 }
        drawing.rule(Point(x(1), at.y), Point(x(5), at.y), Stroke(.faint, 1))
        for step in 1...5 {
            drawing.rule(Point(x(step), at.y - 2), Point(x(step), at.y + 2), Stroke(.faint, 0.8))
        }
        let steps = item.voices.map { $0[keyPath: axis] }
        if let low = item.all.map({ $0[keyPath: axis] }).min(), let high = item.all.map({ $0[keyPath: axis] }).max() {
            if low < high { drawing.rule(Point(x(low), at.y), Point(x(high), at.y), Stroke(.rule, 2.4)) }
        }
        for step in Set(steps).sorted() {
            drawing.rule(Point(x(step), at.y - 4.5), Point(x(step), at.y + 4.5), Stroke(.text, 1.2))
        }
        if let own = item.own {
            drawing.draw(
                .circle(
                    Point(x(own[keyPath: axis]), at.y), radius: 3.4, fill: .accent, stroke: Stroke(.paper, 0.8)))
        }
    }

    private func key(in sheets: inout Sheets) {
        let texts = [say("gruppa"), say("deltakerne")].map { TextBlock($0, width: 120, .note, most: 1) }
        sheets.add(height: 12) { drawing, top in
            let right = Drawing.width - 4
            let second = right - texts[1].widest
            drawing.write(texts[1], x: second, top: top)
            drawing.rule(Point(second - 6, top + 2), Point(second - 6, top + 11), Stroke(.text, 1.2))
            let first = second - 20 - texts[0].widest
            drawing.write(texts[0], x: first, top: top)
            drawing.draw(.circle(Point(first - 7, top + 6.5), radius: 3.4, fill: .accent, stroke: nil))
        }
    }

    private func entry(_ item: GridModel.Item, width: Double) -> ListRow {
        ListRow(
            label: Label(item.label, item.look),
            text: TextBlock(item.text, width: width, .body, most: model.placed.count > 40 ? 2 : 3), column: column)
    }
}

/// A label, and what it stands for beside it.
struct ListRow {
    let label: Label
    let text: TextBlock
    let column: Double

    var height: Double { max(Label.height, text.height + 2) }

    func draw(in drawing: inout Drawing, x: Double, top: Double) {
        label.draw(in: &drawing, x: x + (column - 6 - label.width) / 2, top: top)
        drawing.write(text, x: x + column, top: top + 1.2)
    }
}
