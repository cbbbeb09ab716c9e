/// A part of a tool that is to be in view while another is used: all of it, one prompt, or one column.
package struct ToolPart: Sendable, Equatable {
    /// The id of the tool.
    package var tool: ToolID
    /// The only prompt that is shown; nil for all of them.
    package var prompt: PromptID?
    /// The column that is shown of a form; nil for the main one.
    package var column: ColumnID?

    package init(tool: ToolID, prompt: PromptID? = nil, column: ColumnID? = nil) {
        self.tool = tool
        self.prompt = prompt
        self.column = column
    }
}

extension Reading {
    /// Returns what a part of a tool says, item by item, for those that say anything.
    ///
    /// - Parameter group: The item that is asked about, where both tools are grouped by the same tool's items; only what
    ///   stands under it is of use then.
    package func texts(of part: ToolPart, under group: String? = nil) -> [(item: Item, text: String)] {
        workshop.items(in: part.tool).compactMap { item in
            guard part.prompt == nil || part.prompt == slot(of: item), isUnder(group, item) else { return nil }
            let text = part.column.map { self.text(of: item, in: $0) } ?? mainText(of: item)
            guard let text, !text.isEmpty, !Answer.isUnknown(text) else { return nil }
            return (item, text)
        }
    }

    /// Whether an item stands under what is asked about; true where its prompts are not items of another tool.
    private func isUnder(_ group: String?, _ item: Item) -> Bool {
        guard let group, let slot = slot(of: item), slot.item != nil else { return true }
        return slot == resolved(PromptID(group))
    }
}
