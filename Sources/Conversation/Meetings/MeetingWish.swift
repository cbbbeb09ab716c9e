import Planning

/// The meeting that a plan is wanted for, as `/agenda foreslå` takes it: "25 personer 5 grupper 6 timer fra 09.00 samling 2
/// swot".
struct MeetingWish {
    var people = 0
    /// The number of groups, when it was said.
    var groups: Int?
    var minutes = 0
    /// The minutes from midnight until it begins.
    var start = 9 * 60
    var tools: [Tool] = []
    var pieces: [MeetingPiece] = []
    var gathering: Gathering?
    /// The gathering whose tools the plan has, where no tool was named.
    var whole: Gathering?
    var name = StoredValue(typed: "")

    /// Reads the words in any order.
    ///
    /// - Parameter usage: What is thrown when a number has no unit, or a time is none.
    init(_ argument: String, of process: Process, usage: Problem) throws(Problem) {
        // Quotation marks stand around examples in the texts, and come along when they are copied.
        var words = argument.filter { !"«»\"“”".contains($0) }.split(whereSeparator: \.isWhitespace).map(String.init)[
            ...]
        while let word = words.popFirst() {
            if let number = MeetingWish.tenths(word) ?? NumberWord.number(word).map({ $0 * 10 }) {
                guard let unit = words.popFirst().flatMap(MeetingWord.named), take(number, unit) else { throw usage }
            } else if process.isGathering(word) {
                gathering = try process.gathering(numbered: words.popFirst() ?? "")
            } else if let known = MeetingWord.named(word) {
                guard known != .and else { continue }
                guard known == .from, let start = words.popFirst().flatMap(MeetingWish.clock) else { throw usage }
                self.start = start
            } else {
                tools.append(try process.tool(named: word))
            }
        }
    }

    /// Takes a number in tenths and its unit; false when the word is not a unit.
    private mutating func take(_ tenths: Int, _ unit: MeetingWord) -> Bool {
        switch unit {
        case .people: people = tenths / 10
        case .groups: groups = tenths / 10
        case .hours: minutes += tenths * 6
        case .minutes: minutes += tenths / 10
        case .from, .gathering, .and: return false
        }
        return true
    }

    /// Reads a number in tenths: "6" is 60, "2,5" is 25.
    private static func tenths(_ word: String) -> Int? {
        let parts = word.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard (1...2).contains(parts.count), let whole = Int(parts[0]), 0...9999 ~= whole else { return nil }
        guard parts.count == 2 else { return whole * 10 }
        guard parts[1].count == 1, let tenth = Int(parts[1]), tenth >= 0 else { return nil }
        return whole * 10 + tenth
    }

    /// Reads "9", "09.00" or "9:30" as minutes since midnight.
    private static func clock(_ word: String) -> Int? {
        let parts = word.split { $0 == ":" || $0 == "." }.map { Int($0) }
        guard let hour = parts.first ?? nil, 0...23 ~= hour, parts.count <= 2 else { return nil }
        guard parts.count == 2 else { return hour * 60 }
        guard let minute = parts[1], 0...59 ~= minute else { return nil }
        return hour * 60 + minute
    }
}

/// The words of a meeting that is wanted. Units stand after a number.
enum MeetingWord: CommandWord {
    case from, gathering, and, people, groups, hours, minutes

    /// The words that may stand first.
    static let first = [gathering, from].map { $0.names[0] }

    var names: [String] {
        switch self {
        case .from: ["fra", "kl", "klokka", "klokken"]
        case .gathering: GatheringCommand.words
        case .and: ["og", "i"]
        case .people: ["personer", "person", "personar", "deltakere", "deltaker", "deltakarar", "deltakar", "folk"]
        case .groups: ["grupper", "gruppe"]
        case .hours: ["timer", "time", "timar", "timers", "t", "h"]
        case .minutes: ["minutter", "minutt", "minutters", "min"]
        }
    }
}
