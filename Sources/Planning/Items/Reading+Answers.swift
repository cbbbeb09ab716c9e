extension Reading {
    /// Returns a kept answer as people read it: the name of the chosen item, not its id. Empty when that item was
    /// taken back.
    package func answer(_ value: String, in column: ColumnID, of tool: ToolID) -> String {
        guard choosesItems(column, of: tool), Stamp(value) != nil else { return value }
        return chosenItem(value, in: column, of: tool).map(mainText) ?? ""
    }

    /// Returns a version of what differs, as people read it.
    package func text(of version: Version, in conflict: Conflict) -> String {
        switch conflict.register {
        case .fact, .placement, .order: return version.value
        case .field(_, let column): return answer(version.value, in: column, of: conflict.item?.tool ?? "")
        case .slot:
            let id = resolved(PromptID(version.value))
            let tool = conflict.item.flatMap { process.tool($0.tool) }
            return tool.flatMap { prompts(of: $0).first { $0.id == id }?.name } ?? promptID(id) ?? ""
        }
    }

    /// Returns the item a choice points at, by way of joined ones; nil in other columns.
    package func chosenItem(_ value: String, in column: ColumnID, of tool: ToolID) -> Item? {
        guard choosesItems(column, of: tool), let item = Stamp(value).flatMap(workshop.item) else {
            return nil
        }
        return workshop.head(of: item)
    }

    private func choosesItems(_ column: ColumnID, of tool: ToolID) -> Bool {
        if case .choice(.items)? = process.tool(tool)?.form?.column(column)?.kind { return true }
        return false
    }

    /// Returns the id of a prompt outside the program: the short id of the item it is, else the id itself; nil
    /// when the item was taken back.
    package func promptID(_ id: PromptID) -> String? {
        switch id {
        case .listed(let id): id.isEmpty ? nil : id
        case .item(let stamp): workshop.item(stamp).map { workshop.head(of: $0).label }
        }
    }

    /// Returns the short ids of the items an item was lifted from.
    package func originLabels(of item: Item) -> [String] {
        item.origins.compactMap { workshop.item($0)?.label }
    }

    /// Returns the short id of the item that is the prompt, when the prompts are another tool's items.
    package func label(of prompt: Prompt) -> String? {
        prompt.id.item.flatMap(workshop.item)?.label
    }
}
