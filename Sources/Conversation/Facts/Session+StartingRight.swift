import Planning
import Screens

/// The questions about what the plan is: answers with explanations to choose from, "vet ikke" that becomes a task with
/// somebody to find out, and "senere". Which tools and prompts ask so is for the process to say.
extension Session {
    // MARK: Choosing

    /// Draws the explained answers to a prompt, numbered.
    ///
    /// - Parameter isWhole: Whether what follows from each is told too. It is told when one is chosen, and there is not
    ///   room for it where a tool opens.
    func explained(_ options: [PromptOption], isWhole: Bool = false) -> [StyledLine] {
        guard !options.isEmpty else { return [] }
        let howToChoose: Message =
            isWhole
            ? "Skriv et nummer eller egne ord. «Vet ikke» blir en oppgave, og «senere» hopper over."
            : "Skriv et nummer eller egne ord. «Vet ikke» blir en oppgave, og «senere» hopper over. Hva som følger av hvert svar, står i /hjelp."
        return options.enumerated().flatMap { index, option -> [StyledLine] in
            let lead = Span(text: "\(index + 1)  ", style: .accent)
            let body = [
                Span(text: option.answer, style: .strong), Span(text: ": " + option.meaning, style: .plain),
            ]
            let follows = isWhole ? option.consequence.map { [Span(text: $0, style: .faint)] } : nil
            return view.hanging([lead], body, indent: 2) + (follows.map { view.hanging([], $0, indent: 5) } ?? [])
        } + paragraph(words.say(howToChoose))
    }

    /// Finds the option that a line chooses, by its number or its whole name.
    func chosenOption(_ text: String, of prompt: Prompt) -> PromptOption? {
        if let number = Int(text), prompt.options.indices.contains(number - 1) { return prompt.options[number - 1] }
        return prompt.option(text)
    }

    func acknowledgement(of option: PromptOption?) -> [Reply] {
        guard let option else { return [] }
        let answer = option.answer + "." + (option.consequence.map { " " + $0 } ?? "")
        return [.guidance(paragraph(answer))]
    }

    // MARK: Not knowing

    /// Returns the progress plan, when not knowing the answer is to become a task there.
    func taskPlan(for prompt: Prompt, in tool: Tool) -> Tool? {
        guard prompt.task != nil, let plan = process.tool(for: .progress), plan.form != nil, plan.id != tool.id
        else { return nil }
        return plan
    }

    /// Keeps that the answer is not known, with the task of finding out, and asks who does it and by when.
    mutating func addUnknown(
        _ text: String, _ place: Position, under prompt: Prompt, in plan: Tool
    ) throws(Problem) -> [Reply] {
        guard let form = plan.form, let task = prompt.task else { return [] }
        var row: Stamp?
        let (reading, before) = (reading, answerToReplace(prompt, in: place.tool))
        let labels = try record { draft throws(Problem) in
            let point = draft.answer(text, to: place.tool, under: prompt, replacing: before)
            // Said twice it is still one task, and none where something is known.
            let old = reading.openQuestions.first { $0.prompt.id == prompt.id && $0.tool.id == place.tool.id }
            let isKnown = old == nil && before == nil && !reading.items(in: place.tool, under: prompt).isEmpty
            let hasTask = draft.workshop.items(in: plan.id).contains { $0.origins.contains(point) }
            guard !isKnown, !hasTask, old?.tasks.isEmpty != false else { return }
            let new = draft.addRow(to: plan, form, group: place.tool.taskGroup)
            draft.assign(.field(new, column: form.main), task)
            draft.write(.lift(new, from: point))
            row = new
        }
        let kept = acknowledge(labels) + replacement(of: before, by: text)
        guard let row, let item = timeline.workshop.item(row) else {
            return kept + (prompt.takesOneAnswer ? try goOn(from: place) : [])
        }
        let becameTask = words.say(
            "Det er lov å ikke vite. \(item.label) er en ny oppgave i framdriftsplanen: \(task).")
        return kept + [.guidance(paragraph(becameTask))] + askWhoFindsOut(item, form, plan)
    }

    /// Steps aside to the new row: who, and by when; then it goes on to the question after the one without an answer.
    private mutating func askWhoFindsOut(_ row: Item, _ form: Form, _ plan: Tool) -> [Reply] {
        let columns = [form.owner?.id, form.deadline?.id].compactMap { $0 }
        guard let first = columns.first else { return [] }
        let here = place
        if let here, let prompt = neighbour(of: here, by: 1) { focus.position?.spot = .prompt(prompt.id) }
        var aside = Position(plan)
        aside.spot = .row(
            .init(group: form.groupedBy.flatMap(row.text), row: row.id, column: first, only: columns))
        focus = .tool(aside, back: Detour(back: focus, question: here))
        return [ask()]
    }

    /// Returns what a column of the new row asks for in this case.
    func questionOfTask(_ column: Column) -> String {
        words.say(
            column.kind == .date
                ? "Innen når? Skriv for eksempel «1. mars 2027»."
                : "Hvem finner det ut? Skriv en rolle eller en enhet.")
    }

    // MARK: Later

    /// Whether this is a wish to wait with the question. Elsewhere the word is an ordinary answer.
    func isPutOff(_ text: String, _ place: Position) -> Bool {
        guard folded(text) == folded(words.later) else { return false }
        return place.only != nil || place.tool.hasTasks
    }

    mutating func putOff(_ place: Position) throws(Problem) -> [Reply] {
        if place.only != nil, let back = comeBack() { return [back] }
        return try moveOn()
    }
}
