import Planning

/// The command `/rediger [ID]`, which opens longer text in the person's own editor.
struct ComposeCommand: Command {
    let declaration = CommandDeclaration(
        names: ["rediger", "compose"], usage: "/rediger [ID]",
        summary: "Åpner teksten der dere står, i et skriveprogram. Egner seg for lange tekster.",
        details: [
            "Skriveprogrammet er nano: Lagre med Ctrl-O og Enter, og gå ut med Ctrl-X. Miljøvariabelen EDITOR velger et annet. Tomme linjer skiller avsnittene."
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        if !argument.isEmpty { return try compose(try session.item(argument), in: &session) }
        guard let place = session.place else { throw .noToolOpen }
        if session.round != nil { throw .round(.notInRound) }
        if let row = place.row.flatMap(session.timeline.workshop.item), let column = place.column {
            return try compose(row, column: column, in: &session)
        }
        guard let prompt = session.currentPrompt(place) else { throw incomplete(in: session) }
        return try session.composeAll(of: prompt, in: place.tool)
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .phrase(session.liveLabels)
    }

    private func compose(
        _ item: Item, column: ColumnID? = nil, in session: inout Session
    ) throws(Problem) -> [Reply] {
        guard let tool = session.process.tool(item.tool) else { throw .item(.unknownItem(item.label)) }
        let column = column ?? tool.mainField
        let old = item.text(column) ?? ""
        let new = paragraphs(try session.edited(old)).joined(separator: " ")
        guard new != old else { return [.guidance([session.line(EditCommand.unchanged)])] }
        let labels = try session.record { draft throws(Problem) in
            draft.assign(.field(item.id, column: column), new)
            draft.acknowledge(item)
        }
        session.shared.unkept = nil
        return session.acknowledge(labels)
    }
}

extension Session {
    /// Lets a text be edited. One that was edited before and could not be kept is gone on with.
    fileprivate func edited(_ text: String) throws(Problem) -> String {
        do throws(EditorProblem) {
            let new = try host.edit(shared.unkept.flatMap { $0.old == text ? $0.new : nil } ?? text)
            shared.unkept = (text, new)
            return new
        } catch {
            throw .editor(error)
        }
    }

    /// Opens all that stands under a prompt as one text.
    fileprivate mutating func composeAll(of prompt: Prompt, in tool: Tool) throws(Problem) -> [Reply] {
        let old = reading.items(in: tool, under: prompt)
        let isProse = tool.isProse
        let text = try edited(old.map { reading.mainText(of: $0) }.joined(separator: isProse ? "\n\n" : "\n"))
        let parts = isProse ? paragraphs(text) : lines(text)
        let new = prompt.takesOneAnswer && !parts.isEmpty ? [parts.joined(separator: " ")] : parts
        let labels = try record { draft throws(Problem) in
            isProse ? draft.rewrite(old, as: new, tool, prompt) : draft.revise(old, as: new, tool, prompt)
        }
        shared.unkept = nil
        if labels.isEmpty { return [.guidance([line(EditCommand.unchanged)])] }
        let kept: Message =
            isProse
            ? "\(new.count, one: "Ett avsnitt er lagret.", many: "# avsnitt er lagret.")"
            : "\(new.count, one: "Ett punkt er lagret.", many: "# punkter er lagret.")"
        return acknowledge(labels) + [.guidance([line(kept)])]
    }
}

extension ActionDraft {
    /// Puts the new paragraphs of prose in the place of the old, for the order of paragraphs is that of their items.
    fileprivate mutating func rewrite(_ old: [Item], as new: [String], _ tool: Tool, _ prompt: Prompt) {
        for (item, text) in zip(old, new) where reading.mainText(of: item) != text { change(item, to: text) }
        for text in new.dropFirst(old.count) { addPoint(text, to: tool, under: prompt) }
        for item in old.dropFirst(new.count) { strike(item) }
    }

    /// Strikes the points that are gone and adds those that are new, so that the others keep who they are.
    fileprivate mutating func revise(_ old: [Item], as new: [String], _ tool: Tool, _ prompt: Prompt) {
        let difference = new.difference(from: old.map { reading.mainText(of: $0) })
        var added = difference.insertions.map(\.part)
        for offset in difference.removals.map(\.part.offset) {
            if let replaced = added.firstIndex(where: { $0.offset == offset }) {
                change(old[offset], to: added.remove(at: replaced).element)
            } else {
                strike(old[offset])
                acknowledge(old[offset])
            }
        }
        for text in added.map(\.element) { addPoint(text, to: tool, under: prompt) }
    }

    private mutating func change(_ item: Item, to text: String) {
        assign(.field(item.id, column: Tool.textField), text)
        acknowledge(item)
    }
}

extension CollectionDifference.Change {
    fileprivate var part: (offset: Int, element: ChangeElement) {
        switch self {
        case .insert(let offset, let element, _), .remove(let offset, let element, _): (offset, element)
        }
    }
}

/// Returns the lines of an edited text that say something.
private func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { safeText(String($0)).trimmed }.filter { !$0.isEmpty }
}

/// Returns the paragraphs of an edited text: what blank lines part, each on one line.
private func paragraphs(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .map { safeText(String($0)).trimmed }
        .split(separator: "")
        .map { $0.joined(separator: " ") }
}
