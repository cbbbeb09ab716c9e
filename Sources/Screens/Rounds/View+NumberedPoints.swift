import Planning

extension View {
    /// Draws points of a board under their prompts, with a number before each for people to choose by. Points say who
    /// said them. Prompts without points are left out.
    ///
    /// - Parameter points: In the order they are numbered, prompt by prompt.
    package func numbered(_ points: [Item], of tool: Tool) -> [StyledLine] {
        let label = points.map { screen.measure($0.label) }.max() ?? 0
        var (lines, number) = (title(tool.name), 0)
        for (index, prompt) in reading.prompts(of: tool).enumerated() {
            let here = points.filter { reading.slot(of: $0) == prompt.id }
            guard !here.isEmpty else { continue }
            if number > 0 || index > 0, lines.last?.text != "" { lines.append("") }
            lines += heading(prompt.name)
            for item in here {
                number += 1
                lines += hanging(
                    [
                        Span(text: padded(number, among: points.count), style: .plain),
                        Span(text: padded(item.label, to: label) + "  ", style: .accent),
                    ], pointSpans(item, voices: true))
            }
        }
        return lines
    }

    /// Returns a number with room for the longest to its left: " 7. ".
    private func padded(_ number: Int, among count: Int) -> String {
        let text = String(number)
        return String(repeating: " ", count: String(count).count - text.count) + text + ". "
    }
}
