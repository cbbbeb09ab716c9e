/// A place, in points from the upper left corner.
package struct Point: Sendable, Equatable {
    package var x: Double
    package var y: Double

    package init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }
}

package struct Box: Sendable, Equatable {
    package var x: Double
    package var y: Double
    package var width: Double
    package var height: Double

    package init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    package var right: Double { x + width }
    package var bottom: Double { y + height }
}

/// A shape or a text that a sheet is drawn with.
package enum Mark: Sendable, Equatable {
    case box(Box, fill: Ink?, stroke: Stroke?, radius: Double)
    case line(Point, Point, Stroke)
    case polygon([Point], fill: Ink)
    case circle(Point, radius: Double, fill: Ink?, stroke: Stroke?)
    case text(TextLine)
    /// The numbered mark of an item: no two may overlap.
    case label(Box, fill: Ink, stroke: Stroke)
}

/// One sheet of a picture. It is as wide as the text of an A4 page, and a page can hold its height.
///
///     var drawing = Drawing()
///     drawing.draw(.box(Box(0, 0, 454, 20), fill: .tint, stroke: nil, radius: 0))
///     drawing.height = 20
struct Drawing: Sendable, Equatable {
    /// The width of a sheet: 160 mm.
    static let width = 454.0
    /// The greatest height of a sheet. A document without a front page begins with its title, and there is to be room
    /// for both.
    static let tallest = 490.0

    var height = 0.0
    private(set) var marks: [Mark] = []

    init() {}

    /// Creates a sheet to go on with.
    init(marks: [Mark], height: Double) {
        self.marks = marks
        self.height = height
    }

    var isEmpty: Bool { marks.isEmpty }

    mutating func draw(_ mark: Mark) { marks.append(mark) }

    mutating func rule(_ from: Point, _ to: Point, _ stroke: Stroke) { draw(.line(from, to, stroke)) }

    /// Writes lines below one another; `x` is where they begin, end or have their middle.
    mutating func write(
        _ block: TextBlock, x: Double, top: Double, anchor: TextLine.Anchor = .start, on ground: Ink = .paper
    ) {
        for (index, line) in block.lines.enumerated() where !line.isEmpty {
            let baseline = top + block.lettering.ascent + Double(index) * block.lettering.leading
            draw(
                .text(
                    TextLine(
                        text: line, at: Point(x, baseline), lettering: block.lettering, anchor: anchor,
                        ground: ground)))
        }
    }

    /// Draws an arrow to the right, or to the left.
    mutating func arrow(from start: Point, to end: Point, _ ink: Ink) {
        rule(start, end, Stroke(ink, 1.2))
        let back = end.x > start.x ? -4.5 : 4.5
        draw(
            .polygon([end, Point(end.x + back, end.y - 3), Point(end.x + back, end.y + 3)], fill: ink))
    }
}
