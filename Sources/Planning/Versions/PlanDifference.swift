/// The changes from one version of a plan to another, chapter by chapter. Both are of the same workshop, so an item is
/// the same one whatever it says.
///
///     PlanDifference(from: hearing, to: adopted).chapters.map(\.name)  // ["Handlingsplan", "Mål"]
///     PlanDifference(from: plan, to: plan).isEmpty                     // true
package struct PlanDifference: Sendable {
    package struct Chapter: Sendable {
        package var name: String
        package var changes: [Change]
    }

    package struct Change: Sendable {
        /// The short id; nil for facts.
        package var label: String?
        /// The text now, or the last one.
        package var text: String
        package var kind: Kind
        /// The reason, when one was given.
        package var reason: String?
    }

    package enum Kind: Sendable {
        /// Columns and what they say; a point's only one has no name.
        case added([Field])
        case removed([Field], into: String?)
        case changed([Field])
        case moved(from: String, to: String)
    }

    package struct Field: Sendable, Equatable {
        /// The name of the column; nil for a point of text, which has but the one.
        package var name: String?
        package var old: String?
        package var new: String?
    }

    package private(set) var chapters: [Chapter] = []

    package var isEmpty: Bool { chapters.isEmpty }
    package var changes: [Change] { chapters.flatMap(\.changes) }

    private let old: Reading
    private let new: Reading

    /// - Parameter tools: Those that are compared; nil is those of the plan.
    package init(from old: Reading, to new: Reading, tools: [Tool]? = nil) {
        (self.old, self.new) = (old, new)
        let facts = changedFacts()
        let all = (tools ?? new.planTools).map { Chapter(name: $0.name, changes: changes(in: $0)) }
        chapters = (facts.isEmpty ? [] : [Chapter(name: "", changes: facts)]) + all.filter { !$0.changes.isEmpty }
    }

    private func changedFacts() -> [Change] {
        Fact.required.compactMap { name in
            let (before, after) = (old.workshop.facts[name]?.value, new.workshop.facts[name]?.value)
            guard before != after else { return nil }
            return Change(text: name, kind: .changed([Field(name: name, old: before, new: after)]))
        }
    }

    // MARK: Items

    private func changes(in tool: Tool) -> [Change] {
        let (before, after) = (old.workshop.items(in: tool.id), new.workshop.items(in: tool.id))
        let (known, left) = (Set(before.map(\.id)), Set(after.map(\.id)))
        let there = inOrder(after, tool, new).flatMap { item -> [Change] in
            known.contains(item.id) ? differences(of: item, in: tool) : [added(item, tool)]
        }
        return there + inOrder(before, tool, old).filter { !left.contains($0.id) }.map { removed($0, tool) }
    }

    /// Returns the items as the plan has them: group by group, or prompt by prompt.
    private func inOrder(_ items: [Item], _ tool: Tool, _ reading: Reading) -> [Item] {
        if tool.form != nil { return reading.rows(of: tool) }
        let prompts = reading.prompts(of: tool).flatMap { reading.items(in: tool, under: $0) }
        let seen = Set(prompts.map(\.id))
        return prompts + items.filter { !seen.contains($0.id) }
    }

    private func added(_ item: Item, _ tool: Tool) -> Change {
        let fields = columns(of: tool).compactMap { column in
            new.text(of: item, in: column.id).map { Field(name: column.name, old: nil, new: $0) }
        }
        return Change(label: item.label, text: new.mainText(of: item), kind: .added(fields))
    }

    private func removed(_ item: Item, _ tool: Tool) -> Change {
        let fields = columns(of: tool).compactMap { column in
            old.text(of: item, in: column.id).map { Field(name: column.name, old: $0, new: nil) }
        }
        let heir = new.workshop.item(item.id).flatMap { $0.joinedInto == nil ? nil : new.workshop.head(of: $0) }
        return Change(
            label: item.label, text: old.mainText(of: item),
            kind: .removed(fields, into: heir.map(new.labelled)), reason: reason(for: item))
    }

    private func differences(of item: Item, in tool: Tool) -> [Change] {
        guard let before = old.workshop.item(item.id) else { return [] }
        let text = new.mainText(of: item)
        let fields = columns(of: tool).compactMap { column -> Field? in
            let (was, now) = (old.text(of: before, in: column.id), new.text(of: item, in: column.id))
            return was == now ? nil : Field(name: column.name, old: was, new: now)
        }
        let (from, to) = (place(of: before, tool, old), place(of: item, tool, new))
        let moves = from == to ? [] : [Change(label: item.label, text: text, kind: .moved(from: from, to: to))]
        let changed = Change(label: item.label, text: text, kind: .changed(fields))
        let reasons = answersToReplies(about: item)
        var all = moves + (fields.isEmpty ? [] : [changed])
        if !all.isEmpty { all[all.count - 1].reason = reasons.isEmpty ? nil : reasons.joined(separator: "; ") }
        return all
    }

    /// Returns the columns of a form but the one it is grouped by, which is a place; a point's text has no name.
    private func columns(of tool: Tool) -> [(id: ColumnID, name: String?)] {
        guard let form = tool.form else { return [(Tool.textField, nil)] }
        return form.rowColumns.map { ($0.id, $0.name) }
    }

    /// Returns the name of the prompt or group an item stands under.
    private func place(of item: Item, _ tool: Tool, _ reading: Reading) -> String {
        let slot =
            tool.form.map { $0.groupedBy.flatMap(item.text).map { reading.resolved(PromptID($0)) } }
            ?? reading.slot(of: item)
        guard let slot else { return "" }
        // A goal area that was called something else is still the same place.
        if let area = slot.item.flatMap(new.workshop.item) { return new.mainText(of: area) }
        return tool.form == nil ? reading.prompts(of: tool).first { $0.id == slot }?.name ?? "" : slot.text
    }

    /// Returns why an item was changed, as far as it was said: what a reply from the hearing led to, or why a measure
    /// was dropped.
    private func reason(for item: Item) -> String? {
        let reasons = answersToReplies(about: item)
        return reasons.isEmpty ? reported(item) : reasons.joined(separator: "; ")
    }

    /// Returns the answers to replies that were answered between the two versions.
    private func answersToReplies(about item: Item) -> [String] {
        guard let tool = new.process.tool(for: .replies) else { return [] }
        return new.workshop.items(in: tool.id).compactMap { row in
            guard row.text(ReplyColumn.about).map(folded) == folded(item.label),
                let reason = row.text(ReplyColumn.reason), old.workshop.item(row.id)?.text(ReplyColumn.reason) == nil
            else { return nil }
            return "\(row.label): \(reason)"
        }
    }

    private func reported(_ item: Item) -> String? {
        guard item.tool == new.process.measures, let tool = new.process.tool(for: .followUp) else { return nil }
        let rows = new.workshop.items(in: tool.id).filter {
            $0.text(FollowUpColumn.measure).flatMap { Stamp($0) } == item.id
        }
        return rows.last { $0.text(FollowUpColumn.reason) != nil }?.text(FollowUpColumn.reason)
    }
}

extension Reading {
    /// The tools a plan is made of: its front page and texts, the goal areas with what is asked for each, and the
    /// measures.
    package var planTools: [Tool] {
        let plan = process.measuresTool
        let areas = plan?.form?.groupColumn?.source
        let about = process.tools.filter { tool in
            guard !tool.isProse, case .items(let source, _, _)? = tool.prompts else { return false }
            return source == areas
        }
        // In the order a plan is read.
        let front = process.tools.filter { $0.id == process.frontPage }
        let texts = process.tools.filter { $0.isProse && $0.id != process.frontPage }
        return front + texts + process.tools.filter { $0.id == areas } + about + [plan].compactMap { $0 }
    }
}
