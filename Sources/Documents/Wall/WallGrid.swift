import Language
import Planning

/// The grid of a wall: a table of five by five cells with marks, and what each mark stands for.
struct WallGrid {
    let grid: GridModel
    let say: Language

    var html: String { table + "\n" + list }

    private var table: String {
        let head = (1...5).map { "<th scope=\"col\">\(text(name(of: $0, on: grid.x)))</th>" }.joined()
        let rows = grid.y.downwards.map { step in
            "<tr><th scope=\"row\">\(text(name(of: step, on: grid.y)))</th>"
                + (1...5).map { cell($0, step) }.joined() + "</tr>\n"
        }
        return """
            <table class="rutenett">
            <caption>\(text(grid.y.name)) ↕ · \(text(grid.x.name)) ↔\(legend)</caption>
            <thead><tr><td></td>\(head)</tr></thead>
            <tbody>
            \(rows.joined())</tbody>
            </table>
            """
    }

    /// The legend of the marks, when there are such.
    private var legend: String {
        let looks = grid.placed.map(\.look)
        let legend =
            (looks.contains(.onlyVoices) ? [(" åpen", say(WallModel.onlyVoices))] : [])
            + (looks.contains(.spread) ? [(" uenig", say(WallModel.disagreed))] : [])
        return legend.map { " · <b class=\"brikke\($0.0)\">T</b> \(text($0.1))" }.joined()
    }

    /// Returns what a step is called: "1 Kan vente", "2".
    private func name(of step: Int, on axis: Axis) -> String {
        switch step {
        case 1: "1 \(axis.one)"
        case 5: "5 \(axis.five)"
        default: String(step)
        }
    }

    private func cell(_ x: Int, _ y: Int) -> String {
        let items = grid.placed(x: x, y: y)
        let marks = items.prefix(WallPage.mostInCell).map { mark($0.label, $0.look) }
        let left = items.count - marks.count
        let isLit = grid.highlight?.holds(x: x, y: y) ?? false
        return "<td\(isLit ? " class=\"lys\"" : "")>\(marks.joined(separator: " "))"
            + (left > 0 ? " \(text(say(WallModel.more(left))))" : "") + "</td>"
    }

    private func mark(_ label: String, _ look: Label.Look) -> String {
        let kind =
            switch look {
            case .own: ""
            case .onlyVoices: " åpen"
            case .spread: " uenig"
            }
        return "<b class=\"brikke\(kind)\">\(text(label))</b>"
    }

    private var list: String {
        guard !grid.placed.isEmpty else { return "<p class=\"tomt\">\(text(say(WallModel.nothingYet)))</p>" }
        let items = grid.placed.suffix(WallPage.most)
        let before = grid.placed.count - items.count
        let lines = items.map { item in
            "<li id=\"\(text(item.label))\">\(mark(item.label, item.look))<span>\(text(item.text))\(spread(item))</span></li>\n"
        }
        return (before > 0 ? "<p class=\"tomt\">\(text(say(WallModel.earlier(before))))</p>\n" : "")
            + "<ul class=\"liste\">\n\(lines.joined())</ul>"
    }

    private func spread(_ item: GridModel.Item) -> String {
        guard item.spread > 1, let x = range(item, \.x), let y = range(item, \.y) else { return "" }
        return " <span class=\"hvem\">\(text(say("uenige: \(grid.x.name) \(x), \(grid.y.name) \(y)")))</span>"
    }

    private func range(_ item: GridModel.Item, _ axis: KeyPath<GridPoint, Int>) -> ClosedRange<Int>? {
        let steps = item.all.map { $0[keyPath: axis] }
        guard let low = steps.min(), let high = steps.max() else { return nil }
        return low...high
    }

    private func text(_ text: String) -> String { SVG.escaped(text) }
}
