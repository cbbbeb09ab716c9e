import Conversation
import Documents
import Planning

/// An old plan on its way into a draft: what is there is not added again, and what is said otherwise is changed.
///
/// A measure is one that is there when all it says is the same; else when the measure and its group are; else when
/// all but the group is. Each row that is there is met once, so a plan may say the same twice.
struct PlanMerge {
    private(set) var draft: ActionDraft
    private(set) var result: PlanImport
    private let tool: Tool
    private let form: Form
    /// The columns that the plan may speak of.
    private let columns: [Column]
    /// Whether the plan has amounts and dates as values, not as somebody wrote them.
    private let hasValues: Bool
    /// The rows that no measure has met.
    private var rows: [Item]

    init(draft: ActionDraft, tool: Tool, form: Form, result: PlanImport, hasValues: Bool) {
        self.draft = draft
        self.tool = tool
        self.form = form
        self.result = result
        let isPrevious = tool.id == draft.reading.process.previousPlan
        let given = draft.reading.givenColumns(of: tool)
        self.hasValues = hasValues
        columns = form.columns.filter { !isPrevious || given.contains($0.id) }
        rows = draft.workshop.items.filter { $0.tool == tool.id && $0.struck == nil }
    }

    mutating func add(_ measures: [ImportedPlan.Measure]) {
        var left = measures.map { (cells: cells(of: $0), group: $0.group) }
        for isSame in [isEqual, isNamesake, isMoved] {
            left.removeAll { measure in
                guard let index = rows.firstIndex(where: { isSame($0, measure.cells) }) else { return false }
                meet(rows.remove(at: index), measure)
                return true
            }
        }
        for measure in left { addRow(measure.cells, in: measure.group) }
    }

    // MARK: - What is there

    private func isEqual(_ row: Item, _ cells: [ColumnID: String]) -> Bool {
        columns.allSatisfy { isSame(currentText(row, $0) ?? "", cells[$0.id] ?? "", $0) }
    }

    private func isNamesake(_ row: Item, _ cells: [ColumnID: String]) -> Bool {
        guard let main = cells[form.main], folded(main) == folded(row.text(form.main) ?? "") else { return false }
        return form.groupColumn.map { currentText(row, $0) == cells[$0.id] } ?? true
    }

    private func isMoved(_ row: Item, _ cells: [ColumnID: String]) -> Bool {
        cells[form.main] != nil
            && form.rowColumns.allSatisfy { column in
                !columns.contains(column) || cells[column.id] == nil
                    || isSame(currentText(row, column) ?? "", cells[column.id] ?? "", column)
            }
    }

    /// Whether two answers are the same. "2,5 mill." is what a spreadsheet has as 2 500 000 kr; there it is not a
    /// change.
    private func isSame(_ old: String, _ new: String, _ column: Column) -> Bool {
        if old == new || !hasValues { return old == new }
        switch column.kind {
        case .money:
            return UnderstoodMoney(old).map { $0 == UnderstoodMoney(new) && AmountWords(old) == AmountWords(new) }
                ?? false
        case .date: return UnderstoodDate(old).map { $0 == UnderstoodDate(new) } ?? false
        default: return false
        }
    }

    private func currentText(_ row: Item, _ column: Column) -> String? {
        draft.reading.text(of: row, in: column.id)
    }

    /// Brings into a row that is there what the plan says otherwise. What the plan does not say, stays.
    private mutating func meet(_ row: Item, _ measure: (cells: [ColumnID: String], group: String?)) {
        let changed = columns.filter { column in
            measure.cells[column.id].map { !isSame(currentText(row, column) ?? "", $0, column) } ?? false
        }
        guard !changed.isEmpty else {
            result.known += 1
            return
        }
        for column in changed {
            let new = measure.cells[column.id] ?? ""
            result.changes.append(
                .init(
                    label: row.label, text: draft.reading.mainText(of: row), column: column.name,
                    old: currentText(row, column) ?? "", new: new))
            assign(new, in: column, to: row.id)
        }
        draft.acknowledge(row)
    }

