extension View {
    /// Draws a label and its meaning beside it, the meaning wrapped in a column of its own; beneath each other where
    /// the window is narrow.
    package func entry(_ label: String, _ meaning: String, labelWidth: Int = 34) -> [StyledLine] {
        guard !screen.isSimple, screen.width >= 2 * labelWidth else {
            return [StyledLine(label, .accent)]
                + wrap(meaning, width: screen.width - 4, measure: screen.measure)
                .map { StyledLine("    " + $0) }
        }
        let lines = wrap(meaning, width: min(screen.width, 110) - labelWidth - 2, measure: screen.measure)
        let isLong = screen.measure(label) > labelWidth
        let first = isLong ? [StyledLine(label, .accent)] : []
        return first
            + lines.enumerated().map { index, text in
                index == 0 && !isLong
                    ? StyledLine([
                        .init(text: padded(label, to: labelWidth) + "  ", style: .accent),
                        .init(text: text, style: .plain),
                    ])
                    : StyledLine(String(repeating: " ", count: labelWidth + 2) + text)
            }
    }
}
