import Documents
import Planning

/// `boplan importer FILE PLAN`: brings the measures of an old plan in, as one action.
struct ImportSubcommand: Subcommand {
    let names = ["importer", "import"]

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        let file = try file(arguments)
        guard arguments.positional.count > 1 else { throw .planMissing }
        try refuse(after: 2, arguments)
        let open = try program.open(file)
        guard let tool = open.process.measures.flatMap(open.process.tool), let form = tool.form else {
            throw .importing(.noForm(process: open.process.name))
        }
        let found = try program.measures(in: arguments.positional[1], form, open.reading)
        var session = program.session(open, file: file)
        let result = try session.bringIn(found.measures, to: tool, form)
        for label in result.labels { program.surroundings.out(label) }
        for finding in found.findings + result.findings { program.tell(.importFinding(finding)) }
        program.tell(.imported(rows: result.rows, known: result.known, groups: result.groups))
        return .done
    }
}

extension Program {
    fileprivate func measures(in plan: String, _ form: Form, _ reading: Reading) throws(Problem) -> ImportedMeasures {
        let groups = form.groupColumn.map { reading.options(of: $0).map(\.text) } ?? []
        let reader = MeasureReader(
            form: form, groups: groups, blank: words.view(.notFilledIn), limit: Session.longestLine)
        let found: ImportedMeasures
        do throws(ImportProblem) {
            found = reader.measures(
                in: try PlanFile(tools: surroundings.tools, limits: surroundings.limits).parts(of: plan))
        } catch {
            throw .importing(error)
        }
        guard found.hasTable else {
            throw .importing(
                .noTable(
                    file: plan, main: form.column(form.main)?.name ?? form.main, columns: form.rowColumns.map(\.name),
                    group: form.groupColumn?.name))
        }
        return found
    }

    fileprivate func tell(_ phrase: GuidePhrase) {
        surroundings.err(words.guide(phrase))
    }
}

/// What became of the measures of an old plan.
private struct ImportResult {
    /// Short ids of what is new.
    var labels: [String] = []
    var rows = 0
    /// How many were there from before.
    var known = 0
    /// Names of the groups that are new.
    var groups: [String] = []
    var findings: [ImportFinding] = []
}

extension Session {
    /// Adds the measures that are not there, and the groups they need; one action.
    fileprivate mutating func bringIn(
        _ measures: [ImportedMeasures.Measure], to tool: Tool, _ form: Form
    ) throws(Problem) -> ImportResult {
        var result = ImportResult()
        let ready = measures.map { settled($0, form, &result.findings) }
        result.labels = try record { draft throws(Problem) in
            var importing = Importing(draft: draft, tool: tool, form: form, result: result)
            for measure in ready { importing.add(measure) }
            draft = importing.draft
            result = importing.result
        }
        return result
    }

    /// Answers to choices become the choice; all else stays as it is written.
    private func settled(
        _ measure: ImportedMeasures.Measure, _ form: Form, _ findings: inout [ImportFinding]
    ) -> ImportedMeasures.Measure {
        var measure = measure
        for column in form.rowColumns {
            guard let text = measure.cells[column.id], !Answer.isUnknown(text) else { continue }
            switch column.kind {
            case .choice, .yesNo:
                measure.cells[column.id] = options(column).first { folded($0.text) == folded(text) }?.value
                if measure.cells[column.id] == nil { findings.append(.unknownAnswer(text, column: column.name)) }
            case .text, .person, .role, .date, .money, .number: break
            }
        }
        return measure
    }
}

/// Measures on their way into a draft.
private struct Importing {
    var draft: Draft
    let tool: Tool
    let form: Form
    var result: ImportResult
    /// The rows there are, by what is said in each.
    private var rows: Set<[String]> = []
    /// Values of the grouping column, by folded name.
    private var groups: [String: String] = [:]

    init(draft: Draft, tool: Tool, form: Form, result: ImportResult) {
        self.draft = draft
        self.tool = tool
        self.form = form
        self.result = result
        for option in form.groupColumn.map(draft.reading.options) ?? [] { groups[folded(option.text)] = option.value }
        let there = draft.workshop.items.filter { $0.tool == tool.id && $0.struck == nil }
        rows = Set(there.map { row in key(row.text) })
    }

    mutating func add(_ measure: ImportedMeasures.Measure) {
        let group = measure.group.flatMap { value(of: $0) }
        var cells = measure.cells
        if let id = form.groupedBy { cells[id] = group }
        guard rows.insert(key { cells[$0] }).inserted else {
            result.known += 1
            return
        }
        let row = draft.addRow(to: tool, form, group: group)
        for column in form.rowColumns {
            if let text = cells[column.id] { draft.assign(.field(row, column: column.id), text) }
        }
        result.rows += 1
    }

    /// What the grouping column holds for a group, which is made where there is none.
    private mutating func value(of name: String) -> String? {
        if let known = groups[folded(name)] { return known }
        switch form.groupColumn?.kind {
        case .choice(.items(let source)): groups[folded(name)] = added(name, to: source)
        case .choice(.listed), .yesNo:
            result.findings.append(.unknownAnswer(name, column: form.groupColumn?.name ?? ""))
        default: return name
        }
        return groups[folded(name)]
    }

    private mutating func added(_ name: String, to source: String) -> String? {
        guard let tool = draft.reading.process.tool(source), let item = try? draft.addMainText(name, to: tool) else {
            return nil
        }
        result.groups.append(name)
        return item.description
    }

    private func key(_ text: (String) -> String?) -> [String] {
        form.columns.map { text($0.id) ?? "" }
    }
}
