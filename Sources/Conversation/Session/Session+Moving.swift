import Planning
import Screens

/// The way onwards and back, within a tool and from one tool to the next. Moving never loses anything.
extension Session {
    /// Goes on to the next question, as an empty line does.
    mutating func moveOn() throws(Problem) -> [Reply] {
        if declineOffers() { return [ask()] }
        if let kept = try keepAsLast() { return kept }
        if place?.fact != nil { return [moveOnFromFact()] }
        if let reply = moveOnInTable() { return [reply] }
        guard let place, let form = place.tool.form, place.row != nil else { return try nextStep() }
        return [proceed(form)]
    }

    /// Goes on to the next prompt, row, group or item, and from the last to the next tool, as `/neste` does.
    mutating func nextStep() throws(Problem) -> [Reply] {
        if focus.facts != nil { return try answerFact("") }
        guard let place else { return try enterNextTool() }
        if declineOffers() { return [ask()] }
        if let back = comeBack() { return [back] }
        switch place.tool.shape {
        case .board, .prose:
            if let next = neighbour(of: place, by: 1) { return stand(at: next) }
        case .form where place.table != nil || place.fact != nil: break
        case .form(let form) where place.group != nil && isAskedAgain(place.tool):
            return [standAtNextDue(form, after: place.group)]
        case .form(let form):
            // Rows that came with the tool are for the empty line to walk through, or no one gets past them.
            if place.row != nil, !reading.hasGivenRows(place.tool), let reply = leaveRow(form) { return [reply] }
            if let next = neighbouringGroup(of: place, form, by: 1) { return stand(in: next, form) }
        case .grid:
            if let next = itemAfter(place) { return stand(on: next) }
        }
        return try enterTool(after: place.tool)
    }

    /// Goes back to the question before, as `<` and `/tilbake` do.
    mutating func moveBack() throws(Problem) -> [Reply] {
        if focus.facts != nil { return [askFactBefore()] }
        guard let place else { return [status()] }
        focus.endOffers()
        switch place.tool.shape {
        case .board, .prose:
            if let previous = neighbour(of: place, by: -1) { return stand(at: previous) }
        case .form where place.fact != nil || place.table != nil:
            if let reply = moveBackToFact() ?? moveBackInTable() { return [reply] }
        case .form(let form):
            if let column = columnBefore(place, form) {
                focus.position?.inForm?.column = column.id
                return [ask()]
            }
            if place.only != nil, let back = comeBack(toQuestion: true) { return [back] }
            if place.row != nil, reading.rowTable(of: place.tool) != nil { return [standAtTable(nil)] }
            if let group = neighbouringGroup(of: place, form, by: -1) { return stand(in: group, form) }
        case .grid:
            if let previous = itemBefore(place) { return stand(on: previous) }
        }
        return try enterTool(before: place.tool)
    }

    /// Takes away what is offered; true when something was, and the tool's own question is next.
    private mutating func declineOffers() -> Bool {
        defer { focus.endOffers() }
        return place?.offers.isEmpty == false
    }

    // MARK: From tool to tool

    private mutating func enterNextTool() throws(Problem) -> [Reply] {
        guard let tool = focus.next.flatMap(process.tool) ?? reading.suggestion() else {
            return [.guidance([line(endOfProcess)])]
        }
        return try enter(tool)
    }

    /// Returns what comes after the last tool. Those who come from one that is filled in by the way have not been
    /// through the others.
    private func end(after tool: Tool) -> Message {
        guard process.isAside(tool), let next = reading.suggestion() else { return endOfProcess }
        return suggestion(of: next)
    }

    private var endOfProcess: Message {
        "Dere har vært gjennom alle verktøyene. Se hva som mangler med /sjekk, og lag planen med /eksporter."
    }

    /// Says which tool comes next.
    func suggestion(of tool: Tool) -> Message { "Neste forslag: \(tool.name) (/\(tool.id))." }

    private mutating func enterTool(after tool: Tool) throws(Problem) -> [Reply] {
        guard let next = reading.tool(after: tool) else {
            focus = .outside(next: nil)
            return [.guidance(reminderOfParked() + [line(end(after: tool))])]
        }
        let reminder = isLast(tool, before: next) ? reminderOfParked() : []
        return (reminder.isEmpty ? [] : [.guidance(reminder)]) + (try enter(next))
    }

    /// Whether the tool is the last of its gathering. What comes after is for the work at home, or the next time.
    private func isLast(_ tool: Tool, before next: Tool) -> Bool {
        guard let gathering = reading.gathering(of: tool), gathering.tools.contains(tool.id) else { return false }
        return !gathering.tools.contains(next.id)
    }

    private mutating func enterTool(before tool: Tool) throws(Problem) -> [Reply] {
        guard let previous = reading.tool(before: tool) else {
            focus = .outside(next: nil)
            return [status()]
        }
        return try enter(previous)
    }

    // MARK: Within a tool

    func neighbour(of place: Position, by step: Int) -> Prompt? {
        let prompts = reading.prompts(of: place.tool)
        guard let index = prompts.firstIndex(where: { $0.id == place.prompt }) else { return nil }
        return prompts.indices.contains(index + step) ? prompts[index + step] : nil
    }

    private mutating func stand(at prompt: Prompt) -> [Reply] {
        focus.position?.spot = .prompt(prompt.id)
        return [ask()]
    }

    /// Leaves the row as it is for the next open one, or a new one; nil when that is where we were.
    private mutating func leaveRow(_ form: Form) -> Reply? {
        let before = place
        startNextOpenRow(form, after: place?.row)
        return place == before ? nil : ask()
    }

    /// Finds the next group that the process offers; from no group, the first.
    private func neighbouringGroup(of place: Position, _ form: Form, by step: Int) -> String? {
        guard let column = form.groupColumn, !reading.hasGivenRows(place.tool) else { return nil }
        let values = reading.options(of: column).map(\.value)
        guard let group = place.group else { return step > 0 ? values.first : nil }
        guard let index = values.firstIndex(of: group), values.indices.contains(index + step) else { return nil }
        return values[index + step]
    }

    private mutating func stand(in group: String, _ form: Form) -> [Reply] {
        let only = place?.only
        focus.position?.inForm = .init(group: group, column: form.firstAsked?.id, only: only)
        let name = form.groupColumn.map { reading.name(of: group, in: $0) } ?? group
        return [.guidance([StyledLine(name, .strong)]), ask()]
    }

    private func columnBefore(_ place: Position, _ form: Form) -> Column? {
        let given = place.tool.given.isEmpty ? [] : reading.givenColumns(of: place.tool)
        let columns = place.askedColumns(form).filter { !given.contains($0.id) }
        guard let index = columns.firstIndex(where: { $0.id == place.column }), index > 0 else { return nil }
        return columns[index - 1]
    }

    /// Finds the next item that is not placed, further down than this one.
    private func itemAfter(_ place: Position) -> Stamp? {
        guard let item = place.item, let next = nextUnplaced(on: place.tool, after: item), next > item
        else { return nil }
        return next
    }

    /// Finds the item above this one, placed or not; from past the last, the last.
    private func itemBefore(_ place: Position) -> Stamp? {
        reading.placedItems(on: place.tool).map(\.item.id).last { id in place.item.map { id < $0 } ?? true }
    }

    private mutating func stand(on item: Stamp) -> [Reply] {
        focus.position?.spot = .item(item)
        return [ask()]
    }
}
