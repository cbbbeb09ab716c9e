import Documents
import Language
import Planning
import Screens

/// A grid on a wall: the picture, and what the marks in it stand for, the newest first where room is short.
struct WallGridLines {
    let grid: GridModel
    let screen: Screen
    let room: Int?
    let say: Language

    var lines: [StyledLine] {
        guard !grid.placed.isEmpty else { return [StyledLine(say(WallModel.nothingYet), .faint)] }
        let pictures = [picture(ids) + [legend], counted]
        let shown = pictures.first { $0.count > 1 && $0.count <= room ?? .max } ?? []
        return shown + list(room.map { $0 - shown.count })
    }

    /// The picture with how many there are in each place, for where there is no room for the ids.
    private var counted: [StyledLine] {
        let counts = ids.mapValues { ["\($0.count)"] }
        return picture(counts) + [StyledLine(say("Tallene sier hvor mange punkter som står på hvert sted."), .faint)]
    }

    /// The meaning of the signs, when there are such.
    private var legend: StyledLine {
        let isOpen = grid.placed.contains { $0.own == nil }
        let isSpread = grid.placed.contains { $0.spread > 1 }
        let parts =
            (isOpen ? ["\(GridPicture.mark) = \(say(WallModel.onlyVoices))"] : [])
            + (isSpread ? ["≠ = \(say(WallModel.disagreed))"] : [])
        return StyledLine(parts.joined(separator: "   "), .faint)
    }

    private var ids: [GridPoint: [String]] {
        GridPicture.ids(grid.placed.map { ($0.label, $0.own == nil, $0.shown) })
    }

    /// Draws the grid; nothing when the screen is too narrow for it.
    private func picture(_ ids: [GridPoint: [String]]) -> [StyledLine] {
        GridPicture(x: grid.x, y: grid.y, ids: ids, screen: screen, widest: 24)?.lines ?? []
    }

    private func list(_ room: Int?) -> [StyledLine] {
        let part = WallModel.Part("", grid.placed.map { .init($0.label, $0.text) })
        let width = screen.width
        let columns = max(1, width / 40)
        let each = (part.points.count + columns - 1) / columns
        let height = room.map { min($0, each + 1) } ?? each
        guard height > 0 else { return [] }
        return entries(height: height, columns: columns, width: width)
    }

    /// Returns one line for each item, in columns, the newest last.
    private func entries(height: Int, columns: Int, width: Int) -> [StyledLine] {
        let fits = height * columns
        let all = grid.placed
        let isCut = all.count > fits
        let shown = Array(all.suffix(isCut ? max(0, (height - 1) * columns) : fits))
        let rows = (shown.count + columns - 1) / max(1, columns)
        let column = width / columns
        let lines = (0..<rows).map { row in
            StyledLine(
                (0..<columns).flatMap { place -> [Span] in
                    let index = place * rows + row
                    guard shown.indices.contains(index) else { return [] }
                    return entry(shown[index], width: column)
                }
            ).withoutTrailingSpace
        }
        return (isCut ? [StyledLine(say(WallModel.earlier(all.count - shown.count)), .faint)] : []) + lines
    }

    private func entry(_ item: GridModel.Item, width: Int) -> [Span] {
        let lead = oneLine(item.label) + (item.spread > 1 ? "≠ " : "  ")
        let room = max(8, width - screen.measure(lead) - 2)
        let lines = wrap(item.text, width: room, measure: screen.measure)
        var text = lines.first ?? ""
        if lines.count > 1 {
            while !text.isEmpty, screen.measure(text) >= room { text.removeLast() }
            text += "…"
        }
        return [
            Span(text: lead, style: item.spread > 1 ? .warning : .strong),
            Span(text: screen.padded(text, to: width - screen.measure(lead)), style: .plain),
        ]
    }
}

/// The results of a vote, as bars of one scale.
struct WallBars {
    let bars: [WallModel.Bar]
    let screen: Screen
    let room: Int?
    let say: Language

    var lines: [StyledLine] {
        guard !bars.isEmpty else { return [StyledLine(say(WallModel.nothingYet), .faint)] }
        let fits = room.map { $0 / 2 } ?? bars.count
        let shown = bars.prefix(bars.count > fits ? max(1, fits - 1) : fits)
        let left = bars.count - shown.count
        return shown.flatMap(lines) + (left > 0 ? [StyledLine(say(WallModel.more(left)), .faint)] : [])
    }

    private var most: Int { max(1, bars.map(\.sum).max() ?? 1) }

    private func lines(_ bar: WallModel.Bar) -> [StyledLine] {
        let summary = "\(bar.sum)  (\(say(bar.spread)))"
        let room = max(8, screen.width - 34)
        let length = max(0, bar.sum) * room / most
        return [
            StyledLine([
                Span(text: oneLine(bar.label) + "  ", style: .strong),
                Span(text: wrap(bar.text, width: max(8, screen.width - 12), measure: screen.measure)[0], style: .plain),
            ]),
            StyledLine([
                Span(text: "    " + String(repeating: "█", count: length) + (length > 0 ? " " : ""), style: .accent),
                Span(text: summary, style: .plain),
            ]),
        ]
    }
}

/// A wall in labelled lines, for screen readers.
struct WallLines {
    let model: WallModel
    let say: Language

    var lines: [StyledLine] {
        [StyledLine(model.place.isEmpty ? model.title : "\(model.title), \(model.place)", .strong)]
            + (model.question.isEmpty ? [] : [StyledLine(model.question)]) + body
    }

    private var body: [StyledLine] {
        switch model.content {
        case .parts(let parts): parts.flatMap(part)
        case .grid(let grid): grid.placed.isEmpty ? nothing : grid.placed.map { item($0, grid) }
        case .vote(let bars, _): bars.isEmpty ? nothing : bars.map(bar)
        }
    }

    private var nothing: [StyledLine] { [StyledLine(say(WallModel.nothingYet), .faint)] }

    private func part(_ part: WallModel.Part) -> [StyledLine] {
        let points = part.points.map { point in
            StyledLine("\(point.label): \(point.text)" + (point.voice.isEmpty ? "" : " (\(point.voice))"))
        }
        return [StyledLine(part.name, .strong)] + (points.isEmpty ? nothing : points)
    }

    private func item(_ item: GridModel.Item, _ grid: GridModel) -> StyledLine {
        let places = item.shown.map { "\(grid.x.name) \($0.x), \(grid.y.name) \($0.y)" }.joined(separator: "; ")
        return StyledLine("\(item.label): \(item.text). \(places)")
    }

    private func bar(_ bar: WallModel.Bar) -> StyledLine {
        StyledLine("\(bar.label): \(bar.text). \(say("Sum")) \(bar.sum), \(say(bar.spread))")
    }
}
