/// A layout of choices in columns, read downwards as `ls` does.
struct CompletionList {
    /// The highest number of choices shown, as more of them would not help; the rest is counted.
    static let limit = 100

    var width: Int
    /// Whether the choices are shown one a line, for screen readers.
    var isPlain: Bool

    func lines(_ candidates: [Completions.Candidate]) -> [String] {
        let texts = candidates.prefix(Self.limit).map { LineText.mended($0.display ?? $0.text) }
        let rest = candidates.count - texts.count
        return laidOut(texts) + (rest > 0 ? ["… +\(rest)"] : [])
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
