/// The items every workshop starts with, and those the group has made its own.
extension Reading {
    /// Whether it is more than what every workshop starts with: added by the group, or answered in what was open.
    package func isContribution(_ item: Item, to tool: Tool) -> Bool {
        !tool.given.contains { given in
            item.fields.allSatisfy { field in
                field.content.value?.isEmpty != false
                    || given.fields.contains { $0.column == field.column && $0.text == field.content.value }
            }
        }
    }

    /// Whether the item is the group's own. Rows of the progress plan that came with the process are adopted, all at
    /// once, by saying when the work begins; other given items by what is answered in them.
    ///
    ///     reading.isAdopted(row, in: framdriftsplan)  // false, until «oppstart» is known or the row is touched
    package func isAdopted(_ item: Item, in tool: Tool) -> Bool {
        hasAdopted(tool) || isContribution(item, to: tool)
    }

    /// Whether all that stands in the tool is adopted: it is the progress plan, and the work has a beginning.
    func hasAdopted(_ tool: Tool) -> Bool {
        process.tool(for: .progress)?.id == tool.id && startOfWork != nil
    }
}
