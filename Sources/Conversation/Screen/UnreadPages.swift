import Planning
import Screens

/// A view that is taller than the window.
struct UnreadPages {
    var lines: [StyledLine]
    var shown: Int
}

/// The way through views that are taller than the window, a page at a time, so that their headings do not scroll away
/// before they are read: Enter shows more, anything else goes on. A reader of single lines goes at its own pace, and
/// gets them whole.
extension Session {
    /// Shows the next page, when the line is empty and something is left.
    mutating func nextPage(after text: String) -> [Reply]? {
        guard let pages = listing.pages else { return nil }
        listing.pages = nil
        guard text.trimmed.isEmpty, let height = screen.pageHeight else { return nil }
        let rest = pages.lines[pages.shown...]
        let end = pages.shown + (rest.count <= height - linesBelow ? rest.count : page(of: rest, height))
        return [.result(Array(pages.lines[pages.shown..<end]))] + keep(pages.lines, shown: end)
    }

    /// Returns the replies, with the first page alone of a view that the window has no room for beside the rest.
    mutating func firstPages(of replies: [Reply]) -> [Reply] {
        guard let height = screen.pageHeight else { return replies }
        var replies = replies.map { $0.fitted(to: screen) }
        let all = replies.reduce(0) { $0 + $1.lines.count }
        guard all > height - linesBelow else { return replies }
        for (index, reply) in replies.enumerated() {
            guard case .result = reply.kind else { continue }
            let first = page(of: reply.lines[...], height - (all - reply.lines.count))
            guard first < reply.lines.count else { continue }
            replies[index].lines = Array(reply.lines.prefix(first))
            return replies + keep(reply.lines, shown: first)
        }
        return replies
    }

    /// The number of lines that stand below an answer: the hint, and the prompt.
    private var linesBelow: Int { hintLine == nil ? 1 : 2 }

    /// Returns the number of lines on the next page, with room below them for the line that tells how far it is, the prompt,
    /// and the last line read. A heading goes to the page of what stands under it, where a blank line is near.
    private func page(of lines: ArraySlice<StyledLine>, _ height: Int) -> Int {
        let full = max(8, height - 3)
        let end = lines.prefix(full).suffix(full / 4).lastIndex { $0.text.isEmpty }
        return lines.count <= full ? lines.count : end.map { $0 + 1 - lines.startIndex } ?? full
    }

    /// Keeps what is left of a view, and says so.
    private mutating func keep(_ lines: [StyledLine], shown: Int) -> [Reply] {
        guard shown < lines.count else { return [] }
        listing.pages = UnreadPages(lines: lines, shown: shown)
        let more: Message = "Linje \(shown) av \(lines.count). Enter viser mer; skriv noe annet for å gå videre."
        return [.guidance([StyledLine(words.say(more), .faint)])]
    }
}
