/// The whole trail of an item, from the first that was said to what became of it, with what happened on the way.
///
///     let story = reading.story(of: measure)
///     story.before.map(\.item.label)  // ["V3", "G2"], the first first
///     story.after                     // [], nothing was made of the measure yet
package struct Story: Sendable {
    /// An item on the trail.
    package struct Node: Sendable {
        package var item: Item
        /// The items that stand beneath it.
        package var joined: [Item]
        /// The items that were carried on from it, as they are called now.
        package var liftedTo: [Item]
        package var votes: [(tally: VoteTally, result: VoteTally.Result)]
        package var placements: [(tool: Tool, placed: PlacedItem)]
        /// The rows of the form of decisions that name it.
        package var decisions: [Item]
        package var dissents: [Item]
    }

    package var before: [Node]
    package var itself: Node
    package var after: [Node]
}

extension Reading {
    package func story(of item: Item) -> Story {
        let polls = self.polls.map { tally(of: $0).shown }
        // What is furthest away was said first; of those equally far, the oldest.
        let origins = trail(of: item).sorted { ($1.depth, $0.item.id) < ($0.depth, $1.item.id) }.map(\.item)
        return Story(
            before: origins.map { node($0, polls) }, itself: node(item, polls),
            after: outcome(of: item).map { node($0.item, polls) })
    }

    /// Returns every item that was made of an item, nearest first. An item that was joined into another is represented
    /// by that other.
    package func outcome(of item: Item) -> [TrailStep] {
        let head = workshop.head(of: item)
        var seen: Set<Stamp> = [item.id, head.id]
        var steps = head.id == item.id ? [] : [TrailStep(item: head, depth: 1)]
        var front = [head]
        while !front.isEmpty {
            let depth = (steps.last?.depth ?? 0) + 1
            let next = front.flatMap(lifted).filter { seen.insert($0.id).inserted }
            steps += next.map { TrailStep(item: $0, depth: depth) }
            front = next
        }
        return steps
    }

    /// Returns the items that were carried on from an item, or from one beneath it, and count.
    package func lifted(from item: Item) -> [Item] {
        var seen: Set<Stamp> = [item.id]
        return ([item] + workshop.items(joinedInto: item)).flatMap(workshop.items(liftedFrom:))
            .filter { $0.struck == nil }.map(workshop.head)
            .filter { $0.isLive && seen.insert($0.id).inserted }
    }

    private func node(_ item: Item, _ polls: [VoteTally]) -> Story.Node {
        Story.Node(
            item: item, joined: workshop.items(joinedInto: item), liftedTo: lifted(from: item),
            votes: polls.compactMap { tally in
                tally.results.first { $0.item.id == item.id && !$0.votes.isEmpty }.map { (tally, $0) }
            },
            placements: process.tools.compactMap { tool in
                guard tool.grid?.places == item.tool, let placed = placed(item, on: tool), !placed.all.isEmpty
                else { return nil }
                return (tool, placed)
            },
            decisions: decisions(naming: item), dissents: dissents(about: item))
    }

    /// Returns the decisions that name an item by its short id.
    private func decisions(naming item: Item) -> [Item] {
        guard let tool = process.tool(for: .decisions) else { return [] }
        return workshop.items(in: tool.id).filter { row in
            row.id != item.id
                && row.fields.contains { field in
                    (field.content.value ?? "").split { !$0.isLetter && !$0.isNumber && $0 != "-" }.contains {
                        $0.lowercased() == item.label.lowercased()
                    }
                }
        }
    }

    /// Returns the gathering of a day, by the attendance; nil when no attendance was written down.
    package func gathering(on day: CalendarDay) -> Gathering? {
        guard let column = process.tool(for: .attendance)?.form?.groupColumn else { return nil }
        let row = attendance().first { $0.date?.start == day }?.row
        guard let name = row.flatMap({ text(of: $0, in: column.id) }) else { return nil }
        return process.gatherings.first { folded($0.name) == folded(name) }
    }
}

// MARK: - Input that led nowhere

extension Reading {
    /// The items of one tool that could be carried on, but were not.
    package struct Unused: Sendable {
        package var tool: Tool
        package var items: [Item]
        /// The tools it may go to.
        package var targets: [Tool]
    }

    /// The input that nothing was made of, tool by tool in the order of the process. Measures are what input becomes,
    /// so they are not input; and tools that are filled in by the way are not where it was to go.
    package var unusedInput: [Unused] {
        let used = Set(workshop.items.lazy.filter { $0.struck == nil }.flatMap(\.origins))
        let heads = Set(used.compactMap(workshop.item).map { workshop.head(of: $0).id })
        var targets: [ToolID: [Tool]] = [:]
        var items: [ToolID: [Item]] = [:]
        var seen: Set<Stamp> = []
        for tool in process.tools where !process.isAside(tool) {
            for item in candidates(for: tool).map(\.item)
            where item.tool != process.measures && !used.contains(item.id) && !heads.contains(item.id) {
                if targets[item.tool]?.contains(where: { $0.id == tool.id }) != true {
                    targets[item.tool, default: []].append(tool)
                }
                if seen.insert(item.id).inserted { items[item.tool, default: []].append(item) }
            }
        }
        return process.tools.compactMap { tool in
            items[tool.id].map {
                Unused(tool: tool, items: $0.sorted { $0.id < $1.id }, targets: targets[tool.id] ?? [])
            }
        }
    }
}
