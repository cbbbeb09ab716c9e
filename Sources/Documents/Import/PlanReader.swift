import Planning

/// Finds goal areas, goals, measures and texts in an old plan.
///
/// Measures are rows of tables with the form's columns (`TableReader`), points of a list under a heading that
/// says so, or paragraphs with a label. They belong to the group that their own cell names, or else the latest
/// heading that named one.
///
///     PlanReader(vocabulary).plan(in: parts).measures  // [Measure(group: "Bolig", cells: ["tiltak": "Bygge"]), …]
package struct PlanReader {
    private let vocabulary: PlanVocabulary

    package init(_ vocabulary: PlanVocabulary) {
        self.vocabulary = vocabulary
    }

    /// Where no heading says that it names a group, those that have measures under them may be the groups; with
    /// these known, goals are found too.
    package func plan(in parts: [PlanPart]) -> ImportedPlan {
        let first = read(parts, vocabulary)
        let names = first.likelyGroups
        guard names.count > 1, first.plan.measures.allSatisfy({ $0.group == nil }) else { return first.finished() }
        var wiser = vocabulary
        wiser.groups += names
        var plan = read(parts, wiser).finished()
        plan.notes.insert(.groupsFromHeadings(names), at: 0)
        return plan
    }

    private func read(_ parts: [PlanPart], _ vocabulary: PlanVocabulary) -> PlanReading {
        var reading = PlanReading(vocabulary)
        for part in parts { reading.take(part) }
        return reading
    }
}

/// A plan being read, and where in it.
private struct PlanReading {
    private enum Section: Equatable {
        case none, goals, measures
        case text(tool: String, prompt: String, isLabelled: Bool)
    }

    let vocabulary: PlanVocabulary
    private(set) var plan = ImportedPlan()
    /// Headings above measures that nothing gives a group.
    private(set) var likelyGroups: [String] = []
    private var headings: [(level: Int, text: String)] = []
    private var group: (name: String, level: Int)?
    /// Answers that headings give, by column.
    private var context: [String: (text: String, level: Int)] = [:]
    private var section = Section.none
    /// The measure that labelled paragraphs add to.
    private var open: Int?
    private var tables = 0
    private var pictures = 0

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
    private mutating func takeHeading(_ level: Int, _ text: String) {
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

    private mutating func begin(_ text: String) {
        var cells: [String: String] = [:]
        for (column, answer) in vocabulary.answers(in: text) {
            let name = vocabulary.form.column(column)?.name ?? column
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

// MARK: - Texts

extension PlanReading {
    private mutating func takeParagraph(_ lines: [PlanPart.Line]) {
        var texts: [String] = []
        for line in lines {
            if takeLabel(line) { continue }
            texts.append(line.text)
        }
        let text = joinedLines(texts)
        if !text.isEmpty { takeText(text) }
    }

    /// A line that begins with the name of what it says.
    private mutating func takeLabel(_ line: PlanPart.Line) -> Bool {
        if !line.bold.isEmpty, case let found = vocabulary.section(named: line.bold), let found {
            section = .text(tool: found.tool, prompt: found.prompt, isLabelled: true)
            if !line.rest.isEmpty { takeText(line.rest) }
            return true
        }
        if !line.bold.isEmpty, group != nil, vocabulary.isGoals(line.bold) {
            section = .goals
            if !line.rest.isEmpty { takeText(line.rest) }
            return true
        }
        // Another bold line ends what a bold line began.
        if !line.bold.isEmpty, case .text(_, _, true) = section { section = .none }
        if case .text = section { return false }
        return takeAnswer(line)
    }

    /// "Tiltak 2: Kjøpe boliger", and what follows about it: "Ansvarlig: NAV".
    private mutating func takeAnswer(_ line: PlanPart.Line) -> Bool {
        let isBold = !line.bold.isEmpty
        if isBold, line.rest.isEmpty, vocabulary.isMeasures(line.bold) {
            section = .measures
            return true
        }
        guard section != .goals || isBold, let (column, rest) = vocabulary.labelled(line.text) else {
            return false
        }
        if column == vocabulary.form.main {
            guard isBold || vocabulary.isNumbered(line.text) else { return false }
            begin(rest)
        } else if let open {
            let name = vocabulary.form.column(column)?.name ?? column
            if vocabulary.isBlank(rest) || plan.isTooLong(rest, column: name, nil, vocabulary) { return true }
            plan.measures[open].cells[column] = rest
        } else {
            return false
        }
        return true
    }

    private mutating func takePoint(_ text: String) {
        if section == .measures {
            if !vocabulary.isBlank(text) { begin(text) }
            open = nil
        } else if !takeLabel(PlanPart.Line(text)) {
            takeText(text)
        }
    }

    private mutating func takeText(_ text: String) {
        guard !vocabulary.isBlank(text) else { return }
        switch section {
        case .text(let tool, let prompt, _):
            let name = vocabulary.sections.first { $0.tool == tool && $0.prompt == prompt }?.names.first ?? prompt
            if plan.isTooLong(text, column: name, nil, vocabulary) { return }
            plan.texts.append(.init(tool: tool, prompt: prompt, text: text))
        case .goals: plan.add(goal: text, of: group?.name ?? "", vocabulary)
        case .none, .measures: leaveOut()
        }
    }

    private mutating func leaveOut() {
        let heading = headings.last?.text
        if case .textLeftOut(heading, let count)? = plan.notes.last {
            plan.notes[plan.notes.count - 1] = .textLeftOut(heading: heading, paragraphs: count + 1)
        } else {
            plan.notes.append(.textLeftOut(heading: heading, paragraphs: 1))
        }
    }
}

// MARK: - Tables

extension PlanReading {
    private mutating func takeTable(_ rows: [PlanPart.Row]) {
        tables += 1
        if takeLabels(rows) { return }
        let above = headings.last { !vocabulary.isGoals($0.text) && !vocabulary.isMeasures($0.text) } ?? headings.last
        let table = ImportedTable(number: tables, heading: above?.text)
        var reader = TableReader(vocabulary, table, group: group?.name, context: context.mapValues(\.text))
        let found = reader.read(rows)
        plan.add(found)
        if found.hasTable {
            open = nil
            if section == .goals { section = .none }
        }
        if found.measures.contains(where: { $0.group == nil }) { noteLikelyGroup() }
    }

    /// A table of sections beside their texts, as front pages have.
    private mutating func takeLabels(_ rows: [PlanPart.Row]) -> Bool {
        let known = rows.filter { $0.cells.count == 2 && vocabulary.section(named: $0.cells[0]) != nil }
        guard known.count > 1, known.count * 2 > rows.count else { return false }
        for row in rows where row.cells.count == 2 {
            takeParagraph([PlanPart.Line(row.cells[0], bold: row.cells[0]), PlanPart.Line(row.cells[1])])
        }
        section = .none
        return true
    }

    /// The nearest heading above that says something of its own: not "Tiltak", nor "Handlingsplan 2012–2015".
    private mutating func noteLikelyGroup() {
        let heading = headings.last { heading in
            !vocabulary.isMeasures(heading.text) && !vocabulary.isGoals(heading.text)
                && vocabulary.labelled(heading.text, among: vocabulary.headed) == nil
                && !["handlingsplan", "tiltaksplan", "vedlegg"].contains { folded(heading.text).contains($0) }
        }
        guard vocabulary.headings != nil, group == nil, let heading else { return }
        let name = withoutNumber(heading.text)
        if !name.isEmpty, !likelyGroups.contains(name) { likelyGroups.append(name) }
    }
}
