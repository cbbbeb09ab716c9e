/// The card of a plan in another file: whose it is, how new, and which of it is not known here.
package struct PlanCard: Sendable, Equatable {
    package var identity: String
    package var municipality: String
    /// Whether it is made of the plans of several municipalities.
    package var isJoint: Bool
    /// The laptop, or the group, that the latest is from; nil when the file does not say.
    package var group: String?
    /// The stamp of the latest action; what only names a laptop does not count.
    package var latest: Stamp
    /// The time of that, in milliseconds since 1970-01-01 UTC.
    package var latestTime: Int64
    /// The number of actions that are not among those known.
    package var news: Int

    /// Reads the card of a set of events; nil for a set without the beginning of a workshop.
    package init?(_ events: [Event], known: Set<Stamp>) {
        let workshop = Timeline(events).workshop
        let said = events.filter { !$0.namesLaptop }
        guard let identity = workshop.identity, let last = said.max(by: { $0.stamp < $1.stamp }) else { return nil }
        self.identity = identity
        municipality = workshop.facts[Fact.municipality]?.value ?? ""
        isJoint = workshop.isJoint
        let author = last.author.isEmpty ? nil : last.author
        group = workshop.laptop(of: last.stamp) ?? author
        latest = last.action
        latestTime = ActionTimes(events)[last.action]
        news = Set(said.lazy.filter { !known.contains($0.stamp) }.map(\.action)).count
    }
}
