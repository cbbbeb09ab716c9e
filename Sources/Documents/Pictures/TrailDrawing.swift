import Language
import Planning

/// Boxes from left to right with arrows between them; what more ways share is drawn once.
struct TrailDrawing: PictureDrawing {
    let model: TrailModel
    let say: Language

    private static let most = 4
    private static let arrow = 20.0

    /// The ways. Those that are too long show where they begin and how they end.
    private var paths: [[TrailModel.Step]] {
        model.paths.filter { $0.count > 1 }.map { path in
            path.count <= Self.most ? path : [path[0]] + path.suffix(Self.most - 1)
        }
    }
    private var columns: Int { paths.map(\.count).max() ?? 0 }
    private var width: Double {
        (Drawing.width - 1 - Self.arrow * Double(columns - 1)) / Double(max(1, columns))
    }

    var isEmpty: Bool { paths.isEmpty }
    var caption: String { say("Hvor tiltakene kommer fra") }

    private struct Node {
        var step: TrailModel.Step
        var text: TextBlock
        var column: Int
        /// The ways it is part of, by their places below one another.
        var rows: ClosedRange<Int>
        /// The height of the box when it stands alone.
        var height: Double { text.height + 21 }
    }

    var drawings: [Drawing] {
        var sheets = Sheets()
        var start = 0
        while start < paths.count {
            let end = (start..<paths.count).first { !isTogether($0, $0 + 1) } ?? paths.count - 1
            add(Array(paths[start...min(end, start + 9)]), to: &sheets)
            start = min(end, start + 9) + 1
        }
        return sheets.drawings
    }

    /// Whether two ways below one another share their beginning or their end.
    private func isTogether(_ one: Int, _ other: Int) -> Bool {
        guard other < paths.count else { return false }
        return paths[one].first == paths[other].first || paths[one].last == paths[other].last
    }

    private func add(_ paths: [[TrailModel.Step]], to sheets: inout Sheets) {
        let nodes = (0..<columns).flatMap { self.nodes(paths, $0) }
        var heights = [Double](repeating: 0, count: paths.count)
        for node in nodes {
            let share = (node.height - Double(node.rows.count - 1) * 7) / Double(node.rows.count)
            for row in node.rows { heights[row] = max(heights[row], share) }
        }
        let height = heights.reduce(0, +) + Double(paths.count - 1) * 7
        sheets.add(height: height, gap: 12) { drawing, top in
            let tops = heights.indices.map { top + heights[..<$0].reduce(0, +) + Double($0) * 7 }
            let boxes = nodes.map { node in
                Box(
                    x(node.column), tops[node.rows.lowerBound], width,
                    tops[node.rows.upperBound] + heights[node.rows.upperBound] - tops[node.rows.lowerBound])
            }
            for (node, box) in zip(nodes, boxes) { draw(node, box, in: &drawing) }
            arrows(paths, tops, heights, in: &drawing)
        }
    }

    private func x(_ column: Int) -> Double { 0.5 + Double(column) * (width + Self.arrow) }

    /// Returns the step of a way in a column: ways end in the last one, and begin in the first.
    private func step(_ path: [TrailModel.Step], _ column: Int) -> TrailModel.Step? {
        if column == 0 { return path[0] }
        let index = path.count - (columns - column)
        return index > 0 ? path[index] : nil
    }

    private func nodes(_ paths: [[TrailModel.Step]], _ column: Int) -> [Node] {
        var nodes: [Node] = []
        for (row, path) in paths.enumerated() {
            guard let step = step(path, column) else { continue }
            if let last = nodes.last, last.step == step, last.rows.upperBound == row - 1 {
                nodes[nodes.count - 1].rows = last.rows.lowerBound...row
            } else {
                let text = TextBlock(step.text, width: width - 14, lettering(column), most: 5)
                nodes.append(Node(step: step, text: text, column: column, rows: row...row))
            }
        }
        return nodes
    }

    private func lettering(_ column: Int) -> Lettering { column == columns - 1 ? Lettering(8.5, .paper) : .body }

    private func draw(_ node: Node, _ box: Box, in drawing: inout Drawing) {
        let isLast = node.column == columns - 1
        let ground: Ink = isLast ? .accent : node.column == 0 ? .tint : .paper
        drawing.draw(.box(box, fill: ground, stroke: Stroke(node.column == 0 ? .rule : .accent, 1), radius: 3))
        let head = TextBlock(
            "\(node.step.label) · \(node.step.tool)", width: box.width - 14,
            Lettering(8, isBold: true, isLast ? .paper : .accent), most: 1)
        drawing.write(head, x: box.x + 7, top: box.y + 4, on: ground)
        drawing.write(node.text, x: box.x + 7, top: box.y + 15.5, on: ground)
    }

    private func arrows(
        _ paths: [[TrailModel.Step]], _ tops: [Double], _ heights: [Double], in drawing: inout Drawing
    ) {
        for (row, path) in paths.enumerated() {
            let middle = tops[row] + heights[row] / 2
            let taken = (0..<columns).filter { step(path, $0) != nil }
            for (from, to) in zip(taken, taken.dropFirst()) {
                drawing.arrow(from: Point(x(from) + width + 2, middle), to: Point(x(to) - 2, middle), .accent)
            }
        }
    }

    var alternative: String {
        let shown = model.paths.filter { $0.count > 1 }.prefix(20).map { path in
            path.map { "\($0.label) \($0.text) (\($0.tool.lowercasedFirst))" }.joined(separator: " → ").sentence
        }
        let count: Message = .sentences(
            "\(model.measures, one: "Ett tiltak", many: "# tiltak") bygger på noe gruppa skrev tidligere.",
            model.untraced == 0 ? nil : "\(model.untraced) er skrevet rett inn i planen.")
        return ([say(count)] + shown + (shown.count < paths.count ? ["…"] : [])).joined(separator: " ")
    }
}
