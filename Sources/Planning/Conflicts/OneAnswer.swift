/// A prompt that takes one answer: one of those it explains, or the group's own words.
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

extension Prompt {
    /// Whether a second answer takes the place of the first.
    package var takesOneAnswer: Bool { !options.isEmpty }
}

extension Workshop {
    /// Returns the workshop with one answer to each of these prompts. Answers that were given apart are versions of the
    /// first, and a conflict when they differ; the others stand beneath it. In a joint workshop each municipality has
    /// its own.
    ///
    ///     workshop.uniting(process.oneAnswers).items(in: "om-planen").map(\.label)  // ["PL1"], and not "PL1b"
    func uniting(_ prompts: [OneAnswer]) -> Workshop {
        guard !prompts.isEmpty, !isJoint else { return self }
        var united = self
        for prompt in prompts {
            let answers = items(in: prompt.tool).filter { $0.slot.value == prompt.prompt.text }
            if answers.count > 1 { united.unite(answers.sorted { $0.id < $1.id }) }
        }
        return united
    }

    private mutating func unite(_ answers: [Item]) {
        let (first, others) = (answers[0].id, answers.dropFirst().map(\.id))
        for other in others { join(other, into: first) }
        let versions = answers.flatMap { answer in
            answer.fields.first { $0.column == Tool.textField }?.content.versions ?? []
        }
        change(first) { $0.fields[$0.field(Tool.textField)].content = Versioned(versions) }
        united[first] = others
    }
}
