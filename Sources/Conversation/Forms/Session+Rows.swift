import Planning

/// Answers in forms: a line with bars is a whole row; without, it answers the column that is asked.
extension Session {
    static let separator = " | "

    mutating func answer(_ text: String, _ form: Form, _ place: Position) throws(Problem) -> [Reply] {
        if let cells = cells(of: text) { return try addRow(cells, form, place) }
        if let (group, text) = groupAndText(text, form, place) {
            return try answer(text, form, place.inGroup(group, form))
        }
        let column = askedColumn(form, place)
        if let names = severalPeople(in: text, column, place) { return try addPeople(names, form, place) }
        let value = try answer(text, in: column, place)
        let (isGroup, day) = (place.row == nil && column.id == form.groupedBy, dayToWrite(in: place))
        if isGroup, isThere(value, column, place.tool) { return stand(inNamed: value, by: column, form) }
        let labels = try record { draft throws(Problem) in
            let row = place.row ?? draft.addRow(to: place.tool, form, group: place.group)
            draft.assign(.field(row, column: column.id), value)
            if let (column, day) = day { draft.assign(.field(row, column: column), StoredValue(.date(day))) }
            if let item = draft.workshop.item(row) { draft.acknowledge(item) }
        }
        let row = place.row ?? labels.last.flatMap { timeline.workshop.item(labelled: $0)?.id }
        focus.position?.inForm = place.inForm
        focus.position?.inForm?.row = row
        focus.position?.inForm?.column = column.id
        if isGroup { focus.position?.inForm?.group = value }
        return acknowledge(labels) + notes(on: text)
            + [understanding(of: text, in: column, of: place.tool)].compactMap { $0 }
            + [oneOfSeveral(text, column, place, labels.last), proceed(form)].compactMap { $0 }
    }

    /// Goes to the first question of a new row in a group. "Vet ikke" is the name of none: the row has no group yet, and
    /// lacks it for as long.
    private mutating func stand(inNamed group: String, by column: Column, _ form: Form) -> [Reply] {
        let isUnknown = Answer.isUnknown(group)
        focus.position?.inForm?.group = isUnknown ? nil : group
        focus.position?.inForm?.column = form.firstAsked?.id
        let waits: Message = "Det er lov å ikke vite. \(column.name) kan svares på senere."
        return (isUnknown ? [.guidance([line(waits, .faint)])] : []) + [ask()]
    }

    /// Whether nothing is lost when the group goes to the group of this name without a row in it: it is one to choose, or
    /// has rows.
    private func isThere(_ group: String, _ column: Column, _ tool: Tool) -> Bool {
        if case .choice = column.kind { return true }
        return Answer.isUnknown(group) || reading.groups(of: tool).contains { $0.value.map(folded) == folded(group) }
    }

    /// Returns the column that the next line without bars answers.
    func askedColumn(_ form: Form, _ place: Position) -> Column {
        place.column.flatMap(form.column) ?? place.askedColumns(form)[0]
    }

    private mutating func addRow(_ cells: [String], _ form: Form, _ place: Position) throws(Problem) -> [Reply] {
        let (old, columns) = try destination(of: cells.count, form, place)
        let values = try values(cells, in: columns, of: place.tool, at: place)
        let day = old == nil ? dayToWrite(in: place) : nil
        let labels = try record { draft throws(Problem) in
            let row = old ?? draft.addRow(to: place.tool, form, group: place.group)
            for (column, value) in values { draft.assign(.field(row, column: column.id), value) }
            if let (column, day) = day, !values.contains(where: { $0.0.id == column }) {
                draft.assign(.field(row, column: column), StoredValue(.date(day)))
            }
            if let item = draft.workshop.item(row) { draft.acknowledge(item) }
        }
        if let back = comeBack() { return acknowledge(labels) + notes(on: cells.joined(separator: " ")) + [back] }
        if isAskedAgain(place.tool) {
            return acknowledge(labels) + notes(on: cells.joined(separator: " "))
                + [standAtNextDue(form, after: place.group)]
        }
        let said = acknowledge(labels) + notes(on: cells.joined(separator: " "))
        if old != nil {
            // The columns that the line left open are asked for.
            focus.position?.inForm?.column = columns.prefix(cells.count).last?.id
            return said + [proceed(form)]
        }
        if place.table != nil { return said + [askBrieflyForRows()] }
        if place.row == nil { focus.position?.inForm?.column = place.askedColumns(form).first?.id }
        return said + leftOpen(by: values, labels, form, place) + [ask()]
    }

    /// Returns what is kept of each cell that says something; the last columns may have none.
    func values(
        _ cells: [String], in columns: [Column], of tool: Tool, at place: Position? = nil
    ) throws(Problem) -> [(Column, String)] {
        var values: [(Column, String)] = []
        for (column, cell) in zip(columns, cells) where !cell.isEmpty {
            values.append((column, try understood(cell, in: column, of: tool, at: place)))
        }
        guard !values.isEmpty else { throw .form(.emptyText(tool.name)) }
        return values
    }

