/// The items, phrases and answers that the items of some tools came from, chose, stand under and mention.
struct Reached {
    var ids: Set<Stamp> = []
    /// The runs of up to six words in what they say, without endings.
    var phrases: Set<[UInt8]> = []
    /// The whole answers of up to six words: "leietakere" is among "leietakere i kommunale boliger".
    var answers: Set<[UInt8]> = []
}

extension CheckRun {
    private static let longestName = 6

    /// Returns the items that have become nothing in any of the tools.
    func uncovered(_ items: [Item], of tool: Tool, _ by: [ToolID]) -> [Item] {
        let reached = by.map { self.reached(by: $0) }
        return items.filter { item in
            let own = [item] + reading.workshop.items(joinedInto: item)
            if own.contains(where: { item in reached.contains { $0.ids.contains(item.id) } }) { return false }
            let name = CheckRun.stems(reading.mainText(of: item))
            let phrase = Array(name.joined(separator: [UInt8(ascii: " ")]))
            if name.count <= CheckRun.longestName, reached.contains(where: { $0.phrases.contains(phrase) }) {
                return false
            }
            return !CheckRun.beginnings(of: name).contains { start in reached.contains { $0.answers.contains(start) } }
        }
    }

    private static func beginnings(of name: [[UInt8]]) -> [[UInt8]] {
        (1...longestName).filter { $0 <= name.count }.map {
            Array(name.prefix($0).joined(separator: [UInt8(ascii: " ")]))
        }
    }

    private func reached(by tool: ToolID) -> Reached {
        if let known = reached[tool] { return known }
        var result = Reached()
        let columns = reading.process.tool(tool)?.form?.columns ?? []
        for item in items(in: tool) {
            result.ids.formUnion(reading.trail(of: item).map(\.item.id))
            if let slot = reading.slot(of: item)?.item { result.ids.insert(slot) }
            for field in item.fields {
                guard let value = field.content.value else { continue }
                let kind = columns.first { $0.id == field.column }?.kind
                if case .choice(.items) = kind, let id = Stamp(reading.resolved(value)) {
                    result.ids.insert(id)
                } else {
                    CheckRun.add(value, to: &result)
                }
            }
        }
        reached[tool] = result
        return result
    }

    private static func add(_ text: String, to result: inout Reached) {
        let words = stems(text)
        for start in words.indices {
            var phrase = words[start]
            result.phrases.insert(phrase)
            for next in words[(start + 1)...].prefix(longestName - 1) {
                phrase += [UInt8(ascii: " ")] + next
                result.phrases.insert(phrase)
            }
            if start == 0, words.count <= longestName { result.answers.insert(phrase) }
        }
    }

    private static func stems(_ text: String) -> [[UInt8]] {
        LikenessFinder.words(of: text).map { LikenessFinder.withoutEnding($0) }
    }

    // MARK: Where things come from

    func hasOrigin(_ item: Item, _ from: [ToolID]) -> Bool {
        let trail = reading.trail(of: item)
        return from.isEmpty ? !trail.isEmpty : trail.contains { from.contains($0.item.tool) }
    }

    func nearestOrigin(of item: Item) -> String? {
        item.origins.first.flatMap(reading.workshop.item).map { reading.mainText(of: $0) }
    }

    // MARK: Is it the same matter?

    /// Whether less than half of what the need is about comes again in the answer, and something does not.
    func isAnotherMatter(_ item: Item, _ column: ColumnID, _ with: [ColumnID], _ usesOrigins: Bool) -> Bool {
        guard let answer = knownAnswer(item, column) else { return false }
        var needs = with.compactMap { knownAnswer(item, $0) }
        if usesOrigins { needs += reading.trail(of: item).prefix(1).map { reading.mainText(of: $0.item) } }
        let own = CheckRun.meaning(answer)
        return needs.contains { need in
            let wanted = CheckRun.meaning(need)
            guard wanted.count > 1, !own.isEmpty else { return false }
            let met = wanted.filter { word in own.contains { CheckRun.isSameWord($0, word) } }.count
            return met * 2 <= wanted.count
        }
    }

    /// Returns the words that mean something, without endings and figures.
    private static func meaning(_ text: String) -> [[UInt8]] {
        LikenessFinder.words(of: text).filter { word in
            word.count > 2 && !LikenessFinder.empty.contains(word)
                && !word.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        }.map { LikenessFinder.withoutEnding($0) }
    }

    /// Whether one word is in the other, as "bolig" is in "ungdomsbolig".
    private static func isSameWord(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        let (short, long) = one.count < other.count ? (one, other) : (other, one)
        return short == long || short.count >= 4 && contains(long, short)
    }
}
