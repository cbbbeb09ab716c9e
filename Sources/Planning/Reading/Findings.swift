/// Something `/sjekk` draws attention to.
package struct Finding: Sendable, Equatable {
    /// Id of the tool it is about.
    package var tool: String
    /// The item it is about; nil when it is about the tool as a whole.
    package var item: Item?
    package var kind: Kind

    package enum Kind: Sendable, Equatable {
        /// The row lacks answers in these columns, by name; the process says why it matters.
        case unanswered(columns: [String], message: String)
        /// There are too few items (under the prompt, when one is named).
        case tooFew(prompt: String?, message: String)
        /// The row has an answer that wants attention.
        case answered(message: String)
        /// Two answers were given apart from each other; both are kept, the last one shows.
        case conflict(column: String, versions: [Version])
        /// The item stands under a prompt, or in a group, that no longer counts.
        case astray
    }
}

extension Reading {
    /// Everything that wants attention, tool by tool in the process' order.
    package func findings() -> [Finding] {
        process.tools.flatMap(findings(in:))
    }

    package func findings(in tool: Tool) -> [Finding] {
        tool.checks.flatMap { findings(of: $0, in: tool) } + conflicts(in: tool) + astray(in: tool)
    }

    private func findings(of check: Check, in tool: Tool) -> [Finding] {
        let items = workshop.items(in: tool.id)
        switch check.rule {
        case .filled(let columns):
            return items.compactMap { item in
                let empty = columns.filter { item.text($0) == nil }.map { tool.form?.column($0)?.name ?? $0 }
                guard !empty.isEmpty else { return nil }
                let kind = Finding.Kind.unanswered(columns: empty, message: check.message)
                return Finding(tool: tool.id, item: item, kind: kind)
            }
        case .atLeast(let number, let prompt):
            let count = items.filter { prompt == nil || slot(of: $0) == prompt }.count
            let name = prompt.flatMap { id in prompts(of: tool).first { $0.id == id }?.name }
            return count >= number
                ? [] : [Finding(tool: tool.id, kind: .tooFew(prompt: name, message: check.message))]
        case .answered(let column, let answers):
            let keys = Set(answers.map(folded))
            return items.filter { keys.contains(folded(text(of: $0, in: column) ?? "")) }
                .map { Finding(tool: tool.id, item: $0, kind: .answered(message: check.message)) }
        }
    }

    private func conflicts(in tool: Tool) -> [Finding] {
        workshop.items.filter { $0.tool == tool.id && $0.joinedInto == nil }.flatMap { item in
            item.conflicts.map { field in
                let name = tool.form?.column(field.column)?.name ?? field.column
                let kind = Finding.Kind.conflict(column: name, versions: field.content.versions)
                return Finding(tool: tool.id, item: item, kind: kind)
            }
        }
    }

    private func astray(in tool: Tool) -> [Finding] {
        var stray = strayItems(in: tool)
        if let form = tool.form, let id = form.groupedBy {
            stray += groups(of: tool).filter { $0.value == nil }.flatMap(\.rows).filter { $0.text(id) != nil }
        }
        return stray.map { Finding(tool: tool.id, item: $0, kind: .astray) }
    }
}
