/// The names of the things of a process in another language, label by label.
///
///     let wording = Wording(["Svake sider": "Veike sider"])
///     wording("Svake sider")   // "Veike sider"
///     wording("Noe annet")     // "Noe annet": what it has no word for stays as it is
package struct Wording: Sendable, Equatable {
    package var words: [String: String]

    package init(_ words: [String: String] = [:]) { self.words = words }

    package func callAsFunction(_ label: String) -> String { words[label] ?? label }
}

extension Process {
    /// Returns the labels that have no word in `wording`, in the order of the process.
    package func labels(missingIn wording: Wording) -> [String] {
        labels.filter { wording.words[$0] == nil }
    }

    /// The labels that may stand in a document, once each: names of tools, prompts, columns and gatherings, the answers
    /// to choose among, what the process gives from the start, agendas, why a tool is worth its time, what a check
    /// says, and the glossary. What only leads the group on, such as how to go about it, is not among them.
    package var labels: [String] {
        var labels: [String] = []
        var seen: Set<String> = [""]
        _ = relabelled { label in
            if seen.insert(label).inserted { labels.append(label) }
            return label
        }
        return labels
    }

    /// Returns the process with each label passed through `word`. Ids stay, so what was said finds its place.
    func relabelled(_ word: (String) -> String) -> Process {
        var process = self
        process.name = word(name)
        process.planType = word(planType)
        process.gatheringWord = gatheringWord.map(word)
        process.voices = voices.map(word)
        process.roles = roles.map(word)
        process.gatherings = gatherings.map { $0.relabelled(word) }
        process.tools = tools.map { $0.relabelled(word) }
        process.formalSteps = formalSteps.map { step in
            var step = step
            step.what = word(step.what)
            return step
        }
        process.comparison.overview = comparison.overview.map { $0.relabelled(word, in: tool($0.tool)) }
        process.checks = checks.map { $0.relabelled(word) }
        process.glossary = glossary.map { term in
            var term = term
            (term.word, term.meaning) = (word(term.word), word(term.meaning))
            return term
        }
        return process
    }
}

extension Gathering {
    fileprivate func relabelled(_ word: (String) -> String) -> Gathering {
        var gathering = self
        gathering.name = word(name)
        gathering.purpose = word(purpose)
        gathering.duration = duration.map(word)
        gathering.agenda = agenda.map {
            AgendaItem(what: word($0.what), how: $0.how.map(word), minutes: $0.minutes, tool: $0.tool)
        }
        return gathering
    }
}

extension Comparison.OverviewColumn {
    /// Returns the column relabelled; a group of a form is one of its answers, a prompt is an id.
    fileprivate func relabelled(_ word: (String) -> String, in tool: Tool?) -> Comparison.OverviewColumn {
        .init(name: word(name), tool: self.tool, part: tool?.form == nil ? part : part.map(word))
    }
}

extension Tool {
    fileprivate func relabelled(_ word: (String) -> String) -> Tool {
        var tool = self
        tool.name = word(name)
        tool.guidance.why = word(guidance.why)
        tool.shape = shape.relabelled(word)
        tool.given = given.map { $0.relabelled(word, in: self) }
        tool.checks = checks.map { $0.relabelled(word) }
        return tool
    }

    /// Whether a text given in this column may have another name in another language. Numbers and dates have not.
    fileprivate func hasWords(in column: ColumnID) -> Bool {
        switch form?.column(column)?.kind {
        case .number, .date, .money, .choice(.items): false
        default: true
        }
    }
}

extension Check {
    /// Returns the check relabelled. The question stands in documents; why it is asked and how to mend it are for the
    /// screen.
    fileprivate func relabelled(_ word: (String) -> String) -> Check {
        var check = self
        check.message = word(message)
        check.messageForSeveral = messageForSeveral.map(word)
        return check
    }
}

