import Planning

/// The words that a command knows after its name: `slutt` in `/stem slutt`. Tab and the command itself read them here.
///
///     enum ProgressWord: String, CommandWord { case start = "oppstart", decision = "vedtak" }
protocol CommandWord: CaseIterable, Sendable {
    /// What may be typed; the Norwegian word is the first.
    var names: [String] { get }
    /// Whether the line needs more after the word, may have it, or goes on to mean something else with it.
    var rest: CommandRest { get }
    /// Whether the beginning of a word is enough, since the argument can be nothing else.
    static var isAbbreviable: Bool { get }
}

/// What may follow a word of a command.
enum CommandRest: Sendable {
    case optional
    /// Without more, the command is not whole.
    case required
    /// With more, the line is no such word, but the command's own argument.
    case none
}

extension CommandWord {
    var rest: CommandRest { .optional }
    static var isAbbreviable: Bool { false }
}

extension CommandWord where Self: RawRepresentable<String> {
    var names: [String] { [rawValue] }
}

/// The words of a command that has none.
enum NoWord: CommandWord {
    var names: [String] { switch self {} }
}
