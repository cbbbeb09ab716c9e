import Planning

/// Lifts, given items and checks: the parts that point at columns and prompts.
extension ToolBuilder {
    mutating func lift(_ lift: Node) -> LiftRule {
        let source = lift.string(LiftKeys.tool)
        refer(.items(of: source, from: id), at: lift[LiftKeys.tool])
        if let prompt = lift[LiftKeys.prompt] { refer(.prompt(prompt.text ?? "", of: source), at: prompt) }
        if let column = lift[LiftKeys.column] { refer(.column(column.text ?? "", of: source), at: column) }
        if let target = lift[LiftKeys.target] { refer(.receiver(target.text ?? "", of: id), at: target) }
        for column in lift.strings(LiftKeys.along) {
            for tool in [source, id] { refer(.column(column, of: tool), at: lift[LiftKeys.along]) }
        }
        return LiftRule(
            source: source, prompt: lift[LiftKeys.prompt]?.text, column: lift[LiftKeys.column]?.text,
            target: lift[LiftKeys.target]?.text,
            condition: lift[LiftKeys.condition].map { condition($0, of: source) }, along: lift.strings(LiftKeys.along))
    }

    mutating func given(_ item: Node) -> GivenItem {
        let isForm = node[ToolKeys.columns] != nil
        if let text = item.text {
            if !isForm { expectOnePrompt(item) }
            let column = isForm ? mainColumn : Tool.textField
            return GivenItem(fields: [GivenItem.Field(column: column, text: text)])
        }
        return isForm ? givenRow(item) : givenPoint(item)
    }

    private mutating func givenRow(_ item: Node) -> GivenItem {
        var fields: [GivenItem.Field] = []
        for entry in item.map ?? [] {
            let text = entry.value.text ?? ""
            refer(.column(entry.key, of: id), at: entry.value)
            refer(.answer(text, column: entry.key, of: id), at: entry.value)
            fields.append(GivenItem.Field(column: entry.key, text: text))
        }
        return GivenItem(fields: fields)
    }

    private mutating func givenPoint(_ item: Node) -> GivenItem {
        let table = GivenKeys.table
        for entry in item.map ?? [] where table.key(entry.key) == nil {
            let suggestion = nearest(to: entry.key, among: table.names)
            note(.unknownKey(entry.key, in: table.title, suggestion: suggestion), entry.line)
        }
        let text = item[GivenKeys.text]
        if text == nil { note(.missingKey(GivenKeys.text.name, in: table.title), item.line) }
        let prompt = item[GivenKeys.prompt]
        if let prompt { refer(.prompt(prompt.text ?? "", of: id), at: prompt) } else { expectOnePrompt(item) }
        let field = GivenItem.Field(column: Tool.textField, text: text?.text ?? "")
        return GivenItem(prompt: prompt?.text, fields: [field])
    }

    /// Where there are several prompts a point must say which it stands under.
    private mutating func expectOnePrompt(_ item: Node) {
        guard node.nodes(ToolKeys.prompts).count != 1 else { return }
        note(.missingKey(GivenKeys.prompt.name, in: GivenKeys.table.title), item.line)
    }

    private var mainColumn: String {
        let groupedBy = node[ToolKeys.groupedBy]?.text
        let columns = node.nodes(ToolKeys.columns).map { $0.string(ColumnKeys.id) }
        return node[ToolKeys.main]?.text ?? columns.first { $0 != groupedBy } ?? columns.first ?? ""
    }

    mutating func check(_ check: Node) -> Check {
        Check(
            rule: rule(check), condition: check[CheckKeys.condition].map { condition($0, of: id) },
            message: check.string(CheckKeys.message))
    }

    mutating func condition(_ node: Node, of tool: String) -> LiftRule.Condition {
        let (column, answers) = answers(in: node, of: tool)
        return LiftRule.Condition(column: column, answers: answers)
    }

    private mutating func rule(_ check: Node) -> Check.Rule {
        if let filled = check[CheckKeys.filled] {
            for column in filled.texts ?? [] { refer(.column(column, of: id), at: filled) }
            return .filled(columns: filled.texts ?? [])
        }
        if let answered = check[CheckKeys.answered] {
            let (column, answers) = answers(in: answered, of: id)
            return .answered(column: column, answers: answers)
        }
        if let rule = ruleAboutPeople(check) { return rule }
        let prompt = check[CheckKeys.prompt]
        if let prompt { refer(.prompt(prompt.text ?? "", of: id), at: prompt) }
        return .atLeast(check[CheckKeys.atLeast]?.number ?? 1, prompt: prompt?.text)
    }

    /// Who is in a group, and who stays in it.
    private mutating func ruleAboutPeople(_ check: Node) -> Check.Rule? {
        if let someone = check[CheckKeys.someone] {
            let columns = someone.strings(SomeoneKeys.columns)
            for column in columns { refer(.column(column, of: id), at: someone[SomeoneKeys.columns]) }
            return .someone(columns: columns, words: someone.strings(SomeoneKeys.words))
        }
        if let atMost = check[CheckKeys.atMost] {
            let column = atMost.string(AtMostKeys.column)
            refer(.column(column, of: id), at: atMost[AtMostKeys.column])
            return .atMost(percent: atMost[AtMostKeys.percent]?.number ?? 50, column: column)
        }
        guard let staying = check[CheckKeys.staying] else { return nil }
        refer(.column(staying.text ?? "", of: id), at: staying)
        return .staying(column: staying.text ?? "")
    }

    private mutating func answers(in node: Node, of tool: String) -> (column: String, answers: [String]) {
        let column = node.string(ConditionKeys.column)
        refer(.column(column, of: tool), at: node[ConditionKeys.column])
        let answers = node.strings(ConditionKeys.answers)
        for answer in answers {
            refer(.answer(answer, column: column, of: tool), at: node[ConditionKeys.answers])
        }
        return (column, answers)
    }

    // MARK: Noting

    mutating func note(_ fault: ProcessProblem.Fault, _ line: Int) {
        findings.problems.append(ProcessProblem(file: file, line: line, fault: fault))
    }

    mutating func name(_ kind: ProcessProblem.NameKind, _ name: String, at line: Int?) {
        let place = Findings.Place(file: file, line: line ?? node.line)
        findings.names.append(Findings.Name(kind: kind, name: name, tool: id, place: place))
    }

    mutating func claim(_ prefix: Node) {
        let place = Findings.Place(file: file, line: prefix.line)
        findings.prefixes.append((prefix: prefix.text ?? "", tool: id, place: place))
    }

    mutating func refer(_ target: Findings.Reference.Target, at node: Node?) {
        let place = Findings.Place(file: file, line: node?.line ?? self.node.line)
        findings.references.append(Findings.Reference(target: target, place: place))
    }
}
