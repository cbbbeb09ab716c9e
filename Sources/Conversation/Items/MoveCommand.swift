import Planning

/// The command `/flytt ID… PROMPT`, which moves items to another prompt of the board, or another group of the form;
/// `/flytt T5 før T2` puts them in order.
struct MoveCommand: Command {
    let declaration = CommandDeclaration(
        names: ["flytt", "move"], usage: "/flytt ID … STED eller før ID",
        summary: "Flytter punkter eller rader til et annet sted, eller foran og bak hverandre.",
        details: [
            "Eksempler: «/flytt V3 muligheter», «/flytt T14 T15 målområde 2», «/flytt T3–T6 boliger».",
            "«/flytt T5 før T2» og «/flytt T5 etter T2» bestemmer rekkefølgen. Dokumentene følger den.",
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let (labels, target) = places(in: argument, session.timeline.workshop)
        guard !target.isEmpty, OrderWord.named(target) == nil else { throw incomplete(in: session) }
        var items: [Item] = []
        for label in labels { items.append(try session.item(label.trimmingColon)) }
        if let (side, other) = try session.neighbour(target) { return try session.order(items, side, other) }
        return try session.move(items, to: target)
    }

    /// Returns the ids and what they are to be moved to. A place may have an id too: the last stands for it.
    private func places(in argument: String, _ workshop: Workshop) -> (labels: [String], target: String) {
        let (labels, target) = workshop.leadingLabels(of: argument)
        guard target.isEmpty, labels.count > 1, let last = labels.last else { return (labels, target) }
        return (Array(labels.dropLast()), last)
    }

    func completions(in session: Session) -> ArgumentCompletions {
        let reading = session.reading
        return .first(session.liveLabels) { label in
            guard let item = reading.workshop.item(labelled: label), let tool = reading.process.tool(item.tool)
            else { return [] }
            let places = reading.prompts(of: tool).map(\.name) + reading.groups(of: tool).compactMap(\.name)
            let others = reading.workshop.items(in: tool.id).map(\.label).filter { $0 != item.label }
            return places + OrderWord.words.flatMap { word in others.map { "\(word) \($0)" } }
        }
    }
}

/// The words between what is moved and what it is to stand beside.
enum OrderWord: CommandWord {
    case before, after

    var names: [String] {
        switch self {
        case .before: ["før", "foran", "before"]
        case .after: ["etter", "bak", "after"]
        }
    }

    var side: OrderSide { self == .before ? .before : .after }
}

extension Session {
    /// Moves items to a prompt or a group: all or none.
    fileprivate func move(_ items: [Item], to target: String) throws(Problem) -> [Reply] {
        var moves: [(item: Item, register: Register, value: String, name: String)] = []
        for item in items {
            guard let tool = process.tool(item.tool) else { throw .item(.noPromptToMoveTo(item.label)) }
            let (register, value, name) = try destination(target, of: item, in: tool)
            moves.append((item, register, value, name))
        }
        let labels = try record { draft throws(Problem) in
            for move in moves {
                draft.assign(move.register, move.value)
                draft.acknowledge(move.item)
            }
        }
        let notes = moves.map(\.name).uniqued().map { name in
            let there = moves.filter { $0.name == name }.map(\.item.label)
            return line("\(list: there) står nå under «\(name)».")
        }
        return acknowledgeTogether(labels) + [.guidance(notes)]
    }

    private func destination(
        _ target: String, of item: Item, in tool: Tool
    ) throws(Problem) -> (Register, value: String, name: String) {
        if let column = tool.form?.groupColumn {
            let value = try understood(target, in: column, of: tool)
            let name = reading.name(of: value, in: column)
            return (.field(item.id, column: column.id), value, name)
        }
        guard tool.prompts != nil else { throw .item(.noPromptToMoveTo(item.label)) }
        let prompt = try prompt(target, in: tool)
        return (.slot(item.id), prompt.id.text, prompt.name)
    }
}
