import Journal
import Planning
import Screens

/// The notices that the group is given besides the answer to its line.
extension Session {
    /// Takes one line, or several pasted at once, and answers. Whatever is acknowledged is in the journal.
    package mutating func handle(_ text: String) -> [Reply] {
        (prefill, heldBack) = ("", nil)
        let text = behindPrompt(text)
        if let page = nextPage(after: text) { return page }
        let before = (held, file)
        if told.beforeStart == nil { _ = tellOfTasksBeforeStart() }
        let known = timeline.events.count
        let replies = answer(text)
        // The notices after a line, in their order.
        let tooEarly = timeline.events.count == known ? [] : tellOfTasksBeforeStart()
        return firstPages(
            of: replies + explanations(of: replies) + tooEarly + meetingNotice()
                + tellOfKeeping(since: before.0, in: before.1) + renewPage())
    }

    private mutating func meetingNotice() -> [Reply] {
        let time = tellOfMeeting()
        return time.isEmpty ? [] : [.guidance(time)]
    }

    /// Returns the notices of an idle moment, in their order: what others have written, a silent round they have begun,
    /// and the time. The terminal shows them.
    package mutating func news() -> [StyledLine] {
        let news = (try? catchUp()) ?? []
        let others = news.isEmpty ? [] : [byOthers(news)] + renewPage().flatMap(\.lines)
        return others + joinBegunRound() + tellOfEndedRound() + tellOfTime() + tellOfMeeting()
    }

    private func byOthers(_ news: [Event]) -> StyledLine {
        var names: [String] = []
        for event in news where !event.author.isEmpty && !names.contains(event.author) { names.append(event.author) }
        let count = Set(news.map(\.action)).count
        let what: Message = "\(count, one: "Én ny ting fra et annet vindu", many: "# nye ting fra andre vinduer")"
        return line(names.isEmpty ? "\(what)." : "\(what) (\(names.joined(separator: ", "))).")
    }
}
