import Planning

/// A builder of a tool, from a file whose keys have been checked; it notes its names and references.
struct ToolBuilder: SymbolBuilder {
    let file: String
    let node: Node
    let id: ToolID
    var symbols = SymbolTable()

    init(file: String, node: Node) {
        self.file = file
        self.node = node
        id = node.tool(ToolKeys.id)
    }

    /// Builds the tool; what is wrong with it is in `symbols` afterwards.
    mutating func build() -> Tool {
        nameTool()
        var tool = Tool(
            id: id, name: node.string(ToolKeys.name), aliases: node.strings(ToolKeys.aliases),
            guidance: guidance(),
            shape: shape(), lifts: node.nodes(ToolKeys.lifts).map { lift($0) },
            given: node.nodes(ToolKeys.given).map { given($0) },
            checks: node.nodes(ToolKeys.checks).enumerated().map { check($1, number: $0 + 1) })
        tool.inView = node.nodes(ToolKeys.inView).map { part($0) }
        tool.taskGroup = node[ToolKeys.taskGroup]?.text
        return tool
    }

    private func guidance() -> Guidance {
        var guidance = Guidance(
            why: node.string(ToolKeys.why), how: node.string(ToolKeys.how),
            pitfalls: node.strings(ToolKeys.pitfalls), minutes: node[ToolKeys.minutes]?.number)
        guidance.preparation = node.strings(ToolKeys.preparation)
        guidance.equipment = node.strings(ToolKeys.equipment)
        guidance.wentWell = node.strings(ToolKeys.wentWell)
        return guidance
    }

    private mutating func nameTool() {
        name(.tool, id.text, at: node[ToolKeys.id]?.line)
        for alias in node.strings(ToolKeys.aliases) { name(.tool, alias, at: node[ToolKeys.aliases]?.line) }
    }

    private mutating func shape() -> Shape {
        switch ShapeName(rawValue: node.string(ToolKeys.shape)) {
        case .form: .form(form())
        case .grid: .grid(grid())
        case .prose: .prose(Prose(sections: prompts()))
        case .board, nil:
            .board(board())
        }
    }

    // MARK: Boards and prose

    private mutating func board() -> Board {
        var board = Board(prompts: prompts(), keepsVoice: node[ToolKeys.keepsVoice]?.yesNo ?? false)
        board.round = node[ToolKeys.round].map { WorkingRound($0) }
        return board
    }

    private mutating func prompts() -> Prompts {
        if let source = node[ToolKeys.promptsFrom] { return items(source) }
        let common = node[ToolKeys.commonPrefix]
        if let common { claim(common) }
        return .listed(node.nodes(ToolKeys.prompts).map { prompt($0, common: common?.text) })
    }

    private mutating func items(_ source: Node) -> Prompts {
        let tool = source.tool(PromptsFromKeys.tool)
        refer(.items(of: tool, from: id), at: source[PromptsFromKeys.tool])
        source[PromptsFromKeys.prefix].map { claim($0) }
        return .items(
            of: tool, question: source.string(PromptsFromKeys.question),
            prefix: source.string(PromptsFromKeys.prefix))
    }

    private mutating func prompt(_ prompt: Node, common: String?) -> Prompt {
        let promptID = prompt.string(PromptKeys.id)
        name(.prompt, promptID, at: prompt.line)
        let own = prompt[PromptKeys.prefix]
        if let own { claim(own) }
        let prefix = own?.text ?? common
        if prefix == nil { note(.noPrefix(prompt: promptID), prompt.line) }
        var built = Prompt(
            id: PromptID(promptID), name: prompt.string(PromptKeys.name), question: prompt.string(PromptKeys.question),
            prefix: prefix ?? "", aliases: prompt.strings(PromptKeys.aliases))
        built.isForOne = prompt[PromptKeys.oneAnswer]?.yesNo ?? false
        built.task = prompt[PromptKeys.task]?.text
        built.isSettledFirst = prompt[PromptKeys.settledFirst]?.yesNo ?? false
        built.options = prompt.nodes(PromptKeys.options).map { option in
            PromptOption(
                option.string(OptionKeys.answer), meaning: option.string(OptionKeys.meaning),
                consequence: option[OptionKeys.consequence]?.text, planKind: option[OptionKeys.planKind]?.text)
        }
        built.scale = prompt.strings(PromptKeys.scale)
        built.gathering = prompt[PromptKeys.gathering]?.number
        if let number = built.gathering { refer(.gathering(number, using: id), at: prompt[PromptKeys.gathering]) }
        return built
    }

    // MARK: Forms

