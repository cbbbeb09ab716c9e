import Language

/// A row for each role, a column for each group, and a dot for each person.
struct CompositionDrawing: PictureDrawing {
    let model: CompositionModel
    let say: Language

    private static let names = 130.0
    private var column: Double { (Drawing.width - Self.names) / Double(max(1, model.groups.count)) }

    var isEmpty: Bool { !model.rows.contains { $0.counts.contains { $0 > 0 } } }
    var caption: String { say("\(model.tool) etter rolle") }

    var drawings: [Drawing] {
        var sheets = Sheets(header: headings)
        for row in model.rows { add(row, to: &sheets) }
        return sheets.drawings
    }

    private func total(_ group: Int) -> Int { model.rows.map { $0.counts[group] }.reduce(0, +) }

    private func headings(in drawing: inout Drawing, top: Double) -> Double {
        let names = model.groups.map { TextBlock($0, width: column - 8, .heading, most: 2) }
        let height = names.map(\.height).max() ?? 0
        for (index, name) in names.enumerated() {
            let x = Self.names + Double(index) * column
            drawing.write(name, x: x, top: top + height - name.height)
            let people = TextBlock(
                say("\(total(index), one: "# person", many: "# personer")"), width: column - 8, .note, most: 1)
            drawing.write(people, x: x, top: top + height + 1)
        }
        drawing.rule(Point(0, top + height + 16), Point(Drawing.width, top + height + 16), Stroke(.rule, 1))
        return top + height + 17
    }

    private func add(_ row: CompositionModel.Row, to sheets: inout Sheets) {
        let name = TextBlock(row.role ?? say("Uten rolle"), width: Self.names - 8, .body, most: 2)
        let perLine = max(1, Int((column - 34) / 12))
        let lines = row.counts.map { (min($0, 60) + perLine - 1) / perLine }.max() ?? 1
        let height = max(18, name.height + 6, Double(lines) * 12 + 6)
        sheets.add(height: height) { drawing, top in
            drawing.write(name, x: 2, top: top + (height - name.height) / 2 - 0.5)
            for (group, count) in row.counts.enumerated() {
                let x = Self.names + Double(group) * column
                let high = Double((min(count, 60) + perLine - 1) / perLine) * 12
                dots(count, perLine, isFirst: group == 0, in: &drawing, Point(x, top + (height - high) / 2))
                drawing.write(
                    TextBlock(String(count), width: 24, Lettering(8.5, isBold: count > 0, count > 0 ? .text : .muted)),
                    x: x, top: top + height / 2 - 6)
            }
            drawing.rule(Point(0, top + height), Point(Drawing.width, top + height), Stroke(.faint, 0.6))
        }
    }

    /// Draws full dots for the group it is about, open ones for the others.
    private func dots(_ count: Int, _ perLine: Int, isFirst: Bool, in drawing: inout Drawing, _ corner: Point) {
        for index in 0..<min(count, 60) {
            let centre = Point(
                corner.x + 24 + Double(index % perLine) * 12, corner.y + 6 + Double(index / perLine) * 12)
            drawing.draw(
                .circle(centre, radius: 4.4, fill: isFirst ? .accent : .paper, stroke: Stroke(.accent, 1.2)))
        }
    }

    var alternative: String {
        var parts = model.groups.indices.filter { total($0) > 0 }.map { group in
            let roles = model.rows.filter { $0.counts[group] > 0 }
                .map { "\($0.role ?? say("Uten rolle")) \($0.counts[group])" }
            return say(
                "\(model.groups[group]), \(total(group), one: "én deltaker", many: "# deltakere"): \(roles.joined(separator: ", "))."
            )
        }
        let empty = model.rows.filter { $0.counts.first == 0 }.compactMap(\.role)
        if !empty.isEmpty, let group = model.groups.first {
            parts.append(say("Roller ingen har i «\(group)»: \(empty.joined(separator: ", "))."))
        }
        return parts.joined(separator: " ")
    }
}
