import Planning

/// Several workshops in one document: those of a process follow it in parallel, and a summary goes across them.
///
///     var municipalities = Municipalities()
///     municipalities.add(molde)
///     municipalities.owner(of: point)  // nil: there is only one
///     municipalities.add(malvik)
///     municipalities.owner(of: point)  // "Molde"
package struct Municipalities {
    /// The names, in the order they were added.
    package private(set) var names: [String] = []
    private var owners: [Stamp: String] = [:]

    package init() {}

    /// Takes in the items of a workshop. What an earlier one has too, as a copy has, stays that one's.
    package mutating func add(_ reading: Reading) {
        let name = reading.workshop.facts[Fact.municipality]?.value ?? ""
        if !names.contains(name) { names.append(name) }
        for item in reading.workshop.items where owners[item.id] == nil { owners[item.id] = name }
    }

    /// Returns whose an item is; nil when there is only one municipality.
    package func owner(of item: Item) -> String? {
        names.count > 1 ? owners[item.id] : nil
    }
}
