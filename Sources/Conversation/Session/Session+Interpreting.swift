import Planning

/// The way from a line to what it means: a command, a move, or a contribution where the group stands.
extension Session {
    /// The characters of the longest line that is taken; longer texts belong in `/rediger`.
    package static let longestLine = 10_000

    /// Carries out what a line says.
    ///
    /// - Parameter asks: Whether to ask about what is hardly meant for the plan; nil is when people are talked with.
    mutating func interpret(_ line: String, asks: Bool? = nil) throws(Problem) -> [Reply] {
        sitting.forgetOnceMore(as: line.trimmed)
        if let waiting = listing.waiting { (listing.waiting, prefill) = (nil, waiting) }
        try checkReadable(line)
        let text = unwrapped(safeText(line).trimmed)
        let doubtful = listing.doubtful
        listing.doubtful = nil
        if let doubtful, text.isEmpty || doubtful.isSame(as: text) {
            (listing.conflicts, listing.exchange) = (nil, nil)
            return try take(doubtful)
        }
        if let replies = try answerMinutes(text) { return replies }
        if let replies = try answerRoll(text) { return replies }
        if text.hasPrefix("//") { return try take(try textAsItStands(text)) }
        if text.hasPrefix("/") {
            listing.choices = nil
            listing.exchange = nil
            listing.conflicts = nil
            listing.unsealed = nil
            return try command(text)
        }
        if let replies = try answerExchange(text) { return replies }
        if let replies = try answerConflict(text) { return replies }
        if let chosen = try choose(text) { return chosen }
        if text.isEmpty, let kept = try keepUnsealed() { return kept }
        if focus.facts == nil, vote == nil, let replies = try answerTogether(text) { return replies }
        if text.isEmpty || text == "<" { return try move(text) }
        if let replies = try meant(by: text, asks: asks ?? told.isGreeted) { return replies }
        return try take(safeText(withoutMark(line)).trimmed)
    }

    /// Throws when a line is longer than can be kept, or holds what cannot be read.
    func checkReadable(_ line: String) throws(Problem) {
        guard line.utf8.count <= 4 * Session.longestLine, line.count <= Session.longestLine else {
            throw .lineTooLong(characters: line.count, limit: Session.longestLine)
        }
        guard !line.contains("\u{FFFD}") else { throw .invalidText }
    }

    /// Goes on, or back at "<". Facts come before ballots, and ballots before what the group stands at.
    private mutating func move(_ text: String) throws(Problem) -> [Reply] {
        if focus.facts != nil, text.isEmpty { return try answerFact(text) }
        if vote != nil { return try fillInBallot(text) }
        return text.isEmpty ? try moveOn() : try moveBack()
    }

    /// Carries out what a line says that was asked about.
    private mutating func take(_ doubtful: Doubt) throws(Problem) -> [Reply] {
        switch doubtful {
        case .text(let text): return try take(text)
        case .edit(_, let id, let text): return try change(timeline.workshop.item(id).map { [$0] } ?? [], to: text)
        }
    }

    /// Takes a text as an answer where the group stands.
    private mutating func take(_ text: String) throws(Problem) -> [Reply] {
        if focus.facts != nil { return try answerFact(text) }
        if vote != nil { return try fillInBallot(text) }
        return try contribute(text)
    }

    /// Returns a line without the mark of a list before it, where text is asked for: "- 500 000" may be an amount.
    private func withoutMark(_ line: String) -> String {
        guard focus.facts == nil, vote == nil, let place else { return line }
        if let form = place.tool.form, cells(of: line) == nil {
            switch askedColumn(form, place).kind {
            case .date, .money, .number: return line
            case .text, .choice, .person, .role, .yesNo: break
            }
        }
        // A dash before a bar is a cell, and no mark of a list.
        let bare = ListMark.removed(from: line)
        return bare.trimmed.hasPrefix("|") ? line : bare
    }

    /// Takes a line that means something of its own because of how the group works; nil for anything else.
    private mutating func answerTogether(_ text: String) throws(Problem) -> [Reply]? {
        if let way = try chooseWay(text) { return way }
        if let turn = try answerInRound(text) { return turn }
        return try answerSharing(text)
    }

