import Documents
import Journal
import Library
import Planning

/// Everything that can go wrong in front of a person, as data. `Words.problem` says it.
///
/// Each is told with what happened, where, and what to do. Nothing already said is lost by any of them.
package enum Problem: Error {
    // What was typed.
    case unknownCommand(String, nearest: String?)
    /// A word that asks for help or out, which nobody contributes to a plan.
    case slashForgotten(String, command: String)
    case ambiguous(String, among: [String])
    /// A command was given without what it needs; `usage` shows how it is written.
    case incomplete(usage: String)
    case lineTooLong(characters: Int, limit: Int)
    case invalidText
    /// Text was typed where no tool is open.
    case noToolOpen
    /// Text was typed on a board that has no prompts until another tool has items.
    case promptsMissing(source: String, command: String)
    case unknownItem(String)
    case unknownTool(String, nearest: String?)
    case unknownPrompt(String, tool: String, nearest: String?, known: [String])
    case unknownColumn(String, tool: String, nearest: String?, known: [String])
    case unknownChoice(String, column: String, nearest: String?, options: [String], extend: String?)
    case wrongColumnCount(got: Int, expected: [String])
    case unknownHelp(String, nearest: String?)
    case noSuchNumber(Int, highest: Int)
    case noSuchGathering(String, highest: Int, word: String?)
    case emptyText(String)
    /// A person's identity number has no place in workshop notes.
    case nationalIdentity
    case emptyName(option: String)

    // What was asked of an item.
    case struck(String)
    case takenBack(String)
    case noPromptToMoveTo(String)
    case notLiftable(String, tool: String, sources: [String])
    case alreadyLifted(String, tool: String, as: String)
    case notPlaceable(String, grid: String, source: String)
    case noGrid
    case noPlacement(String)
    case offGrid(String)
    /// Numbers on a grid that are not two.
    case notAPlacement(String)
    case joinTakesTwo
    case cannotJoin(String, String)
    case nothingToUndo
    case nothingToRedo
    case history(HistoryProblem)
    case round(RoundProblem)
    case vote(VoteProblem)
    case people(PeopleProblem)

    // Files and documents.
    case journal(JournalProblem)
    case unknownFormat(String, known: [String], nearest: String?)
    case editor(EditorProblem)
    case scriptMissing(path: String)
    case process(ProcessFailure)
    case document(DocumentProblem)
    case folderNotMade(String)
    /// A folder that comes with the program is missing or cannot be read; the variable says where another is.
    case notInstalled(folder: String, variable: String)
    /// A workshop file is to be made where there is no folder.
    case folderMissing(String)
    /// The municipality's profile is neither Word nor ODT.
    case unknownProfile(String)
    case otherWorkshop(String, into: String)
    case importing(ImportProblem)
    case planMissing
    case rescue(RescueProblem)
    case revision(RevisionProblem)
    case checking(CheckProblem)
    case template(TemplateProblem)
    case time(TimeProblem)
    case after(AfterProblem)
    case wall(WallProblem)
    case paper(PaperProblem)
    case joint(JointProblem)
    case ownProcess(OwnProcessProblem)

    // The terminal.
    case terminal(TerminalProblem)

    // The command line.
    case unknownSubcommand(String, nearest: String?)
    case unknownOption(String, nearest: String?)
    case missingValue(option: String, value: String)
    case unexpectedArgument(String)
    case fileMissing(subcommand: String)
    case mergeTakesTwo
}

extension Problem {
    /// How a program ends that could not go on because of it.
    var exitCode: ExitCode {
        switch self {
        case .importing(.tool): .documentFailed
        case .importing(.unknownKind), .document(.unknownDocument), .document(.data(.notAMonth)): .usage
        case .rescue(.takesTwo): .usage
        case .template(.alreadyThere), .ownProcess(.alreadyThere), .ownProcess(.notWritten): .documentFailed
        case .ownProcess(.notHere): .fileFailed
        case .joint(.notJoint), .joint(.isJoint), .joint(.otherProcess), .joint(.interrupted): .fileFailed
        case .rescue, .journal, .process, .otherWorkshop, .folderMissing, .importing, .terminal: .fileFailed
        case .checking(.fileMissing), .checking(.unknownKind): .usage
        case .notInstalled: .fileFailed
        case .document, .checking, .folderNotMade: .documentFailed
        default: .usage
        }
    }
}

extension Problem {
    /// What is said of it; nil for the topics that `nbProblem` still words.
    package var message: Message? {
        switch self {
        case .history(let problem): problem.message
        case .round(let problem): problem.message
        case .vote(let problem): problem.message
        case .people(let problem): problem.message
        case .journal(let problem): problem.message
        case .time(let problem): problem.message
        case .after(let problem): problem.message
        case .wall(let problem): problem.message
        default: nil
        }
    }
}

/// What went wrong with the text editor. What could be read of the text is kept.
package enum EditorProblem: Error, Equatable {
    /// There is no editor to open, or it could not be started.
    case missing(name: String)
    /// No folder would take the file that the text is to be changed in.
    case noTemporaryFile(folders: [String])
    /// It ended in failure; the text is kept in the file.
    case failed(name: String, keptAt: String)
    /// There is no terminal to open it in.
    case noTerminal
}

/// Why there can be no conversation.
package enum TerminalProblem: Error, Equatable {
    /// The keyboard is a terminal, but there is nowhere to show anything.
    case noScreen
    /// The system refused what is needed to begin; the number is an `errno`.
    case refused(code: Int32)
    /// Standard output did not take all that was to be shown; the number is an `errno`.
    case notWritten(code: Int32)
}
