import Conversation
import Planning

/// The things that a new plan takes along from an old one: its measures, sorted by what became of them, and what people
/// say.
struct Rollover {
    /// The figures of what was taken along.
    struct Figures {
        var measures = 0
        var outcomes: [(outcome: String, count: Int)] = []
        var unsorted = 0
        var goals = 0
        var people = 0
        var learning = 0
    }

    let old: Reading
    let file: String
    /// The form where measures of the plan before are sorted.
    let previous: Tool
    /// The form with the measures.
    let plan: Tool
    var takesGoals = true
    var takesPeople = true
    var takesLearning = true

    init(_ old: Reading, file: String) throws(Problem) {
        (self.old, self.file) = (old, file)
        guard let previous = old.process.previousPlan.flatMap(old.process.tool), previous.form != nil,
            let plan = old.process.measuresTool, plan.form != nil
        else { throw .after(.noPreviousPlan) }
        (self.previous, self.plan) = (previous, plan)
    }

    /// The items that measures are grouped by.
    var areas: [Item] { areaTool.map { old.workshop.items(in: $0) } ?? [] }
    var goals: [Item] { old.goalBoard.map { old.workshop.items(in: $0.id) } ?? [] }
    var people: [Item] { old.process.tool(for: .participants).map { old.workshop.items(in: $0.id) } ?? [] }
    var learning: [Item] { old.process.tool(for: .learning).map { old.workshop.items(in: $0.id) } ?? [] }
    /// The measures, in the order of the plan.
    var measures: [Item] { old.rows(of: plan) }

    var areaTool: ToolID? { plan.form?.groupColumn?.source }
}

extension Session {
    /// Takes it all along, as one action.
    mutating func roll(_ rollover: Rollover) throws(Problem) -> Rollover.Figures {
        var figures = Rollover.Figures()
        try record { draft throws(Problem) in
            figures = Rollover.Figures()
            if rollover.takesGoals { draft.takeGoals(rollover, &figures) }
            if rollover.takesPeople { figures.people = draft.copy(rollover.people, of: rollover.old) }
            if rollover.takesLearning { figures.learning = draft.copy(rollover.learning, of: rollover.old) }
            draft.takeMeasures(rollover, &figures)
        }
        return figures
    }
}

extension ActionDraft {
    // MARK: Goals and people

    /// Takes the goal areas of the old plan and their goals along; what the process gives besides goes out.
    fileprivate mutating func takeGoals(_ rollover: Rollover, _ figures: inout Rollover.Figures) {
        guard let column = rollover.plan.form?.groupColumn, let source = rollover.areaTool else { return }
        let names = Set(rollover.areas.map { folded(rollover.old.mainText(of: $0)) })
        for given in workshop.items(in: source) where !names.contains(folded(reading.mainText(of: given))) {
            strike(given)
        }
        for area in rollover.areas { _ = choice(rollover.old.mainText(of: area), in: column, from: source) }
        guard let board = rollover.old.goalBoard, case .items(_, let question, let prefix)? = board.prompts else {
            return
        }
        for goal in rollover.goals {
            guard let area = rollover.old.slot(of: goal)?.item.flatMap(rollover.old.workshop.item),
                let value = choice(rollover.old.mainText(of: area), in: column, from: source)
            else { continue }
            let prompt = Prompt(id: PromptID(value), name: "", question: question, prefix: prefix)
            addPoint(rollover.old.mainText(of: goal), to: board, under: prompt)
            figures.goals += 1
        }
    }

    /// Copies rows as they stand, and returns how many there were.
    fileprivate mutating func copy(_ rows: [Item], of old: Reading) -> Int {
        for row in rows {
            guard let tool = reading.process.tool(row.tool), let form = tool.form else { continue }
            let new = add(to: tool, prefix: form.prefix)
            for column in form.columns {
                write(column, of: row, in: old, to: new)
            }
        }
        return rows.count
    }

