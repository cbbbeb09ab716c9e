import Planning

/// A plan being read, and where in it.
struct PlanReading {
    enum Section: Equatable {
        case none, goals, measures
        case text(tool: ToolID, prompt: String, isLabelled: Bool)
    }

    let vocabulary: PlanVocabulary
    var plan = ImportedPlan()
    /// Headings above measures that nothing gives a group.
    var likelyGroups: [String] = []
    var headings: [(level: Int, text: String)] = []
    var group: (name: String, level: Int)?
    /// Answers that headings give, by column.
    var context: [ColumnID: (text: String, level: Int)] = [:]
    var section = Section.none
    /// The measure that labelled paragraphs add to.
    var open: Int?
    var tables = 0
    var pictures = 0

    init(_ vocabulary: PlanVocabulary) {
        self.vocabulary = vocabulary
    }

    mutating func take(_ part: PlanPart) {
        switch part {
        case .heading(let level, let text): takeHeading(level, text)
        case .paragraph(let lines): takeParagraph(lines)
        case .list(let points): for point in points { takePoint(point) }
        case .table(let rows): takeTable(rows)
        case .picture: pictures += 1
        case .hiddenSheet(let name): plan.notes.append(.hiddenSheet(name))
        }
    }

    func finished() -> ImportedPlan {
        var plan = plan
        let ungrouped = plan.measures.count { $0.group == nil }
        if vocabulary.headings != nil, ungrouped > 0 { plan.notes.append(.withoutGroup(ungrouped)) }
        if pictures > 0 { plan.notes.append(.pictures(pictures)) }
        return plan
    }
}

// MARK: - Headings

extension PlanReading {
    mutating func takeHeading(_ level: Int, _ text: String) {
        headings.removeAll { $0.level >= level }
        headings.append((level, text))
        context = context.filter { $0.value.level < level }
        (open, section) = (nil, .none)
        if let name = vocabulary.headings?.group(of: text) {
            group = (name, level)
            plan.add(group: name)
            return
        }
        if let now = group, level <= now.level { group = nil }
        if let found = vocabulary.section(named: text) {
            section = .text(tool: found.tool, prompt: found.prompt, isLabelled: false)
        } else if group != nil, vocabulary.isGoals(text) {
            section = .goals
        } else if vocabulary.isMeasures(text) {
            section = .measures
        } else if let (column, rest) = vocabulary.labelled(text, among: vocabulary.headed) {
            if column == vocabulary.form.main { begin(rest) } else { context[column] = (rest, level) }
        }
    }

    mutating func begin(_ text: String) {
        var cells: [ColumnID: String] = [:]
        for (column, answer) in vocabulary.answers(in: text) {
            let name = vocabulary.form.column(column)?.name ?? column.text
            if !plan.isTooLong(answer, column: name, nil, vocabulary) { cells[column] = answer }
        }
        guard !cells.isEmpty else { return }
        for (column, answer) in context where cells[column] == nil { cells[column] = answer.text }
        plan.measures.append(ImportedPlan.Measure(group: group?.name, cells: cells))
        plan.hasTable = true
        open = plan.measures.count - 1
        noteLikelyGroup()
        let heading = headings.last(where: { !$0.text.hasSuffix(text) })?.text
        for (index, note) in plan.notes.enumerated() {
            guard case .listed(let count, heading) = note else { continue }
            plan.notes[index] = .listed(count + 1, under: heading)
            return
        }
        plan.notes.append(.listed(1, under: heading))
    }
}
