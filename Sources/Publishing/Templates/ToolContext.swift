import Documents
import Planning

/// A tool as the templates see it: by its shape, whatever it is called.
struct ToolContext {
    let source: ContextSource
    let tool: Tool

    private var reading: Reading { source.reading }

    var value: ContextValue {
        let items = reading.workshop.items(in: tool.id)
        var fields: [String: ContextValue] = [
            "navn": .text(tool.name), "har-innhold": .flag(hasContent), "antall": source.count(items.count),
            "gjenstår": .list(source.remaining(in: tool).map(ContextValue.map)),
            "avstemninger": .list(VoteContext(source: source).votes(in: tool)),
            "videre": .list(
                items.filter { !source.reading.lifted(from: $0).isEmpty }.map { .map(source.values(of: $0)) }),
        ]
        switch tool.shape {
        case .form(let form): fields.merge(FormContext(source: source, tool: tool, form: form).fields) { $1 }
        case .board, .prose: fields.merge(BoardContext(source: source, tool: tool).fields) { $1 }
        case .grid(let grid): fields.merge(GridContext(source: source, tool: tool, grid: grid).fields) { $1 }
        }
        return .map(fields)
    }

    var hasContent: Bool {
        if tool.grid != nil { return reading.placedItems(on: tool).contains { !$0.all.isEmpty } }
        return !reading.workshop.items(in: tool.id).isEmpty
    }
}
