/// The bounds of what belongs to the minutes of a meeting: what was done while it went on, with whatever tool, and what was
/// done earlier on its day or between meetings in the tools of its gathering. Points, votes and all else go by the same.
///
/// A tool that several gatherings use is shared out by time: what was said before the first of the others took it up
/// again is of this meeting, and what was there when this one began is of the one before. What answers a prompt that one
/// gathering asks alone is of that gathering, whenever it was said between meetings. What else has no time, as what
/// programs before format 2 wrote, is of every gathering that uses the tool.
package struct MinutesScope: Sendable {
    package let meeting: HeldMeeting
    private let all: [HeldMeeting]
    private var spans: [ToolID: Span] = [:]
    private let process: Process

    /// The minutes when a tool was the gathering's; nil is without a bound.
    private struct Span {
        var from: WallMinute?
        var until: WallMinute?
    }

    package init(of meeting: HeldMeeting, in reading: Reading) {
        self.meeting = meeting
        all = reading.heldMeetings
        process = reading.process
        for tool in meeting.gathering.tools {
            let users = all.filter { $0.gathering.tools.contains(tool) }
            guard let place = users.firstIndex(of: meeting) else { continue }
            let isFirst = users[..<place].allSatisfy { $0.gathering.number == meeting.gathering.number }
            let next = users[place...].first { $0.gathering.number != meeting.gathering.number }
            spans[tool] = Span(from: isFirst ? nil : meeting.began, until: next?.began)
        }
    }

    /// Whether what an item says was said there.
    package func includes(_ item: Item) -> Bool { includes(item.tool, under: item.slot.value, at: item.time) }

    /// Whether a vote was held there.
    package func includes(_ poll: Poll) -> Bool { includes(poll.subject, under: poll.part, at: poll.row.time) }

    private func includes(_ tool: ToolID, under prompt: String?, at time: WallTime?) -> Bool {
        let prompts = process.tool(tool)?.listedPrompts ?? []
        let asker = prompts.first { $0.id.text == prompt }?.gathering
        if let asker, within(minute(time)) == nil { return asker == meeting.gathering.number }
        return includes(tool, at: time)
    }

    /// Whether what was done with a tool at a time was done there.
    package func includes(_ tool: ToolID, at time: WallTime?) -> Bool {
        if let held = within(minute(time)) { return isSame(held) }
        guard meeting.gathering.tools.contains(tool) else { return false }
        if let held = held(at: time), held.gathering.tools.contains(tool) { return isSame(held) }
        guard let time = minute(time), let span = spans[tool] else { return true }
        return span.from.map { $0 <= time } ?? true && span.until.map { time < $0 } ?? true
    }

    /// Whether something was done while the meeting went on.
    package func isWithin(_ time: WallTime?) -> Bool { held(at: time).map(isSame) ?? false }

    /// Whether something was done while no meeting went on.
    package func isOutside(_ time: WallTime?) -> Bool { held(at: time) == nil }

    /// Whether an item was taken out in the sitting where it was said: the same meeting or, where one of them was outside
    /// meetings, the same day. It came to nothing there, and no one else has heard of it.
    package func isTakenBack(_ item: Item) -> Bool {
        guard let said = minute(item.time), let gone = minute(item.takenOut) else { return false }
        let meetings = (held(at: item.time), held(at: item.takenOut))
        guard meetings.0 != nil, meetings.1 != nil else { return said.day == gone.day }
        return meetings.0 == meetings.1
    }

    private func isSame(_ held: HeldMeeting) -> Bool { held.gathering.number == meeting.gathering.number }

    /// Returns the meeting that went on at a time; of two, the one that began last. What was done earlier on a day is of the
    /// first meeting of that day: the clock is seldom set before the first word is written.
    private func held(at time: WallTime?) -> HeldMeeting? {
        guard let time = minute(time) else { return nil }
        if let held = within(time) { return held }
        guard let first = all.first(where: { $0.day == time.day }), let began = first.began else { return nil }
        return time < began ? first : nil
    }

    private func within(_ time: WallMinute?) -> HeldMeeting? { time.flatMap { time in all.last { $0.includes(time) } } }

    private func minute(_ time: WallTime?) -> WallMinute? { time.flatMap { WallMinute($0.minute) } }
}
