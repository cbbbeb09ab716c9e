import Planning

/// Paragraphs and lists.
extension PlanReading {
    mutating func takeParagraph(_ lines: [PlanPart.Line]) {
        var texts: [String] = []
        for line in lines {
            if takeLabel(line) { continue }
            texts.append(line.text)
        }
        let text = joinedLines(texts)
        if !text.isEmpty { takeText(text) }
    }

    /// Takes a line that begins with the name of what it says; false for any other line.
    mutating func takeLabel(_ line: PlanPart.Line) -> Bool {
        // About a measure, "Frist:" is its own.
        if open != nil, takeAnswer(line) { return true }
        if let found = line.bold.isEmpty ? nil : vocabulary.section(named: line.bold) {
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

    /// Takes a line that names a measure, "Tiltak 2: Kjøpe boliger", or an answer of the measure above, "Ansvarlig:
    /// NAV"; false for any other line.
    mutating func takeAnswer(_ line: PlanPart.Line) -> Bool {
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
            let name = vocabulary.form.column(column)?.name ?? column.text
            if vocabulary.isBlank(rest) || plan.isTooLong(rest, column: name, nil, vocabulary) { return true }
            plan.measures[open].cells[column] = rest
        } else {
            return false
        }
        return true
    }

    mutating func takePoint(_ text: String) {
        if section == .measures {
            if !vocabulary.isBlank(text) { begin(text) }
            open = nil
        } else if !takeLabel(PlanPart.Line(text)) {
            takeText(text)
        }
    }

    mutating func takeText(_ text: String) {
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

    mutating func leaveOut() {
        let heading = headings.last?.text
        if case .textLeftOut(heading, let count)? = plan.notes.last {
            plan.notes[plan.notes.count - 1] = .textLeftOut(heading: heading, paragraphs: count + 1)
        } else {
            plan.notes.append(.textLeftOut(heading: heading, paragraphs: 1))
        }
    }
}
