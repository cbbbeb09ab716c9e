import Documents
import Journal
import Library
import Planning
import Publishing

/// Everything that can go wrong in front of a person, as data: here what is typed, and from each topic its own.
///
/// Each is told with what happened, where, and what to do. Nothing already said is lost by any of them.
package enum Problem: Error {
    // Errors in what was typed.
    case unknownCommand(String, nearest: String?)
    /// A word that asks for help or out, and hardly belongs in a plan.
    case slashForgotten(String, command: String)
    case ambiguous(String, among: [String])
    /// A command was given without what it needs; `usage` shows how it is written.
    case incomplete(usage: String)
    case lineTooLong(characters: Int, limit: Int)
    case invalidText
    /// A line of what was pasted could not be kept, and why; the others were.
    indirect case pastedLine(Int, text: String, Problem)
    /// A question with answers to choose from got several at once.
    case oneAnswer(String, highest: Int)
    /// Text was typed where no tool is open.
    case noToolOpen
    /// Text was typed where a number chooses among these ways on.
    case numberExpected([String])
    /// Text was typed after the end of a tool.
    case toolEnded(String)
    /// Text was typed on a board that has no prompts until another tool has items.
    case promptsMissing(source: String, command: String)
    case unknownTool(String, nearest: String?)
    case unknownPrompt(String, tool: String, nearest: String?, known: [String])
    case unknownHelp(String, nearest: String?)
    case noSuchNumber(Int, highest: Int)
    case noSuchGathering(String, highest: Int, word: String?)
    /// A person's identity number has no place in workshop notes.
    case nationalIdentity
    case nothingToUndo
    case nothingToRedo

    // Errors in what the group does.
    case item(ItemProblem)
    case form(FormProblem)
    case grid(GridProblem)
    case history(HistoryProblem)
    case round(RoundProblem)
    case vote(VoteProblem)
    case people(PeopleProblem)
    case time(TimeProblem)
    case joint(JointProblem)
    case exchange(ExchangeProblem)

    // Files and documents.
    case journal(JournalProblem)
    case file(FileProblem)
    case rescue(RescueProblem)
    case process(ProcessFailure)
    case ownProcess(OwnProcessProblem)
    case document(DocumentProblem)
    case template(TemplateProblem)
    case checking(CheckProblem)
    case importing(ImportProblem)
    case revision(RevisionProblem)
    case after(AfterProblem)
    case wall(WallProblem)
    case paper(PaperProblem)

    // The program.
    case commandLine(CommandLineProblem)
    case editor(EditorProblem)
    case terminal(TerminalProblem)
}
