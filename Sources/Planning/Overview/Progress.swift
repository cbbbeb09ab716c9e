/// The progress of a group with a tool.
package struct Progress: Sendable, Equatable {
    /// The number of prompts, sections or groups that have an answer, of rows that lack none, or of items placed on a grid.
    package var done: Int
    /// The number there are in all.
    package var total: Int
    /// The number of items in the tool that count.
    package var items: Int
    /// Whether the group has said anything, or made what it was given its own, also where nothing is done yet.
    package var isBegun: Bool
    /// The rows that the numbers are of; nil when they are of something else.
    package var rows: RowCount?

    init(done: Int, total: Int, items: Int, isBegun: Bool? = nil) {
        (self.done, self.total, self.items) = (done, total, items)
        self.isBegun = isBegun ?? (done > 0)
    }

    init(_ rows: RowCount, isBegun: Bool) {
        (done, total, items, self.rows, self.isBegun) = (rows.done, rows.total, rows.total, rows, isBegun)
    }

    package enum State: Sendable { case notBegun, begun, done }

    package var state: State {
        if !isBegun { return .notBegun }
        return done < total ? .begun : .done
    }
}

extension Reading {
    /// Returns how far the group has come with a tool.
    ///
    /// - Parameter stage: The stage whose questions count; nil is all there are.
    package func progress(of tool: Tool, in stage: Stage? = nil) -> Progress {
        let items = items(in: tool, at: stage)
        switch tool.shape {
        case .board, .prose:
            let prompts = prompts(of: tool, in: stage)
            let answered = Set((isAsGiven(tool) ? [] : items).map(slot))
            let voted = Set(items.filter(\.isVotedOn).map(slot))
            let done = prompts.count { ($0.scale.isEmpty ? answered : voted).contains($0.id) }
            return Progress(done: done, total: prompts.count, items: items.count)
        case .form(let form):
            return progress(of: tool, form, items)
        case .grid:
            let placed = placedItems(on: tool)
            let done = placed.filter { !$0.shown.isEmpty }.count
            return Progress(done: done, total: placed.count, items: done)
        }
    }

    private func progress(of tool: Tool, _ form: Form, _ rows: [Item]) -> Progress {
        if process.tool(for: .progress)?.id == tool.id { return progress(ofPlan: tool, form, rows) }
        if process.tool(for: .agenda)?.id == tool.id { return progressWithMeetings(of: tool) }
        if hasGivenRows(tool) {
            let isBegun = hasAdopted(tool) || rows.contains { isAnswered($0, in: tool) }
            return Progress(count(of: rows, in: tool), isBegun: isBegun)
        }
        if let column = form.groupColumn, !options(of: column).isEmpty {
            let groups = groups(of: tool).filter { $0.value != nil }
            let done = groups.count { !$0.rows.isEmpty }
            if done < groups.count {
                return Progress(done: done, total: groups.count, items: rows.count)
            }
        }
        return Progress(count(of: rows, in: tool), isBegun: !rows.isEmpty)
    }

    /// Returns how far a progress plan has come. The group owes it two things: when the work begins, and who leads it on,
    /// as the owner of one of the tasks at the least. The other owners come as the tasks do.
    private func progress(ofPlan tool: Tool, _ form: Form, _ rows: [Item]) -> Progress {
        let owner = form.owner.flatMap { $0.isLater ? nil : $0.id }
        let isLed = rows.contains { row in owner.flatMap { row.text($0) }?.isEmpty == false }
        let done = (hasAdopted(tool) ? 1 : 0) + (isLed ? 1 : 0)
        return Progress(
            done: done, total: owner == nil ? 1 : 2, items: rows.count,
            isBegun: done > 0 || rows.contains { isContribution($0, to: tool) })
    }

