import Documents
import Planning

/// The goal areas of the plan: their goals, their measures, and what other tools say about them.
struct GoalAreaContext {
    let source: ContextSource
    /// The text in place of the name of an area that has none.
    let unnamed: String

    private var reading: Reading { source.reading }
    private var plan: FormContext? {
        reading.process.measuresTool.flatMap { tool in
            tool.form.map { FormContext(source: source, tool: tool, form: $0) }
        }
    }

    /// The tool whose items a form's rows are grouped by: the goal areas.
    private var areaTool: ToolID? { plan?.form.groupColumn?.source }

    private var groups: [Reading.Group] { plan?.groups ?? [] }

    var areas: ContextValue {
        .list(groups.filter { $0.value != nil }.enumerated().map { value($1, number: $0 + 1) })
    }

    private func value(_ area: Reading.Group, number: Int) -> ContextValue {
        let own: [String: ContextValue] = [
            "nummer": source.count(number), "navn": source.text(area.name, or: unnamed), "mål": goals(of: area),
            "hovedmål": goals(of: area).firstLine, "har-tiltak": .flag(!area.rows.isEmpty),
        ]
        return .map(own.merging(others(about: area).merging(plan?.fields(of: area) ?? [:]) { $1 }) { own, _ in own })
    }

    private func goals(of area: Reading.Group) -> ContextValue {
        boards.first.map { texts(of: area, in: $0) } ?? .missing(area.name ?? "")
    }

    /// The boards that are asked once for each goal area.
    private var boards: [Tool] { reading.process.tools.filter { $0.asksForEach(of: areaTool) } }

    private func texts(of area: Reading.Group, in board: Tool) -> ContextValue {
        guard let prompt = reading.prompts(of: board).first(where: { $0.id == area.value.map { PromptID($0) } }) else {
            return .missing(board.name)
        }
        return source.paragraphs(in: board, under: prompt, or: board.name)
    }

    /// Returns the texts asked for each area, and the rows that other forms have in a group of its name.
    private func others(about area: Reading.Group) -> [String: ContextValue] {
        let texts = boards.map { ($0.id.text, self.texts(of: area, in: $0)) }
        let rows = otherForms.map { form -> (String, ContextValue) in
            let own = mayBeOfAreas(form) ? form.groups(named: area.name ?? "") : []
            return (form.tool.id.text, .list(own.filter { !$0.rows.isEmpty }.map(form.value)))
        }
        return Dictionary(firsts: texts + rows)
    }

    /// Whether the groups of a form may be goal areas. Groups that are another tool's items, as the measures are, may
    /// not; there may be hundreds of them.
    private func mayBeOfAreas(_ form: FormContext) -> Bool {
        form.form.groupColumn?.source.map { $0 == areaTool } ?? true
    }

    private var otherForms: [FormContext] {
        reading.process.tools.filter { $0.id != plan?.tool.id }.compactMap { tool in
            guard let form = tool.form, form.groupedBy != nil else { return nil }
            return FormContext(source: source, tool: tool, form: form)
        }
    }

    /// Measures without a goal area, and rows of other forms that belong to none.
    var loose: ContextValue {
        let rows = plan?.ordered(groups.filter { $0.value == nil }.flatMap(\.rows)) ?? []
        let columns = plan?.form.rowColumns ?? []
        let empty = DocumentTable(columns: [], rows: [])
        let names = groups.compactMap { $0.value == nil ? nil : $0.name }
        let others = otherForms.map { form -> (String, ContextValue) in
            let areas = mayBeOfAreas(form) ? names : []
            let taken = Set(areas.flatMap { form.groups(named: $0) }.map { $0.value ?? "" })
            let left = form.groups.filter { !$0.rows.isEmpty && !taken.contains($0.value ?? "") }
            return (form.tool.id.text, .list(left.map(form.value)))
        }
        return .map(
            Dictionary(firsts: others).merging([
                "nummer": source.count(names.count + 1), "har-tiltak": .flag(!rows.isEmpty),
                "tabell": .table(plan?.table(of: rows, columns) ?? empty),
                "nummerert": .table(plan?.table(of: rows, columns, isNumbered: true) ?? empty),
            ]) { $1 })
    }
}

// MARK: - Where the measures come from

extension GoalAreaContext {
    var traces: [String: ContextValue] {
        let measures = groups.flatMap { plan?.ordered($0.rows) ?? [] }
        let trails = measures.map { ($0, reading.trail(of: $0)) }
        return [
            "spor": .list(trails.filter { !$0.1.isEmpty }.map(trace)),
            "uten-spor": .list(trails.filter { $0.1.isEmpty }.map { .map(naming($0.0)) }),
        ]
    }

    private func naming(_ measure: Item) -> [String: ContextValue] {
        ["id": .text(measure.label), "tiltak": .text(reading.mainText(of: measure))]
    }

    private func trace(_ measure: Item, _ steps: [Reading.TrailStep]) -> ContextValue {
        .map(naming(measure).merging(["ledd": .list(steps.map { source.link($0.item) })]) { $1 })
    }
}

extension ContextValue {
    /// The first paragraph as text within a line.
    fileprivate var firstLine: ContextValue {
        if case .paragraphs(let texts) = self, let first = texts.first { return .text(first) }
        return self
    }
}

extension Tool {
    fileprivate func asksForEach(of source: ToolID?) -> Bool {
        guard let source, case .items(source, _, _)? = prompts else { return false }
        return true
    }
}
