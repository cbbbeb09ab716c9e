import Planning

extension Reading {
    /// Tells which short ids had to change because copies had used the same number, and what those that were known here
    /// are called now; nil when none had.
    package func relabelled(since before: Workshop) -> Message? {
        let changed = workshop.items.filter { item in
            item.joinedInto == nil && before.item(item.id)?.label != item.label
        }
        let lettered = changed.filter { before.item($0.id) == nil && $0.label.last?.isLetter == true }
        let renamed = changed.compactMap { item in
            before.item(item.id).map { was -> Message in "\(was.label) heter nå \(item.label)" }
        }
        guard !lettered.isEmpty || !renamed.isEmpty else { return nil }
        return .sentences(lettering(lettered), renamed.isEmpty ? nil : "\(parts: renamed).")
    }

    private func lettering(_ items: [Item]) -> Message? {
        guard let first = items.first else { return nil }
        return items.count == 1
            ? "\(first.label) har fått bokstav bak, for to kopier brukte samme nummer: \(mainText(of: first))"
            : "\(list: items.map(\.label)) har fått bokstav bak, for to kopier brukte samme numre."
    }
}

/// Says how much came from another file, in the one measure that all lists and results have.
package func newContributions(_ count: Int) -> Message {
    "\(count, one: "ett nytt bidrag", many: "# nye bidrag")"
}
