import Planning

extension View {
    /// Draws points of a board under their prompts, with a number before each for people to choose by. Points say who
    /// said them. Prompts without points are left out.
    ///
    /// - Parameter points: In the order they are numbered, prompt by prompt.
    package func numbered(_ points: [Item], of tool: Tool) -> [StyledLine] {
        underPrompts(points, of: tool) { [lead($0, of: points.count, .plain)] }
    }

    /// Draws points of a board as `numbered` does, without the numbers.
    package func listed(_ points: [Item], of tool: Tool) -> [StyledLine] {
        underPrompts(points, of: tool) { _ in [] }
    }

    private func underPrompts(_ points: [Item], of tool: Tool, before: (Int) -> [Span]) -> [StyledLine] {
        let label = idWidth(points)
        var (lines, number) = (title(tool.name), 0)
        for (index, prompt) in reading.prompts(of: tool).enumerated() {
            let here = points.filter { reading.slot(of: $0) == prompt.id }
            guard !here.isEmpty else { continue }
            if number > 0 || index > 0, lines.last?.text != "" { lines.append("") }
            lines += heading(prompt.name)
            for item in here {
                number += 1
                lines += hanging(
                    before(number) + idLead(item.label, to: label),
                    pointSpans(item, voices: true))
            }
        }
        return lines
    }
}
