import Planning

/// A language documents can be written in: a folder of templates, and what people call it.
package enum DocumentLanguage: String, Sendable, CaseIterable {
    case nb, nn

    /// The name as it is written in a sentence: "nynorsk".
    package var name: String {
        switch self {
        case .nb: "bokmål"
        case .nn: "nynorsk"
        }
    }

    /// The words that name a language where one is chosen, for all of them.
    package static var names: [String] { allCases.flatMap { [$0.rawValue, $0.name] } }

    /// Finds the language of that name, in either case of letters, with or without the accents: "NYNORSK", "bokmal".
    package init?(named word: String) {
        let key = folded(word)
        guard let language = Self.allCases.first(where: { [$0.rawValue, $0.name].contains { folded($0) == key } })
        else { return nil }
        self = language
    }
}
