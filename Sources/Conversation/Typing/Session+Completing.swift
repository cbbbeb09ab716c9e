import Planning

/// The completions that Tab offers: commands and tools after a slash, then what each takes; choices where one is asked.
extension Session {
    /// The texts that may stand instead of the end of a line, from `start` on.
    package struct Completions: Sendable, Equatable {
        /// The byte offset into the line where the candidates begin.
        package var start: Int
        package var candidates: [Candidate]

        /// A way to end the line, and a short word on it for the list of choices.
        package struct Candidate: Sendable, Equatable {
            package var text: String
            package var note: String?
        }

        init(start: Int, candidates: [Candidate]) {
            self.start = start
            self.candidates = candidates
        }

        init(start: Int, phrases: [String]) {
            self.init(start: start, candidates: phrases.map { Candidate(text: $0) })
        }
    }

    /// Returns candidates for the part of `line` before the cursor.
    package func completions(for line: String) -> Completions {
        guard line.hasPrefix("/"), !line.hasPrefix("//") else { return choiceCompletions(line) }
        guard let space = line.firstIndex(where: \.isWhitespace) else {
            return Completions(start: 0, candidates: names(beginningWith: String(line.dropFirst())))
        }
        let word = String(line[line.index(after: line.startIndex)..<space])
        let argument = String(line[space...].drop(while: \.isWhitespace))
        let start = line.utf8.count - argument.utf8.count
        return complete(argument, at: start, with: arguments(after: word))
    }

    /// Returns the commands and tools whose own name begins so; those with another name for it when there are none.
    private func names(beginningWith beginning: String) -> [Completions.Candidate] {
        let own = shared.vocabulary.flatMap { entry in candidates(entry.names.prefix(1), of: entry.value) }
        let others = shared.vocabulary.flatMap { entry in candidates(entry.names.dropFirst(), of: entry.value) }
        let key = folded("/" + beginning)
        return [own, others].lazy.map { $0.filter { folded($0.text).hasPrefix(key) } }.first { !$0.isEmpty } ?? []
    }

    private func candidates(_ names: ArraySlice<String>, of entry: CommandOrTool) -> [Completions.Candidate] {
        let note =
            switch entry {
            case .command(let command): help(on: command.declaration).brief
            case .tool(let tool): tool.name
            }
        return names.map { Completions.Candidate(text: "/" + $0, note: note) }
    }

    private func arguments(after word: String) -> ArgumentCompletions {
        switch lookup(word, among: shared.vocabulary) {
        case .found(.command(let command)): command.completions(in: self)
        case .found(.tool(let tool)): .phrase(places(in: tool))
        case .ambiguous, .unknown: .none
        }
    }

    /// Returns where in a tool one may go.
    private func places(in tool: Tool) -> [String] {
        if tool.grid != nil { return reading.placedItems(on: tool).map(\.item.label) }
        if tool.form != nil { return reading.groups(of: tool).compactMap(\.name) + liveLabels(in: tool) }
        return reading.prompts(of: tool).map(\.name)
    }

    private func liveLabels(in tool: Tool) -> [String] {
        timeline.workshop.items(in: tool.id).map(\.label)
    }

    private func complete(_ argument: String, at start: Int, with completions: ArgumentCompletions) -> Completions {
        switch completions {
        case .none:
            return Completions(start: start, phrases: [])
        case .phrase(let phrases):
            return Completions(start: start, phrases: matching(argument, in: phrases))
        case .words(let words):
            let last = argument.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init) ?? ""
            let at = start + argument.utf8.count - last.utf8.count
            return Completions(start: at, phrases: matching(last, in: words))
        case .first(let first, let then):
            guard let space = argument.firstIndex(of: " ") else {
                return Completions(start: start, phrases: matching(argument, in: first))
            }
            let rest = String(argument[space...].drop(while: \.isWhitespace))
            let at = start + argument.utf8.count - rest.utf8.count
            return Completions(start: at, phrases: matching(rest, in: then(String(argument[..<space]))))
        }
    }

    /// Returns the options where a choice is asked; elsewhere words are free.
    private func choiceCompletions(_ line: String) -> Completions {
        if focus.facts?.open == Fact.municipality {
            return Completions(start: 0, phrases: services.municipalities(beginningWith: line))
        }
        guard let place, let form = place.tool.form else {
            let offered = place.flatMap(currentPrompt)?.options.map(\.answer) ?? []
            return Completions(start: 0, phrases: matching(line, in: offered))
        }
        if place.fact != nil { return Completions(start: 0, phrases: []) }
        if place.table != nil {
            let groups = form.groupColumn.map { reading.options(of: $0).map(\.text) } ?? []
            return Completions(start: 0, phrases: matching(line, in: groups))
        }
        let column = askedColumn(form, place)
        return Completions(start: 0, phrases: matching(line, in: options(column, place).map(\.text)))
    }

    private func matching(_ beginning: String, in phrases: [String]) -> [String] {
        let key = folded(beginning)
        var seen: Set<String> = []
        return phrases.filter { folded($0).hasPrefix(key) && seen.insert($0).inserted }
    }
}
