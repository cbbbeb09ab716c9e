import Documents
import Planning
import Screens

/// The report on an old plan: what was understood of it, what was not, and what would become of it.
struct ImportReport {
    private let program: Program
    private let reading: Reading

    init(_ program: Program, _ reading: Reading) {
        self.program = program
        self.reading = reading
    }

    /// Tells what was understood of the plan, and what was not.
    func tell(_ plan: ImportedPlan, _ outlook: PlanImport) {
        program.tell(messages(plan.notes) + outlook.notes.uniqued().map(\.message))
        program.tell(groups(of: plan))
        if !plan.goals.isEmpty || !plan.texts.isEmpty { program.tell([goals(of: plan, isSorted: isSorted(outlook))]) }
        program.tell(outlook.changes.map(\.message))
    }

    /// Tells what would become of it, for those who are asked.
    func showOutlook(_ plan: ImportedPlan, _ outlook: PlanImport) {
        if isSorted(outlook) { warn(plan) }
        program.tell([outlook.forecast(isSorted: isSorted(outlook))])
    }

    /// Whether measures go where those of an old plan are sorted.
    private func isSorted(_ outlook: PlanImport) -> Bool { outlook.tool.id == reading.process.previousPlan }

    /// Returns what was found of goals and texts. They are left out where measures are sorted.
    private func goals(of plan: ImportedPlan, isSorted: Bool) -> Message {
        let all = found(goals: plan.goals.count, paragraphs: plan.texts.count)
        if isSorted {
            return
                "Planen har også \(all). De hører til den gamle planen og blir ikke med når tiltakene skal sorteres. Med --rett-inn kommer de med."
        }
        let sections = sections(of: plan)
        return sections.isEmpty ? "Fant også \(all)." : "Fant også \(all): \(quoted: sections)."
    }

    /// Returns the names of the sections that there are texts for.
    private func sections(of plan: ImportedPlan) -> [String] {
        reading.process.tools.filter(\.isProse).flatMap { tool in
            reading.prompts(of: tool).filter { prompt in
                plan.texts.contains { $0.tool == tool.id && $0.prompt == prompt.id.text }
            }
        }.map(\.name)
    }

    /// Puts the notes in words. What the columns of a table became is said once.
    private func messages(_ notes: [ImportNote]) -> [Message] {
        var reported: [(number: Int, note: ImportNote)] = []
        return notes.map { note in
            guard case .table(let table, let rows, let columns, let leftOut, let numbers) = note else {
                return note.message
            }
            let bare = ImportNote.table(
                ImportedTable(number: 0), rows: 0, columns: columns, leftOut: leftOut, numbers: numbers)
            if let earlier = reported.first(where: { $0.note == bare }) {
                return .sentences(table.found(rows), "Kolonnene er som i tabell \(earlier.number).")
            }
            reported.append((table.number, bare))
            return note.message
        }
    }

    /// Returns each group with how many measures there are in it, and the first.
    private func groups(of plan: ImportedPlan) -> [Message] {
        plan.measures.map(\.group).uniqued().map { group in
            let measures = plan.measures.filter { $0.group == group }
            let head: Message = group.map { "Målområde \(quoted: $0)" } ?? "Uten målområde"
            let first = outlookMain(measures)
            return first.isEmpty
                ? "\(head): \(measures.count, one: "ett tiltak", many: "# tiltak")."
                : "\(head): \(measures.count, one: "ett tiltak,", many: "# tiltak, det første") \(quoted: first)."
        }
    }

    private func outlookMain(_ measures: [ImportedPlan.Measure]) -> String {
        let main = reading.process.measuresTool?.form?.main ?? ""
        return measures.lazy.compactMap { $0.cells[main] }.first ?? ""
    }

    /// Warns when the plan may be the one that this workshop works on.
    private func warn(_ plan: ImportedPlan) {
        guard let tool = reading.process.measuresTool, let main = tool.form?.main else { return }
        let there = Set(reading.workshop.items(in: tool.id).compactMap { $0.text(main).map(folded) })
        let count = plan.measures.count { $0.cells[main].map { there.contains(folded($0)) } ?? false }
        guard count > 0 else { return }
        program.tell([
            "\(count, one: "ett tiltak", many: "# tiltak") står allerede i \(quoted: tool.name). Er det den samme planen dere henter tilbake, så svar nei og bruk --rett-inn."
        ])
    }
}

extension Program {
    /// Tells something in lines that fit the screen.
    func tell(_ messages: [Message]) {
        let screen = host.screen
        for message in messages {
            let text = safeText(words.say(message))
            for line in wrap(text, width: screen.width, measure: screen.measure) { host.err(line) }
        }
    }
}

extension Message {
    static let answerYesOrNo: Message = "Svar ja eller nei."
    static let declined: Message = "Ingenting er hentet."
}
