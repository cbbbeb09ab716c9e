import Language
import Planning

/// A row of columns for each goal area, all to the same scale, with the amount over each; last the sum.
struct CostDrawing: PictureDrawing {
    let model: CostModel
    let say: Language

    private static let names = 118.0
    private static let height = 40.0
    private var column: Double { (Drawing.width - Self.names - 4) / Double(max(1, model.years.count)) }
    private var isMillions: Bool { model.sum >= 1_000_000 }

    var isEmpty: Bool { model.sum <= 0 }
    var caption: String { say("Kostnader etter år og målområde") }

    /// The sentence on those that are not counted.
    private var left: Message {
        let named = say.briefly(model.left, most: Sheets.named)
        return
            "\(model.left.count, one: "Ett tiltak", many: "# tiltak") er ikke med, for kostnad og år er ikke skrevet som tall: \(named)."
    }

    private var unit: String { say(isMillions ? "Millioner kroner" : "Tusen kroner") }

    var drawings: [Drawing] {
        var sheets = Sheets(header: years)
        let most = Double(max(1, model.total.max() ?? 1))
        for area in model.areas where area.kroner.contains(where: { $0 > 0 }) {
            add(area.name ?? say("Uten målområde"), area.kroner, most: most, .accent, to: &sheets)
        }
        if model.areas.count > 1 { add(say("Alle tiltak"), model.total, most: most, .text, to: &sheets) }
        sheets.add(height: 5) { _, _ in }
        sheets.note(
            say("Der kostnaden er gitt fra og til, er det høyeste tallet brukt. Kostnader over flere år er delt likt."))
        if !model.left.isEmpty { sheets.note(say(left)) }
        return sheets.drawings
    }

    private func years(in drawing: inout Drawing, top: Double) -> Double {
        drawing.write(
            TextBlock(unit, width: Self.names - 4, .note, most: 1), x: 2, top: top + 1)
        for (index, year) in model.years.enumerated() {
            drawing.write(
                TextBlock(String(year), width: max(20, column), .heading),
                x: Self.names + (Double(index) + 0.5) * column, top: top,
                anchor: .middle)
        }
        drawing.rule(Point(0, top + 16), Point(Drawing.width, top + 16), Stroke(.rule, 1))
        return top + 17
    }

    private func add(_ name: String, _ kroner: [Int64], most: Double, _ ink: Ink, to sheets: inout Sheets) {
        let isSum = ink == .text
        let block = TextBlock(
            name, width: Self.names - 12, Lettering(8.5, isBold: isSum, isSum ? .text : .accent), most: 3)
        let bars = Double(kroner.max() ?? 0) / most * Self.height
        let height = max(bars + 22, block.height + 12)
        sheets.add(height: height) { drawing, top in
            let floor = top + height - 2
            drawing.write(block, x: 2, top: floor - block.height - 2)
            for (index, amount) in kroner.enumerated() {
                let bar = Double(amount) / most * Self.height
                let x = Self.names + (Double(index) + 0.5) * column
                let width = min(34, column - 6)
                if amount > 0 {
                    drawing.draw(
                        .box(
                            Box(x - width / 2, floor - max(1, bar), width, max(1, bar)), fill: ink, stroke: nil,
                            radius: 0))
                }
                let text = TextBlock(
                    amountText(amount), width: max(24, column - 2), Lettering(8.5, amount > 0 ? .text : .muted), most: 1
                )
                drawing.write(text, x: x, top: floor - max(1, bar) - 13, anchor: .middle)
            }
            drawing.rule(Point(0, floor), Point(Drawing.width, floor), Stroke(.rule, isSum ? 1 : 0.6))
        }
    }

    /// Returns an amount in millions with one decimal, or in thousands; a dash for nothing.
    private func amountText(_ kroner: Int64) -> String {
        if kroner == 0 { return "–" }
        if !isMillions { return kroner < 500 ? "<1" : UnderstoodMoney.grouped((kroner + 500) / 1000) }
        let tenths = (kroner + 50_000) / 100_000
        return tenths == 0 ? "<0,1" : "\(UnderstoodMoney.grouped(tenths / 10)),\(tenths % 10)"
    }

    var alternative: String {
        let unit = self.unit.lowercasedFirst
        func amounts(_ kroner: [Int64]) -> String {
            zip(model.years, kroner).map { "\($0.0): \($0.1 == 0 ? "0" : amountText($0.1))" }.joined(separator: "; ")
        }
        let years = [model.years.first, model.years.last].compactMap { $0 }.uniqued().map(String.init).joined(
            separator: "–")
        var parts = [say("Søylediagram. Til sammen \(amountText(model.sum)) \(unit) i \(years).")]
        for area in model.areas where area.kroner.contains(where: { $0 > 0 }) {
            parts.append("\(area.name ?? say("Uten målområde")): \(amounts(area.kroner)).")
        }
        parts.append("\(say("Alle tiltak")): \(amounts(model.total)).")
        if !model.left.isEmpty { parts.append(say(left)) }
        return parts.joined(separator: " ")
    }
}
