/// An item that may be carried on into a tool.
package struct LiftCandidate: Sendable, Equatable {
    package var item: Item
    /// The text that is carried.
    package var text: String
    package var rule: LiftRule
}

extension Reading {
    /// Returns the items that may be lifted into `tool` and have not been before, rule by rule in the process' order. What
    /// came from the tool itself is in it already, and of what was carried on to another source the last is taken.
    package func candidates(for tool: Tool) -> [LiftCandidate] {
        let all = allCandidates(for: tool)
        let carriedOn = Set(all.flatMap(\.item.origins))
        return all.filter { !carriedOn.contains($0.item.id) && !comes($0.item, from: tool) }
    }

    /// Whether an item was lifted from another of the tool.
    private func comes(_ item: Item, from tool: Tool) -> Bool {
        item.origins.contains { workshop.item($0)?.tool == tool.id }
    }

    private func allCandidates(for tool: Tool) -> [LiftCandidate] {
        let lifted = Set(workshop.items.filter { $0.tool == tool.id }.flatMap(\.origins)).union(carried.keys)
        var seen: Set<Stamp> = []
        return tool.lifts.flatMap { rule in
            workshop.items(in: rule.source).compactMap { item -> LiftCandidate? in
                guard !lifted.contains(item.id), let candidate = candidate(item, rule),
                    seen.insert(item.id).inserted
                else { return nil }
                return candidate
            }
        }
    }

    /// Returns the rule that lets `item` be lifted into `tool`, with the text it carries; nil when none does.
    package func candidate(_ item: Item, for tool: Tool) -> LiftCandidate? {
        tool.lifts.lazy.compactMap { candidate(item, $0) }.first
    }

    private func candidate(_ item: Item, _ rule: LiftRule) -> LiftCandidate? {
        guard item.tool == rule.source, rule.prompt == nil || rule.prompt == slot(of: item),
            satisfies(item, rule.condition)
        else { return nil }
        let text = rule.column.map { self.text(of: item, in: $0) } ?? mainText(of: item)
        guard let text, !text.isEmpty, !Answer.isUnknown(text) else { return nil }
        return LiftCandidate(item: item, text: text, rule: rule)
    }

    package func satisfies(_ item: Item, _ condition: LiftRule.Condition?) -> Bool {
        guard let condition else { return true }
        let value = text(of: item, in: condition.column) ?? ""
        if let trait = condition.trait { return trait.isIn(value) }
        let answer = folded(value)
        return condition.answers.contains { folded($0) == answer }
    }
}

// MARK: - Where things come from

extension Reading {
    /// A step back from an item: what it was lifted from, and how many lifts away.
    package struct TrailStep: Sendable, Equatable {
        package var item: Item
        package var depth: Int
    }

    /// Returns everything an item was lifted from, nearest first, each followed by its own origins. Items joined into
    /// it, or into an origin, bring their origins along.
    package func trail(of item: Item) -> [TrailStep] {
        var seen: Set<Stamp> = [item.id]
        var steps: [TrailStep] = []
        follow(item, depth: 1, seen: &seen, steps: &steps)
        return steps
    }

    private func follow(_ item: Item, depth: Int, seen: inout Set<Stamp>, steps: inout [TrailStep]) {
        for origin in ([item] + workshop.items(joinedInto: item)).flatMap(\.origins) where seen.insert(origin).inserted
        {
            guard let origin = workshop.item(origin) else { continue }
            steps.append(TrailStep(item: origin, depth: depth))
            follow(origin, depth: depth + 1, seen: &seen, steps: &steps)
        }
    }
}
