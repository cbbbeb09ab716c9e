import Documents
import Planning

/// Tells what was understood of an old plan, what was not, and what would become of it.
struct ImportReport {
    private let program: Program
    private let reading: Reading

    init(_ program: Program, _ reading: Reading) {
        self.program = program
        self.reading = reading
    }

    func tell(_ plan: ImportedPlan, _ outlook: PlanImport) {
        let isSorted = outlook.tool.id == reading.process.previousPlan
        program.tell(phrases(plan.notes) + unique(outlook.notes).map { .note($0) })
        program.tell(groups(of: plan))
        if !plan.goals.isEmpty || !plan.texts.isEmpty {
            let (goals, paragraphs) = (plan.goals.count, plan.texts.count)
            program.tell([
                isSorted
                    ? .goalsLeftOut(goals: goals, paragraphs: paragraphs)
                    : .found(goals: goals, paragraphs: paragraphs, sections: sections(of: plan))
            ])
        }
        program.tell(
            outlook.changes.map {
                .change(label: $0.label, text: $0.text, column: $0.column, old: $0.old, new: $0.new)
            })
    }

    /// What would become of it, for those who are asked.
    func showOutlook(_ plan: ImportedPlan, _ outlook: PlanImport) {
        let isSorted = outlook.tool.id == reading.process.previousPlan
        if isSorted { warn(plan) }
        program.tell([.outlook(ImportFigures(outlook), form: outlook.tool.name, isSorted: isSorted)])
    }

    /// The names of the sections that there are texts for.
    private func sections(of plan: ImportedPlan) -> [String] {
        reading.process.tools.filter(\.isProse).flatMap { tool in
            reading.prompts(of: tool).filter { prompt in
                plan.texts.contains { $0.tool == tool.id && $0.prompt == prompt.id.text }
            }
        }.map(\.name)
    }

    /// What the columns of a table became is reported once.
    private func phrases(_ notes: [ImportNote]) -> [RevisionPhrase] {
        var reported: [(number: Int, note: ImportNote)] = []
        return notes.map { note in
            guard case .table(let table, let rows, let columns, let leftOut, let numbers) = note else {
                return .note(note)
            }
            let bare = ImportNote.table(
                ImportedTable(number: 0), rows: 0, columns: columns, leftOut: leftOut, numbers: numbers)
            if let earlier = reported.first(where: { $0.note == bare }) {
                return .tableLike(table, rows: rows, earlier: earlier.number)
            }
            reported.append((table.number, bare))
            return .note(note)
        }
    }

    /// Each group with how many measures there are in it, and the first.
    private func groups(of plan: ImportedPlan) -> [RevisionPhrase] {
        var order: [String?] = []
        for measure in plan.measures where !order.contains(measure.group) { order.append(measure.group) }
        return order.map { group in
            let measures = plan.measures.filter { $0.group == group }
            let main = outlookMain(measures)
            return .group(group, count: measures.count, first: main)
        }
    }

    private func outlookMain(_ measures: [ImportedPlan.Measure]) -> String {
        let main = reading.process.measures.flatMap(reading.process.tool)?.form?.main ?? ""
        return measures.lazy.compactMap { $0.cells[main] }.first ?? ""
    }

    /// The plan may be the one that this workshop works on.
    private func warn(_ plan: ImportedPlan) {
        guard let tool = reading.process.measures.flatMap(reading.process.tool), let main = tool.form?.main else {
            return
        }
        let there = Set(reading.workshop.items(in: tool.id).compactMap { $0.text(main).map(folded) })
        let count = plan.measures.count { $0.cells[main].map { there.contains(folded($0)) } ?? false }
        if count > 0 { program.tell([.inPlanAlready(count, form: tool.name)]) }
    }

    private func unique(_ notes: [ImportNote]) -> [ImportNote] {
        notes.reduce(into: []) { notes, note in
            if !notes.contains(note) { notes.append(note) }
        }
    }
}

extension ImportFigures {
    init(_ result: PlanImport) {
        self.init(
            rows: result.rows, changed: Set(result.changes.map(\.label)).count, known: result.known,
            groups: result.groups, goals: result.goals, paragraphs: result.paragraphs)
    }
}

extension Program {
    func tell(_ phrases: [RevisionPhrase]) {
        let screen = surroundings.screen
        for phrase in phrases {
            let text = safeText(words.guide(.revision(phrase)))
            for line in wrap(text, width: screen.width, measure: screen.measure) { surroundings.err(line) }
        }
    }
}