    private mutating func command(_ text: String) throws(Problem) -> [Reply] {
        let (word, rest) = firstWord(of: text.dropFirst())
        switch lookup(word, among: shared.vocabulary) {
        case .found(.command(let command)):
            guard command.declaration.isAbbreviable || command.names.contains(where: { folded($0) == folded(word) })
            else { return try refuse(word) }
            return try command.run(rest, in: &self)
        case .found(.tool(let tool)): return try enter(tool, rest)
        case .ambiguous(let names): throw .ambiguous("/" + word, among: names.map { "/" + $0 })
        case .unknown(let nearest):
            throw .unknownCommand("/" + word, nearest: lineMeant(by: word) ?? nearest.map { "/" + $0 })
        }
    }

    /// Returns the line that does what a word after the slash is a usual name for, or that makes the document or tells the
    /// fact of that name.
    private func lineMeant(by word: String) -> String? {
        if let line = words.line(meantBy: word) { return line }
        func found(_ names: [String]) -> String? {
            guard case .found(let name) = lookup(word, among: names.map { Named($0, names: [$0]) }) else { return nil }
            return name
        }
        return found(process.documents).map { "/eksporter \($0)" } ?? found(Fact.editable).map { "/opplysninger \($0)" }
    }

    /// Tells that the beginning of a command's name is not enough. Those who want to save need do nothing.
    private func refuse(_ word: String) throws(Problem) -> [Reply] {
        guard words.bareWord(word)?.meaning == .saving else {
            throw .unknownCommand("/" + word, nearest: lineMeant(by: word))
        }
        return [.guidance([line(Session.savedAtOnce)])]
    }

    private mutating func contribute(_ text: String) throws(Problem) -> [Reply] {
        if let number = Int(text), focus.crossing != nil { return try takeWay(number) }
        guard let place else { return try beginPlan(text) }
        if !place.offers.isEmpty, let numbers = chosenNumbers(text) { return try liftOffered(numbers) }
        let wasOffered = !place.offers.isEmpty
        focus.endOffers()
        try refuseOutsideBoards(text, place)
        if isPutOff(text, place) { return try putOff(place) }
        switch place.tool.shape {
        case .board, .prose: return try addPoint(text, place)
        case .form where place.fact != nil: return try answerOpenFact(text)
        case .form(let form) where place.table != nil: return try answerAtTable(text, form, place)
        case .form(let form): return try answer(text, form, wasOffered ? place.leading(with: text, form, self) : place)
        case .grid(let grid): return try placeOrAdd(text, grid, place)
        }
    }
}

/// A thing that may follow the slash.
enum CommandOrTool {
    case command(any Command)
    case tool(Tool)
}

extension Session {
    /// Returns the commands and the process' tools by all their names. A command wins over a tool of the same name.
    static func vocabulary(_ process: Process) -> [Named<CommandOrTool>] {
        let taken = Set(allCommands.flatMap(\.names))
        return allCommands.map { Named(.command($0), names: $0.names + $0.otherNames(in: process, besides: taken)) }
            + process.tools.map { tool in
                Named(.tool(tool), names: ([tool.id.text] + tool.aliases).filter { !taken.contains($0) })
            }
    }
}

/// Returns the first word, and what follows it.
func firstWord(of text: some StringProtocol) -> (word: String, rest: String) {
    let text = String(text).trimmed
    guard let end = text.firstIndex(where: \.isWhitespace) else { return (text, "") }
    return (String(text[..<end]), String(text[end...]).trimmed)
}

/// Reads "1 3 5–8", "1,3,5-8" or "1 og 3": numbers and ranges of them, each once; nil when anything else is there.
func chosenNumbers(_ text: String) -> [Int]? {
    var numbers: [Int] = []
    var seen: Set<Int> = []
    for part in text.split(whereSeparator: { $0.isWhitespace || $0 == "," }) where part != "og" {
        let ends = part.split(separator: part.contains("–") ? "–" : "-", omittingEmptySubsequences: false)
        guard let one = Int(ends[0]), let other = Int(ends[ends.count - 1]), ends.count <= 2,
            0..<10_000 ~= one, 0..<10_000 ~= other
        else { return nil }
        numbers += (min(one, other)...max(one, other)).filter { seen.insert($0).inserted }
    }
    return numbers.isEmpty ? nil : numbers
}
