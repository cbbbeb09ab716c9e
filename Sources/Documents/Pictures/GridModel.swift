import Planning

/// A grid of five by five steps, and where the group and its members place the items on it.
package struct GridModel: Sendable, Equatable {
    package struct Item: Sendable, Equatable {
        package var label: String
        package var text: String
        /// The group's own place.
        package var own: GridPoint?
        /// The places that participants gave it, one for each who placed it.
        package var voices: [GridPoint]

        package init(_ label: String, _ text: String, own: GridPoint?, voices: [GridPoint] = []) {
            self.label = label
            self.text = text
            self.own = own
            self.voices = voices
        }

        var all: [GridPoint] { (own.map { [$0] } ?? []) + voices }
        /// The cells where the item stands: the group's place, else every place a participant gave it.
        package var shown: [GridPoint] { own.map { [$0] } ?? Set(voices).sorted() }
        /// The number of steps by which people differ, on the axis where they differ most.
        package var spread: Int { max(extent(\.x), extent(\.y)) }

        private func extent(_ axis: KeyPath<GridPoint, Int>) -> Int {
            let steps = all.map { $0[keyPath: axis] }
            return (steps.max() ?? 0) - (steps.min() ?? 0)
        }

        var look: Label.Look { own == nil ? .onlyVoices : spread > 1 ? .spread : .own }
    }

    package var tool: String
    package var x: Axis
    package var y: Axis
    /// The cells of the items worth a look.
    package var highlight: Grid.Highlight?
    package var items: [Item]

    package init(tool: String, x: Axis, y: Axis, highlight: Grid.Highlight? = nil, items: [Item]) {
        self.tool = tool
        self.x = x
        self.y = y
        self.highlight = highlight
        self.items = items
    }

    package var placed: [Item] { items.filter { !$0.shown.isEmpty } }
    var highlighted: [Item] {
        guard let highlight else { return [] }
        return placed.filter { $0.shown.allSatisfy { highlight.holds(x: $0.x, y: $0.y) } }
    }

    /// Returns the items that stand in a cell.
    func placed(x: Int, y: Int) -> [Item] {
        placed.filter { $0.shown.contains { $0.x == x && $0.y == y } }
    }
}
