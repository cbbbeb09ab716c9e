/// A place on a grid: x and y from 1 to 5.
package struct GridPoint: Sendable, Hashable, Comparable {
    package static let steps = 1...5
    package var x: Int
    package var y: Int

    /// Creates the place; nil when a step is outside 1–5.
    package init?(x: Int, y: Int) {
        guard GridPoint.steps.contains(x), GridPoint.steps.contains(y) else { return nil }
        self.x = x
        self.y = y
    }

    /// Reads "4 2", as a placement is kept.
    package init?(_ text: String) {
        let numbers = text.split(separator: " ").map { Int($0) }
        guard numbers.count == 2, let x = numbers[0], let y = numbers[1] else { return nil }
        self.init(x: x, y: y)
    }

    /// The place as it is kept, such as "4 2".
    package var text: String { "\(x) \(y)" }

    package static func < (left: GridPoint, right: GridPoint) -> Bool {
        (left.x, left.y) < (right.x, right.y)
    }
}

/// An item on a grid, with everybody's placement of it.
package struct PlacedItem: Sendable, Equatable {
    package var item: Item
    /// The group's own placement.
    package var own: GridPoint?
    /// The participants' placements, in the order they first placed it.
    package var voices: [Voice]

    package struct Voice: Sendable, Equatable {
        package var name: String
        package var point: GridPoint
    }

    /// The places where it is drawn: the group's own place, else every place a participant gave it.
    package var shown: [GridPoint] {
        own.map { [$0] } ?? Set(voices.map(\.point)).sorted()
    }

    package var all: [GridPoint] {
        (own.map { [$0] } ?? []) + voices.map(\.point)
    }

    /// The distance from the horizontal step to the vertical one where the group placed it; until it has, twice the
    /// median of what each participant said, halved towards none.
    package var distance: Int? {
        if let own { return own.y - own.x }
        return Spread(voices.map { $0.point.y - $0.point.x }).map { $0.twiceMedian / 2 }
    }

    /// Whether the participants differ by more than one step on an axis.
    package var isSpread: Bool {
        let (xs, ys) = (all.map(\.x), all.map(\.y))
        guard let left = xs.min(), let right = xs.max(), let low = ys.min(), let high = ys.max() else { return false }
        return right - left > 1 || high - low > 1
    }
}

extension Reading {
    /// Returns the items a grid places, in the order they came, placed or not.
    ///
    /// - Parameter counts: Whether a placement is looked at.
    package func placedItems(
        on tool: Tool, where counts: (Item.Placement) -> Bool = { _ in true }
    ) -> [PlacedItem] {
        guard let grid = tool.grid else { return [] }
        return workshop.items(in: grid.places).map { item in
            let own = item.placements.filter { $0.grid == .tool(tool.id) && counts($0) }
            let placements = own.compactMap { placement in
                placement.content.value.flatMap(GridPoint.init).map { (placement.voice, $0) }
            }
            return PlacedItem(
                item: item,
                own: placements.first { $0.0.isEmpty }?.1,
                voices: placements.filter { !$0.0.isEmpty }.map { .init(name: $0.0, point: $0.1) })
        }
    }

    /// Returns one item's placements; nil when it no longer counts.
    package func placed(_ item: Item, on tool: Tool) -> PlacedItem? {
        placedItems(on: tool).first { $0.item.id == item.id }
    }

    /// Returns the items a grid draws attention to: the low-hanging fruit.
    package func highlighted(on tool: Tool) -> [PlacedItem] {
        guard let highlight = tool.grid?.highlight else { return [] }
        return placedItems(on: tool).filter { placed in
            !placed.shown.isEmpty && placed.shown.allSatisfy { highlight.holds(x: $0.x, y: $0.y) }
        }
    }
}
