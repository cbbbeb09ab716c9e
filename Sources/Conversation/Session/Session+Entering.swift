import Planning

/// The opening of a tool: where in it the group stands, and what it is told there.
extension Session {
    /// Goes to a tool, and in it to the prompt, group or row that `argument` names.
    mutating func enter(_ tool: Tool, _ argument: String = "") throws(Problem) -> [Reply] {
        var new = Position(tool)
        switch tool.shape {
        case .board, .prose: new.spot = .prompt(try promptToOpen(tool, argument)?.id)
        case .form(let form):
            try open(form, argument, &new)
            if argument.isEmpty { standWhereDue(form, &new) }
        case .grid: new.spot = .item(try itemToPlace(tool, argument))
        }
        let isNew = place?.tool.id != tool.id
        if isNew || argument.isEmpty { new.offers = reading.candidates(for: receiver(of: tool)) }
        // Those who go to a tool have left the questions about the plan; the next line is for the tool.
        focus = .tool(new)
        return (isNew ? [introduction(tool)] : []) + (new.offers.isEmpty ? [ask()] : offering())
    }

    private func promptToOpen(_ tool: Tool, _ argument: String) throws(Problem) -> Prompt? {
        if !argument.isEmpty { return try prompt(argument, in: tool) }
        let prompts = reading.prompts(of: tool)
        return prompts.first { reading.items(in: tool, under: $0).isEmpty } ?? prompts.first
    }

    private func open(_ form: Form, _ argument: String, _ place: inout Position) throws(Problem) {
        if let row = timeline.workshop.item(labelled: argument), row.tool == place.tool.id {
            place.inForm?.row = row.id
            place.inForm?.group = form.groupedBy.flatMap(row.text)
            place.inForm?.column = form.columns.first { isAsked($0, of: row) }?.id ?? form.main
            return
        }
        if let column = form.groupColumn, !argument.isEmpty {
            let group = try understood(argument, in: column, of: place.tool)
            place.inForm?.group = group
        }
        if let row = openRows(place).first {
            stand(at: row, form, &place)
        } else {
            place.beginRow(of: form)
        }
    }

    private func itemToPlace(_ tool: Tool, _ argument: String) throws(Problem) -> Stamp? {
        guard !argument.isEmpty else { return nextUnplaced(on: tool) }
        return try item(argument).id
    }

    /// Returns the rows that were given or lifted, and that have nothing added to them, in the order they are shown.
    private func openRows(_ place: Position, after row: Stamp? = nil) -> [Item] {
        guard let form = place.tool.form else { return [] }
        let given = reading.givenColumns(of: place.tool)
        let rows = reading.groups(of: place.tool)
            .filter { place.group == nil || $0.value == place.group }
            .flatMap(\.rows)
        let start = rows.firstIndex { $0.id == row }.map { $0 + 1 } ?? 0
        return rows[start...].filter { row in
            let answered = form.rowColumns.map(\.id).filter { row.text($0) != nil && !given.contains($0) }
            return row.origins.isEmpty ? answered.isEmpty && !given.isEmpty : answered.count <= row.origins.count
        }
    }

    /// Whether the column is one to ask for, and not answered.
    func isAsked(_ column: Column, of row: Item?) -> Bool {
        !column.isLater && row?.text(column.id) == nil && row.map { reading.isForGroup(column, of: $0) } ?? true
            && isCalledFor(column, in: row)
    }

    /// Whether the row has the answers that the column is asked for with.
    private func isCalledFor(_ column: Column, in row: Item?) -> Bool {
        guard let condition = column.condition else { return true }
        return row.map { reading.satisfies($0, condition) } ?? false
    }

    private func stand(at row: Item, _ form: Form, _ place: inout Position) {
        place.inForm?.row = row.id
        place.inForm?.column = form.columns.first { isAsked($0, of: row) }?.id
    }

    /// Goes on from a row to the next that is open, or to a new one. It never turns back, so that going on ends.
    mutating func startNextOpenRow(_ form: Form, after row: Stamp?) {
        guard var place else { return }
        if let next = openRows(place, after: row).first {
            stand(at: next, form, &place)
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
            startNextOpenRow(form, after: place.row)
        }
        return ask()
    }
}
