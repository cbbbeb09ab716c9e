import Planning

/// The checks of a tool, which `/sjekk` asks for.
extension ToolBuilder {
    /// - Parameter number: from 1; a check without an `id` is called after its tool and its place.
    mutating func check(_ node: Node, number: Int) -> Check {
        let name = node[CheckKeys.id]?.text ?? "\(id)-\(number)"
        self.name(.check, name, at: node[CheckKeys.id]?.line ?? node.line)
        var check = Check(id: name, rule: rule(node), message: "")
        check.condition = node[CheckKeys.condition].map { rows($0) }
        check.exception = node[CheckKeys.exception].map { rows($0) }
        check.latestBy = node[CheckKeys.latest].map { _ in column(node, CheckKeys.latest) }
        check.after = node.tools(CheckKeys.after)
        for tool in check.after { refer(.tool(tool), at: node[CheckKeys.after]) }
        check.describe(node)
        return check
    }

    /// Returns the answers that a row must have.
    mutating func rows(_ node: Node) -> LiftRule.Condition {
        let (column, answers) = answers(in: node, of: id)
        let trait = node[CheckConditionKeys.trait]?.text.flatMap(AnswerTrait.init)
        var condition = LiftRule.Condition(column: column, answers: answers, trait: trait)
        condition.words = node.strings(CheckConditionKeys.words)
        return condition
    }

    private mutating func rule(_ check: Node) -> Check.Rule {
        rowRule(check) ?? peopleRule(check) ?? answerRule(check) ?? linkRule(check) ?? atLeast(check)
    }

    private mutating func atLeast(_ check: Node) -> Check.Rule {
        let prompt = check[CheckKeys.prompt]
        if let prompt { refer(.prompt(prompt.text ?? "", of: id), at: prompt) }
        return .atLeast(check[CheckKeys.atLeast]?.number ?? 1, prompt: prompt?.text.map { PromptID($0) })
    }

    private mutating func rowRule(_ check: Node) -> Check.Rule? {
        if check[CheckKeys.filled] != nil { return .filled(columns: columns(check, CheckKeys.filled)) }
        if check[CheckKeys.unknown] != nil { return .unknown(columns: columns(check, CheckKeys.unknown)) }
        if let answered = check[CheckKeys.answered] {
            let (column, answers) = answers(in: answered, of: id)
            return .answered(column: column, answers: answers)
        }
        if let sum = check[CheckKeys.sums] {
            return .sums(parts: columns(sum, SumKeys.parts), total: column(sum, SumKeys.total))
        }
        guard let within = check[CheckKeys.within] else { return nil }
        let limit = Check.DateLimit(rawValue: within.string(WithinKeys.limit)) ?? .today
        let column = column(within, WithinKeys.column)
        return .within(within[WithinKeys.followed]?.yesNo == true ? .followed(column) : .column(column), limit: limit)
    }

    /// Returns a rule on who is in a group, and who stays in it.
    private mutating func peopleRule(_ check: Node) -> Check.Rule? {
        if let someone = check[CheckKeys.someone] {
            return .someone(
                columns: columns(someone, SomeoneKeys.columns), words: someone.strings(SomeoneKeys.words))
        }
        if let atMost = check[CheckKeys.atMost] {
            return .atMost(
                percent: atMost[AtMostKeys.percent]?.number ?? 50, column: column(atMost, AtMostKeys.column))
        }
        guard check[CheckKeys.staying] != nil else { return nil }
        return .staying(column: column(check, CheckKeys.staying))
    }

    /// Returns a rule on what an answer says.
    private mutating func answerRule(_ check: Node) -> Check.Rule? {
        if let words = check[CheckKeys.words] {
            let place = words[WordsKeys.place]?.text.flatMap(Check.WordPlace.init) ?? .anywhere
            return .words(
                columns: fields(words, WordsKeys.columns), words: words.strings(WordsKeys.words), place: place)
        }
        if let holding = check[CheckKeys.holding] {
            return .holding(
                columns: fields(holding, HoldingKeys.columns), traits: traits(holding),
                words: holding.strings(HoldingKeys.words))
        }
        guard let alike = check[CheckKeys.alike] else { return nil }
        let likeness = Check.Likeness(rawValue: alike.string(AlikeKeys.likeness)) ?? .names
        return .alike(column: field(alike, AlikeKeys.column), by: likeness)
    }

