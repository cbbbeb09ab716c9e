import Planning

/// The words that a command knows after its name: `slutt` in `/stem slutt`. Tab and the command itself read them here.
///
///     enum ProgressWord: String, CommandWord { case start = "oppstart", decision = "vedtak" }
package protocol CommandWord: CaseIterable, Sendable {
    /// The words that may be typed; the Norwegian word is the first.
    var names: [String] { get }
    /// The need for more after the word: the line needs more, may have it, or goes on to mean something else with it.
    var rest: CommandRest { get }
    /// Whether the beginning of a word is enough, since the argument can be nothing else.
    static var isAbbreviable: Bool { get }
}

/// The rule for what may follow a word of a command.
package enum CommandRest: Sendable {
    case optional
    /// Without more, the command is not whole.
    case required
    /// With more, the line is no such word, but the command's own argument.
    case none
}

extension CommandWord {
    package var rest: CommandRest { .optional }
    package static var isAbbreviable: Bool { false }

    /// The words as they are offered, each by its first name.
    package static var words: [String] { allCases.map { $0.names[0] } }

    /// Returns the word that a text is, in either case of letters and with or without the accents; nil when it is none.
    static func named(_ text: String) -> Self? {
        allCases.first { $0.names.contains { folded($0) == folded(text) } }
    }
}

extension CommandWord where Self: RawRepresentable<String> {
    package var names: [String] { [rawValue] }
}

/// The words of a command that has none.
package enum NoWord: CommandWord {
    package var names: [String] { switch self {} }
}

extension String {
    /// The words of a line, which stand between spaces and commas.
    var separatedWords: [String] { split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init) }
}
