import Planning
import Screens

/// The way onwards and back, within a tool and out of it. Moving never loses anything.
extension Session {
    /// Goes on to the next question, as an empty line does; after the last question of a tool to its end, and from a
    /// crossing along the first way.
    mutating func moveOn() throws(Problem) -> [Reply] {
        if focus.crossing != nil { return try takeWay(1) }
        if declineOffers() { return [ask()] }
        if let kept = try keepAsLast() { return kept }
        guard let place else { return try enterNextTool() }
        if place.fact != nil { return [moveOnFromFact()] }
        if let reply = moveOnInTable() { return [reply] }
        if let form = place.tool.form, place.row != nil { return [proceed(form)] }
        if let next = comeBack().map({ [$0] }) ?? nextQuestion(from: place) { return next }
        return try endTool(place)
    }

    /// Leaves the tool for the next one, as `/neste` does; from a step aside, for where it was taken.
    mutating func nextStep() throws(Problem) -> [Reply] {
        if focus.facts != nil { return try answerFact("") }
        if let crossing = focus.crossing { return try goOn(from: crossing) }
        guard let place else { return try enterNextTool() }
        focus.endOffers()
        if let back = comeBack() { return [back] }
        return try leaveTool(place)
    }

    /// Asks the next prompt, group or item; nil after the last.
    private mutating func nextQuestion(from place: Position) -> [Reply]? {
        switch place.tool.shape {
        case .board, .prose: return neighbour(of: place, by: 1).map { stand(at: $0) }
        case .form where place.table != nil || place.fact != nil: return nil
        case .form(let form):
            if let next = columnPastEmptyChoice(place, form) {
                focus.position?.inForm?.column = next.id
                return [ask()]
            }
            if place.group != nil, isAskedAgain(place.tool) { return [standAtNextDue(form, after: place.group)] }
            return neighbouringGroup(of: place, form, by: 1).map { stand(in: $0, form) }
        case .grid: return itemAfter(place).map { stand(on: $0) }
        }
    }

    /// Goes back to the question before, as `<` and `/tilbake` do.
    mutating func moveBack() throws(Problem) -> [Reply] {
        if focus.facts != nil { return [askFactBefore()] }
        if let crossing = focus.crossing { return goBack(from: crossing) }
        guard let place else { return [isBeginning ? askFactBefore() : status()] }
        focus.endOffers()
        switch place.tool.shape {
        case .board, .prose:
            if let previous = neighbour(of: place, by: -1) { return stand(at: previous) }
            // Who writes alone has nowhere else to write.
            if sitting.turns != nil, place.tool.board != nil {
                return [.guidance([line("Dette er det første spørsmålet.")]), ask()]
            }
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
        return leaveBackwards(place)
    }

    /// Takes away what is offered; true when something was, and the tool's own question is next.
    private mutating func declineOffers() -> Bool {
        defer { focus.endOffers() }
        return place?.offers.isEmpty == false
    }

    // MARK: Within a tool

    func neighbour(of place: Position, by step: Int) -> Prompt? {
        let prompts = prompts(of: place)
        guard let index = prompts.firstIndex(where: { $0.id == place.prompt }) else { return nil }
        return prompts.indices.contains(index + step) ? prompts[index + step] : nil
    }

    private mutating func stand(at prompt: Prompt) -> [Reply] {
        focus.position?.spot = .prompt(prompt.id)
        return [ask()]
    }

    /// Finds the next group that the process offers; from no group, the first.
    func neighbouringGroup(of place: Position, _ form: Form, by step: Int) -> String? {
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
        return [.guidance([StyledLine(name, .strong)])] + (place.map(rowsAlready) ?? []) + [ask()]
    }

    /// Returns the column after one that has nothing to choose yet, of a row that is not begun; nil elsewhere.
    private func columnPastEmptyChoice(_ place: Position, _ form: Form) -> Column? {
        guard place.row == nil, hasNothingToChoose(askedColumn(form, place)) else { return nil }
        return place.remainingColumns(form).first { isAsked($0, of: nil) }
    }

    private func columnBefore(_ place: Position, _ form: Form) -> Column? {
        let given = place.tool.given.isEmpty ? [] : reading.givenColumns(of: place.tool)
        let columns = place.askedColumns(form).filter { !given.contains($0.id) }
        guard let index = columns.firstIndex(where: { $0.id == place.column }), index > 0 else { return nil }
        return columns[index - 1]
    }

    /// Finds the next item that is not placed, further down than this one.
    func itemAfter(_ place: Position) -> Stamp? {
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
