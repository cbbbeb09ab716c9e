import Documents
import Planning

/// The minutes of a meeting that was held in a gathering: who was there, the agenda as it ran, what was said and what
/// came of it.
///
/// Where no one registered a meeting, they are of the gathering's tools as they stand.
struct GatheringContext {
    let source: ContextSource
    let gathering: Gathering
    /// The meeting; nil when none was held.
    let held: HeldMeeting?
    let scope: MinutesScope

    init(source: ContextSource, gathering: Gathering) {
        self.source = source
        self.gathering = gathering
        held = source.reading.held(gathering)
        scope = MinutesScope(of: held ?? HeldMeeting(gathering: gathering), in: source.reading)
    }

    var reading: Reading { source.reading }

    /// The gathering's tools; then others that something was said with while the meeting went on.
    var tools: [Tool] {
        let own = gathering.tools.compactMap(reading.process.tool)
        let others = reading.process.tools.filter { tool in
            !gathering.tools.contains(tool.id) && !reading.process.isKeptAsItHappens(tool)
                && tool.id != reading.process.tool(for: .agenda)?.id && hasContribution(in: tool)
        }
        return own + others
    }

    /// Returns the gathering of the latest meeting that was held; without any, the last where something was said beyond
    /// what every workshop starts with; the first when none is.
    static func last(in reading: Reading) -> Gathering? {
        if let held = reading.heldMeetings.last { return held.gathering }
        let gatherings = reading.process.gatherings
        return gatherings.last { gathering in
            let stage = Stage.gathering(gathering.number)
            return gathering.tools.compactMap(reading.process.tool)
                .contains { reading.hasContribution(in: $0, at: stage) }
        } ?? gatherings.first
    }

    /// Whether something that belongs to the minutes was said with the tool.
    func hasContribution(in tool: Tool) -> Bool {
        if tool.grid != nil { return !placed(on: tool).isEmpty }
        return reading.workshop.items(in: tool.id).contains { isContribution($0, to: tool) }
    }

    /// Returns what was placed on a grid there, with those marks alone.
    func placed(on tool: Tool) -> [PlacedItem] {
        reading.placedItems(on: tool) { scope.includes(tool.id, at: $0.time) }.filter { !$0.all.isEmpty }
    }

    /// Whether it belongs to the minutes, and is more than what every workshop starts with.
    func isContribution(_ item: Item, to tool: Tool) -> Bool {
        reading.isContribution(item, to: tool) && scope.includes(item)
    }

    var value: ContextValue {
        .map([own, outcome, meeting].reduce(formGroups) { $0.merging($1) { $1 } })
    }

    private var own: [String: ContextValue] {
        let voices = items.flatMap(source.voices)
        var seen: Set<String> = []
        return [
            "nummer": source.count(gathering.number), "navn": .text(gathering.name),
            "formål": .paragraphs([gathering.purpose]),
            "har-innhold": .flag(tools.contains(where: hasContribution)),
            "dagsorden": .table(agenda),
            "stemmer": .list(voices.filter { seen.insert($0).inserted }.map { .map(["navn": .text($0)]) }),
            "verktøy": .list(tools.map(value)),
        ]
    }

    /// Everything that counts and was said with the gathering's tools.
    private var items: [Item] { tools.flatMap { reading.workshop.items(in: $0.id) }.filter(scope.includes) }

    /// The rows that other forms keep about this gathering, by the form.
    private var formGroups: [String: ContextValue] {
        let forms = reading.process.tools.compactMap { tool in
            tool.form.map { FormContext(source: source, tool: tool, form: $0) }
        }
        return Dictionary(
            firsts: forms.filter { $0.form.groupedBy != nil }.map { context in
                (context.tool.id.text, .list(rows(of: context).map(context.value)))
            })
    }

    /// Returns the rows that a form keeps about this gathering; of decisions also those made there that name none.
    func rows(of context: FormContext) -> [Reading.Group] {
        let named = context.groups(named: gathering.name).filter { !$0.rows.isEmpty }
        guard context.tool.id == reading.process.tool(for: .decisions)?.id else { return named }
        return named + context.groups.filter { $0.name == nil }.compactMap { kept($0) { scope.isWithin($0.time) } }
    }

    private func value(_ tool: Tool) -> ContextValue {
        var fields: [String: ContextValue] = [
            "navn": .text(tool.name), "har-innhold": .flag(hasContribution(in: tool)),
            "spørsmål": .list([]), "grupper": .list([]), "rader": .flag(false), "tabell": .text(""),
        ]
        switch tool.shape {
        case .board, .prose:
            let board = BoardContext(source: source, tool: tool)
            let answered = board.prompts.map { ($0, $1.filter { isContribution($0, to: tool) }) }
            fields["spørsmål"] = .list(answered.filter { !$0.1.isEmpty }.map(board.value))
        case .form(let form):
            let context = FormContext(source: source, tool: tool, form: form)
            fields["grupper"] = .list(context.groups.compactMap(contributions(in: tool)).map(context.value))
            fields["rader"] = .flag(form.groupedBy == nil)
            let rows = reading.workshop.items(in: tool.id).filter { isContribution($0, to: tool) }
            fields["tabell"] = .table(context.table(of: context.ordered(rows), form.rowColumns))
        case .grid(let grid):
            fields["rader"] = .flag(true)
            let context = GridContext(source: source, tool: tool, grid: grid)
            fields["tabell"] = .table(context.table(of: placed(on: tool)))
        }
        return .map(fields)
    }

    /// Returns the group with what people have said in it, if they have.
    private func contributions(in tool: Tool) -> (Reading.Group) -> Reading.Group? {
        { group in kept(group) { isContribution($0, to: tool) } }
    }

    /// Returns the group with some of its rows; nil when there are none.
    private func kept(_ group: Reading.Group, where isKept: (Item) -> Bool) -> Reading.Group? {
        var group = group
        group.rows.removeAll { !isKept($0) }
        return group.rows.isEmpty ? nil : group
    }
}

extension Reading {
    /// Whether the group has said anything with the tool. What every workshop starts with was not said by anyone.
    ///
    /// - Parameter stage: The stage whose questions count; nil is all there are.
    package func hasContribution(in tool: Tool, at stage: Stage? = nil) -> Bool {
        if tool.grid != nil { return placedItems(on: tool).contains { !$0.all.isEmpty } }
        return items(in: tool, at: stage).contains { isContribution($0, to: tool) }
    }
}
