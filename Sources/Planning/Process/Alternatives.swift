/// Tools that ask nearly the same, of which a group uses one. The first is the one that is advised.
package struct Alternatives: Sendable, Equatable {
    package var tools: [ToolID]
    /// The difference between them, in a sentence or two.
    package var difference: String

    package init(tools: [ToolID], difference: String) {
        self.tools = tools
        self.difference = difference
    }
}

extension Process {
    /// Returns the tools that ask nearly the same as this one, itself among them; nil when none does.
    package func alternatives(to tool: ToolID) -> Alternatives? {
        alternatives.first { $0.tools.contains(tool) }
    }
}

extension Reading {
    /// Whether another tool that asks nearly the same is used instead of this one, or is advised before it.
    package func isReplaced(_ tool: Tool) -> Bool {
        guard let alternatives = process.alternatives(to: tool.id), isUnused(tool.id) else { return false }
        return tool.id != alternatives.tools.first || !alternatives.tools.allSatisfy(isUnused)
    }

    /// Returns the tool that is used where this one has a place: another that asks nearly the same, when that is the one
    /// with something in it; else itself.
    package func toolInUse(for tool: Tool) -> Tool {
        guard isReplaced(tool), let alike = process.alternatives(to: tool.id)?.tools else { return tool }
        return alike.first { !isUnused($0) }.flatMap(process.tool) ?? tool
    }

    /// Whether none of the tools is used yet, so that the group is to choose.
    package func isOpenChoice(_ alternatives: Alternatives) -> Bool {
        alternatives.tools.allSatisfy(isUnused)
    }

    private func isUnused(_ tool: ToolID) -> Bool { workshop.items(in: tool).isEmpty }
}
