import Planning

/// The saying of something in other words: a text, a column of a row, or a whole row.
extension Session {
    /// Keeps other words for items, and tells what stood there.
    func change(_ items: [Item], to text: String) throws(Problem) -> [Reply] {
        var changes: [ItemChange] = []
        for item in items {
            guard let tool = process.tool(item.tool) else { throw .item(.unknownItem(item.label)) }
            changes += try self.changes(of: item, in: tool, to: text).filter { !says(item, $0) }
        }
        guard !changes.isEmpty else { return [.guidance([line(EditCommand.unchanged)])] }
        let before = reading
        let labels = try record { draft throws(Problem) in
            for change in changes {
                draft.assign(.field(change.item.id, column: change.column), change.value)
                draft.acknowledge(change.item)
            }
        }
        let notes = changes.map { change in
            let (item, column) = (change.item, change.column)
            // A form's column is named; a point has but its text.
            let name = process.tool(item.tool)?.form?.column(column)?.name
            let place = [item.label, name].compactMap { $0 }.joined(separator: " ")
            let from = before.text(of: item, in: column) ?? words.say(.notFilledIn)
            let now = timeline.workshop.item(item.id).flatMap { reading.text(of: $0, in: column) }
            return line(EditCommand.changed(place, from: from, to: now ?? words.say(.notFilledIn)))
        }
        return acknowledge(labels) + [.guidance(notes)]
    }

    /// Whether the item says already what the change would make it say.
    private func says(_ item: Item, _ change: ItemChange) -> Bool {
        item.text(change.column) ?? "" == change.value || reading.text(of: item, in: change.column) == change.value
    }

    /// Returns which columns get which values when `text` is said instead.
    private func changes(of item: Item, in tool: Tool, to text: String) throws(Problem) -> [ItemChange] {
        guard let form = tool.form else { return [ItemChange(item, Tool.textField, text)] }
        func change(_ column: Column, to text: String) throws(Problem) -> ItemChange {
            ItemChange(item, column.id, text.isEmpty ? "" : try understood(text, in: column, of: tool))
        }
        if let (column, value) = try columnAndValue(text, form, tool, byPart: true) {
            return [try change(column, to: value)]
        }
        guard let cells = cells(of: text) else {
            return [try change(form.column(form.main) ?? form.columns[0], to: text)]
        }
        guard cells.count == form.rowColumns.count else {
            throw .form(.wrongColumnCount(got: cells.count, expected: form.rowColumns.map(\.name)))
        }
        var changes: [ItemChange] = []
        for (column, cell) in zip(form.rowColumns, cells) where reading.text(of: item, in: column.id) ?? "" != cell {
            changes.append(try change(column, to: cell))
        }
        return changes
    }

    /// Whether a text begins with the name of a column of the form that an item stands in.
    func namesColumn(_ text: String, of item: Item) throws(Problem) -> Bool {
        guard let tool = process.tool(item.tool), let form = tool.form else { return false }
        return try columnAndValue(text, form, tool, byPart: true) != nil
    }

    /// Reads "ansvarlig: NAV", or "ansvarlig NAV" when the first word is a column's whole name. "Vet ikke" names none,
    /// also where a column has "vet" for its id.
    ///
    /// - Parameter byPart: Whether a part of a column's name, or another name for it, is enough before a colon: "frist" of
    ///   "Tidsfrist"; and its id without one.
    /// - Throws: `unknownColumn` for a word before a colon that is nearly a column's name.
    func columnAndValue(
        _ text: String, _ form: Form, _ tool: Tool, byPart: Bool = false
    ) throws(Problem) -> (Column, String)? {
        if let colon = text.firstIndex(of: ":") {
            let name = String(text[..<colon])
            let value = String(text[text.index(after: colon)...]).trimmed
            switch lookup(name, among: form.columns.map { Named($0, names: [$0.name, $0.id.text]) }) {
            case .found(let column): return (column, value)
            case .unknown where byPart && form.column(withPart: name) != nil:
                return form.column(withPart: name).map { ($0, value) }
            case .unknown(let nearest?) where !name.contains(" "):
                throw .form(.unknownColumn(name, tool: tool.name, nearest: nearest, known: form.columns.map(\.name)))
            case .ambiguous(let names) where byPart && !name.contains(" "): throw .ambiguous(name, among: names)
            case .unknown, .ambiguous: break
            }
        }
        let (word, rest) = firstWord(of: text)
        guard !rest.isEmpty, !Answer.isUnknown(text) else { return nil }
        let column = form.columns.first {
            folded($0.name) == folded(word) || byPart && folded($0.id.text) == folded(word)
        }
        return column.map { ($0, rest) }
    }
}

/// A value that a column of an item is to have.
private struct ItemChange {
    let item: Item
    let column: ColumnID
    let value: String

    init(_ item: Item, _ column: ColumnID, _ value: String) {
        (self.item, self.column, self.value) = (item, column, value)
    }
}

extension Form {
    /// Returns the column that documents call so, else the only one with these letters in its name; nil for fewer than
    /// three letters.
    func column(withPart part: String) -> Column? {
        let key = folded(part)
        if let known = columns.first(where: { $0.aliases.contains { folded($0) == key } }) { return known }
        let found = columns.filter { folded($0.name).contains(key) }
        return key.count > 2 && found.count == 1 ? found[0] : nil
    }
}