    /// Returns how far the group has come with plans for meetings of its own: the plan of a gathering is its agenda, which
    /// commands fill in.
    private func progressWithMeetings(of tool: Tool) -> Progress {
        let titles = Set(process.gatherings.map { folded(process.meeting(of: $0).words()) })
        let own = groups(of: tool).filter { !$0.rows.isEmpty && !titles.contains(folded($0.name ?? "")) }
        let count = own.flatMap(\.rows).count
        return Progress(done: count, total: count, items: count)
    }

    /// A tool to be used in a stage.
    private struct Use: Equatable {
        var tool: Tool
        var stage: Stage?
    }

    /// Returns the tool to go on with, which is not finished: of those the gatherings use, the first from where the group
    /// said something last, else the first that was passed over; when there is none, of the rest.
    package func suggestion() -> Tool? { suggestedUse?.tool }

    /// The stage in which the suggested tool is to be used; nil when it belongs to none.
    package var suggestedStage: Stage? { suggestedUse?.stage }

    private var suggestedUse: Use? {
        let toDo = toDo
        let uses = usesInGatherings
        let unfinished = uses.filter { use in
            toDo.contains { $0.id == use.tool.id } && process.stage(of: use.tool.id)?.gathering != nil
                && progress(of: use.tool, in: use.stage).state != .done
        }
        let last = lastUse
        let next = uses.drop { $0 != last }.first(where: unfinished.contains)
        return next ?? unfinished.first
            ?? toDo.first { progress(of: $0).state != .done }.map { Use(tool: $0, stage: process.stage(of: $0.id)) }
    }

    private var usesInGatherings: [Use] {
        process.gatherings.flatMap { gathering in
            gathering.tools.compactMap(process.tool).map { Use(tool: $0, stage: .gathering(gathering.number)) }
        }
    }

    /// Whether something was said in the tool itself: not what commands fill in by the way, as the meeting plan.
    private func isUsedByTheGroup(_ tool: Tool) -> Bool {
        !process.purposes.values.contains(tool.id) && progress(of: tool).isBegun
    }

    /// The tool of a gathering where something was said last; nil before that.
    private var lastUse: Use? {
        let used = usesInGatherings.filter { isUsedByTheGroup($0.tool) }
        let latest = used.compactMap { use in items(in: use.tool, at: use.stage).map(\.id).max().map { (use, $0) } }
        return latest.max { $0.1 < $1.1 }?.0
    }

    /// Returns the tools of a stage that are work to be done and not finished.
    package func unfinished(in stage: Stage) -> [Tool] {
        let ids = process.tools(in: stage)
        return ids.compactMap { id in toDo.first { $0.id == id } }.filter { progress(of: $0, in: stage).state != .done }
    }

    /// The tools that are work to be done: not those that are filled in as things happen, nor a board that may stay as
    /// it was given.
    package var toDo: [Tool] {
        tools.filter { !process.isKeptAsItHappens($0) && !isAsGiven($0) }
    }

    /// Whether a board has only the points it came with, and need have no more: those with a scale wait for a vote.
    private func isAsGiven(_ tool: Tool) -> Bool {
        guard tool.prompts != nil, !tool.given.isEmpty, prompts(of: tool).allSatisfy(\.scale.isEmpty) else {
            return false
        }
        let given = Set(tool.given.flatMap(\.fields).map(\.text))
        let items = workshop.items(in: tool.id)
        return !items.isEmpty && items.allSatisfy { given.contains(mainText(of: $0)) }
    }

    /// Returns the gathering where a tool is used, or after which it is worked on at home; nil for preparation.
    package func gathering(of tool: Tool) -> Gathering? {
        switch process.stage(of: tool.id) {
        case .gathering(let number), .home(let number): process.gatherings.first { $0.number == number }
        case .before, nil: nil
        }
    }
}

extension Item {
    /// Whether a vote that is counted has been on it.
    fileprivate var isVotedOn: Bool {
        placements.contains { placement in
            if case .vote = placement.grid { true } else { false }
        }
    }
}
