/// Something `/sjekk` draws attention to.
package struct Finding: Sendable, Equatable {
    /// Id of the tool it is about; nil when it is about the facts of the whole workshop.
    package var tool: String?
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
        /// Nobody has what somebody should have.
        case nobody(message: String)
        /// One answer is in most of the rows: in so many of how many.
        case dominates(answer: String, count: Int, of: Int, message: String)
        /// The person was there before, and not the last time.
        case dropped(message: String)
        /// Two answers were given apart from each other; both are kept, the last one shows.
        case conflict(Conflict)
        /// The item stands under a prompt, or in a group, that no longer counts.
        case astray
        /// What was said, or the name of who said it, held a national identity number, which is hidden. The
        /// columns are by id; none when it is in a name.
        case nationalIdentity(columns: [String])
    }
}

extension Reading {
    /// Everything that wants attention: the facts first, then tool by tool in the process' order.
    package func findings() -> [Finding] {
        findingsInFacts() + process.tools.flatMap(findings(in:))
    }

    private func findingsInFacts() -> [Finding] {
        let masked = workshop.facts.filter { holdsMasked($0.value) }.keys.sorted()
        return factConflicts.map { Finding(kind: .conflict($0)) }
            + masked.map { Finding(kind: .nationalIdentity(columns: [$0])) }
    }

    package func findings(in tool: Tool) -> [Finding] {
        let items = workshop.items.filter { $0.tool == tool.id }
        return tool.checks.flatMap { findings(of: $0, in: tool) } + items.flatMap(inConflict) + astray(in: tool)
            + items.compactMap(masked)
    }

    private func findings(of check: Check, in tool: Tool) -> [Finding] {
        let items = workshop.items(in: tool.id).filter { satisfies($0, check.condition) }
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
        case .someone(let columns, let words):
            return isSomeone(in: items, columns, words)
                ? [] : [Finding(tool: tool.id, kind: .nobody(message: check.message))]
        case .atMost(let percent, let column):
            return dominant(in: items, column, above: percent).map { answer, count in
                let kind = Finding.Kind.dominates(
                    answer: answer, count: count, of: items.count, message: check.message)
                return Finding(tool: tool.id, kind: kind)
            }
        case .staying(let column):
            return dropped(from: items, in: column, of: tool)
                .map { Finding(tool: tool.id, item: $0, kind: .dropped(message: check.message)) }
        }
    }

    private func inConflict(_ item: Item) -> [Finding] {
        conflicts(of: item).map { Finding(tool: item.tool, item: item, kind: .conflict($0)) }
    }

    private func masked(_ item: Item) -> Finding? {
        guard !workshop.masked.isEmpty, item.isLive else { return nil }
        let columns = item.fields.filter { holdsMasked($0.content) }.map(\.column)
        guard !columns.isEmpty || workshop.masked.contains(item.id) else { return nil }
        return Finding(tool: item.tool, item: item, kind: .nationalIdentity(columns: columns))
    }

    private func holdsMasked(_ content: Versioned) -> Bool {
        !workshop.masked.isEmpty && content.versions.contains { workshop.masked.contains($0.stamp) }
    }

    private func astray(in tool: Tool) -> [Finding] {
        var stray = strayItems(in: tool)
        if let form = tool.form, let id = form.groupedBy {
            stray += groups(of: tool).filter { $0.value == nil }.flatMap(\.rows).filter { $0.text(id) != nil }
        }
        return stray.map { Finding(tool: tool.id, item: $0, kind: .astray) }
    }
}
