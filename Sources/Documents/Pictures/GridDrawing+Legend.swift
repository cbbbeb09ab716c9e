extension GridDrawing {
    /// Draws what the labels look like, and what it means; only those that are there.
    func legend(in sheets: inout Sheets) {
        let looks = Set(model.placed.map(\.look))
        let entries: [(Label.Look, String)] = [
            (.own, say("Gruppas plassering")), (.spread, say("Gruppas plassering; deltakerne er uenige")),
            (.onlyVoices, say("Bare deltakernes plassering, ikke gruppas")),
        ]
        var items: [(Double, (inout Drawing, Point) -> Void)] = []
        for (look, text) in entries where looks.contains(look) {
            items.append(entry(text) { drawing, at in Label("–", look).draw(in: &drawing, x: at.x, top: at.y) })
        }
        if let highlight = model.highlight {
            let box = { (at: Point) in Box(at.x, at.y + 1, 20, 13) }
            items.append(
                entry(highlight.name) { drawing, at in
                    drawing.draw(.box(box(at), fill: .tint, stroke: Stroke(.accent, 1.6), radius: 0))
                })
        }
        sheets.addLegend(items)
    }

    private func entry(
        _ text: String, sign: @escaping (inout Drawing, Point) -> Void
    ) -> (Double, (inout Drawing, Point) -> Void) {
        let block = TextBlock(text, width: Drawing.width - 40, .note, most: 1)
        return (
            block.widest + 40,
            { drawing, at in
                sign(&drawing, at)
                drawing.write(block, x: at.x + 25, top: at.y + 2)
            }
        )
    }
}

extension Sheets {
    /// Draws signs with their meaning, beside one another as far as there is room.
    mutating func addLegend(_ entries: [(width: Double, draw: (inout Drawing, Point) -> Void)]) {
        var rows: [[(Double, (inout Drawing, Point) -> Void)]] = []
        var x = Drawing.width
        for entry in entries {
            if x + entry.width > Drawing.width {
                rows.append([])
                x = 0
            }
            rows[rows.count - 1].append((x, entry.draw))
            x += entry.width
        }
        for (index, row) in rows.enumerated() {
            add(height: 15, gap: index == rows.count - 1 ? 7 : 3) { drawing, top in
                for (x, draw) in row { draw(&drawing, Point(x + 1, top)) }
            }
        }
    }
}
