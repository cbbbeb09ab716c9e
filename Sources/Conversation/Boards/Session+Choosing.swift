import Planning

/// Prompts that take one answer: a second replaces the first. Most have explained answers to choose from.
extension Session {
    /// Whether what is asked where the group stands takes one answer.
    func hasOneAnswer(_ place: Position) -> Bool { currentPrompt(place)?.takesOneAnswer == true }

    /// Takes an answer, by its number or in words, and goes on: there is nothing more to say to the question.
    mutating func choose(_ text: String, _ place: Position, under prompt: Prompt) throws(Problem) -> [Reply] {
        let option = try chosenAnswer(text, of: prompt)
        let answer = option?.answer ?? text
        let before = answerToReplace(prompt, in: place.tool)
        if let before, reading.mainText(of: before) == answer, before.conflicts.isEmpty {
            return [.guidance([line(EditCommand.unchanged)])] + (try goOn(from: place))
        }
        let labels = try record { draft throws(Problem) in
            draft.answer(answer, to: place.tool, under: prompt, replacing: before)
        }
        return acknowledge(labels) + replacement(of: before, by: answer) + notes(on: answer)
            + acknowledgement(of: option) + (try goOn(from: place))
    }

    /// Tells which answer a new one has taken the place of.
    func replacement(of old: Item?, by answer: String) -> [Reply] {
        guard let old else { return [] }
        let text = old.text(Tool.textField) ?? ""
        return text == answer ? [] : [.guidance([line(EditCommand.changed(old.label, from: text, to: answer))])]
    }

    /// Goes on from a question that is answered, as Enter does, and tells the way back.
    mutating func goOn(from place: Position) throws(Problem) -> [Reply] {
        let told = neighbour(of: place, by: 1).map { next in
            Reply.guidance([line("Videre til \(quoted: next.name). < går tilbake hit.", .faint)])
        }
        return [told].compactMap(\.self) + (try moveOn())
    }

    /// Finds the option that a line chooses; nil when it answers in other words.
    ///
    /// - Throws: `noSuchNumber` or `oneAnswer` for numbers that choose none, or several.
    private func chosenAnswer(_ text: String, of prompt: Prompt) throws(Problem) -> PromptOption? {
        if prompt.options.isEmpty { return nil }
        if let option = chosenOption(text, of: prompt) { return option }
        let highest = prompt.options.count
        if let number = Int(text) { throw .noSuchNumber(number, highest: highest) }
        if chosenNumbers(text) != nil { throw .oneAnswer(text, highest: highest) }
        return nil
    }

    /// Returns the answer that a new one takes the place of. In a joint workshop each municipality has its own.
    func answerToReplace(_ prompt: Prompt, in tool: Tool) -> Item? {
        !prompt.takesOneAnswer || timeline.workshop.isJoint ? nil : reading.items(in: tool, under: prompt).first
    }
}

extension ActionDraft {
    /// Puts an answer under a prompt, in the place of the one before it.
    @discardableResult
    mutating func answer(_ text: String, to tool: Tool, under prompt: Prompt, replacing before: Item?) -> Stamp {
        guard let before else { return addPoint(text, to: tool, under: prompt) }
        assign(.field(before.id, column: Tool.textField), text)
        acknowledge(before)
        return before.id
    }
}