    /// Returns the texts by column id as people read them, the group too.
    private func cells(of measure: ImportedPlan.Measure) -> [ColumnID: String] {
        var cells = measure.cells
        if let column = form.groupColumn { cells[column.id] = measure.group.map { name($0, in: column) } }
        return cells
    }

    /// Returns the name of a group that is there, as it is called there.
    private func name(_ group: String, in column: Column) -> String {
        draft.reading.options(of: column).first { folded($0.text) == folded(group) }?.text ?? group
    }
}

// MARK: - What is new

extension PlanMerge {
    private mutating func addRow(_ cells: [ColumnID: String], in group: String?) {
        let row = draft.addRow(to: tool, form, group: nil)
        for column in form.columns {
            if let text = cells[column.id] { assign(text, in: column, to: row) }
        }
        result.rows += 1
    }

    private mutating func assign(_ text: String, in column: Column, to row: Stamp) {
        guard column.id == form.groupedBy else { return draft.assign(.field(row, column: column.id), text) }
        if let value = value(of: text, in: column) { draft.assign(.field(row, column: column.id), value) }
    }

    /// Returns what the grouping column holds for a group, which is made where there is none.
    private mutating func value(of name: String, in column: Column) -> String? {
        switch column.kind {
        case .choice(.items(let source)): return value(of: name, in: column, from: source)
        case .choice(.listed), .yesNo:
            if let known = draft.reading.options(of: column).first(where: { folded($0.text) == folded(name) }) {
                return known.value
            }
            result.notes.append(.unknownAnswer(name, column: column.name))
            return nil
        default: return name
        }
    }

    private mutating func value(of name: String, in column: Column, from source: ToolID) -> String? {
        let before = draft.labels.count
        let value = draft.choice(name, in: column, from: source)
        if draft.labels.count > before { result.groups.append(name) }
        return value
    }

    mutating func make(group name: String) {
        guard let column = form.groupColumn, let source = column.source else { return }
        _ = value(of: name, in: column, from: source)
    }

    /// Adds goals under the prompts that are made of the groups.
    mutating func add(_ goals: [ImportedPlan.Goal]) {
        guard let board = draft.reading.goalBoard, case .items(let source, let question, let prefix)? = board.prompts,
            let column = form.groupColumn
        else { return }
        var existing = texts(in: board)
        for goal in goals {
            guard let group = value(of: goal.group, in: column, from: source) else { continue }
            if let index = existing.firstIndex(where: { $0 == (PromptID(group), goal.text) }) {
                existing.remove(at: index)
                continue
            }
            let prompt = Prompt(id: PromptID(group), name: goal.group, question: question, prefix: prefix)
            draft.addPoint(goal.text, to: board, under: prompt)
            result.goals += 1
        }
    }

    mutating func add(_ texts: [ImportedPlan.Text]) {
        for tool in draft.reading.process.tools where tool.isProse {
            var existing = self.texts(in: tool)
            for text in oneForEachAnswer(texts.filter { $0.tool == tool.id }, in: tool) {
                if let index = existing.firstIndex(where: { $0 == (PromptID(text.prompt), text.text) }) {
                    existing.remove(at: index)
                    continue
                }
                let id = PromptID(text.prompt)
                guard let prompt = draft.reading.prompts(of: tool).first(where: { $0.id == id }) else { continue }
                draft.addPoint(text.text, to: tool, under: prompt)
                result.paragraphs += 1
            }
        }
    }

    /// Returns the texts with the paragraphs of each prompt that takes one answer as one.
    private func oneForEachAnswer(_ texts: [ImportedPlan.Text], in tool: Tool) -> [ImportedPlan.Text] {
        let ones = draft.reading.prompts(of: tool).filter(\.takesOneAnswer).map(\.id.text)
        return texts.reduce(into: []) { all, text in
            if let index = all.firstIndex(where: { $0.prompt == text.prompt }), ones.contains(text.prompt) {
                all[index].text += " " + text.text
            } else {
                all.append(text)
            }
        }
    }

    private func texts(in tool: Tool) -> [(PromptID?, String)] {
        draft.workshop.items(in: tool.id).map { (draft.reading.slot(of: $0), draft.reading.mainText(of: $0)) }
    }
}
