import Planning

/// The command `/flytt ID PROMPT`, which moves an item to another prompt of the board, or another group of the form.
struct MoveCommand: Command {
    let declaration = CommandDeclaration(
        names: ["flytt", "move"], usage: "/flytt ID STED",
        summary: "Flytter et punkt til et annet spørsmål, eller en rad til et annet målområde.",
        details: ["Eksempel: «/flytt V3 muligheter»."])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let (label, target) = firstWord(of: argument)
        guard !target.isEmpty else { throw incomplete(in: session) }
        let item = try session.item(label)
        guard let tool = session.process.tool(item.tool) else { throw .item(.noPromptToMoveTo(item.label)) }
        let (register, value, name) = try session.destination(target, of: item, in: tool)
        let labels = try session.record { draft throws(Problem) in
            draft.assign(register, value)
            draft.acknowledge(item)
        }
        return session.acknowledge(labels) + [.guidance([session.line("\(item.label) står nå under «\(name)».")])]
    }

    func completions(in session: Session) -> ArgumentCompletions {
        let reading = session.reading
        return .first(session.liveLabels) { label in
            guard let item = reading.workshop.item(labelled: label), let tool = reading.process.tool(item.tool)
            else { return [] }
            return reading.prompts(of: tool).map(\.name) + reading.groups(of: tool).compactMap(\.name)
        }
    }
}

extension Session {
    fileprivate func destination(
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
