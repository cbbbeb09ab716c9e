import Planning

/// The names of a subcommand, how it is written, and what help says of it. `--hjelp`, the manual, Tab in the shell and
/// errors come of it.
struct SubcommandDeclaration: Sendable {
    /// The names that are typed after `boplan`; the Norwegian name is the first. The conversation itself has none.
    let names: [String]
    /// The ways the subcommand is written, without `boplan`: `kopi FIL [NY]`
    let usage: [Message]
    /// The description of what the subcommand does, in one line.
    let summary: Message
    /// The rest of the description, a paragraph each.
    var details: [Message] = []
    var options: [Option] = []
}

/// An option of the command line.
struct Option: Sendable {
    /// The kind of value an option takes, for Tab in the shell.
    enum Value: Sendable {
        case any, file, folder
        case words([String])
    }

    let names: [String]
    /// The value as help writes it after the option: `FIL`; nil for a switch.
    let value: String?
    let summary: Message
    let takes: Value
    /// Whether everything to the end of the line belongs to the option.
    let takesRest: Bool

    init(
        _ names: [String], value: String? = nil, _ summary: Message, takes: Value = .any, takesRest: Bool = false
    ) {
        self.names = names
        self.value = value
        self.summary = summary
        self.takes = takes
        self.takesRest = takesRest
    }
}
