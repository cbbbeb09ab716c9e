import Planning

/// The opening of a tool: where in it the group stands, and what it is told there.
extension Session {
    /// Goes to a tool, and in it to the prompt, group or row that `argument` names.
    ///
    /// - Parameter stage: The stage it is opened in; nil is the one under way, or the tool's own.
    mutating func enter(_ tool: Tool, _ argument: String = "", in stage: Stage? = nil) throws(Problem) -> [Reply] {
        var new = Position(tool)
        let underWay = stage ?? stageUnderWay(with: tool)
        new.stage = underWay ?? process.stage(of: tool.id)
        new.asksAll = underWay == nil
        switch tool.shape {
        case .board, .prose:
            let prompt = try promptToOpen(new, argument)
            new.spot = .prompt(prompt?.id)
            if let prompt, !prompt.isAsked(in: new.asked) { new.asksAll = true }
        case .form(let form):
            try open(form, argument, &new)
            if argument.isEmpty {
                standWhereDue(form, &new)
                standAtOpenFact(&new)
            }
        case .grid: new.spot = .item(try itemToPlace(tool, argument))
        }
        let isNew = place?.tool.id != tool.id
        if isNew || argument.isEmpty { new.offers = reading.candidates(for: receiver(of: tool)) }
        if argument.isEmpty, offersRound(tool) { new.roundOffer = new.prompt }
        // Those who go to a tool have left the questions about the plan; the next line is for the tool.
        focus = .tool(new)
        // Those who name a row have it in mind, and the others are not in question.
        let others = new.row != nil && !argument.isEmpty ? [] : rowsAlready(new)
        return (isNew ? [introduction(new)] : []) + others
            + (new.offers.isEmpty ? [ask()] : offering(atMost: Session.offersListed))
    }

    private func promptToOpen(_ place: Position, _ argument: String) throws(Problem) -> Prompt? {
        if !argument.isEmpty { return try prompt(argument, in: place.tool) }
        let prompts = prompts(of: place)
        return prompts.first { reading.items(in: place.tool, under: $0).isEmpty } ?? prompts.first
    }

    private func open(_ form: Form, _ argument: String, _ place: inout Position) throws(Problem) {
        if let row = timeline.workshop.item(labelled: argument), row.tool == place.tool.id {
            place.inForm?.group = form.groupedBy.flatMap(row.text)
            place.stand(
                at: row.id, column: reading.openColumns(of: row).first?.id ?? form.main,
                picked: place.tool.given.isEmpty ? nil : [])
            return
        }
        if let column = form.groupColumn, !argument.isEmpty {
            let group = try understood(argument, in: column, of: place.tool)
            place.inForm?.group = Answer.isUnknown(group) ? nil : group
        }
        if reading.rowTable(of: place.tool, group: place.group) != nil {
            place.spot = .table(.init(group: place.group))
        } else if let row = openRows(place).first {
            stand(at: row, &place)
        } else {
            place.beginRow(of: form)
        }
    }

    private func itemToPlace(_ tool: Tool, _ argument: String) throws(Problem) -> Stamp? {
        guard !argument.isEmpty else { return nextUnplaced(on: tool) }
        return try item(argument).id
    }

    /// Returns the rows to go through, in the order they are shown: measures that lack something, and what was lifted or
    /// brought in and has nothing added to it, but for those that were left open once. Rows that come with the process are picked from their table instead.
    func openRows(_ place: Position, after row: Stamp? = nil) -> [Item] {
        guard place.tool.form != nil, place.tool.given.isEmpty else { return [] }
        let rows = reading.groups(of: place.tool)
            .filter { place.group == nil || $0.value == place.group }
            .flatMap(\.rows)
        let start = rows.firstIndex { $0.id == row }.map { $0 + 1 } ?? 0
        return rows[start...].filter { isToGoThrough($0, of: place.tool) && !passedRows.contains($0.id) }
    }

    private func isToGoThrough(_ row: Item, of tool: Tool) -> Bool {
        if tool.id == process.measures { return !reading.openColumns(of: row).isEmpty }
        let given = reading.givenColumns(of: tool)
        let answered = (tool.form?.rowColumns ?? []).map(\.id).filter { row.text($0) != nil && !given.contains($0) }
        return row.origins.isEmpty ? answered.isEmpty && !given.isEmpty : answered.count <= row.origins.count
    }

    /// Whether the column is one to ask for, and not answered. Of a new row nothing is known that another column could
    /// depend on.
    func isAsked(_ column: Column, of row: Item?) -> Bool {
        row.map { reading.isOpen(column, in: $0) } ?? (!column.isLater && column.condition == nil)
    }

    func stand(at row: Item, _ place: inout Position) {
        place.stand(at: row.id, column: reading.openColumns(of: row).first?.id)
    }

    /// Goes on from a row to the next that is open, or to a new one. It never turns back, so that going on ends.
    mutating func startNextOpenRow(_ form: Form, after row: Stamp?) {
        guard var place else { return }
        if let next = openRows(place, after: row).first {
            stand(at: next, &place)
        } else {
            place.beginRow(of: form)
        }
        focus.position = place
    }

    /// Goes on in the row: to the next column that is not answered, or past its end.
    mutating func proceed(_ form: Form) -> Reply {
        guard let place else { return ask() }
        let row = place.row.flatMap(timeline.workshop.item)
        if let next = place.remainingColumns(form).first(where: { place.only != nil || isAsked($0, of: row) }) {
            focus.position?.inForm?.column = next.id
        } else if let back = comeBack() {
            return back
        } else if isAskedAgain(place.tool) {
            return standAtNextDue(form, after: place.group)
        } else {
            return goOn(from: place.row, form)
        }
        return ask()
    }
}
