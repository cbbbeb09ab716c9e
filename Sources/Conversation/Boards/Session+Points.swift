import Planning

/// Boards and prose: a line is a point or a paragraph under the prompt where the group stands.
extension Session {
    mutating func addPoint(_ text: String, _ place: Position) throws(Problem) -> [Reply] {
        guard let current = currentPrompt(place) else { throw noPrompt(in: place.tool) }
        let keyed = place.tool.isProse ? nil : keyed(text, in: place.tool)
        let (prompt, text) = keyed ?? (current, text)
        if round != nil { return try seal(text, place, under: prompt) }
        if let plan = taskPlan(for: prompt, in: place.tool), Answer.isUnknown(text) {
            return try addUnknown(text, place, under: prompt, in: plan)
        }
        if prompt.takesOneAnswer { return try choose(text, place, under: prompt) }
        let before = latestPoint(in: place.tool)
        let labels = try record { draft throws(Problem) in
            draft.addPoint(text, to: place.tool, under: prompt)
        }
        let elsewhere = prompt.id == current.id ? [] : [Reply.guidance([line("Det står under \(prompt.name).")])]
        return acknowledge(labels) + elsewhere + notes(on: text) + noteOfNumber(in: before + [text])
    }

    /// Reads "svake: Høye husleier", as it is keyed in from paper: the prompt's id, name or number on the sheet before
    /// a colon, in full, for a point may well have a colon in it. Nil when the line is an ordinary point.
    func keyed(_ text: String, in tool: Tool) -> (Prompt, String)? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let (word, rest) = (String(text[..<colon]).trimmed, String(text[text.index(after: colon)...]).trimmed)
        guard !word.isEmpty, !rest.isEmpty, word.count <= 80 else { return nil }
        let (prompts, key) = (reading.prompts(of: tool), folded(word))
        if let number = Int(word) {
            return prompts.indices.contains(number - 1) ? (prompts[number - 1], rest) : nil
        }
        return prompts.first { prompt in
            [prompt.id.text, prompt.name, reading.label(of: prompt) ?? ""].contains { folded($0) == key }
        }.map { ($0, rest) }
    }

    func currentPrompt(_ place: Position) -> Prompt? {
        let prompts = prompts(of: place)
        return prompts.first { $0.id == place.prompt } ?? prompts.first
    }

    /// Returns why there is no prompt: a board whose prompts are another tool's items has none until that tool has
    /// items.
    func noPrompt(in tool: Tool) -> Problem {
        guard case .items(let source, _, _) = tool.prompts else { return .noToolOpen }
        return .promptsMissing(source: process.tool(source)?.name ?? source.text, command: "/\(source)")
    }

    /// Finds the prompt of a tool that `word` names.
    func prompt(_ word: String, in tool: Tool) throws(Problem) -> Prompt {
        try reading.prompt(word, in: tool)
    }

    /// Returns the text of the point that the one who speaks added last; none where there is none.
    func latestPoint(in tool: Tool) -> [String] {
        let own = timeline.workshop.items.last { $0.tool == tool.id && $0.voice == voice && $0.struck == nil }
        return own.map { [reading.mainText(of: $0)] } ?? []
    }

    /// Warns when two points, one right after the other, make up a national identity number together.
    func noteOfNumber(in points: [String]) -> [Reply] {
        guard zip(points, points.dropFirst()).contains(where: { NationalIdentity.isIn([$0, $1]) }) else { return [] }
        let warning: Message =
            "Sammen med punktet før ser dette ut som et fødselsnummer. Stryk begge; historikken husker dem til «boplan slett-for-godt» tar dem bort."
        return [.guidance([line(warning, .warning)])]
    }

    /// Returns a word on what was said: "don't know" is an answer and often a task; a telephone number or an
    /// e-mail address may be somebody's own.
    func notes(on text: String) -> [Reply] {
        let isAnAnswer: Message =
            "Det er lov å ikke vite. Gjør det gjerne til en oppgave eller et tiltak for den som kan finne det ut."
        let notes = [
            Answer.isUnknown(text) ? isAnAnswer : nil, ContactDetails.areIn(text) ? ContactDetails.warning : nil,
        ]
        return notes.compactMap { $0.map { .guidance([line($0, .faint)]) } }
    }
}

extension Reading {
    /// Finds the prompt of a tool that `word` names.
    package func prompt(_ word: String, in tool: Tool) throws(Problem) -> Prompt {
        let prompts = prompts(of: tool)
        let named = prompts.map { prompt in
            Named(prompt, names: [prompt.name, prompt.id.text] + (label(of: prompt).map { [$0] } ?? []))
        }
        switch lookup(word, among: named) {
        case .found(let prompt): return prompt
        case .ambiguous(let names): throw .ambiguous(word, among: names)
        case .unknown(let nearest):
            throw .unknownPrompt(word, tool: tool.name, nearest: nearest, known: prompts.map(\.name))
        }
    }
}

extension ActionDraft {
    @discardableResult
    package mutating func addPoint(_ text: String, to tool: Tool, under prompt: Prompt) -> Stamp {
        let item = add(to: tool, slot: prompt.id.text, prefix: prompt.prefix)
        assign(.field(item, column: Tool.textField), text)
        return item
    }
}
