import Documents
import Language
import Planning
import Screens

/// A wall as a terminal shows it: as much as there is room for, the newest kept in sight.
///
///     WallView(model, screen: screen, rows: 40, say: .nb).lines  // at most 40
package struct WallView {
    package let model: WallModel
    package let screen: Screen
    /// The number of lines there is room for; nil takes what is needed.
    package let rows: Int?
    package let say: Language
    /// The words that stand last, such as how the wall is left.
    package var hint = ""

    /// The hint under a wall that fills the terminal.
    package static let howToLeave: Message = "trykk en tast for å gå tilbake"

    package var lines: [StyledLine] {
        if screen.isSimple { return WallLines(model: model, say: say).lines + foot }
        let room = rows.map { max(3, $0 - head.count - foot.count) }
        let body = body(room)
        let gap = room.map { max(0, $0 - body.count) } ?? 0
        return head + body.prefix(room ?? body.count) + Array(repeating: "", count: gap) + foot
    }

    private var head: [StyledLine] {
        let place = model.place.isEmpty ? "" : " · \(model.place)"
        let title = wrapped([Span(text: model.title, style: .strong), Span(text: place, style: .faint)])
        return title.prefix(2) + (model.question.isEmpty ? [] : wrapped([Span(text: model.question, style: .plain)]))
            + [rule]
    }

    private var foot: [StyledLine] {
        let summary = ([model.summary(say)] + (hint.isEmpty ? [] : [hint])).joined(separator: " · ")
        return (screen.isSimple ? [] : [rule]) + wrapped([Span(text: summary, style: .faint)])
    }

    private var rule: StyledLine { StyledLine(String(repeating: "─", count: screen.width), .faint) }

    private func wrapped(_ spans: [Span]) -> [StyledLine] {
        wrap(spans, width: screen.width, measure: screen.measure).map { StyledLine($0).withoutTrailingSpace }
    }

    private func body(_ room: Int?) -> [StyledLine] {
        switch model.content {
        case .parts(let parts): WallColumns(parts: parts, screen: screen, room: room, say: say).lines
        case .grid(let grid): WallGridLines(grid: grid, screen: screen, room: room, say: say).lines
        case .vote(let bars, _): WallBars(bars: bars, screen: screen, room: room, say: say).lines
        }
    }

    package init(model: WallModel, screen: Screen, rows: Int?, say: Language, hint: String = "") {
        self.model = model
        self.screen = screen
        self.rows = rows
        self.say = say
        self.hint = hint
    }
}

/// The parts of a wall in columns. What becomes longer than its room loses what is oldest, and says how much.
struct WallColumns {
    let parts: [WallModel.Part]
    let screen: Screen
    let room: Int?
    let say: Language

    var lines: [StyledLine] {
        let rows = bands.indices.flatMap { index -> [StyledLine] in
            let between = index + 1 < bands.count ? [StyledLine("")] : []
            return drawing.row(wrapped: cells(bands[index], heights[index])) + between
        }
        return rows.map(\.withoutTrailingSpace)
    }

    /// The number of parts side by side: two by two when there are four, else as many as can be read.
    private var columns: Int {
        let most = max(1, screen.width / 34)
        return parts.count == 4 ? min(2, most) : max(1, min(parts.count, most))
    }

    private var drawing: TableDrawing {
        let between = screen.measure(TextTable.between)
        let width = (screen.width - between * (columns - 1)) / columns
        return TableDrawing(
            widths: Array(repeating: width, count: columns), alignments: Array(repeating: .leading, count: columns),
            measure: screen.measure)
    }

    /// The parts from top to bottom, those that stand beside each other together.
    private var bands: [[WallModel.Part]] {
        stride(from: 0, to: parts.count, by: columns).map { Array(parts[$0..<min($0 + columns, parts.count)]) }
    }

    /// The height of each band: what it needs; when that is too much, an even share of what others leave.
    private var heights: [Int] {
        let needs = bands.map { band in band.map { 1 + needed($0) }.max() ?? 1 }
        guard let room else { return needs }
        var (left, heights) = (room - (bands.count - 1), needs)
        for (place, index) in needs.indices.sorted(by: { needs[$0] < needs[$1] }).enumerated() {
            heights[index] = min(needs[index], max(2, left / (needs.count - place)))
            left -= heights[index]
        }
        // Air between them, as there is nothing else to put there.
        return heights.map { $0 + max(0, left) / heights.count }
    }

    private func needed(_ part: WallModel.Part) -> Int {
        // What could not be seen anyway need not be laid out.
        let limit = room ?? .max
        var count = 0
        for point in part.points.reversed() {
            if count > limit { break }
            count += pointLines(point).count
        }
        return max(1, count)
    }

    private func cells(_ band: [WallModel.Part], _ height: Int) -> [[[Span]]] {
        let cells = band.map { part in
            let lines = [[Span(text: part.name, style: .accent)]] + points(part.points, height - 1)
            return lines + Array(repeating: [], count: max(0, height - lines.count))
        }
        return cells + Array(repeating: [[]], count: columns - band.count)
    }

    private func points(_ points: [WallModel.Point], _ height: Int) -> [[Span]] {
        guard !points.isEmpty else { return [[Span(text: say(WallModel.nothingYet), style: .faint)]] }
        var (lines, shown): ([[Span]], Int) = ([], 0)
        for point in points.reversed() {
            let added = pointLines(point)
            let isLast = shown + 1 == points.count
            guard lines.count + added.count <= height - (isLast ? 0 : 1) else { break }
            lines = added + lines
            shown += 1
        }
        if shown == points.count { return lines }
        return [[Span(text: say(WallModel.earlier(points.count - shown)), style: .faint)]] + lines
    }

    private func pointLines(_ point: WallModel.Point) -> [[Span]] {
        let width = drawing.widths[0]
        let lead = point.label + "  "
        let voice = point.voice.isEmpty ? [] : [Span(text: " (\(point.voice))", style: .faint)]
        let indent = screen.measure(oneLine(lead))
        let lines = wrap(
            [Span(text: point.text, style: .plain)] + voice, width: max(8, width - indent), measure: screen.measure)
        return lines.enumerated().map { index, line in
            [Span(text: index == 0 ? oneLine(lead) : String(repeating: " ", count: indent), style: .strong)] + line
        }
    }
}
