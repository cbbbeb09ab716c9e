import Planning

/// Lifts and given items: the parts that point at columns and prompts.
extension ToolBuilder {
    mutating func lift(_ lift: Node) -> LiftRule {
        let source = lift.tool(LiftKeys.tool)
        refer(.items(of: source, from: id), at: lift[LiftKeys.tool])
        let (prompt, column) = place(in: source, lift[LiftKeys.prompt], lift[LiftKeys.column])
        if let target = lift[LiftKeys.target] { refer(.receiver(target.text ?? "", of: id), at: target) }
        for column in lift.columns(LiftKeys.along) {
            for tool in [source, id] { refer(.column(column, of: tool), at: lift[LiftKeys.along]) }
        }
        return LiftRule(
            source: source, prompt: prompt, column: column, target: lift[LiftKeys.target]?.text,
            condition: lift[LiftKeys.condition].map { condition($0, of: source) }, along: lift.columns(LiftKeys.along))
    }

    mutating func part(_ part: Node) -> ToolPart {
        let source = ToolID(part.string(InViewKeys.tool))
        refer(.items(of: source, from: id), at: part[InViewKeys.tool])
        let (prompt, column) = place(in: source, part[InViewKeys.prompt], part[InViewKeys.column])
        return ToolPart(tool: source, prompt: prompt, column: column)
    }

    /// Returns the prompt and the column that are named, which must be in `tool`.
    private mutating func place(in tool: ToolID, _ prompt: Node?, _ column: Node?) -> (PromptID?, ColumnID?) {
        if let prompt { refer(.prompt(prompt.text ?? "", of: tool), at: prompt) }
        if let column { refer(.column(ColumnID(column.text ?? ""), of: tool), at: column) }
        return (prompt?.text.map { PromptID($0) }, column?.text.map { ColumnID($0) })
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
            let (column, text) = (ColumnID(entry.key), entry.value.text ?? "")
            refer(.column(column, of: id), at: entry.value)
            refer(.answer(text, column: column, of: id), at: entry.value)
            fields.append(GivenItem.Field(column: column, text: text))
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
        return GivenItem(prompt: prompt?.text.map { PromptID($0) }, fields: [field])
    }

    /// Notes that a point must say which prompt it stands under, where there are several.
    private mutating func expectOnePrompt(_ item: Node) {
        guard node.nodes(ToolKeys.prompts).count != 1 else { return }
        note(.missingKey(GivenKeys.prompt.name, in: GivenKeys.table.title), item.line)
    }

    var mainColumn: ColumnID {
        let groupedBy = node[ToolKeys.groupedBy]?.text.map { ColumnID($0) }
        let columns = node.nodes(ToolKeys.columns).map { $0.column(ColumnKeys.id) }
        return node[ToolKeys.main]?.text.map { ColumnID($0) } ?? columns.first { $0 != groupedBy } ?? columns.first
            ?? ""
    }

    mutating func condition(_ node: Node, of tool: ToolID) -> LiftRule.Condition {
        let (column, answers) = answers(in: node, of: tool)
        return LiftRule.Condition(column: column, answers: answers)
    }

    mutating func answers(in node: Node, of tool: ToolID) -> (column: ColumnID, answers: [String]) {
        let column = node.column(ConditionKeys.column)
        refer(.column(column, of: tool), at: node[ConditionKeys.column])
        let answers = node.strings(ConditionKeys.answers)
        for answer in answers {
            refer(.answer(answer, column: column, of: tool), at: node[ConditionKeys.answers])
        }
        return (column, answers)
    }

    // MARK: Noting

    mutating func note(_ fault: ProcessProblem.Fault, _ line: Int) {
        symbols.problems.append(ProcessProblem(file: file, line: line, fault: fault))
    }

    mutating func name(_ kind: ProcessProblem.NameKind, _ name: String, at line: Int?) {
        self.name(kind, name, of: id, at: line)
    }

    mutating func claim(_ prefix: Node) {
        let location = SymbolTable.Location(file: file, line: prefix.line)
        symbols.prefixes.append((prefix: prefix.text ?? "", tool: id, location: location))
    }
}
