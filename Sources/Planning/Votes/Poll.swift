/// A vote: what is chosen among, how, and on which terms. It is a row in the form of votes.
package struct Poll: Sendable, Equatable {
    package var row: Item
    package var rule: VoteRule
    /// The tool whose items are chosen among.
    package var tool: Tool
    /// The part of the tool: the id of a prompt or the short id of the item that is one, or the name of a group of
    /// rows.
    package var part: String?
    /// The grid the items are placed on, when they are.
    package var grid: Tool?
    /// Whether nothing tells who voted what.
    package var isAnonymous: Bool
    /// Whether a person's own items are last on that person's ballot.
    package var ownLast: Bool
    /// The vote on the same that this one comes after.
    package var previous: Stamp?

    package var id: Stamp { row.id }

    /// The tool that it is about: the one whose items are chosen among, or the grid they are placed on.
    package var subject: ToolID { grid?.id ?? tool.id }

    /// The register of the votes.
    package var register: GridID { .vote(row.id) }
}

extension Reading {
    /// The votes that count, oldest first.
    package var polls: [Poll] {
        process.tool(for: .votes).map { workshop.items(in: $0.id).compactMap(poll) } ?? []
    }

    /// Returns the vote that a row of the form of votes is; nil when it was filled in by hand and means nothing here.
    package func poll(_ row: Item) -> Poll? {
        guard row.tool == process.purposes[.votes], let rule = row.text(VoteColumn.rule).flatMap(VoteRule.init),
            let among = row.text(VoteColumn.among)
        else { return nil }
        guard let (tool, part, grid) = range(of: among, rule) else { return nil }
        let terms = row.text(VoteColumn.terms)?.split(whereSeparator: { $0 == " " || $0 == "," }) ?? []
        return Poll(
            row: row, rule: rule, tool: tool, part: part, grid: grid,
            isAnonymous: terms.contains(Substring(VoteColumn.anonymously)),
            ownLast: terms.contains(Substring(VoteColumn.ownLast)), previous: slot(of: row)?.item)
    }

    /// Returns what the steps of a scale mean, from 1 on, when the prompt that is voted on says it of as many.
    package func scale(of poll: Poll) -> [String] {
        guard case .scale(let count) = poll.rule else { return [] }
        let steps = poll.part.map { scale(of: PromptID($0), in: poll.tool) } ?? []
        return steps.count == count ? steps : []
    }

    /// Returns what the steps mean that points under a prompt are given.
    package func scale(of prompt: PromptID, in tool: Tool) -> [String] {
        prompts(of: tool).first { $0.id == prompt }?.scale ?? []
    }

    private typealias Range = (tool: Tool, part: String?, grid: Tool?)

    private func range(of among: String, _ rule: VoteRule) -> Range? {
        let words = among.split(separator: " ", maxSplits: 1).map(String.init)
        guard let named = words.first.flatMap({ process.tool(ToolID($0)) }) else { return nil }
        let tool = rule == .placement ? named.grid.flatMap { process.tool($0.places) } : named
        guard let tool, tool.grid == nil else { return nil }
        return (tool, words.count > 1 ? words[1] : nil, rule == .placement ? named : nil)
    }

    /// Returns the items that a vote which begins now would be among.
    package func choices(_ rule: VoteRule, among: String) -> [Item] {
        guard let (tool, part, _) = range(of: among, rule) else { return [] }
        let items = workshop.items(in: tool.id).filter { isWithin($0, tool, part) }
        let copied = copied(within: items)
        return items.filter { !copied.contains($0.id) }
    }

    /// Returns those whose copy on the common board is chosen among too: that one stands for them all.
    private func copied(within items: [Item]) -> Set<Stamp> {
        let ids = Set(items.map(\.id))
        return Set(carried.filter { ids.contains($0.value.id) }.keys)
    }

    /// Returns the items to choose among: those that stood there when the vote began and still count, and those that
    /// have got a vote, oldest first.
    package func choices(of poll: Poll) -> [Item] {
        let items = workshop.items.filter { $0.tool == poll.tool.id }
        let there = items.filter { $0.isLive && $0.id < poll.id && isWithin($0, poll.tool, poll.part) }
        let offered = Set(there.map(\.id)).subtracting(copied(within: there))
        return items.filter { offered.contains($0.id) || hasMark($0, in: poll) }
    }

    private func hasMark(_ item: Item, in poll: Poll) -> Bool {
        item.placements.contains { $0.grid == poll.register && $0.content.value?.isEmpty == false }
    }

    private func isWithin(_ item: Item, _ tool: Tool, _ part: String?) -> Bool {
        guard let part else { return true }
        guard let column = tool.form?.groupedBy else {
            let slot = slot(of: item)
            return slot == PromptID(part) || slot?.item.flatMap(workshop.item)?.label == part
        }
        return folded(text(of: item, in: column) ?? "") == folded(part)
    }
}

extension Reading {
    /// Returns the question that is voted on. Where it has not been put in other words, it is the names of the tool and
    /// the part, and follows the process into another language.
    package func question(of poll: Poll) -> String {
        let versions = poll.row.fields.first { $0.column == VoteColumn.question }?.content.versions ?? []
        // The program wrote it next to the row itself; whatever people write comes later.
        guard let last = versions.last, last.stamp.device == poll.id.device,
            last.stamp.ticks &- poll.id.ticks == 1
        else { return mainText(of: poll.row) }
        return name(of: poll.grid ?? poll.tool, part: poll.part)
    }

    /// Returns the name of a tool and a part of it: "SWOT-analyse: Svake sider"; the part is an id, or the short id of
    /// the item that is the prompt.
    package func name(of tool: Tool, part: String?) -> String {
        guard let part else { return tool.name }
        let prompt = prompts(of: tool).first { prompt in
            prompt.id == PromptID(part) || prompt.id.item.flatMap(workshop.item)?.label == part
        }
        return "\(tool.name): \(prompt?.name ?? part)"
    }
}

// MARK: - Minority views

extension Reading {
    /// Returns the rows with views that a few keep, oldest first; of one item, by way of those joined into it.
    package func dissents(about item: Item? = nil) -> [Item] {
        guard let tool = process.tool(for: .dissent) else { return [] }
        let rows = workshop.items(in: tool.id)
        guard let item else { return rows }
        let id = workshop.head(of: item).id
        return rows.filter { slot(of: $0) == .item(id) }
    }

    /// Returns the item that a minority view is about; nil when it was written by hand, or the item was taken back.
    package func subject(of dissent: Item) -> Item? {
        slot(of: dissent)?.item.flatMap(workshop.item)
    }
}
