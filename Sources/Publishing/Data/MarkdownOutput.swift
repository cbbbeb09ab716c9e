import Planning
import Screens

/// A workshop as readable Markdown, as GitHub shows it: headings, lists and pipe tables.
struct MarkdownOutput {
    private let view: View
    private var reading: Reading { view.reading }

    init(_ reading: Reading, _ words: Words) {
        view = View(reading: reading, words: words)
    }

    /// Returns one tool, or every tool in which something was said.
    func render(_ tool: Tool?) -> String {
        if let tool { return blocks(tool, level: 1).joined(separator: "\n\n") + "\n" }
        let facts = reading.workshop.facts
        let name = [
            facts[Fact.municipality]?.value, reading.process.planType, facts[Fact.period]?.value,
        ]
        let title = heading(name.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · "), level: 1)
        let tools = reading.process.tools.filter { reading.progress(of: $0).items > 0 }
        return ([title] + tools.flatMap { blocks($0, level: 2) }).joined(separator: "\n\n") + "\n"
    }

    private func blocks(_ tool: Tool, level: Int) -> [String] {
        let title = heading(tool.name, level: level)
        switch tool.shape {
        case .board(let board): return [title] + sections(tool, level: level + 1, voices: board.keepsVoice)
        case .prose: return [title] + sections(tool, level: level + 1, voices: false)
        case .form(let form): return [title] + tables(tool, form, level: level + 1)
        case .grid(let grid): return [title] + placements(tool, grid)
        }
    }

    private func heading(_ text: String, level: Int) -> String {
        String(repeating: "#", count: level) + " " + markdownText(text)
    }

    private var nothing: String { markdownText(view.say(.nothingYet)) }

    private func sections(_ tool: Tool, level: Int, voices: Bool) -> [String] {
        var blocks = reading.prompts(of: tool).flatMap { prompt in
            [heading(prompt.name, level: level), list(reading.items(in: tool, under: prompt), voices)]
        }
        let stray = reading.strayItems(in: tool)
        if !stray.isEmpty {
            blocks += [heading(view.say(.withoutPrompt), level: level), list(stray, voices)]
        }
        return blocks.isEmpty ? [nothing] : blocks
    }

    private func list(_ items: [Item], _ voices: Bool) -> String {
        guard !items.isEmpty else { return nothing }
        return items.map { item in
            let names = voices ? view.voices(of: item).joined(separator: ", ") : ""
            let voice = names.isEmpty ? "" : " (\(markdownText(names)))"
            return "- **\(markdownText(item.label))** \(text(reading.mainText(of: item)))\(voice)"
        }.joined(separator: "\n")
    }

    private func text(_ text: String?) -> String {
        guard let text, !text.isEmpty else { return markdownText(view.say(.notFilledIn)) }
        return markdownText(text)
    }

    private func tables(_ tool: Tool, _ form: Form, level: Int) -> [String] {
        let groups = reading.groups(of: tool)
        return groups.isEmpty
            ? [nothing]
            : groups.flatMap { group -> [String] in
                let title =
                    form.groupedBy == nil
                    ? [] : [heading(group.name ?? view.say(.without(form.groupColumn)), level: level)]
                guard !group.rows.isEmpty else { return title + [nothing] }
                let rows = group.rows.map { row in
                    [markdownText(row.label)] + form.rowColumns.map { text(reading.text(of: row, in: $0.id)) }
                }
                return title + [table([view.say(.id)] + form.rowColumns.map(\.name), rows)]
            }
    }

    /// Returns a pipe table; headings are escaped here, cells are Markdown already.
    private func table(_ headings: [String], _ rows: [[String]]) -> String {
        ([headings.map(markdownText), headings.map { _ in "---" }] + rows)
            .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }

    private func placements(_ tool: Tool, _ grid: Grid) -> [String] {
        let rows = reading.placedItems(on: tool).map { placed in
            let own = placed.own.map { [(view.say(.groupPlacement), $0)] } ?? []
            let places = (own + placed.voices.map { ($0.name, $0.point) }).map { "\($0) \($1.pair)" }
            return [placed.item.label, reading.mainText(of: placed.item), places.joined(separator: ", ")]
                .map(markdownText)
        }
        guard !rows.isEmpty else { return [nothing] }
        let axes = grid.axes.map { "- " + markdownText(view.say($0)) }
        let headings = [view.say(.id), view.say(.pointText), view.say("Plassering")]
        return [axes.joined(separator: "\n"), table(headings, rows)] + highlight(tool, grid)
    }

    private func highlight(_ tool: Tool, _ grid: Grid) -> [String] {
        guard let name = grid.highlight?.name else { return [] }
        return ["**\(markdownText(name)):** " + markdownText(view.labels(of: reading.highlighted(on: tool)))]
    }
}