    private mutating func form() -> Form {
        node[ToolKeys.prefix].map { claim($0) }
        let columns = node.nodes(ToolKeys.columns).map { column($0) }
        for key in [ToolKeys.main, ToolKeys.groupedBy] {
            if let value = node[key] { refer(.column(ColumnID(value.text ?? ""), of: id), at: value) }
        }
        let groupedBy = node[ToolKeys.groupedBy]?.text.map { ColumnID($0) }
        let first = columns.first { $0.id != groupedBy } ?? columns.first
        var form = Form(
            columns: columns, prefix: node.string(ToolKeys.prefix),
            main: node[ToolKeys.main]?.text.map { ColumnID($0) } ?? first?.id ?? "", groupedBy: groupedBy)
        let order = node.strings(ToolKeys.askingOrder).map { ColumnID($0) }
        for column in order { refer(.column(column, of: id), at: node[ToolKeys.askingOrder]) }
        form.askingOrder = order.uniqued()
        return form
    }

    private mutating func column(_ column: Node) -> Column {
        name(.column, column.string(ColumnKeys.id), at: column.line)
        var built = Column(
            id: column.column(ColumnKeys.id), name: column.string(ColumnKeys.name),
            question: column.string(ColumnKeys.question), kind: kind(of: column),
            isLater: column[ColumnKeys.later]?.yesNo ?? false, aliases: column.strings(ColumnKeys.aliases),
            hint: column[ColumnKeys.hint].map { hint(column, from: $0) })
        built.offersEarlier = column[ColumnKeys.offersEarlier]?.yesNo ?? false
        built.condition = column[ColumnKeys.condition].map { rows($0) }
        return built
    }

    private mutating func hint(_ column: Node, from source: Node) -> Column.Hint {
        let named = ColumnID(source.text ?? "")
        refer(.column(named, of: id), at: source)
        var words: [String: String] = [:]
        for entry in column[ColumnKeys.words]?.map ?? [] {
            words[entry.key] = entry.value.text
            let target = SymbolTable.Reference.Target.answer(
                entry.value.text ?? "", column: column.column(ColumnKeys.id), of: id)
            refer(target, at: entry.value)
        }
        return Column.Hint(column: named, words: words)
    }

    private mutating func kind(of column: Node) -> Column.Kind {
        let choices = column[ColumnKeys.choices]
        let source = column[ColumnKeys.choicesFrom]
        let type = column[ColumnKeys.type]?.text ?? (choices ?? source == nil ? "tekst" : "valg")
        guard type == "valg" else {
            if let extra = choices ?? source { note(.choicesInColumn(type: type), extra.line) }
            return Self.kinds[type] ?? .text
        }
        return choice(choices, source, line: column.line)
    }

    private static let kinds: [String: Column.Kind] = [
        "person": .person, "rolle": .role, "dato": .date, "penger": .money, "tall": .number, "ja-nei": .yesNo,
    ]

    private mutating func choice(_ choices: Node?, _ source: Node?, line: Int) -> Column.Kind {
        let keys = [ColumnKeys.choices.name, ColumnKeys.choicesFrom.name]
        if choices != nil, source != nil { note(.onlyOne(of: keys, in: ColumnKeys.table.title), line) }
        if let choices { return .choice(.listed(choices.texts ?? [])) }
        guard let source else {
            note(.needsOne(of: keys, in: ColumnKeys.table.title), line)
            return .text
        }
        let tool = ToolID(source.text ?? "")
        refer(.items(of: tool, from: id), at: source)
        return .choice(.items(of: tool))
    }

    // MARK: Grids

    private mutating func grid() -> Grid {
        refer(.items(of: node.tool(ToolKeys.places), from: id), at: node[ToolKeys.places])
        let axes = node[ToolKeys.axes]
        var grid = Grid(
            places: node.tool(ToolKeys.places), x: axis(axes?[AxesKeys.x]), y: axis(axes?[AxesKeys.y]),
            highlight: node[ToolKeys.highlight].map { highlight in
                Grid.Highlight(
                    name: highlight.string(HighlightKeys.name), x: highlight[HighlightKeys.x]?.span ?? 1...5,
                    y: highlight[HighlightKeys.y]?.span ?? 1...5)
            })
        grid.distance = node[ToolKeys.distance]?.text
        return grid
    }

    private func axis(_ node: Node?) -> Axis {
        Axis(
            name: node?.string(AxisKeys.name) ?? "", one: node?.string(AxisKeys.one) ?? "",
            five: node?.string(AxisKeys.five) ?? "", oneOnTop: node?[AxisKeys.oneOnTop]?.yesNo ?? false)
    }
}
