/// The short id of an item in a round mark, the same in the picture and in the list that explains it.
struct Label {
    enum Look { case own, onlyVoices, spread }

    static let height = 15.0
    static let gap = 3.0
    private static let lettering = Lettering(8, isBold: true, .paper)

    let text: String
    let look: Look

    init(_ text: String, _ look: Look) {
        self.text = TextBlock(text, width: 60, Label.lettering, most: 1).lines.first ?? "?"
        self.look = look
    }

    var width: Double { max(20, Label.lettering.width(of: text) + 10) }

    func draw(in drawing: inout Drawing, x: Double, top: Double) {
        let fill: Ink = look == .own ? .accent : .paper
        let stroke = look == .spread ? Stroke(.warning, 1.4, isDashed: true) : Stroke(.accent, 1.2)
        drawing.draw(.label(Box(x, top, width, Label.height), fill: fill, stroke: stroke))
        let lettering = Lettering(8, isBold: true, look == .own ? .paper : look == .spread ? .warning : .accent)
        let line = TextLine(
            text: text, at: Point(x + width / 2, top + 10.4), lettering: lettering, anchor: .middle, ground: fill)
        drawing.draw(.text(line))
    }
}

/// Labels in rows, as many beside one another as there is room for.
struct PackedLabels {
    let rows: [[Label]]

    init(_ labels: [Label], width: Double) {
        var rows: [[Label]] = []
        var left = 0.0
        for label in labels {
            if left < label.width || rows.isEmpty {
                rows.append([])
                left = width
            }
            rows[rows.count - 1].append(label)
            left -= label.width + Label.gap
        }
        self.rows = rows
    }

    var height: Double { Double(rows.count) * (Label.height + Label.gap) - (rows.isEmpty ? 0 : Label.gap) }

    /// Draws the labels in the middle of the box.
    func draw(in drawing: inout Drawing, _ box: Box) {
        var top = box.y + (box.height - height) / 2
        for row in rows {
            let width = row.map(\.width).reduce(0, +) + Double(row.count - 1) * Label.gap
            var x = box.x + (box.width - width) / 2
            for label in row {
                label.draw(in: &drawing, x: x, top: top)
                x += label.width + Label.gap
            }
            top += Label.height + Label.gap
        }
    }
}
