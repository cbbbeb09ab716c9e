import Planning

/// The way from a line to what it means: a command, a move, or a contribution where the group stands.
extension Session {
    /// The characters of the longest line that is taken; longer texts belong in `/rediger`.
    package static let longestLine = 10_000

    /// Carries out what a line says.
    mutating func interpret(_ line: String) throws(Problem) -> [Reply] {
        guard line.utf8.count <= 4 * Session.longestLine, line.count <= Session.longestLine else {
            throw .lineTooLong(characters: line.count, limit: Session.longestLine)
        }
        guard !line.contains("\u{FFFD}") else { throw .invalidText }
        let text = safeText(line).trimmed
        if let command = words.withoutSlash[text.lowercased()] { throw .slashForgotten(text, command: command) }
        let isText = text.hasPrefix("//")
        if text.hasPrefix("/"), !isText {
            listing.speakers = []
            listing.unsealed = nil
            return try command(text)
        }
        if let speaker = chooseSpeaker(text) { return speaker }
        if text.isEmpty, let kept = try keepUnsealed() { return kept }
        // Facts come before ballots, and ballots before what the group stands at.
        if focus.facts != nil, !isText, text != "<" { return try answerFact(text) }
        if vote != nil { return try fillInBallot(text) }
        if let replies = try answerTogether(text) { return replies }
        switch text {
        case "": return try moveOn()
        case "<": return try moveBack()
        default: return try contribute(isText ? String(text.dropFirst()) : text)
        }
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
        case .found(.command(let command)): return try command.run(rest, in: &self)
        case .found(.tool(let tool)): return try enter(tool, rest)
        case .ambiguous(let names): throw .ambiguous("/" + word, among: names.map { "/" + $0 })
        case .unknown(let nearest): throw .unknownCommand("/" + word, nearest: nearest.map { "/" + $0 })
        }
    }

    private mutating func contribute(_ text: String) throws(Problem) -> [Reply] {
        guard let place else { throw .noToolOpen }
        if !place.offers.isEmpty, let numbers = chosenNumbers(text) { return try liftOffered(numbers) }
        focus.endOffers()
        if round != nil, place.tool.prompts == nil || place.tool.isProse { throw .round(.notInRound) }
        if place.tool.grid == nil { try ask(about: text) }
        if isPutOff(text, place) { return try putOff(place) }
        switch place.tool.shape {
        case .board, .prose: return try addPoint(text, place)
        case .form(let form): return try answer(text, form, place)
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
                Named(.tool(tool), names: ([tool.id] + tool.aliases).filter { !taken.contains($0) })
            }
    }
}

/// Returns the first word, and what follows it.
func firstWord(of text: some StringProtocol) -> (word: String, rest: String) {
    let text = String(text).trimmed
    guard let end = text.firstIndex(where: \.isWhitespace) else { return (text, "") }
    return (String(text[..<end]), String(text[end...]).trimmed)
}

/// Reads "1 3 5–8" or "1,3,5-8": numbers and ranges of them, each once; nil when anything else is there.
func chosenNumbers(_ text: String) -> [Int]? {
    var numbers: [Int] = []
    var seen: Set<Int> = []
    for part in text.split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
        let ends = part.split(separator: part.contains("–") ? "–" : "-", omittingEmptySubsequences: false)
        guard let one = Int(ends[0]), let other = Int(ends[ends.count - 1]), ends.count <= 2,
            0..<10_000 ~= one, 0..<10_000 ~= other
        else { return nil }
        numbers += (min(one, other)...max(one, other)).filter { seen.insert($0).inserted }
    }
    return numbers.isEmpty ? nil : numbers
}
