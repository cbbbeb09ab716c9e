import Documents
import Planning
import Screens

/// A grid: where the group placed each item, and how far the participants are from each other.
struct GridContext {
    let source: ContextSource
    let tool: Tool
    let grid: Grid

    private var reading: Reading { source.reading }

    var fields: [String: ContextValue] {
        let placed = reading.placedItems(on: tool)
        let highlighted = reading.highlighted(on: tool).map { ContextValue.map(source.values(of: $0.item)) }
        return [
            "tabell": .table(table(of: placed)), "x": value(grid.x), "y": value(grid.y),
            "uenighet": .list(disagreements(among: placed).map { .map($0) }),
            "framhevet": .map([
                "navn": .text(grid.highlight?.name ?? ""), "har-punkter": .flag(!highlighted.isEmpty),
                "punkter": .list(highlighted), "noen": .list(Array(highlighted.prefix(5))),
            ]),
        ]
    }

    private func value(_ axis: Axis) -> ContextValue {
        .map(["navn": .text(axis.name), "en": .text(axis.one), "fem": .text(axis.five)])
    }

    /// Returns the items that people placed more than a step apart.
    func disagreements(among placed: [PlacedItem]) -> [[String: ContextValue]] {
        placed.filter(\.isSpread).map { placed in
            let spans = [(placed.all.map(\.x), grid.x), (placed.all.map(\.y), grid.y)]
                .filter { Set($0.0).count > 1 }.map { described($0.0, on: $0.1) }
            return source.values(of: placed.item).merging(["hvor": .text(spans.joined(separator: "; "))]) { $1 }
        }
    }

    /// Returns "Hast: fra 1 til 5".
    private func described(_ steps: [Int], on axis: Axis) -> String { "\(axis.name): \(source.say(span(steps)))" }

    /// Returns "Hast 4, Kostnad 2"; nil when the group has not placed it.
    func whereabouts(of placed: PlacedItem) -> String? {
        placed.own.map(grid.described)
    }
}

// MARK: - The table

extension GridContext {
    func table(of placed: [PlacedItem]) -> DocumentTable {
        let main = reading.process.tool(grid.places).flatMap { tool in tool.form?.column(tool.mainField)?.name }
        return DocumentTable(
            columns: [
                source.numbers, .init(main ?? tool.name, width: 8),
                .init(heading(grid.x), width: 5), .init(heading(grid.y), width: 5),
            ] + (grid.distance.map { [.init($0, width: 3)] } ?? []),
            rows: placed.map { placed in
                [
                    .init(placed.item.label), .init(reading.mainText(of: placed.item)),
                    cell(placed.own?.x, placed.voices.map(\.point.x)),
                    cell(placed.own?.y, placed.voices.map(\.point.y)),
                ] + (grid.distance == nil ? [] : [placed.distance.map { .init(NumberText.signed($0)) } ?? .missing])
            })
    }

    private func heading(_ axis: Axis) -> String { "\(axis.name) (1 = \(axis.one), 5 = \(axis.five))" }

    private func cell(_ own: Int?, _ steps: [Int]) -> DocumentTable.Cell {
        var lines: [Message] = own.map { ["Gruppa: \($0)"] } ?? []
        if let only = steps.first, steps.count == 1 {
            lines.append("Hver for seg: \(only)")
        } else if !steps.isEmpty {
            lines.append("Hver for seg: \(span(steps)) (\(spread(over: steps)))")
        }
        return lines.isEmpty ? .missing : .init(lines.map { source.say($0) })
    }

    /// Returns "fra 2 til 5", or "alle på 5".
    private func span(_ steps: [Int]) -> Message {
        guard let least = steps.min(), let most = steps.max() else { return "\(ContextSource.none)" }
        return least == most ? "alle på \(least)" : "fra \(least) til \(most)"
    }

    /// Returns "1 på 2, 3 på 5": how many are on each step.
    private func spread(over steps: [Int]) -> String {
        Distribution(steps).parts.map { source.say("\($0.count) på \($0.step)") }.joined(separator: ", ")
    }
}
