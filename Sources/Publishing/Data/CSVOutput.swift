import Planning
import Screens

/// A workshop for spreadsheets: one table for a tool, one long table for the whole.
struct CSVOutput {
    let reading: Reading
    private let view: View

    init(_ reading: Reading) {
        self.reading = reading
        view = View(reading: reading)
    }

    func render(_ tool: Tool?) -> String {
        csv(tool.map(table) ?? long(reading.process.tools))
    }

    /// Writes one tool by itself; several as the long table of them, where every line says which it is from.
    func render(_ tools: [Tool]) -> String {
        tools.count == 1 ? render(tools.first) : csv(long(tools))
    }

    /// Returns the headings, and a line for each item or placement.
    func table(_ tool: Tool) -> [[String]] {
        switch tool.shape {
        case .board, .prose: points(tool)
        case .form(let form): rows(tool, form)
        case .grid: placements(tool)
        }
    }

    private func points(_ tool: Tool) -> [[String]] {
        let names = reading.prompts(of: tool).map { ($0.id, $0.name) }
        let prompts = Dictionary(firsts: names)
        return [["id", "ledetekst", "tekst", "stemme", "fra"]]
            + inOrder(tool).map { item in
                [
                    item.label, reading.slot(of: item).flatMap { prompts[$0] } ?? "", reading.mainText(of: item),
                    voices(item),
                    origins(item),
                ]
            }
    }

    private func rows(_ tool: Tool, _ form: Form) -> [[String]] {
        [["id"] + form.columns.map(\.name) + ["stemme", "fra"]]
            + inOrder(tool).map { item in
                [item.label] + form.columns.map { reading.text(of: item, in: $0.id) ?? "" }
                    + [voices(item), origins(item)]
            }
    }

    /// Returns a line for each placement, the group's own with an empty voice; one without a place for each item that
    /// has not been placed.
    private func placements(_ tool: Tool) -> [[String]] {
        [["id", "tekst", "stemme", "x", "y"]]
            + reading.placedItems(on: tool).flatMap { placed -> [[String]] in
                let head = [placed.item.label, reading.mainText(of: placed.item)]
                let lines = all(placed).map { head + [$0.0, String($0.1.x), String($0.1.y)] }
                return lines.isEmpty ? [head + ["", "", ""]] : lines
            }
    }

    private func all(_ placed: PlacedItem) -> [(String, GridPoint)] {
        (placed.own.map { [("", $0)] } ?? []) + placed.voices.map { ($0.name, $0.point) }
    }

    /// Returns a line for each answer, whatever the tool.
    private func long(_ tools: [Tool]) -> [[String]] {
        [["verktøy", "id", "ledetekst/gruppe", "kolonne", "verdi", "stemme", "fra"]] + tools.flatMap(long)
    }

    private func long(_ tool: Tool) -> [[String]] {
        switch tool.shape {
        case .board, .prose:
            return points(tool).dropFirst().map {
                [tool.id.text, $0[0], $0[1], Tool.textField.text, $0[2], $0[3], $0[4]]
            }
        case .form(let form):
            return reading.groups(of: tool).flatMap { group in
                group.rows.flatMap { row in
                    form.rowColumns.map { column in
                        [
                            tool.id.text, row.label, group.name ?? "", column.name,
                            reading.text(of: row, in: column.id) ?? "", voices(row), origins(row),
                        ]
                    }
                }
            }
        case .grid:
            return reading.placedItems(on: tool).flatMap { placed in
                all(placed).map { [tool.id.text, placed.item.label, "", "plassering", $0.1.text, $0.0, ""] }
            }
        }
    }

    /// Returns the items prompt by prompt or group by group, those without one last.
    private func inOrder(_ tool: Tool) -> [Item] {
        guard tool.prompts != nil else { return reading.rows(of: tool) }
        return reading.prompts(of: tool).flatMap { reading.items(in: tool, under: $0) } + reading.strayItems(in: tool)
    }

    /// Returns those who said it, those whose alike points were joined into it among them.
    private func voices(_ item: Item) -> String {
        view.voices(of: item).joined(separator: "; ")
    }

    private func origins(_ item: Item) -> String {
        reading.originLabels(of: item).joined(separator: " ")
    }
}

/// Writes lines of cells as RFC 4180 has them: CRLF after each, cells quoted where they must be.
func csv(_ lines: [[String]]) -> String {
    lines.map { $0.map(csvCell).joined(separator: ",") + "\r\n" }.joined()
}

/// Returns a cell that no spreadsheet takes for a formula: one that begins as a formula does gets an apostrophe in
/// front. It is made one safe line, so tabs and line breaks, which open formulas too, are gone.
private func csvCell(_ text: String) -> String {
    let line = oneLine(text)
    let scalars = line.unicodeScalars
    let cell = (startsFormula(line) ? "'" : "") + line
    guard scalars.contains(where: { $0 == "\"" || $0 == "," }) || cell.first == " " || cell.last == " " else {
        return cell
    }
    return "\"" + cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
}
