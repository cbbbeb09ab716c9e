import Planning
import Screens

/// A view that is longer than can be read at once.
struct UnreadPages {
    var lines: [StyledLine]
    var shown: Int
}

/// The way through long views, a page at a time: Enter shows more, anything else goes on.
extension Session {
    /// The number of windows up to which a view is shown whole: it is soon scrolled through.
    private static let windowsShownWhole = 2

    /// Shows the next page, when the line is empty and something is left.
    mutating func nextPage(after text: String) -> [Reply]? {
        guard let pages = listing.pages else { return nil }
        listing.pages = nil
        guard text.trimmed.isEmpty, let height = screen.height else { return nil }
        let end = min(pages.lines.count, pages.shown + pageLength(height))
        return [.result(Array(pages.lines[pages.shown..<end]))] + keep(pages.lines, shown: end)
    }

    /// Returns the replies, with the first page alone of a view that is long.
    mutating func firstPages(of replies: [Reply]) -> [Reply] {
        guard let height = screen.height else { return replies }
        var replies = replies
        for (index, reply) in replies.enumerated() {
            guard case .result = reply.kind, reply.lines.count > Session.windowsShownWhole * height else { continue }
            let first = pageLength(height)
            replies[index].lines = Array(reply.lines.prefix(first))
            return replies + keep(reply.lines, shown: first)
        }
        return replies
    }

    /// Leaves room for the line that tells how far it is, the prompt, and the last line read.
    private func pageLength(_ height: Int) -> Int { max(8, height - 3) }

    /// Keeps what is left of a view, and says so.
    private mutating func keep(_ lines: [StyledLine], shown: Int) -> [Reply] {
        guard shown < lines.count else { return [] }
        listing.pages = UnreadPages(lines: lines, shown: shown)
        let more: Message = "Linje \(shown) av \(lines.count). Enter viser mer; skriv noe annet for å gå videre."
        return [.guidance([StyledLine(words.say(more), .faint)])]
    }
}
