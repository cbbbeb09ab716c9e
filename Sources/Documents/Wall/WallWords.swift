/// What a wall says in its own words.
package struct WallWords: Sendable {
    /// Language tag (BCP 47).
    package var language: String
    package var nothingYet: String
    /// So many points were said before those that are shown.
    package var earlier: @Sendable (Int) -> String
    /// So many more there is no room for.
    package var more: @Sendable (Int) -> String
    package var count: @Sendable (Int) -> String
    package var notPlaced: @Sendable (Int) -> String
    package var lastSaid: @Sendable (String) -> String
    package var isNew: @Sendable (Int) -> String
    /// From–to on each axis, where people differ.
    package var differ: @Sendable (_ x: String, ClosedRange<Int>, _ y: String, ClosedRange<Int>) -> String
    /// What the signs of a grid mean: placed by members but not by the group; placed apart.
    package var onlyVoices: String
    package var disagree: String
    /// Where the cells of a grid have numbers in place of short ids.
    package var counted: String
    package var votes: @Sendable (_ voters: Int) -> String
    /// From the least to the most that one gave.
    package var range: @Sendable (ClosedRange<Int>) -> String
    /// Above the columns of a vote.
    package var item: String
    package var sum: String
    package var spread: String
    /// In place of a text that is not for the wall.
    package var held: String

    package static let nb = WallWords(
        language: "nb-NO", nothingYet: "Ingenting ennå",
        earlier: { "… og \($0) tidligere" }, more: { "… og \($0) til" },
        count: { $0 == 1 ? "1 punkt" : "\($0) punkter" },
        notPlaced: { "\($0) ikke plassert" }, lastSaid: { "sist endret \($0)" },
        isNew: { $0 == 1 ? "Ett nytt punkt" : "\($0) nye punkter" },
        differ: { "uenige: \($0) \(text(of: $1)), \($2) \(text(of: $3))" },
        onlyVoices: "gruppa er ikke ferdig", disagree: "uenige",
        counted: "Tallene sier hvor mange punkter som står på hvert sted.",
        votes: { $0 == 1 ? "1 har stemt" : "\($0) har stemt" },
        range: { "fra \($0.lowerBound) til \($0.upperBound)" },
        item: "Valget står mellom", sum: "Sum", spread: "Hver ga", held: "(vises ikke her)")

    package static let nn = WallWords(
        language: "nn-NO", nothingYet: "Ingenting enno",
        earlier: { "… og \($0) tidlegare" }, more: { "… og \($0) til" },
        count: { $0 == 1 ? "1 punkt" : "\($0) punkt" },
        notPlaced: { "\($0) ikkje plasserte" }, lastSaid: { "sist endra \($0)" },
        isNew: { $0 == 1 ? "Eitt nytt punkt" : "\($0) nye punkt" },
        differ: { "usamde: \($0) \(text(of: $1)), \($2) \(text(of: $3))" },
        onlyVoices: "gruppa er ikkje ferdig", disagree: "usamde",
        counted: "Tala seier kor mange punkt som står på kvar stad.",
        votes: { $0 == 1 ? "1 har røysta" : "\($0) har røysta" },
        range: { "frå \($0.lowerBound) til \($0.upperBound)" },
        item: "Valet står mellom", sum: "Sum", spread: "Kvar gav", held: "(blir ikkje vist her)")

    private static func text(of range: ClosedRange<Int>) -> String {
        range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
    }
}

extension DocumentLanguage {
    package var wall: WallWords {
        switch self {
        case .nb: .nb
        case .nn: .nn
        }
    }
}
