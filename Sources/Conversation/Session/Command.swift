import Planning

/// Something that can be done by typing its name after a slash.
///
/// Each lives in a file of its own, with all there is of it; `Session.allCommands` names it.
package protocol Command: Sendable {
    associatedtype Word: CommandWord = NoWord

    var declaration: CommandDeclaration { get }

    /// Returns names that a process has for it, none of which is in `taken`.
    func otherNames(in process: Process, besides taken: Set<String>) -> [String]

    /// Runs the command. `argument` is what followed the name, trimmed.
    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply]

    /// Returns what may be typed after the name.
    func completions(in session: Session) -> ArgumentCompletions
}

extension Command {
    package var names: [String] { declaration.names }

    package func otherNames(in process: Process, besides taken: Set<String>) -> [String] { [] }

    package func completions(in session: Session) -> ArgumentCompletions {
        Word.words.isEmpty ? .none : .phrase(Word.words)
    }

    /// Returns the word of its own that an argument begins with, and what follows it; nil when it begins with something
    /// else.
    ///
    /// - Throws: `incomplete` when the word needs more, or when the argument can be nothing but a word.
    package func word(in argument: String, _ session: Session) throws(Problem) -> (word: Word, rest: String)? {
        let (first, rest) = firstWord(of: argument)
        guard !first.isEmpty else { return nil }
        switch lookup(first, among: Word.allCases.map { Named($0, names: $0.names) }) {
        case .found(let word) where Word.isAbbreviable || word.names.contains { folded($0) == folded(first) }:
            if word.rest == .required, rest.isEmpty { throw incomplete(in: session) }
            if word.rest != .none || rest.isEmpty { return (word, rest) }
        default: break
        }
        if Word.isAbbreviable { throw incomplete(in: session) }
        return nil
    }

    /// Returns how it is written, for a person who left something out.
    package func incomplete(in session: Session) -> Problem {
        .incomplete(usage: session.help(on: declaration).usage)
    }
}

/// The words that Tab offers after a command.
package enum ArgumentCompletions: Sendable {
    case none
    /// The argument is one of these phrases.
    case phrase([String])
    /// Each word of the argument is one of these.
    case words([String])
    /// A first word of these, then phrases of its own.
    case first([String], then: @Sendable (String) -> [String])
}

extension Session {
    /// The commands, in the order help lists them.
    package static let allCommands: [any Command] = [
        NextCommand(), BackCommand(), StatusCommand(), ShowCommand(), GatheringCommand(), AgendaCommand(),
        MoreTimeCommand(), ProgressCommand(), VoiceCommand(), RoundCommand(), CommonCommand(), AttendanceCommand(),
        CompositionCommand(), DivisionCommand(), DecideCommand(), ParkingCommand(), SearchCommand(), EditCommand(),
        ComposeCommand(), MoveCommand(), StrikeCommand(), JoinCommand(), LiftCommand(), PlaceCommand(), VoteCommand(),
        DissentCommand(), UndoCommand(), RedoCommand(), HistoryCommand(), FactCommand(), EditionCommand(),
        CheckCommand(), ConflictsCommand(), RestoreCommand(), WallCommand(), ExportCommand(), PrintCommand(),
        SaveAsCommand(), FetchCommand(), SendCommand(), CompareCommand(), ScriptCommand(), WhyCommand(),
        GlossaryCommand(), HintCommand(),
        HelpCommand(),
        QuitCommand(),
    ]

    /// Returns the item with this short id, if it counts.
    func item(_ label: String) throws(Problem) -> Item {
        let item = try itemEvenStruck(label)
        guard item.struck == nil else { throw .item(.struck(item.label)) }
        return item
    }

    /// Returns the item with this short id, whether it counts or not.
    func itemEvenStruck(_ label: String) throws(Problem) -> Item {
        let workshop = reading.workshop
        guard let item = workshop.item(labelled: label) else { throw .missing(label, in: workshop) }
        return item
    }

    /// Short ids of everything that counts.
    var liveLabels: [String] {
        timeline.workshop.items.filter(\.isLive).map(\.label)
    }
}

extension Problem {
    /// Returns why there is no item with this short id: it was taken back, or never was.
    static func missing(_ label: String, in workshop: Workshop) -> Problem {
        .item(workshop.isTaken(label) ? .takenBack(label) : .unknownItem(label))
    }
}
