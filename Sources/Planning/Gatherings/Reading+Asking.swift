extension Reading {
    /// Returns the gathering that a tool is due in, when its gatherings each ask some of the prompts alone: the first of them
    /// from the latest meeting on, or where no meeting was held, from what is suggested next; nil when all is asked at once.
    package func stageAsking(_ tool: Tool) -> Stage? {
        guard prompts(of: tool).contains(where: { $0.gathering != nil }) else { return nil }
        let users = process.gatherings.filter { $0.tools.contains(tool.id) }.map(\.number)
        let now = heldMeetings.last?.gathering.number ?? suggestedStage?.gathering ?? 0
        return (users.first { $0 >= now } ?? users.last).map { .gathering($0) }
    }
}
