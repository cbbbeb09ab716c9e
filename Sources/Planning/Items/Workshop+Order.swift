/// The order of the items of a tool.
extension Workshop {
    /// Returns the items of a tool, struck and joined ones too.
    package func itemsEver(in tool: ToolID) -> [Item] {
        (orders[tool]?.places ?? []).map { items[$0] }
    }

    /// Whether people have moved items of a tool to before or after others.
    package func isOrderedByHand(_ tool: ToolID) -> Bool { orders[tool]?.isByHand ?? false }

    /// Returns the place of an item among those of its tool.
    package func orderKey(of item: Item) -> OrderKey {
        moves[item.id]?.value.flatMap { OrderKey($0) } ?? OrderKey(item.id)
    }

    /// Whether an item stands right before another in their tool, or right after it, of those that count.
    package func stands(_ item: Item, _ side: OrderSide, _ other: Item) -> Bool {
        let ids = items(in: item.tool).map(\.id)
        guard let place = ids.firstIndex(of: item.id) else { return false }
        let next = side == .before ? place + 1 : place - 1
        return ids.indices.contains(next) && ids[next] == other.id
    }

    /// Returns places for items right before or after another, in the order that they are given.
    ///
    /// - Parameter end: the stamp of what is said now: what is added later comes after all that is moved now.
    package func orderKeys(for moved: [Item], _ side: OrderSide, _ other: Item, end: Stamp) -> [OrderKey] {
        let ids = Set(moved.map(\.id))
        let rest = itemsEver(in: other.tool).filter { !ids.contains($0.id) }
        guard let place = rest.firstIndex(where: { $0.id == other.id }) else { return [] }
        let first = side == .before ? place - 1 : place
        var low = rest.indices.contains(first) ? orderKey(of: rest[first]) : nil
        let high = rest.indices.contains(first + 1) ? orderKey(of: rest[first + 1]) : OrderKey(end)
        return moved.map { item in
            let key = OrderKey.between(low, high, for: item.id)
            low = key
            return key
        }
    }
}

/// The side of an item on which another is to stand.
package enum OrderSide: Sendable, Equatable {
    case before, after
}