    private mutating func traits(_ holding: Node) -> [AnswerTrait] {
        let known = AnswerTrait.allCases.map(\.rawValue)
        for word in holding.strings(HoldingKeys.traits) where !known.contains(word) {
            let fault = ProcessProblem.Fault.unknownValue(
                word, key: HoldingKeys.traits.name, allowed: known, suggestion: nearest(to: word, among: known))
            note(fault, holding[HoldingKeys.traits]?.line ?? holding.line)
        }
        return holding.strings(HoldingKeys.traits).compactMap(AnswerTrait.init)
    }

    /// Returns a rule on how rows hang together with each other and with other tools.
    private mutating func linkRule(_ check: Node) -> Check.Rule? {
        if let origin = check[CheckKeys.origin] {
            return .origin(from: tools(origin, OriginKeys.from), columns: columns(origin, OriginKeys.columns))
        }
        if check[CheckKeys.covered] != nil { return .covered(by: tools(check, CheckKeys.covered)) }
        if let same = check[CheckKeys.sameMatter] {
            return .sameMatter(
                column: field(same, SameMatterKeys.column), with: columns(same, SameMatterKeys.with),
                origins: same[SameMatterKeys.origins]?.yesNo ?? false)
        }
        guard let frames = check[CheckKeys.frames] else { return nil }
        let tool = frames.tool(FrameKeys.tool)
        refer(.tool(tool), at: frames[FrameKeys.tool])
        for key in [FrameKeys.year, FrameKeys.amount] { refer(.column(frames.column(key), of: tool), at: frames[key]) }
        return .frames(tool: tool, year: frames.column(FrameKeys.year), amount: frames.column(FrameKeys.amount))
    }

    // MARK: What they name

    private mutating func tools(_ node: Node, _ key: Key) -> [ToolID] {
        for tool in node.tools(key) { refer(.tool(tool), at: node[key]) }
        return node.tools(key)
    }

    private mutating func columns(_ node: Node, _ key: Key) -> [ColumnID] {
        for column in node.columns(key) { refer(.column(column, of: id), at: node[key]) }
        return node.columns(key)
    }

    private mutating func column(_ node: Node, _ key: Key) -> ColumnID {
        refer(.column(node.column(key), of: id), at: node[key])
        return node.column(key)
    }

    /// Returns the columns of a form that a check names; the text of anything else.
    private mutating func fields(_ node: Node, _ key: Key) -> [ColumnID] {
        guard node[key] != nil else { return [mainField] }
        for column in node.columns(key) { refer(.field(column, of: id), at: node[key]) }
        return node.columns(key)
    }

    private mutating func field(_ node: Node, _ key: Key) -> ColumnID {
        refer(.field(node.column(key), of: id), at: node[key])
        return node.column(key)
    }

    private var mainField: ColumnID { node[ToolKeys.columns] == nil ? Tool.textField : mainColumn }
}

extension Check {
    /// Reads what the person who is asked may want to know.
    mutating func describe(_ node: Node) {
        message = node.string(CheckKeys.message)
        messageForSeveral = node[CheckKeys.messageForSeveral]?.text
        why = node[CheckKeys.why]?.text
        source = node[CheckKeys.source]?.text
        advice = node[CheckKeys.advice]?.text
        switch node[CheckKeys.weight]?.text {
        case CheckKeys.weights.first: weight = .heavy
        case CheckKeys.weights.last: weight = .light
        default: weight = .middle
        }
    }
}

extension ProcessBuilder {
    /// Returns the checks of the process as a whole, which `/sjekk` asks for.
    mutating func checks() -> [Check] {
        node.nodes(ProcessKeys.checks).enumerated().map { index, node in
            let within = node[ProcessCheckKeys.within]
            let rule =
                within.map { Check.Rule.within(.fact($0.string(FactWithinKeys.fact)), limit: .today) } ?? .formalSteps
            let id = node[CheckKeys.id]?.text ?? "prosess-\(index + 1)"
            name(.check, id, of: "", at: node[CheckKeys.id]?.line ?? node.line)
            var check = Check(id: id, rule: rule, message: "")
            check.after = tools(node[CheckKeys.after])
            check.describe(node)
            return check
        }
    }
}
