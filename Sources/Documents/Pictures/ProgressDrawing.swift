import Language
import Planning

/// Bars along months, a row for each task, under the headings of their lines.
struct ProgressDrawing: PictureDrawing {
    let model: Schedule
    let say: Language
    private let months: ClosedRange<Int>
    private let hasActual: Bool

    private static let names = 190.0
    private static let delay = 56.0
    private var left: Double { Self.names + 6 }
    private var month: Double {
        (Drawing.width - left - (hasActual ? Self.delay : 2)) / Double(months.count)
    }

    init(model: Schedule, say: Language) {
        self.model = model
        self.say = say
        months = model.months
        hasActual = model.placed.contains { $0.actual != nil }
    }

    var isEmpty: Bool { model.placed.isEmpty }
    var caption: String { say("\(model.tool.name): planlagt og faktisk") }

    private func x(_ number: Int) -> Double { left + Double(number - months.lowerBound) * month }

    var drawings: [Drawing] {
        var sheets = Sheets(header: scale)
        for line in model.lines where line.tasks.contains(where: \.isPlaced) {
            let rows = line.tasks.filter(\.isPlaced).map {
                ($0, TextBlock($0.text, width: Self.names - 2, .body, most: 2))
            }
            let first = rows.first.map { max(17, $0.1.height + 4) } ?? 0
            if !sheets.fits(17 + first) { sheets.turn() }
            heading(line.name ?? model.tool.name, in: &sheets)
            for (task, text) in rows { add(task, text, to: &sheets) }
        }
        let without = model.lines.flatMap(\.tasks).filter { !$0.isPlaced }.map { "\($0.label) \($0.text)" }
        if !without.isEmpty { sheets.note(say("Uten måned: \(say.briefly(without, most: Sheets.named)).")) }
        return sheets.drawings
    }

    /// Draws what the signs mean, and the months, on every sheet.
    private func scale(in drawing: inout Drawing, top: Double) -> Double {
        var x = left
        for (text, isActual) in [(say("Planlagt"), false), (say("Faktisk"), true)] {
            if isActual, !hasActual { continue }
            bar(Box(x, top + 3.5, 18, isActual ? 5 : 8), isActual: isActual, in: &drawing)
            let block = TextBlock(text, width: 80, .note, most: 1)
            drawing.write(block, x: x + 23, top: top + 1)
            x += block.widest + 40
        }
        drawing.write(TextBlock(say("Måned"), width: 80, .note), x: left - 6, top: top + 15, anchor: .end)
        let step = max(1, Int((12 / month).rounded(.up)))
        for number in months where (number - 1).isMultiple(of: step) {
            let block = TextBlock(String(number), width: 30, .note, most: 1)
            drawing.write(block, x: self.x(number) + month / 2, top: top + 15, anchor: .middle)
        }
        return top + 28
    }

    private func heading(_ name: String, in sheets: inout Sheets) {
        sheets.add(height: 16, gap: 1) { drawing, top in
            drawing.draw(.box(Box(0, top, Drawing.width, 15), fill: .tint, stroke: nil, radius: 0))
            let block = TextBlock(name, width: Drawing.width - 10, Lettering(8.5, isBold: true, .accent), most: 1)
            drawing.write(block, x: 4, top: top + 1.7, on: .tint)
        }
    }

    private func add(_ task: Schedule.Task, _ text: TextBlock, to sheets: inout Sheets) {
        let height = max(17, text.height + 4)
        sheets.add(height: height) { drawing, top in
            drawing.write(text, x: 4, top: top + (height - text.height) / 2 - 0.5)
            for number in months {
                drawing.rule(Point(x(number), top), Point(x(number), top + height), Stroke(.faint, 0.5))
            }
            let end = x(months.upperBound) + month
            drawing.rule(Point(end, top), Point(end, top + height), Stroke(.faint, 0.5))
            drawing.rule(Point(0, top + height), Point(end, top + height), Stroke(.faint, 0.5))
            bars(task, middle: top + height / 2, in: &drawing)
        }
    }

    /// Draws an open bar for the plan, and a full, lower one on it for what happened.
    private func bars(_ task: Schedule.Task, middle: Double, in drawing: inout Drawing) {
        if let planned = task.planned {
            bar(box(planned, middle: middle, height: 10), isActual: false, in: &drawing)
        }
        guard let actual = task.actual else { return }
        if let planned = task.planned, !planned.overlaps(actual) {
            let isLate = actual.lowerBound > planned.upperBound
            let from = isLate ? box(planned, middle: middle, height: 0).right : x(planned.lowerBound) + 1
            let to = isLate ? x(actual.lowerBound) + 1 : box(actual, middle: middle, height: 0).right
            drawing.rule(Point(from, middle), Point(to, middle), Stroke(.rule, 1, isDashed: true))
        }
        bar(box(actual, middle: middle, height: 5), isActual: true, in: &drawing)
        if let text = difference(task) {
            let block = TextBlock(text, width: Self.delay - 4, .note, most: 1)
            drawing.write(block, x: Drawing.width - 3, top: middle - 5.5, anchor: .end)
        }
    }

    private func box(_ months: ClosedRange<Int>, middle: Double, height: Double) -> Box {
        let months = months.clamped(to: self.months)
        return Box(
            x(months.lowerBound) + 1, middle - height / 2, Double(months.count) * month - 2, height)
    }

    private func bar(_ box: Box, isActual: Bool, in drawing: inout Drawing) {
        drawing.draw(
            .box(box, fill: isActual ? .accent : .paper, stroke: isActual ? nil : Stroke(.accent, 1), radius: 1))
    }

    private func difference(_ task: Schedule.Task) -> String? {
        guard let months = task.delay, months != 0 else { return nil }
        return months > 0 ? say("\(months) md. etter") : say("\(-months) md. før")
    }

    var alternative: String {
        let delays = model.placed.compactMap(\.delay)
        let done = model.placed.filter { $0.actual != nil }.count
        let (onTime, late) = (delays.filter { $0 == 0 }.count, delays.filter { $0 > 0 }.count)
        let early = delays.count - onTime - late
        let summary: Message = .sentences(
            "Søylediagram med \(model.placed.count) oppgaver.",
            done == 0
                ? "Ingen har faktisk tidspunkt ennå."
                : "\(done) har faktisk tidspunkt: \(onTime) som planlagt, \(late) senere og \(early) tidligere.")
        let rows = model.placed.prefix(40).map { say(times(of: $0)) }
        return ([say(summary), say("Måned") + ":"] + rows + (rows.count < model.placed.count ? ["…"] : []))
            .joined(separator: " ")
    }

    private func times(of task: Schedule.Task) -> Message {
        switch (task.planned, task.actual) {
        case (let planned?, let actual?): "\(task.text): planlagt \(planned), faktisk \(actual)."
        case (let planned?, nil): "\(task.text): planlagt \(planned)."
        case (nil, let actual?): "\(task.text): faktisk \(actual)."
        case (nil, nil): "\(task.text)."
        }
    }
}

extension Schedule {
    fileprivate var placed: [Task] { lines.flatMap(\.tasks).filter(\.isPlaced) }

    /// The months that the picture shows, at most five years.
    fileprivate var months: ClosedRange<Int> {
        let all = placed.flatMap { [$0.planned, $0.actual].compactMap { $0 } }
        let first = min(1, all.map(\.lowerBound).min() ?? 1)
        return first...max(first + 5, min(first + 59, all.map(\.upperBound).max() ?? 12))
    }
}

extension Schedule.Task {
    fileprivate var isPlaced: Bool { planned != nil || actual != nil }
}
