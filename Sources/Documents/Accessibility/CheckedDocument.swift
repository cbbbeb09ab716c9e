import Planning

/// The parts of a document that matter to those who cannot see it.
struct CheckedDocument: Equatable {
    struct Heading: Equatable {
        var level: Int
        var text: String
    }

    struct Colours: Equatable {
        var place: String
        var text: String
        var ground: String
    }

    var language: String?
    var title: String?
    var headings: [Heading] = []
    /// The tables in their order: true for each with a heading row that is marked as one.
    var tables: [Bool] = []
    /// The pictures in their order: true for each that has a text, or is marked as being for decoration.
    var pictures: [Bool] = []
    var colours: [Colours] = []
    var formulas = 0

    init() {}

    /// Reads what `kontroll.lua` says: a fact a line, its parts between tabs.
    init(lines text: String) {
        for line in text.split(separator: "\n") {
            take(line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
        }
    }

    private mutating func take(_ parts: [String]) {
        switch (parts.first, parts.count) {
        case ("language", 2): language = parts[1]
        case ("title", 2): title = parts[1]
        case ("heading", 3): headings.append(Heading(level: Int(parts[1]) ?? 1, text: safeText(parts[2]).trimmed))
        case ("table", 2): tables.append(parts[1] == "yes")
        case ("picture", 2): pictures.append(parts[1] == "yes")
        case ("colour", 4): colours.append(Colours(place: parts[1], text: parts[2], ground: parts[3]))
        case ("formula", _): formulas += 1
        default: break
        }
    }
}
