/// The size, weight and colour of a text.
package struct Lettering: Sendable, Equatable {
    package var size: Double
    package var isBold: Bool
    package var ink: Ink

    package init(_ size: Double, isBold: Bool = false, _ ink: Ink = .text) {
        self.size = size
        self.isBold = isBold
        self.ink = ink
    }

    static let body = Lettering(8.5)
    static let note = Lettering(8, .muted)
    static let heading = Lettering(9.5, isBold: true, .accent)

    /// The distance from the top of a line to where its letters stand.
    package var ascent: Double { size * 0.95 }
    package var descent: Double { size * 0.25 }
    var leading: Double { size * 1.32 }

    /// Returns how wide a text will be, a little more than in Open Sans.
    package func width(of text: String) -> Double {
        OpenSans.width(of: text, isBold: isBold) * size / 1000 * 1.03
    }
}

/// A line of text in its place.
package struct TextLine: Sendable, Equatable {
    package enum Anchor: String, Sendable { case start, middle, end }

    package var text: String
    /// The place where the letters stand.
    package var at: Point
    package var lettering: Lettering
    package var anchor: Anchor
    /// The colour behind the text.
    package var ground: Ink

    package var box: Box {
        let width = lettering.width(of: text)
        let left: Double =
            switch anchor {
            case .start: at.x
            case .middle: at.x - width / 2
            case .end: at.x - width
            }
        return Box(left, at.y - lettering.size * 0.8, width, lettering.size * 0.8 + lettering.descent)
    }
}
