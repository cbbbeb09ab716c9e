/// A workshop seen through its process: prompts, rows and answers as people know them.
package struct Reading: Sendable {
    package var process: Process
    package var workshop: Workshop

    package init(process: Process, workshop: Workshop) {
        self.process = process
        self.workshop = workshop.uniting(process.oneAnswers)
    }

    /// Returns the prompts of a board or the sections of prose; where they are another tool's items, in its order.
    package func prompts(of tool: Tool) -> [Prompt] {
        switch tool.prompts {
        case .listed(let prompts): prompts
        case .items(let source, let question, let prefix):
            workshop.items(in: source).map { item in
                Prompt(id: .item(item.id), name: mainText(of: item), question: question, prefix: prefix)
            }
        case nil: []
        }
    }

    /// Returns the prompts of a tool that are asked in a stage; nil is outside the stages, where all are.
    package func prompts(of tool: Tool, in stage: Stage?) -> [Prompt] {
        prompts(of: tool).filter { $0.isAsked(in: stage) }
    }

    /// Returns the items of a tool, without those that answer what is only asked in other stages.
    package func items(in tool: Tool, at stage: Stage?) -> [Item] {
        let others = Set(prompts(of: tool).filter { !$0.isAsked(in: stage) }.map(\.id))
        let all = workshop.items(in: tool.id)
        return others.isEmpty ? all : all.filter { item in slot(of: item).map { !others.contains($0) } ?? true }
    }

    /// Returns the points under a prompt, oldest first.
    package func items(in tool: Tool, under prompt: Prompt) -> [Item] {
        workshop.items(in: tool.id).filter { slot(of: $0) == prompt.id }
    }

    /// Returns the points whose prompt is gone: struck, or no longer in the process.
    package func strayItems(in tool: Tool) -> [Item] {
        let known: Set<PromptID?> = Set(prompts(of: tool).map(\.id))
        return tool.prompts == nil ? [] : workshop.items(in: tool.id).filter { !known.contains(slot(of: $0)) }
    }

    /// Returns the prompt or item that an item is under, by way of joined ones; nil where it is under nothing.
    package func slot(of item: Item) -> PromptID? {
        item.slot.value.flatMap { $0.isEmpty ? nil : resolved(PromptID($0)) }
    }

    /// Returns what an item says when only one thing can be shown; empty when it says nothing there.
    package func mainText(of item: Item) -> String {
        guard let tool = process.tool(item.tool) else { return item.fields.first?.content.value ?? "" }
        if let text = text(of: item, in: tool.mainField) { return text }
        return tool.form?.rowColumns.lazy.compactMap { text(of: item, in: $0.id) }.first ?? ""
    }

    /// Returns the short id and the text of an item: "T4 Kjøpe boliger".
    package func labelled(_ item: Item) -> String { "\(item.label) \(mainText(of: item))".trimmed }

    /// Returns the answer in a column as people read it: the name of the chosen item, not its id. An item that was
    /// taken back does not count as an answer.
    package func text(of item: Item, in column: ColumnID) -> String? {
        guard let raw = item.text(column) else { return nil }
        guard let chosen = Stamp(raw), case .choice(.items) = kind(of: column, in: item.tool) else { return raw }
        return workshop.item(chosen).map { mainText(of: workshop.head(of: $0)) }
    }

    /// Returns the answers a choice column offers; empty for other columns.
    package func options(of column: Column) -> [Option] {
        switch column.kind {
        case .choice(.listed(let answers)): answers.map { Option($0) }
        case .choice(.items(let source)):
            workshop.items(in: source).map { Option(mainText(of: $0), value: $0.id.description) }
        case .role: process.roles.map { Option($0) }
        default: []
        }
    }

    /// Returns what people read for an answer that can be chosen: the option's own text, else the answer itself.
    package func name(of value: String, in column: Column) -> String {
        options(of: column).first { $0.value == value }?.text ?? value
    }

    /// An answer that can be chosen: the value that is kept, and the text that people read.
    package struct Option: Sendable, Equatable {
        package var value: String
        package var text: String

        package init(_ text: String, value: String? = nil) {
            self.value = value ?? text
            self.text = text
        }
    }

    private func kind(of column: ColumnID, in tool: ToolID) -> Column.Kind? {
        process.tool(tool)?.form?.column(column)?.kind
    }

    /// Returns the answer with an item's id replaced by the id of the item it was joined into; other words stay.
    package func resolved(_ value: String) -> String { resolved(PromptID(value)).text }

    /// Returns the prompt, with an item replaced by the one it was joined into.
    package func resolved(_ prompt: PromptID) -> PromptID {
        guard let item = prompt.item.flatMap(workshop.item) else { return prompt }
        return .item(workshop.head(of: item).id)
    }
}

// MARK: - Rows in groups

extension Reading {
    /// The rows of a form that belong together.
    package struct Group: Sendable, Equatable {
        /// The value of the grouping column; nil for rows without an answer there.
        package var value: String?
        /// The group's name; nil for rows without an answer.
        package var name: String?
        package var rows: [Item]
    }

    /// Returns the rows of a form in the order they are shown, group by group.
    package func rows(of tool: Tool) -> [Item] { groups(of: tool).flatMap(\.rows) }

    /// Returns the rows of a form by group: those offered by the process first and in its order, also when empty; then
    /// those people named; last the rows without a group, when there are any. A form that is not grouped is one group
    /// without a name.
    package func groups(of tool: Tool) -> [Group] {
        let rows = workshop.items(in: tool.id)
        guard let column = tool.form?.groupColumn else {
            return [Group(rows: rows)]
        }
        var groups = options(of: column).map { Group(value: $0.value, name: $0.text, rows: []) }
        var rest = Group(rows: [])
        for row in rows {
            let value = row.text(column.id).flatMap { Answer.isUnknown($0) ? nil : resolved($0) }
            if let index = groups.firstIndex(where: { $0.value != nil && $0.value == value }) {
                groups[index].rows.append(row)
            } else if let value, !isStrayChoice(value, in: column) {
                groups.append(Group(value: value, name: value, rows: [row]))
            } else {
                rest.rows.append(row)
            }
        }
        return rest.rows.isEmpty ? groups : groups + [rest]
    }

    /// Whether the choice was an item that no longer counts.
    private func isStrayChoice(_ value: String, in column: Column) -> Bool {
        if case .choice(.items) = column.kind { return true }
        return false
    }
}
