/// The agenda of a gathering as the group uses it: by the tools it has chosen, and how far it has come with them.
extension Reading {
    /// Returns the agenda of a gathering without the tools that another is used instead of, or is advised before.
    package func agenda(of gathering: Gathering) -> [AgendaItem] {
        gathering.agenda.filter { item in !(item.tool.flatMap(process.tool).map(isReplaced) ?? false) }
    }

    /// Returns the tools of a gathering that have no place in a plan for it, each with the one that is there instead.
    ///
    /// - Parameter tools: The tools that the plan has.
    package func replaced(in gathering: Gathering, by tools: [Tool]) -> [(tool: Tool, by: Tool)] {
        gathering.tools.compactMap(process.tool).filter(isReplaced).compactMap { tool in
            let alike = process.alternatives(to: tool.id)?.tools ?? []
            return tools.first { $0.id != tool.id && alike.contains($0.id) }.map { (tool, $0) }
        }
    }

    /// Whether the group has come through the tool of a part that has not begun, by another way than the agenda, while
    /// the meeting went on. Of several parts with the same tool, one that has begun tells nothing of the others.
    package func isDoneAhead(_ part: Meeting.Part, in meeting: Meeting) -> Bool {
        guard let began = meeting.began, let tool = toolOpened(by: part), !isOpened(tool, in: meeting),
            progress(of: tool, in: stage(of: tool, in: meeting)).state == .done
        else { return false }
        return isTouched(tool, since: began)
    }

    /// Returns the tool that a part of a meeting opens: of those that ask nearly the same, the one that is used.
    package func toolOpened(by part: Meeting.Part) -> Tool? {
        process.toolOpened(byPart: part.what).map(toolInUse)
    }

    /// Whether a part of the meeting that has begun is for the tool.
    package func isOpened(_ tool: Tool, in meeting: Meeting) -> Bool {
        meeting.parts.contains {
            $0.began != nil && !$0.isSkipped && toolOpened(by: $0)?.id == tool.id
        }
    }

    private func stage(of tool: Tool, in meeting: Meeting) -> Stage? {
        gathering(of: meeting).flatMap { $0.tools.contains(tool.id) ? .gathering($0.number) : nil }
    }

    /// Whether something was said or placed with the tool from a minute on.
    private func isTouched(_ tool: Tool, since began: WallMinute) -> Bool {
        func isLater(_ time: WallTime?) -> Bool { time.flatMap { WallMinute($0.minute) }.map { began <= $0 } ?? false }
        if tool.grid != nil { return placedItems(on: tool) { isLater($0.time) }.contains { !$0.all.isEmpty } }
        return workshop.items(in: tool.id).contains { isLater($0.time) }
    }
}
