/// A prompt that takes one answer: one of those it explains, if it has any, or the group's own words.
package struct OneAnswer: Sendable, Equatable {
    /// The id of the tool it stands in.
    var tool: ToolID
    var prompt: PromptID

    /// Returns the prompts of this kind in some tools.
    static func all(in tools: [Tool]) -> [OneAnswer] {
        tools.flatMap { tool -> [OneAnswer] in
            guard case .listed(let prompts)? = tool.prompts else { return [] }
            return prompts.filter(\.takesOneAnswer).map { OneAnswer(tool: tool.id, prompt: $0.id) }
        }
    }
}

extension Workshop {
    /// Returns the workshop with one answer to each of these prompts. Answers that were given apart are versions of the
    /// first, and a conflict when they differ; the others stand beneath it. What is changed in one from then on is changed
    /// in all (`united`), so that it does not matter who knows of which. In a joint workshop each municipality has its own.
    ///
    ///     workshop.uniting(process.oneAnswers).items(in: "om-planen").map(\.label)  // ["PL1"], and not "PL1b"
    func uniting(_ prompts: [OneAnswer]) -> Workshop {
        guard !prompts.isEmpty else { return self }
        var united = self
        let members = JointMembers(self)
        for prompt in prompts {
            let given = items(in: prompt.tool).filter { $0.slot.value == prompt.prompt.text }
            for answers in Dictionary(grouping: given, by: members.place).values where answers.count > 1 {
                united.unite(answers.sorted { $0.id < $1.id })
            }
        }
        return united
    }

    private mutating func unite(_ answers: [Item]) {
        let (first, others) = (answers[0], answers.dropFirst())
        for other in others { join(other.id, into: first.id, at: nil) }
        var versions = first.versionsOfText
        // The same said in another is no version of its own.
        for version in others.flatMap(\.versionsOfText) where !versions.contains(where: { $0.value == version.value }) {
            versions.append(version)
        }
        change(first.id) { $0.fields[$0.field(Tool.textField)].content = Versioned(versions) }
        united[first.id] = others.map(\.id)
        // The short id that another had by itself leads to the one there is.
        for other in others { labels[other.label.lowercased()] = first.id }
    }

    /// Returns the answer that an item is one with, as they were given apart; the item itself when it is none.
    package func answer(holding item: Stamp) -> Stamp {
        united.first { $0.value.contains(item) }?.key ?? item
    }
}

extension Item {
    /// The texts of a point, as many as have been said apart.
    var versionsOfText: [Version] {
        fields.first { $0.column == Tool.textField }?.content.versions ?? []
    }
}

extension Change {
    /// Returns the same change of another item, on the basis of what stands there; nil for a change of no item that was
    /// there.
    package func made(to item: Stamp, in workshop: Workshop) -> Change? {
        switch self {
        case .assign(let register, let value, _):
            guard let register = register.same(of: item) else { return nil }
            return .assign(register, value: value, basis: workshop.content(of: register).basis)
        case .strike: return .strike(item, seen: workshop.item(item)?.fields.flatMap(\.content.basis) ?? [])
        case .restore: return .restore(item)
        case .join(_, let head): return .join(item, into: head)
        case .add, .lift, .retract: return nil
        }
    }

    /// The item that is changed; nil when it is none that was there.
    package var item: Stamp? {
        switch self {
        case .assign(let register, _, _): register.item
        case .strike(let item, _), .restore(let item), .join(let item, _): item
        case .add, .lift, .retract: nil
        }
    }
}

extension Register {
    fileprivate var item: Stamp? {
        switch self {
        case .fact: nil
        case .field(let item, _), .slot(let item), .order(let item), .placement(let item, _, _): item
        }
    }

    fileprivate func same(of item: Stamp) -> Register? {
        switch self {
        case .fact: nil
        case .field(_, let column): .field(item, column: column)
        case .slot: .slot(item)
        case .order: .order(item)
        case .placement(_, let grid, let voice): .placement(item, grid: grid, voice: voice)
        }
    }
}
