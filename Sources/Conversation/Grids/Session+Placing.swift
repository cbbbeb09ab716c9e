import Planning
import Screens

/// Answers on grids: two numbers place an item; other words are a new item for it.
extension Session {
    mutating func placeOrAdd(_ text: String, _ grid: Grid, _ place: Position) throws(Problem) -> [Reply] {
        switch try gridLine(text, grid, place) {
        case .point(let point):
            guard let item = place.item.flatMap(timeline.workshop.item) else { throw .grid(.noPlacement(text)) }
            return try put(item, at: point, on: place.tool)
        case .placements(let placements): return try put(placements, on: place.tool)
        case .label: return try standOn(text)
        case .later(let item): return [leftUnplaced(item)] + (try moveOn())
        case .newItem: return try addItem(text, grid)
        }
    }

    /// Stands on the item of a short id that is typed alone, and asks where it is to be.
    private mutating func standOn(_ label: String) throws(Problem) -> [Reply] {
        let item = try item(label)
        guard let tool = place?.tool, item.tool == tool.grid?.places else { throw .item(.unknownItem(label)) }
        focus.position?.spot = .item(item.id)
        return [ask()]
    }

    /// Reads "T1 4 2", or several after one another as they stand on a paper: "T1: 4 2, T3–T5: 1 5". Nil when it
    /// is something else.
    func placements(_ words: [String]) throws(Problem) -> [(Item, GridPoint)]? {
        guard !words.isEmpty, words.count.isMultiple(of: 3) else { return nil }
        let starts = stride(from: 0, to: words.count, by: 3)
        let isEachAPlacement = starts.allSatisfy {
            let label = words[$0].trimmingColon
            return (looksLikeLabel(label) || timeline.workshop.isListed(label)) && Int(words[$0 + 1]) != nil
        }
        guard isEachAPlacement else { return nil }
        var placements: [(Item, GridPoint)] = []
        for start in starts {
            guard let point = try GridPoint(x: words[start + 1], y: words[start + 2]) else { return nil }
            for label in timeline.workshop.labels(in: words[start].trimmingColon) {
                placements.append((try item(label), point))
            }
        }
        return placements
    }

    mutating func put(_ item: Item, at point: GridPoint, on tool: Tool) throws(Problem) -> [Reply] {
        try put([(item, point)], on: tool)
    }

    /// Places items for the one who speaks, all or none, and moves on to the next that is not placed.
    mutating func put(_ placements: [(Item, GridPoint)], on tool: Tool) throws(Problem) -> [Reply] {
        try checkPlaceable(placements, on: tool)
        let labels = try record { draft throws(Problem) in draft.put(placements, on: tool) }
        guard place?.tool.id == tool.id else { return acknowledge(labels) }
        let next = nextUnplaced(on: tool, after: placements.last?.0.id)
        focus.position?.spot = .item(next)
        return acknowledge(labels) + [ask()]
    }

    /// Throws when one of the items is none that the grid places.
    func checkPlaceable(_ placements: [(Item, GridPoint)], on tool: Tool) throws(Problem) {
        for (item, _) in placements where item.tool != tool.grid?.places {
            let source = tool.grid.map { process.tool($0.places)?.name ?? $0.places.text } ?? tool.name
            throw .grid(.notPlaceable(item.label, grid: tool.name, source: source))
        }
    }

    /// Finds the next item, from `previous` on and then from the start, that the one who speaks has not placed.
    func nextUnplaced(on tool: Tool, after previous: Stamp? = nil) -> Stamp? {
        let unplaced = reading.placedItems(on: tool).filter { placed in
            voice.isEmpty ? placed.own == nil : !placed.voices.contains { $0.name == voice }
        }
        .map(\.item.id)
        guard let previous else { return unplaced.first }
        return unplaced.first { $0 > previous } ?? unplaced.first
    }

    /// Returns what the ends of both axes mean: "Nytte: 1 = liten … 5 = stor".
    func axes(of grid: Grid) -> [StyledLine] {
        [grid.x, grid.y].map { "\($0.name): 1 = \($0.one) … 5 = \($0.five)" }
    }

    private func leftUnplaced(_ item: Item) -> Reply {
        .guidance([line("\(item.label) er ikke plassert. Det kan gjøres senere.", .faint)])
    }

    private mutating func addItem(_ text: String, _ grid: Grid) throws(Problem) -> [Reply] {
        guard let source = process.tool(grid.places) else { throw .noToolOpen }
        let labels = try record { draft throws(Problem) in
            try draft.addMainText(text, to: source)
        }
        if place?.item == nil { standOnFirstUnplaced() }
        return acknowledge(labels) + [ask()]
    }
}

extension GridPoint {
    /// Reads two steps; nil when they are not numbers.
    init?(x: String, y: String) throws(Problem) {
        guard let x = Int(x), let y = Int(y) else { return nil }
        guard let point = GridPoint(x: x, y: y) else { throw .grid(.offGrid("\(x) \(y)")) }
        self = point
    }
}

extension ActionDraft {
    /// Places items for the one who speaks.
    mutating func put(_ placements: [(Item, GridPoint)], on tool: Tool) {
        for (item, point) in placements {
            assign(.placement(item.id, grid: .tool(tool.id), voice: author), point.text)
            acknowledge(item)
        }
    }

    /// Adds an item that says `text` in the field that names it.
    @discardableResult
    mutating func addMainText(_ text: String, to tool: Tool) throws(Problem) -> Stamp {
        if let form = tool.form {
            let row = addRow(to: tool, form, group: nil)
            assign(.field(row, column: form.main), text)
            return row
        }
        guard let prompt = reading.prompts(of: tool).first else { throw .noToolOpen }
        return addPoint(text, to: tool, under: prompt)
    }
}

/// Whether a word looks like a short id: "T1", "MO12", "V3b", "Molde-T1" in a joint workshop. "4" and "2027" do not,
/// and neither is "T".
func looksLikeLabel(_ word: String) -> Bool {
    if let hyphen = word.lastIndex(of: "-"), word.first?.isLetter == true {
        return looksLikeLabel(String(word[word.index(after: hyphen)...]))
    }
    let letters = word.prefix { $0.isLetter }
    let digits = word.dropFirst(letters.count).prefix { $0.isASCII && $0.isNumber }
    let rest = word.dropFirst(letters.count + digits.count)
    return (1...3).contains(letters.count) && !digits.isEmpty && rest.count <= 1 && rest.allSatisfy(\.isLetter)
}

extension String {
    /// The text without a colon at its end: "T1:" is T1.
    var trimmingColon: String {
        hasSuffix(":") ? String(dropLast()) : self
    }
}
