import Planning
import Screens

/// The format in which `vis` prints a workshop or a tool.
package enum OutputFormat: String, Sendable, CaseIterable {
    /// As on screen.
    case text = "tekst"
    /// For programs; described in `docs/json-format.md`.
    case json
    /// For spreadsheets.
    case csv
    /// For web pages and version control.
    case markdown = "md"
}

/// Writes the workshop, or one of its tools, in a format. The text ends with a line break.
///
/// All but `text` depend on the events and the process alone: the same workshop gives the same bytes
/// everywhere. `text` depends on the screen too.
///
///     render(reading, tool: swot, as: .csv, on: Screen(), in: .nb)
///     // "id,ledetekst,tekst,stemme,fra\r\nS1,Sterke sider,…\r\n"
package func render(
    _ reading: Reading, tool: Tool? = nil, as format: OutputFormat, on screen: Screen = Screen(),
    in words: Words = .nb
) -> String {
    switch format {
    case .text: plainText(View(reading: reading, screen: screen, words: words), tool)
    case .json: WorkshopJSON(reading, tool: tool).json + "\n"
    case .csv: CSVOutput(reading).render(tool)
    case .markdown: MarkdownOutput(reading, words).render(tool)
    }
}

/// Writes one tool, or where the group stands and then every tool in which something was said.
private func plainText(_ view: View, _ tool: Tool?) -> String {
    var lines = tool.map { view.tool($0) } ?? view.overview()
    if tool == nil {
        for tool in view.reading.process.tools where view.reading.progress(of: tool).items > 0 {
            lines += ["", ""] + view.tool(tool)
        }
    }
    return lines.map { $0.text + "\n" }.joined()
}
