package struct Grid: Sendable, Equatable {
    /// The id of the tool whose items are placed.
    package var places: ToolID
    package var x: Axis
    package var y: Axis
    package var highlight: Highlight?
    /// The name of the distance from the horizontal step to the vertical one: "Vei å gå" from now to wanted.
    package var distance: String?

    package init(places: ToolID, x: Axis, y: Axis, highlight: Highlight? = nil) {
        self.places = places
        self.x = x
        self.y = y
        self.highlight = highlight
    }

    /// A set of items worth a look: "Lavthengende frukter" are the cheap ones.
    package struct Highlight: Sendable, Equatable {
        package var name: String
        package var x: ClosedRange<Int>
        package var y: ClosedRange<Int>

        package init(name: String, x: ClosedRange<Int> = 1...5, y: ClosedRange<Int> = 1...5) {
            self.name = name
            self.x = x
            self.y = y
        }

        /// Whether a place is in the set.
        package func holds(x step: Int, y other: Int) -> Bool { x.contains(step) && y.contains(other) }
    }
}

/// An axis of a grid: five steps with named ends.
package struct Axis: Sendable, Equatable {
    package var name: String
    /// The meaning of step 1.
    package var one: String
    /// The meaning of step 5.
    package var five: String
    /// Whether step 1 is drawn at the top, for the vertical axis.
    package var oneOnTop: Bool
    /// The steps of a vertical axis in the order they are drawn.
    package var downwards: [Int] { oneOnTop ? Array(1...5) : Array((1...5).reversed()) }

    package init(name: String, one: String, five: String, oneOnTop: Bool = false) {
        self.name = name
        self.one = one
        self.five = five
        self.oneOnTop = oneOnTop
    }
}