extension GivenItem {
    fileprivate func relabelled(_ word: (String) -> String, in tool: Tool) -> GivenItem {
        let fields = fields.map { field in
            Field(column: field.column, text: tool.hasWords(in: field.column) ? word(field.text) : field.text)
        }
        return GivenItem(prompt: prompt, fields: fields)
    }
}

extension Shape {
    fileprivate func relabelled(_ word: (String) -> String) -> Shape {
        switch self {
        case .board(let board):
            return .board(Board(prompts: board.prompts.relabelled(word), keepsVoice: board.keepsVoice))
        case .prose(let prose): return .prose(Prose(sections: prose.sections.relabelled(word)))
        case .form(var form):
            form.columns = form.columns.map { $0.relabelled(word) }
            return .form(form)
        case .grid(var grid):
            (grid.x, grid.y) = (grid.x.relabelled(word), grid.y.relabelled(word))
            grid.highlight = grid.highlight.map { .init(name: word($0.name), x: $0.x, y: $0.y) }
            grid.distance = grid.distance.map(word)
            return .grid(grid)
        }
    }
}

extension Prompts {
    fileprivate func relabelled(_ word: (String) -> String) -> Prompts {
        switch self {
        case .listed(let prompts):
            .listed(prompts.map { $0.relabelled(word) })
        case .items(let source, let question, let prefix):
            .items(of: source, question: word(question), prefix: prefix)
        }
    }
}

extension Prompt {
    fileprivate func relabelled(_ word: (String) -> String) -> Prompt {
        var prompt = Prompt(id: id, name: word(name), question: word(question), prefix: prefix)
        prompt.task = task.map(word)
        prompt.isSettledFirst = isSettledFirst
        prompt.scale = scale.map(word)
        prompt.gathering = gathering
        prompt.options = options.map { option in
            PromptOption(
                word(option.answer), meaning: option.meaning, consequence: option.consequence.map(word),
                planKind: option.planKind)
        }
        return prompt
    }
}

extension Column {
    fileprivate func relabelled(_ word: (String) -> String) -> Column {
        var column = self
        column.name = word(name)
        if case .choice(.listed(let answers)) = kind { column.kind = .choice(.listed(answers.map(word))) }
        return column
    }
}

extension Axis {
    fileprivate func relabelled(_ word: (String) -> String) -> Axis {
        Axis(name: word(name), one: word(one), five: word(five), oneOnTop: oneOnTop)
    }
}

// MARK: - Rules

extension Process {
    /// Returns the process with rules that look for an answer looking for the one that stands there now. None of it is
    /// shown.
    func looking(for answer: (String) -> String) -> Process {
        var process = self
        process.tools = tools.map { tool in
            var tool = tool
            tool.lifts = tool.lifts.map { $0.looking(for: answer) }
            tool.checks = tool.checks.map { $0.looking(for: answer) }
            return tool
        }
        process.checks = checks.map { $0.looking(for: answer) }
        return process
    }
}

extension LiftRule {
    fileprivate func looking(for answer: (String) -> String) -> LiftRule {
        var rule = self
        rule.condition = condition?.looking(for: answer)
        return rule
    }
}

extension LiftRule.Condition {
    fileprivate func looking(for answer: (String) -> String) -> Self {
        var condition = self
        condition.answers = answers.map(answer)
        return condition
    }
}

extension Check {
    fileprivate func looking(for answer: (String) -> String) -> Check {
        var check = self
        check.condition = condition?.looking(for: answer)
        check.exception = exception?.looking(for: answer)
        switch rule {
        case .answered(let column, let answers):
            check.rule = .answered(column: column, answers: answers.map(answer))
        case .someone(let columns, let words):
            // What people typed themselves is not in the other language.
            check.rule = .someone(columns: columns, words: words + words.map(answer))
        case .words(let columns, let words, let place):
            check.rule = .words(columns: columns, words: words + words.map(answer), place: place)
        case .holding(let columns, let traits, let words):
            check.rule = .holding(columns: columns, traits: traits, words: words + words.map(answer))
        default: break
        }
        return check
    }
}
