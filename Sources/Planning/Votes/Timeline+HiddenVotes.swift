extension Timeline {
    /// Returns the workshop without the ballots that copies brought to a vote which is open here; nil when there are
    /// none.
    ///
    /// A vote is counted in one action, so what else it did, such as placing items on the grid, is left out too.
    package func hidingBallots(of poll: Stamp) -> Timeline? {
        let register = GridID.vote(poll)
        let isCounted = workshop.items.contains { item in item.placements.contains { $0.grid == register } }
        guard isCounted else { return nil }
        var counts: Set<Stamp> = []
        for event in events {
            if case .assign(.placement(_, register, _), _, _) = event.change { counts.insert(event.action) }
        }
        return Timeline(events.filter { !counts.contains($0.action) })
    }
}
