/// The items of a tool in their order: as they came, until people moved some. Items are known by their places among all
/// of a workshop.
struct ItemOrder: Sendable, Equatable {
    private(set) var places: [Int] = []
    /// The keys of those that were moved.
    private var moved: [Int: OrderKey] = [:]

    /// Whether people have moved any.
    var isByHand: Bool { !moved.isEmpty }

    /// Adds the latest item. It comes last, but for those that were moved to after it.
    mutating func append(_ place: Int, among items: [Item]) {
        insert(place, items)
    }

    /// Moves an item to where a key says; without one it stands as it came.
    mutating func move(_ place: Int, to key: OrderKey?, among items: [Item]) {
        places.removeAll { $0 == place }
        moved[place] = key
        insert(place, items)
    }

    func key(_ place: Int, _ items: [Item]) -> OrderKey { moved[place] ?? OrderKey(items[place].id) }

    private mutating func insert(_ place: Int, _ items: [Item]) {
        guard isByHand else {
            places.insert(place, at: places.last.map { $0 < place } ?? true ? places.count : firstIndex(after: place))
            return
        }
        let key = key(place, items)
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if (self.key(places[middle], items), places[middle]) < (key, place) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        places.insert(place, at: low)
    }

    private func firstIndex(after place: Int) -> Int { places.firstIndex { $0 > place } ?? places.count }
}
