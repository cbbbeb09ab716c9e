import Planning

extension Reading {
    /// Tells which short ids had to change because copies had used the same number; nil when none had.
    package func relabelled(since before: Workshop) -> Message? {
        let relabelled = workshop.items.filter { item in
            item.joinedInto == nil && item.label.last?.isLetter == true && before.item(item.id)?.label != item.label
        }
        guard let first = relabelled.first else { return nil }
        return relabelled.count == 1
            ? "\(first.label) har fått bokstav bak, for to kopier brukte samme nummer: \(mainText(of: first))"
            : "\(list: relabelled.map(\.label)) har fått bokstav bak, for to kopier brukte samme numre."
    }
}

/// Says how much came from another file, in the one measure that all lists and results have.
package func newContributions(_ count: Int) -> Message {
    "\(count, one: "ett nytt bidrag", many: "# nye bidrag")"
}
