import CReadline
import Glibc

/// An editor of lines typed on the keyboard, with history and completion.
///
/// One at a time per program: readline keeps its state in globals. Not Sendable for the same reason; use
/// it, and the `Signals` it is given, from the main thread only.
///
///     let editor = try LineEditor(signals: Signals(), historyFile: "molde.historikk")
///     switch try editor.readLine(prompt: "molde · SWOT> ") {
///     case .line(let text): …       // a paste of many lines is one text with newlines
///     case .interrupted: …          // Ctrl-C: the line is gone, ask again
///     case .endOfInput, .hangup: …  // Ctrl-D on an empty line; the terminal closed, or kill
///     }
package final class LineEditor {
    package enum Outcome: Equatable, Sendable {
        case line(String)
        case interrupted
        case endOfInput
        case hangup
    }

    /// The line that is being typed, or was typed last.
    struct Line {
        var isReading = false
        var shownPrompt = ""
        /// The text that the line begins with.
        var prefill = ""
        /// The end that comes before Enter: Ctrl-C, a hangup, or a terminal that has gone.
        var ending: Outcome?
        /// The failure of the system that ends the line.
        var failure: TerminalError?
        /// The choices the display hook shows; set by the completion that comes before it.
        var offered: [Completions.Candidate] = []
        /// The character that is being read.
        var character = PartialCharacter()
        /// The bytes handed to readline before more is read from the keyboard.
        var injected: [UInt8] = []
        /// Whether the end mark of a paste has been injected.
        var hasEndedPaste = false
    }

    /// The function that says what Tab offers, given the whole line and the byte (UTF-8) where the cursor stands.
    package var complete: (_ line: String, _ cursor: Int) -> Completions = { _, _ in .none }

    /// The function called about every `idleInterval` while waiting for a key; the lines it returns are announced.
    package var onIdle: (() -> [String])?
    package var idleInterval = Duration.seconds(1)

    /// The prompt as it should be now, asked for after each idle call. Plain mode takes it in only together with news:
    /// a screen reader would read the whole line again.
    package var promptNow: (() -> String)?

    /// The function that says what stands in place of the prompt during a search; readline's own words are English.
    package var searchPrompt: ((LineSearch) -> String)?

    /// Whether the next one at the keyboard is to find nothing of what is typed, not even what was erased.
    package var isPrivate = false

    let signals: Signals
    let keyboard = Keyboard()
    let historyFile: HistoryFile?
    let isPlain: Bool
    var lastEntry: String?
    var line = Line()
    /// The news that has not been shown yet.
    var waiting: [String] = []

    /// Takes over the terminal's standard input and output (standard error when output is redirected).
    ///
    /// - Parameters:
    ///   - signals: made at the start of the program.
    ///   - historyFile: read now and appended to after each line; nil keeps the history in memory.
    ///   - isPlain: for screen readers: choices one a line, news below the line instead of above it.
    /// - Throws: `TerminalError.notATerminal`; then read plain lines instead.
    package init(
        signals: Signals, historyFile: String? = nil, isPlain: Bool = false
    ) throws(TerminalError) {
        let showsOnError = !TerminalDevice.isTerminal(STDOUT_FILENO)
        guard TerminalDevice.isTerminal(STDIN_FILENO), !showsOnError || TerminalDevice.isTerminal(STDERR_FILENO) else {
            throw .notATerminal
        }
        self.signals = signals
        self.historyFile = historyFile.map(HistoryFile.init)
        self.isPlain = isPlain
        Readline.start(for: self, showsOnError: showsOnError)
        loadHistory()
    }

    deinit { keyboard.close() }

    /// Asks for one line and waits for it.
    ///
    /// The terminal is in readline's mode only while this runs. The text is always valid UTF-8 without
    /// control characters other than newline and tab. It is not in the history until `remember` puts it there.
    ///
    /// - Parameters:
    ///   - prompt: may hold colour codes, which are shielded here.
    ///   - prefill: text to begin with, for changing what was written.
    /// - Throws: `TerminalError.system` when waiting for the keyboard fails.
    package func readLine(prompt: String, prefill: String = "") throws(TerminalError) -> Outcome {
        signals.drain()
        if signals.isTerminating { return .hangup }
        signals.holdSuspension(true)
        Readline.takeInSize(redrawing: false)
        line = Line(isReading: true, shownPrompt: prompt, prefill: prefill)
        let read = { Readline.line(prompt: PromptText.shielded(prompt)) }
        let typed = isPrivate ? PrivateKeys.reading(read) : read()
        line.isReading = false
        signals.holdSuspension(false)
        if let failure = line.failure { throw failure }
        if let typed { return .line(typed) }
        // A closed terminal shows as the end of input too.
        return line.ending ?? (signals.isTerminating ? .hangup : .endOfInput)
    }
}
