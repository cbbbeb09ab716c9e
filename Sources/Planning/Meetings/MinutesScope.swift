/// The bounds of what belongs to the minutes of a meeting: what stands in the tools of its gathering, and what was said
/// with another tool while the meeting went on.
///
/// A tool that several gatherings use is shared out by time: what was said before the first of the others took it up
/// again is of this meeting, and what was there when this one began is of the one before. What has no time, as what
/// programs before format 2 wrote, is of every gathering that uses the tool.
package struct MinutesScope: Sendable {
    package let meeting: HeldMeeting
    private var spans: [ToolID: Span] = [:]

    /// The minutes when a tool was the gathering's; nil is without a bound.
    private struct Span {
        var from: WallMinute?
        var until: WallMinute?
    }

    package init(of meeting: HeldMeeting, in reading: Reading) {
        self.meeting = meeting
        let all = reading.heldMeetings
        for tool in meeting.gathering.tools {
            let users = all.filter { $0.gathering.tools.contains(tool) }
            guard let place = users.firstIndex(of: meeting) else { continue }
            let isFirst = users[..<place].allSatisfy { $0.gathering.number == meeting.gathering.number }
            let next = users[place...].first { $0.gathering.number != meeting.gathering.number }
            spans[tool] = Span(from: isFirst ? nil : meeting.began, until: next?.began)
        }
    }

    /// Whether what an item says was said there.
    package func includes(_ item: Item) -> Bool {
        let said = item.time.flatMap { WallMinute($0.minute) }
        guard meeting.gathering.tools.contains(item.tool) else { return said.map(meeting.includes) ?? false }
        guard let said, let span = spans[item.tool] else { return true }
        return span.from.map { $0 <= said } ?? true && span.until.map { said < $0 } ?? true
    }
}
