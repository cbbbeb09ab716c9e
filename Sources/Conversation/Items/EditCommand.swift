import Planning

/// The command `/endre ID TEXT`, which says it in other words. In a form: `/endre T1 ansvarlig: NAV`, or a whole row.
struct EditCommand: Command {
    let declaration = CommandDeclaration(
        names: ["endre", "edit"], usage: "/endre ID TEKST",
        summary: "Sier det med andre ord. Det som sto, er fortsatt i historikken.",
        details: [
            "I et skjema: «/endre T1 ansvarlig: NAV» endrer én kolonne, og «/endre T1 a | b | c | d | e» hele raden."
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let (label, text) = firstWord(of: argument)
        guard !label.isEmpty else { throw incomplete(in: session) }
        let item = try session.item(label.trimmingColon)
        guard !text.isEmpty, let tool = session.process.tool(item.tool) else { throw incomplete(in: session) }
        let changes = try session.changes(of: item, in: tool, to: text).filter { item.text($0) ?? "" != $1 }
        guard !changes.isEmpty else { return [.guidance([session.line(EditCommand.unchanged)])] }
        let before = session.reading
        let labels = try session.record { draft throws(Problem) in
            for (column, value) in changes { draft.assign(.field(item.id, column: column), value) }
            draft.acknowledge(item)
        }
        let notes = changes.map { column, _ in
            // A form's column is named; a point has but its text.
            let place = [item.label, tool.form?.column(column)?.name].compactMap { $0 }.joined(separator: " ")
            let from = before.text(of: item, in: column) ?? session.words.say(.notFilledIn)
            let now = session.timeline.workshop.item(item.id).flatMap { session.reading.text(of: $0, in: column) }
            return session.line(EditCommand.changed(place, from: from, to: now ?? session.words.say(.notFilledIn)))
        }
        return session.acknowledge(labels) + [.guidance(notes)]
    }

    /// The answer when a text is to be changed into what it is.
    static let unchanged: Message = "Teksten er som før."

    /// Tells what was changed, and what stood there.
    static func changed(_ place: String, from: String, to: String) -> Message {
        "\(place): «\(from)» er endret til «\(to)»."
    }

    func completions(in session: Session) -> ArgumentCompletions {
        let columns = Dictionary(
            session.timeline.workshop.items.compactMap { item in
                session.process.tool(item.tool)?.form.map {
                    (item.label.lowercased(), $0.columns.map { $0.name + ":" })
                }
            }, uniquingKeysWith: { first, _ in first })
        return .first(session.liveLabels) { columns[$0.lowercased()] ?? [] }
    }
}

extension Session {
    /// Returns which columns get which values when `text` is said instead.
    fileprivate func changes(of item: Item, in tool: Tool, to text: String) throws(Problem) -> [(ColumnID, String)] {
        guard let form = tool.form else { return [(Tool.textField, text)] }
        if let (column, value) = try columnAndValue(text, form, tool) {
            return [(column.id, value.isEmpty ? "" : try understood(value, in: column, of: tool))]
        }
        guard let cells = cells(of: text) else {
            return [(form.main, try understood(text, in: form.column(form.main) ?? form.columns[0], of: tool))]
        }
        guard cells.count == form.rowColumns.count else {
            throw .form(.wrongColumnCount(got: cells.count, expected: form.rowColumns.map(\.name)))
        }
        var changes: [(ColumnID, String)] = []
        for (column, cell) in zip(form.rowColumns, cells) {
            changes.append((column.id, cell.isEmpty ? "" : try understood(cell, in: column, of: tool)))
        }
        return changes
    }

    /// Reads "ansvarlig: NAV", or "ansvarlig NAV" when the first word is a column's whole name.
    ///
    /// - Throws: `unknownColumn` for a word before a colon that is nearly a column's name.
    func columnAndValue(_ text: String, _ form: Form, _ tool: Tool) throws(Problem) -> (Column, String)? {
        if let colon = text.firstIndex(of: ":") {
            let name = String(text[..<colon])
            switch lookup(name, among: form.columns.map { Named($0, names: [$0.name, $0.id.text]) }) {
            case .found(let column): return (column, String(text[text.index(after: colon)...]).trimmed)
            case .unknown(let nearest?) where !name.contains(" "):
                throw .form(.unknownColumn(name, tool: tool.name, nearest: nearest, known: form.columns.map(\.name)))
            case .unknown, .ambiguous: break
            }
        }
        let (word, rest) = firstWord(of: text)
        let column = form.columns.first { folded($0.id.text) == folded(word) || folded($0.name) == folded(word) }
        return rest.isEmpty ? nil : column.map { ($0, rest) }
    }
}
