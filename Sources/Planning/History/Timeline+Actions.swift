extension Timeline {
    /// Returns the actions in the order they were begun, retractions too. What only names a laptop is none.
    package func actions() -> [Stamp] {
        events.lazy.filter { !$0.namesLaptop }.map(\.action).uniqued()
    }

    /// The number of actions the workshop is made of: it grows by one with all that is said, and falls when something
    /// is taken back.
    package var version: Int {
        Set(
            events.lazy.filter { !$0.isRetraction && !$0.namesLaptop && !retracted.contains($0.action) }.map(\.action)
        ).count
    }

    /// Returns the actions that changed one of these items.
    package func actions(touching items: [Stamp]) -> [Stamp] {
        events.filter { items.contains(where: $0.touches) }.map(\.action).uniqued()
    }
}

extension Event {
    /// Whether the event is about this item.
    package func touches(_ item: Stamp) -> Bool {
        switch change {
        case .add: stamp == item
        case .assign(.field(let id, _), _, _), .assign(.slot(let id), _, _), .assign(.placement(let id, _, _), _, _),
            .assign(.order(let id), _, _):
            id == item
        case .strike(let id, _), .restore(let id): id == item
        case .join(let id, let other), .lift(let id, let other): id == item || other == item
        case .assign(.fact, _, _), .retract: false
        }
    }
}