    /// Writes what stands in a column of an old row.
    private mutating func write(_ column: Column, of row: Item, in old: Reading, to new: Stamp) {
        guard let text = old.text(of: row, in: column.id) else { return }
        guard let value = old.stored(column.id, of: row), value.code != nil else {
            return write(text, in: column, of: new)
        }
        assign(.field(new, column: column.id), value)
    }

    private mutating func write(_ text: String, in column: Column, of row: Stamp) {
        var value: String? = text
        if let source = column.source { value = choice(text, in: column, from: source) }
        if let value { assign(.field(row, column: column.id), value) }
    }

    // MARK: Measures

    fileprivate mutating func takeMeasures(_ rollover: Rollover, _ figures: inout Rollover.Figures) {
        guard let form = rollover.previous.form else { return }
        let reports = Dictionary(firsts: (rollover.old.followUp()?.measures ?? []).map { ($0.item.id, $0) })
        let outcome = form.columns.first { $0.hint != nil }
        var counts: [String: Int] = [:]
        for measure in rollover.measures {
            let row = add(to: rollover.previous, prefix: form.prefix)
            for column in form.columns where rollover.plan.form?.column(column.id) != nil {
                write(column, of: measure, in: rollover.old, to: row)
            }
            if let column = form.column(PreviousPlanColumn.origin) {
                assign(.field(row, column: column.id), StoredValue(rollover.origin(of: measure)))
            }
            figures.measures += 1
            let answer = reports[measure.id].flatMap { sort($0, row, form, outcome, rollover) }
            if let answer { counts[answer, default: 0] += 1 } else { figures.unsorted += 1 }
        }
        guard case .choice(.listed(let answers))? = outcome?.kind else { return }
        figures.outcomes = answers.compactMap { answer in counts[answer].map { (answer, $0) } }
    }

    /// Sorts a measure by what was reported of it, and returns the answer: the process knows which word is which.
    private mutating func sort(
        _ measure: FollowUp.Measure, _ row: Stamp, _ form: Form, _ outcome: Column?, _ rollover: Rollover
    ) -> String? {
        guard let status = rollover.lastStatus(of: measure) else { return nil }
        if let column = outcome?.hint.flatMap({ form.column($0.column) }) { write(status, in: column, of: row) }
        let why = [measure.reason, measure.result].compactMap { $0 }.joined(separator: ". ")
        if !why.isEmpty, let column = form.column(FollowUpColumn.reason) { write(why, in: column, of: row) }
        guard let outcome, let answer = reading.answer(in: outcome, to: status) else { return nil }
        write(answer, in: outcome, of: row)
        return answer
    }
}

extension Rollover {
    /// Returns where a measure stood: "T4 i molde.boplan, planen for 2027–2030".
    fileprivate func origin(of measure: Item) -> Code {
        .origin(label: measure.label, file: file, period: old.workshop.facts[Fact.period]?.value)
    }

    /// Returns what was last said of a measure, as the answer is kept in the file, in bokmål whatever language is
    /// spoken: "Utsatt, 30. juni 2028, ny frist: desember 2029".
    fileprivate func lastStatus(of measure: FollowUp.Measure) -> String? {
        guard let report = measure.reports.last(where: { $0.status != nil }),
            let status = old.text(of: report.row, in: FollowUpColumn.status)
        else { return nil }
        let column = old.process.tool(for: .followUp)?.form?.column(FollowUpColumn.newDeadline)
        let deadline = measure.newDeadline.map { ", \((column?.name ?? "").lowercased()): \($0)" } ?? ""
        let cost = measure.cost.map { text in
            let column = old.process.tool(for: .followUp)?.form?.column(FollowUpColumn.cost)
            return ", \((column?.name ?? "").lowercased()): \(text)"
        }
        return "\(status), \(report.day.words)\(deadline)\(cost ?? "")"
    }
}
