import Documents
import Planning

/// A board or prose: what was said under each prompt, and by whom.
struct BoardContext {
    let source: ContextSource
    let tool: Tool

    private var reading: Reading { source.reading }

    var fields: [String: ContextValue] {
        let prompts = prompts
        var fields = byName(prompts)
        fields["spørsmål"] = .list(prompts.map(value))
        let voices = voices(prompts)
        fields["stemmer"] = .list(voices.map { value(of: $0, prompts) })
        fields["side-om-side"] = .list(pairs(prompts, voices))
        return fields
    }

    typealias PromptPoints = (prompt: Prompt, points: [Item])

    /// The prompts with their points; last, when there are any, the points whose prompt is gone.
    var prompts: [PromptPoints] {
        let all = Dictionary(grouping: reading.workshop.items(in: tool.id), by: reading.slot)
        let listed = reading.prompts(of: tool).map { ($0, all[$0.id] ?? []) }
        let stray = reading.strayItems(in: tool)
        return stray.isEmpty ? listed : listed + [(Prompt(id: "", name: "", question: "", prefix: ""), stray)]
    }

    func value(_ entry: PromptPoints) -> ContextValue {
        let texts = entry.points.map { reading.mainText(of: $0) }
        let name = source.text(entry.prompt.name, or: tool.name)
        return .map([
            "navn": name, "spørsmål": .text(entry.prompt.question),
            "har-punkter": .flag(!entry.points.isEmpty), "antall": source.count(entry.points.count),
            "punkter": .list(entry.points.map { .map(source.values(of: $0)) }),
            "tekst": texts.isEmpty ? .missing(entry.prompt.name) : .paragraphs(texts),
        ])
    }

    private func byName(_ prompts: [PromptPoints]) -> [String: ContextValue] {
        guard case .listed? = tool.prompts else { return [:] }
        let named = prompts.filter { $0.prompt.id != "" && !PlanSchema.boardNames.contains($0.prompt.id.text) }
        return Dictionary(firsts: named.map { ($0.prompt.id.text, value($0)) })
    }
}

// MARK: - By voice

extension BoardContext {
    /// Returns those who spoke: the process' groups in its order, then others in the order they spoke.
    private func voices(_ prompts: [PromptPoints]) -> [String] {
        var spoken: [String] = []
        for voice in prompts.flatMap(\.points).flatMap(voices) where !spoken.contains(voice) { spoken.append(voice) }
        let known = reading.process.voices.filter(spoken.contains)
        let others = spoken.filter { !known.contains($0) && !$0.isEmpty }
        return known + others + (spoken.contains("") ? [""] : [])
    }

    /// Returns those who said a point; the empty name when it was said by all.
    private func voices(of item: Item) -> [String] {
        let voices = source.voices(of: item)
        return voices.isEmpty ? [""] : voices
    }

    private func points(_ entry: PromptPoints, by voice: String) -> [Item] {
        entry.points.filter { voices(of: $0).contains(voice) }
    }

    private func value(of voice: String, _ prompts: [PromptPoints]) -> ContextValue {
        let own = prompts.map { ($0.prompt, points($0, by: voice)) }
        return .map(
            byName(own).merging([
                "navn": .text(name(voice)), "har-punkter": .flag(own.contains { !$0.1.isEmpty }),
                "spørsmål": .list(own.map(value)),
            ]) { $1 })
    }

    private func name(_ voice: String) -> String { voice.isEmpty ? source.noVoice : voice }

    /// Returns two and two prompts beside each other, as strong and weak sides; an odd one stands alone.
    private func pairs(_ prompts: [PromptPoints], _ voices: [String]) -> [ContextValue] {
        stride(from: 0, to: prompts.count, by: 2).map { first in
            let pair = Array(prompts[first..<min(first + 2, prompts.count)])
            let speaking = voices.filter { voice in pair.contains { !points($0, by: voice).isEmpty } }
            let columns = [DocumentTable.Column(source.say("Gruppe"), width: 3)]
            let table = DocumentTable(
                columns: columns + pair.map { .init($0.prompt.name, width: 6) },
                rows: speaking.map { voice in [.init(name(voice))] + pair.map { cell($0, voice) } })
            return .map([
                "navn": .text(joinedNames(pair.map(\.prompt.name))), "har-punkter": .flag(!speaking.isEmpty),
                "tabell": .table(table),
            ])
        }
    }

    private func cell(_ entry: PromptPoints, _ voice: String) -> DocumentTable.Cell {
        let lines = points(entry, by: voice).map { item in
            let owner = source.municipalities.owner(of: item).map { " (\($0))" } ?? ""
            return "\(item.label) \(reading.mainText(of: item))\(owner)"
        }
        return lines.isEmpty ? .init(ContextSource.none) : .init(lines)
    }

    private func joinedNames(_ names: [String]) -> String {
        guard names.count == 2, let first = names[1].first else { return names.joined() }
        return source.say.list([names[0], first.lowercased() + names[1].dropFirst()])
    }
}
