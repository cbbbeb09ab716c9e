import Planning

/// The vote that somebody asks for.
struct VoteWish {
    var rule: VoteRule
    /// The choices of the vote, as its row names them: `swot svake`.
    var among: String
    /// The question in words: "SWOT-analyse: Svake sider".
    var question: String
    var isAnonymous: Bool
    var ownLast: Bool
    /// The minutes the vote takes; nil for as long as it takes. Nothing closes by itself.
    var minutes: Int?
    /// The vote on the same that came before.
    var previous: Stamp?

    var terms: String {
        [isAnonymous ? VoteColumn.anonymously : "", ownLast ? VoteColumn.ownLast : ""].filter { !$0.isEmpty }
            .joined(separator: ", ")
    }
}

/// The kinds of votes, as they are asked for.
enum VoteKind: String, CaseIterable {
    case dots = "prikker"
    case three = "tre"
    case picks = "velg"
    case points = "poeng"
    case ranking = "rangering"
    case scale = "skala"
    case placement = "rutenett"

    func rule(_ number: Int?) -> VoteRule {
        switch self {
        case .dots: .dots(number ?? 3)
        case .three, .picks: .picks(number ?? 3)
        case .points: .points(number ?? 10)
        case .ranking: .ranking
        case .scale: .scale(number ?? 5)
        case .placement: .placement
        }
    }
}

extension Session {
    /// Reads "3 swot svake anonymt egne-sist" after the kind of vote.
    func wish(_ kind: VoteKind, _ argument: String) throws(Problem) -> VoteWish {
        var words = argument.split(whereSeparator: \.isWhitespace).map(String.init)
        let terms = takeTerms(&words)
        var number: Int?
        if let first = words.first.flatMap({ Int($0) }), kind != .ranking, kind != .placement {
            guard (kind == .scale ? VoteRule.steps : VoteRule.numbers).contains(first), kind != .three else {
                throw VoteCommand().incomplete(in: self)
            }
            number = first
            words.removeFirst()
        }
        let place = try votingPlace(words.joined(separator: " "), for: kind)
        let rule = kind.rule(number ?? (kind == .scale ? steps(of: place.among) : nil))
        return VoteWish(
            rule: rule, among: place.among, question: place.question, isAnonymous: terms.isAnonymous,
            ownLast: terms.ownLast, minutes: terms.minutes,
            previous: kind == .scale ? previousPoll(rule, among: place.among) : nil)
    }

    /// Returns the number of steps that the process has named; nil when it has not.
    private func steps(of among: String) -> Int? {
        let (tool, prompt) = firstWord(of: among)
        let count = process.tool(ToolID(tool)).map { reading.scale(of: PromptID(prompt), in: $0).count } ?? 0
        return VoteRule.steps.contains(count) ? count : nil
    }

    /// Returns the last vote in which the same was asked: with a scale it is the change that tells something.
    private func previousPoll(_ rule: VoteRule, among: String) -> Stamp? {
        reading.polls.last { $0.rule == rule && $0.row.text(VoteColumn.among) == among }?.id
    }

    /// Takes the terms out of the words, wherever they stand.
    func takeTerms(_ words: inout [String]) -> (isAnonymous: Bool, ownLast: Bool, minutes: Int?) {
        func take(_ term: String) -> Bool {
            let count = words.count
            words.removeAll { folded($0) == folded(term) }
            return words.count < count
        }
        return (take(VoteColumn.anonymously), take(VoteColumn.ownLast), takeMinutes(&words))
    }

    /// Takes "5 minutter" out of the words. A number alone is how many dots there are.
    func takeMinutes(_ words: inout [String]) -> Int? {
        let units = ["min", "min.", "minutt", "minutter"]
        for (index, word) in words.enumerated().dropFirst() where units.contains(word.lowercased()) {
            guard let minutes = Int(words[index - 1]), 1...600 ~= minutes else { continue }
            words.removeSubrange(index - 1...index)
            return minutes
        }
        return nil
    }

    private func votingPlace(_ text: String, for kind: VoteKind) throws(Problem) -> (among: String, question: String) {
        if kind == .placement { return try gridPlace(text) }
        guard !text.isEmpty else { return try placeHere() }
        let (word, rest) = firstWord(of: text)
        do throws(Problem) {
            let tool = try process.tool(named: word)
            return try part(rest, of: tool.grid.flatMap { process.tool($0.places) } ?? tool)
        } catch {
            // A place in the tool that is open may be named without it.
            guard let tool = place?.tool, tool.grid == nil, let part = try? part(text, of: tool) else { throw error }
            return part
        }
    }

    /// Returns what is voted on where the group stands: the points of the prompt, the rows of the group, the items of
    /// the grid.
    private func placeHere() throws(Problem) -> (among: String, question: String) {
        guard let place, !place.tool.isProse else { throw .vote(.needsPlace) }
        if let source = place.tool.grid.flatMap({ process.tool($0.places) }) { return (source.id.text, source.name) }
        if let form = place.tool.form {
            let group = form.groupColumn.flatMap { column in place.group.map { reading.name(of: $0, in: column) } }
            return try part(group ?? "", of: place.tool)
        }
        return try part(currentPrompt(place)?.name ?? "", of: place.tool)
    }

    private func part(_ text: String, of tool: Tool) throws(Problem) -> (among: String, question: String) {
        guard !tool.isProse else { throw .vote(.needsPlace) }
        guard !text.isEmpty else { return (tool.id.text, tool.name) }
        if tool.form != nil {
            let groups = reading.groups(of: tool).compactMap(\.name)
            switch lookup(text, among: groups.map { Named($0, names: [$0]) }) {
            case .found(let group): return ("\(tool.id) \(group)", "\(tool.name): \(group)")
            case .ambiguous(let names): throw .ambiguous(text, among: names)
            case .unknown(let nearest): throw .unknownPrompt(text, tool: tool.name, nearest: nearest, known: groups)
            }
        }
        let prompt = try prompt(text, in: tool)
        let id = prompt.id.item.flatMap(timeline.workshop.item)?.label ?? prompt.id.text
        return ("\(tool.id) \(id)", "\(tool.name): \(prompt.name)")
    }

    private func gridPlace(_ text: String) throws(Problem) -> (among: String, question: String) {
        let tool = text.isEmpty ? place?.tool : try process.tool(named: text)
        // A group that stands among the items means the grid they are placed on.
        guard let grid = tool?.grid != nil ? tool : process.tools.first(where: { $0.grid?.places == tool?.id }) else {
            throw .vote(.needsGrid)
        }
        return (grid.id.text, grid.name)
    }
}

extension ActionDraft {
    /// Adds the row of a vote.
    mutating func addPoll(_ wish: VoteWish, to tool: Tool) -> Stamp {
        let row = add(to: tool, slot: wish.previous?.description ?? "", prefix: tool.form?.prefix ?? "")
        assign(.field(row, column: VoteColumn.question), wish.question)
        assign(.field(row, column: VoteColumn.rule), wish.rule.text)
        assign(.field(row, column: VoteColumn.among), wish.among)
        if !wish.terms.isEmpty { assign(.field(row, column: VoteColumn.terms), wish.terms) }
        return row
    }
}
