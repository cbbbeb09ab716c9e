/// The plan before this one: its measures stand in a form of their own, filled in when they were brought in, and
/// the group is asked what became of them.
extension Reading {
    /// The tools there is a use for: the form for the plan before, and tools that are filled in by the way, only when
    /// something is in them; of tools that ask nearly the same, those that are used.
    package var tools: [Tool] {
        process.tools.filter(isOfUse)
    }

    /// Returns the tool that comes after another, among those there is any use for.
    package func tool(after tool: Tool) -> Tool? {
        process.tools.drop { $0.id != tool.id }.dropFirst().first(where: isOfUse)
    }

    /// Returns the tool that comes before another, among those there is any use for.
    package func tool(before tool: Tool) -> Tool? {
        process.tools.prefix { $0.id != tool.id }.last(where: isOfUse)
    }

    /// Whether the group has a use for the tool, so that it is led there.
    package func isOfUse(_ tool: Tool) -> Bool { !isReplaced(tool) && isNeeded(tool) }

    private func isNeeded(_ tool: Tool) -> Bool {
        (tool.id != process.previousPlan && !process.isAside(tool)) || !workshop.items(in: tool.id).isEmpty
    }

    /// Returns the columns that are filled in for the group in the rows that were there when it came: those that every
    /// workshop starts with, or the plan before this one.
    package func givenColumns(of tool: Tool) -> Set<ColumnID> {
        if tool.id == process.previousPlan { return previousColumns(of: tool) }
        if isReplies(tool) { return replyColumns(of: tool) }
        return Set(tool.given.flatMap(\.fields).map(\.column))
    }

    /// Whether the tool has rows from the start, which the group goes through one by one.
    package func hasGivenRows(_ tool: Tool) -> Bool {
        !tool.given.isEmpty || (tool.id == process.previousPlan || isReplies(tool)) && isOfUse(tool)
    }

    private func isReplies(_ tool: Tool) -> Bool { process.tool(for: .replies)?.id == tool.id }

    /// Returns the columns with what those who replied have said, and what it is about: all but what the group answers
    /// them.
    private func replyColumns(of tool: Tool) -> Set<ColumnID> {
        let columns = tool.form?.columns.filter { $0.kind == .text && $0.id != ReplyColumn.reason } ?? []
        return Set(columns.map(\.id))
    }

    /// Whether the answer is for the group to give. What the plan before this one says of its own measures is not.
    package func isForGroup(_ column: Column, of row: Item) -> Bool {
        guard let tool = process.tool(row.tool) else { return true }
        if isReplies(tool) { return !replyColumns(of: tool).contains(column.id) }
        return row.tool != process.previousPlan || !previousColumns(of: tool).contains(column.id)
    }

    /// Returns what a row of the plan before this one was called there: "T2 i molde.boplan".
    package func origin(of row: Item) -> String? {
        row.tool == process.previousPlan ? text(of: row, in: PreviousPlanColumn.origin) : nil
    }

    /// Returns the columns with what a measure consists of, what its answers are guessed from, and where it stood.
    private func previousColumns(of tool: Tool) -> Set<ColumnID> {
        let measures = process.measuresTool?.form?.columns.map(\.id) ?? []
        return Set(measures + (tool.form?.columns ?? []).compactMap { $0.hint?.column } + [PreviousPlanColumn.origin])
    }

    /// Returns the answer that another column of the row speaks for, and what stands there; nil when nothing does.
    ///
    /// It must begin with the answer, or with another word for it: "Ferdig i 2013" is "Gjennomført".
    package func hint(for column: Column, of row: Item) -> (wording: String, answer: String)? {
        guard let hint = column.hint, let wording = text(of: row, in: hint.column) else { return nil }
        return answer(in: column, to: wording).map { (wording, $0) }
    }

    /// Returns the answer that some words speak for; nil when they speak for none.
    package func answer(in column: Column, to wording: String) -> String? {
        guard let hint = column.hint, case .choice(.listed(let answers)) = column.kind else { return nil }
        let words = answers.map { ($0, $0) } + hint.words.map { ($0.key, $0.value) }
        let fitting = words.filter { begins(wording, with: $0.0) }
        return fitting.max { ($0.0.count, $1.0) < ($1.0.count, $0.0) }?.1
    }

    private func begins(_ text: String, with words: String) -> Bool {
        func parts(_ text: String) -> [String] {
            text.split { !$0.isLetter && !$0.isNumber }.map { folded(String($0)) }
        }
        return parts(text).starts(with: parts(words))
    }
}
