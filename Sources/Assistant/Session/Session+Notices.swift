import Journal
import Planning

/// What the group is told besides the answer to its line.
extension Session {
    /// The words that were not saved before a line, and the file they were for.
    private struct Keeping {
        var held: HoldingJournal.Held?
        var file: String
    }

    /// Takes one line, or several pasted at once, and answers. Whatever is acknowledged is in the journal.
    package mutating func handle(_ text: String) -> [Reply] {
        if let page = nextPage(after: text) { return page }
        let before = Keeping(held: held, file: file)
        let replies = firstPages(of: answer(text))
        return replies + notices(after: replies, since: before)
    }

    /// Returns the notices after a line, in their order.
    private mutating func notices(after replies: [Reply], since before: Keeping) -> [Reply] {
        let terms = explanations(of: replies)
        let time = tellOfMeeting()
        return terms + (time.isEmpty ? [] : [.guidance(time)])
            + tellOfKeeping(since: before.held, in: before.file) + renewPage()
    }

    /// Returns the notices of an idle moment, in their order: what others have written, and the time. The terminal shows them.
    package mutating func news() -> [StyledLine] {
        let news = (try? catchUp()) ?? []
        let others = news.isEmpty ? [] : [byOthers(news)] + renewPage().flatMap(\.lines)
        return others + tellOfTime() + tellOfMeeting()
    }

    private func byOthers(_ news: [Event]) -> StyledLine {
        var names: [String] = []
        for event in news where !event.author.isEmpty && !names.contains(event.author) { names.append(event.author) }
        return line(.byOthers(count: Set(news.map(\.action)).count, names: names))
    }

    private mutating func answer(_ text: String) -> [Reply] {
        let lines = text.split(whereSeparator: \.isNewline).map(String.init)
        guard lines.count > 1 else { return attempt { session throws(Problem) in try session.interpret(text) } }
        return lines.filter { !$0.trimmed.isEmpty }.flatMap { line in
            attempt { session throws(Problem) in try session.interpret(line) }
        }
    }
}
