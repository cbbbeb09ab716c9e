import Documents
import Planning

/// The minutes of a gathering: what the group said with its tools, and what came of it.
///
/// A gathering has the tools that the process gives it. What was said with a tool that is used in two gatherings
/// stands in the minutes of both, as they stand at the time.
struct GatheringContext {
    let source: ContextSource
    let gathering: Gathering

    private var reading: Reading { source.reading }
    private var tools: [Tool] { gathering.tools.compactMap(reading.process.tool) }

    /// Returns the last gathering where something was said beyond what every workshop starts with; the first when none
    /// is.
    static func last(in reading: Reading) -> Gathering? {
        let gatherings = reading.process.gatherings
        return gatherings.last { gathering in
            gathering.tools.compactMap(reading.process.tool).contains { reading.hasContribution(in: $0) }
        } ?? gatherings.first
    }

    var value: ContextValue {
        .map(formGroups.merging(own.merging(outcome) { $1 }) { $1 })
    }

    private var own: [String: ContextValue] {
        let voices = items.flatMap(source.voices)
        var seen: Set<String> = []
        return [
            "nummer": source.count(gathering.number), "navn": .text(gathering.name),
            "formål": .paragraphs([gathering.purpose]),
            "har-innhold": .flag(tools.contains { reading.hasContribution(in: $0) }),
            "dagsorden": .table(agenda),
            "stemmer": .list(voices.filter { seen.insert($0).inserted }.map { .map(["navn": .text($0)]) }),
            "verktøy": .list(tools.map(value)),
        ]
    }

    /// Everything that counts and was said with the gathering's tools.
    private var items: [Item] { tools.flatMap { reading.workshop.items(in: $0.id) } }

    /// The rows that other forms keep about this gathering, by the form.
    private var formGroups: [String: ContextValue] {
        let forms = reading.process.tools.compactMap { tool in
            tool.form.map { FormContext(source: source, tool: tool, form: $0) }
        }
        return Dictionary(
            forms.filter { $0.form.groupedBy != nil }.map { context in
                let rows = context.groups(named: gathering.name).filter { !$0.rows.isEmpty }
                return (context.tool.id.text, .list(rows.map(context.value)))
            }, uniquingKeysWith: { first, _ in first })
    }

    private var agenda: DocumentTable {
        DocumentTable(
            columns: [
                .init(source.say("Hva"), width: 8), .init(source.say("Hvordan"), width: 8),
                .init(source.say("Minutter"), width: 3),
            ],
            rows: gathering.agenda.map { item in
                [.init(item.what), .init(item.how ?? ""), .init(item.minutes.map(String.init) ?? "")]
            })
    }

    private func value(_ tool: Tool) -> ContextValue {
        var fields: [String: ContextValue] = [
            "navn": .text(tool.name), "har-innhold": .flag(reading.hasContribution(in: tool)),
            "spørsmål": .list([]), "grupper": .list([]), "rader": .flag(false), "tabell": .text(""),
        ]
        switch tool.shape {
        case .board, .prose:
            let board = BoardContext(source: source, tool: tool)
            let answered = board.prompts.map { ($0, $1.filter { reading.isContribution($0, to: tool) }) }
            fields["spørsmål"] = .list(answered.filter { !$0.1.isEmpty }.map(board.value))
        case .form(let form):
            let context = FormContext(source: source, tool: tool, form: form)
            fields["grupper"] = .list(context.groups.compactMap(contributions(in: tool)).map(context.value))
            fields["rader"] = .flag(form.groupedBy == nil)
            let rows = reading.workshop.items(in: tool.id).filter { reading.isContribution($0, to: tool) }
            fields["tabell"] = .table(context.table(of: context.ordered(rows), form.rowColumns))
        case .grid:
            fields["rader"] = .flag(true)
            fields["tabell"] = ToolContext(source: source, tool: tool).value["tabell"]
        }
        return .map(fields)
    }

    /// Returns the group with what people have said in it, if they have.
    private func contributions(in tool: Tool) -> (Reading.Group) -> Reading.Group? {
        { group in
            var group = group
            group.rows.removeAll { !reading.isContribution($0, to: tool) }
            return group.rows.isEmpty ? nil : group
        }
    }
}

extension Reading {
    /// Whether the group has said anything with the tool. What every workshop starts with was not said by anyone.
    package func hasContribution(in tool: Tool) -> Bool {
        if tool.grid != nil { return placedItems(on: tool).contains { !$0.all.isEmpty } }
        return workshop.items(in: tool.id).contains { isContribution($0, to: tool) }
    }
}
