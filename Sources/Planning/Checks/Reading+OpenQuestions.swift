/// Questions that become a task when the answer is not known: what kind of plan it is, who owns it.
///
/// The task is a row of the progress plan, lifted from the "vet ikke" that was said. It is done when the question has
/// another answer, so there is no need to remember to strike it, in this copy or another.
///
///     reading.openQuestions.map(\.prompt.name)  // ["Hvem eier planen?"]
extension Reading {
    package struct OpenQuestion: Sendable, Equatable {
        package var tool: Tool
        package var prompt: Prompt
        /// The rows of the progress plan that came of the question and count.
        package var tasks: [Item]
    }

    /// The questions that were answered with "vet ikke" and with nothing else, in the order they are asked.
    package var openQuestions: [OpenQuestion] {
        process.tools.flatMap { tool in
            prompts(of: tool).filter { $0.task != nil && isOpen($0, in: tool) }.map {
                OpenQuestion(tool: tool, prompt: $0, tasks: tasks(for: $0, in: tool))
            }
        }
    }

    /// The questions whose answers should be there before the first gathering and are not: nothing was said, or that it
    /// is not known. Those of one tool, which is the first that has any.
    package var unsettled: (tool: Tool, prompts: [Prompt])? {
        for tool in process.tools {
            let prompts = tool.listedPrompts.filter { prompt in
                prompt.isSettledFirst && (items(in: tool, under: prompt).isEmpty || isOpen(prompt, in: tool))
            }
            if !prompts.isEmpty { return (tool, prompts) }
        }
        return nil
    }

    /// Whether the question is open: all that was said of it is that the answer is not known; in a joint workshop, all
    /// that one of the municipalities said of it.
    package func isOpen(_ prompt: Prompt, in tool: Tool) -> Bool { !openFor(prompt, in: tool).isEmpty }

    /// Returns the municipalities that do not know the answer yet; nil is a workshop's own people.
    private func openFor(_ prompt: Prompt, in tool: Tool) -> Set<Int?> {
        let answers = items(in: tool, under: prompt)
        guard answers.contains(where: { Answer.isUnknown(mainText(of: $0)) }) else { return [] }
        let owner = owner
        let known = answers.filter { !Answer.isUnknown(mainText(of: $0)) }.map(owner)
        return Set(answers.map(owner)).subtracting(known)
    }

    /// The function that says whose an item is; nil everywhere but in a joint workshop.
    private var owner: (Item) -> Int? {
        guard workshop.isJoint else { return { _ in nil } }
        let members = members
        return { members.place(of: $0) }
    }

    /// Whether the row is a task that came of a question that has been answered since, or is no longer asked.
    func isAnswered(_ row: Item) -> Bool {
        let questions = row.origins.compactMap(workshop.item).filter { question(of: $0) != nil }
        return !questions.isEmpty
            && questions.allSatisfy { answer in
                guard let (tool, prompt) = question(of: answer) else { return true }
                return !openFor(prompt, in: tool).contains(owner(answer))
            }
    }

    private func tasks(for prompt: Prompt, in tool: Tool) -> [Item] {
        guard let plan = process.tool(for: .progress) else { return [] }
        let (open, owner) = (openFor(prompt, in: tool), owner)
        return workshop.items(in: plan.id).filter { row in
            row.origins.compactMap(workshop.item).contains {
                $0.tool == tool.id && slot(of: $0) == prompt.id && open.contains(owner($0))
            }
        }
    }

    /// Returns the question an item answers, if it is one that becomes a task.
    private func question(of item: Item) -> (Tool, Prompt)? {
        guard let tool = process.tool(item.tool), tool.hasTasks,
            let prompt = tool.listedPrompts.first(where: { $0.id == slot(of: item) && $0.task != nil })
        else { return nil }
        return (tool, prompt)
    }
}

// MARK: - The kind of plan

extension Reading {
    /// The kind of plan this is, as formal steps name it, with the item that says so; nil when no one has said it, or
    /// when the answers may mean several. Of answers given apart it is the latest that is known.
    ///
    ///     reading.planKind?.kind  // "temaplan", when "Fagplan" was chosen
    package var planKind: (kind: String, answer: Item)? {
        for tool in process.tools {
            for prompt in tool.listedPrompts where prompt.options.contains(where: { $0.planKind != nil }) {
                let answers = items(in: tool, under: prompt).flatMap { item in
                    item.versionsOfText.map { (item: item, text: $0.value) }
                }
                guard let answer = answers.last(where: { !Answer.isUnknown($0.text) }) else { continue }
                return prompt.planKind(in: answer.text).map { ($0, answer.item) }
            }
        }
        return nil
    }
}

extension Prompt {
    /// Returns the option that was chosen, by its whole name.
    package func option(_ text: String) -> PromptOption? {
        options.first { folded($0.answer) == folded(text) }
    }

    /// Returns the kind of plan that a text names: an option chosen; else the only kind that stands in it, or the only
    /// kind whose options do. "Kommunedelplan, vår boligsosiale handlingsplan" names the first before the second.
    func planKind(in text: String) -> String? {
        if let chosen = option(text) { return chosen.planKind }
        let words = text.split { !$0.isLetter }.map { folded(String($0)) }
        func only(_ named: (PromptOption) -> String?) -> String? {
            let kinds = Set(
                options.filter { option in
                    named(option).map { name in words.contains { $0.hasPrefix(folded(name)) } } ?? false
                }.compactMap(\.planKind))
            return kinds.count == 1 ? kinds.first : nil
        }
        return only(\.planKind) ?? only(\.answer)
    }
}

extension Tool {
    /// The prompts that the process itself has written; none where they are another tool's items.
    package var listedPrompts: [Prompt] {
        guard case .listed(let prompts)? = prompts else { return [] }
        return prompts
    }

    /// Whether questions here become tasks when the answer is not known.
    package var hasTasks: Bool { listedPrompts.contains { $0.task != nil } }

    /// Whether the text is an answer that one of its prompts offers.
    func offers(_ text: String) -> Bool { listedPrompts.contains { $0.options.contains { $0.answer == text } } }
}
