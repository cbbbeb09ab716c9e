/// A layout of choices: one a line with a short word on each, as many as the window holds; else in columns, read
/// downwards as `ls` does.
struct CompletionList {
    /// The highest number of choices shown, as more of them would not help; the rest is counted.
    static let limit = 100

    var width: Int
    /// The lines of the window.
    var height = 24
    /// Whether the choices are shown one a line, for screen readers.
    var isPlain: Bool

    func lines(_ candidates: [Completions.Candidate]) -> [String] {
        let shown = candidates.prefix(Self.limit)
        let rest = candidates.count - shown.count
        // The prompt stands above the list, and under it with what was typed.
        let showsNotes = shown.contains { $0.note != nil } && (isPlain || candidates.count <= height - 4)
        let lines = showsNotes ? shown.map(noted) : laidOut(shown.map { LineText.mended($0.text) })
        return lines + (rest > 0 ? ["… +\(rest)"] : [])
    }

    private func noted(_ candidate: Completions.Candidate) -> String {
        let text = LineText.mended(candidate.text) + (candidate.note.map { " – " + LineText.mended($0) } ?? "")
        guard !isPlain, displayWidth(text) > width else { return text }
        var cut = text
        while displayWidth(cut) >= width, !cut.isEmpty { cut.removeLast() }
        return cut + "…"
    }

    private func laidOut(_ texts: [String]) -> [String] {
        let widest = texts.map(displayWidth).max() ?? 0
        let columns = isPlain ? 1 : max(1, (width + 1) / (widest + 2))
        let rows = (texts.count + columns - 1) / columns
        return (0..<rows).map { row in
            let cells = stride(from: row, to: texts.count, by: rows).map { texts[$0] }
            return cells.dropLast().map { padded($0, to: widest + 2) }.joined() + (cells.last ?? "")
        }
    }

    private func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: width - displayWidth(text))
    }
}
