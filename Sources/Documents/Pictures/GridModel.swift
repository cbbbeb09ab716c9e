/// A grid of five by five steps, and where the group and its members place the items on it.
package struct GridModel: Sendable, Equatable {
    package struct Cell: Sendable, Hashable, Comparable {
        /// The steps on the axes, 1–5 each.
        package var x: Int
        package var y: Int

        package init(_ x: Int, _ y: Int) {
            self.x = x
            self.y = y
        }

        package static func < (one: Cell, other: Cell) -> Bool { (one.x, one.y) < (other.x, other.y) }
    }

    package struct Axis: Sendable, Equatable {
        package var name: String
        package var one: String
        package var five: String

        package init(_ name: String, one: String, five: String) {
            self.name = name
            self.one = one
            self.five = five
        }
    }

    /// The cells of the items worth a look.
    package struct Highlight: Sendable, Equatable {
        package var name: String
        package var x: ClosedRange<Int>
        package var y: ClosedRange<Int>

        package init(_ name: String, x: ClosedRange<Int>, y: ClosedRange<Int>) {
            self.name = name
            self.x = x
            self.y = y
        }
    }

    package struct Item: Sendable, Equatable {
        package var label: String
        package var text: String
        /// The group's own place.
        package var own: Cell?
        /// The places that participants gave it, one for each who placed it.
        package var voices: [Cell]

        package init(_ label: String, _ text: String, own: Cell?, voices: [Cell] = []) {
            self.label = label
            self.text = text
            self.own = own
            self.voices = voices
        }

        var all: [Cell] { (own.map { [$0] } ?? []) + voices }
        /// The cells where the item stands: the group's place, else every place a participant gave it.
        package var shown: [Cell] { own.map { [$0] } ?? Set(voices).sorted() }
        /// The number of steps by which people differ, on the axis where they differ most.
        package var spread: Int { max(extent(\.x), extent(\.y)) }

        private func extent(_ axis: KeyPath<Cell, Int>) -> Int {
            let steps = all.map { $0[keyPath: axis] }
            return (steps.max() ?? 0) - (steps.min() ?? 0)
        }

        var look: Label.Look { own == nil ? .onlyVoices : spread > 1 ? .spread : .own }
    }

    package var tool: String
    package var x: Axis
    package var y: Axis
    /// Whether step 1 of the vertical axis is at the top.
    package var oneOnTop: Bool
    package var highlight: Highlight?
    package var items: [Item]

    package init(
        tool: String, x: Axis, y: Axis, oneOnTop: Bool = false, highlight: Highlight? = nil, items: [Item]
    ) {
        self.tool = tool
        self.x = x
        self.y = y
        self.oneOnTop = oneOnTop
        self.highlight = highlight
        self.items = items
    }

    package var placed: [Item] { items.filter { !$0.shown.isEmpty } }
    var highlighted: [Item] {
        guard let highlight else { return [] }
        return placed.filter {
            $0.shown.allSatisfy { highlight.x.contains($0.x) && highlight.y.contains($0.y) }
        }
    }
}