    /// Returns where so many cells go: the rest of the row that stands open, or a new row, with the group first when
    /// none is chosen. The rest is what is not asked yet, in the order of the table. What is filled in later may be left
    /// out, and fewer cells leave the last columns open.
    func destination(
        of count: Int, _ form: Form, _ place: Position
    ) throws(Problem) -> (row: Stamp?, columns: [Column]) {
        let whole = form.rowColumns
        let left = Set(place.order(of: form).drop { $0.id != place.column }.map(\.id))
        let rest = place.row == nil ? [] : whole.filter { left.contains($0.id) }
        let grouped = place.group == nil ? form.columns : []
        func now(_ columns: [Column]) -> [Column] { columns.filter { !$0.isLater } }
        if let only = place.only {
            let rest = rest.filter { only.contains($0.id) }
            if count <= rest.count { return (place.row, rest) }
            throw .form(.wrongColumnCount(got: count, expected: rest.map(\.name)))
        }
        let ways =
            [(place.row, now(rest))] + [now(whole), now(grouped), whole, grouped].map { (nil, $0) } + [
                (place.row, rest)
            ]
        if let way = ways.first(where: { $0.1.count == count }) { return way }
        let asked = place.row == nil ? place.askedColumns(form) : now(rest)
        let all = place.row == nil ? (place.group == nil ? form.columns : whole) : rest
        if let columns = [asked, all].first(where: { count < $0.count }) { return (place.row, columns) }
        throw .form(.wrongColumnCount(got: count, expected: (place.row == nil ? asked : rest).map(\.name)))
    }

    /// Returns what is kept of an answer: the chosen option for a choice, else the words as they were said.
    ///
    /// - Parameter place: Where it is answered, for a column whose earlier answers are offered there.
    func understood(
        _ text: String, in column: Column, of tool: Tool, at place: Position? = nil
    ) throws(Problem) -> String {
        if Answer.isUnknown(text) { return text }
        switch column.kind {
        case .choice, .yesNo: return try chosen(text, column)
        case .text, .role:
            let options = place.map { self.options(column, $0) } ?? options(column)
            if let number = Int(text), !options.isEmpty, !options.indices.contains(number - 1) {
                throw .noSuchNumber(number, highest: options.count)
            }
            return option(text, options) ?? text
        case .number:
            try checkNumber(text, column, tool)
            return text
        case .person, .date, .money: return text
        }
    }

    /// Returns what is kept of an answer; "ja" takes what is suggested for the row.
    private func answer(_ text: String, in column: Column, _ place: Position) throws(Problem) -> String {
        let row = place.row.flatMap(timeline.workshop.item)
        let isYes = words.say.yesNo.first.map(folded) == folded(text)
        if isYes, let hint = row.flatMap({ reading.hint(for: column, of: $0) }) { return hint.answer }
        return try understood(text, in: column, of: place.tool, at: place)
    }

    /// Returns what a column offers to choose between.
    func options(_ column: Column) -> [Reading.Option] {
        if case .yesNo = column.kind { return words.say.yesNo.map { Reading.Option($0) } }
        return reading.options(of: column)
    }

    /// Returns what a column offers where it is answered: also what other rows of the group have answered, in a column
    /// that has the same answer for several.
    func options(_ column: Column, _ place: Position) -> [Reading.Option] {
        guard column.offersEarlier, let form = place.tool.form else { return options(column) }
        let row = place.row.flatMap(timeline.workshop.item)
        let group = row.map { row in form.groupedBy.flatMap(row.text) } ?? place.group
        return reading.earlierAnswers(in: column, of: place.tool, group: group).map { Reading.Option($0) }
    }

    private func chosen(_ text: String, _ column: Column) throws(Problem) -> String {
        let options = options(column)
        if let number = Int(text), options.indices.contains(number - 1) { return options[number - 1].value }
        switch lookup(text, among: options.map { Named($0.value, names: names(of: $0)) }) {
        case .found(let value): return value
        case .ambiguous(let names): throw .ambiguous(text, among: names)
        case .unknown(let nearest):
            throw .form(
                .unknownChoice(
                    text, column: column.name, nearest: nearest, options: options.map(\.text),
                    extend: source(of: column)))
        }
    }

    /// Returns the id of the tool whose items the column chooses among.
    private func source(of column: Column) -> ToolID? {
        if case .choice(.items(let source)) = column.kind { return source }
        return nil
    }

    /// Finds a role by its number or whole name. What only resembles one is somebody else, and kept as it is said.
    func option(_ text: String, _ options: [Reading.Option]) -> String? {
        if let number = Int(text), options.indices.contains(number - 1) { return options[number - 1].value }
        return options.first { folded($0.text) == folded(text) }?.value
    }

    private func names(of option: Reading.Option) -> [String] {
        [option.text] + (Stamp(option.value).flatMap(timeline.workshop.item).map { [$0.label] } ?? [])
    }

    /// Splits a line with bars into its cells; nil when there are none. A bar stands between spaces or at
    /// an end, so "og/eller" and "a|b" are text.
    func cells(of text: String) -> [String]? {
        let cells = " \(text) ".split(separator: " |", omittingEmptySubsequences: false)
            .map { String($0).trimmed }
        return cells.count > 1 ? cells : nil
    }
}

extension Position {
    /// Returns the place of the first question of a new row in a group.
    fileprivate func inGroup(_ group: String, _ form: Form) -> Position {
        var place = self
        place.inForm?.group = group
        place.inForm?.column = form.firstAsked?.id
        return place
    }
}

extension ActionDraft {
    package mutating func addRow(to tool: Tool, _ form: Form, group: String?) -> Stamp {
        let row = add(to: tool, prefix: form.prefix)
        if let group, let column = form.groupedBy { assign(.field(row, column: column), group) }
        return row
    }

    mutating func addRow(to tool: Tool, _ form: Form, group: StoredValue) -> Stamp {
        let row = add(to: tool, prefix: form.prefix)
        if let column = form.groupedBy { assign(.field(row, column: column), group) }
        return row
    }
}
