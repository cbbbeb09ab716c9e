import CommandLine
import Conversation
import Glibc
import Terminal

/// The conversation at the terminal: a thin shell around the session.
extension World {
    func converse(_ session: inout Session) throws(Problem) {
        let history = History.file(for: session.file)
        let editor = try editor(history)
        if history == nil { show([session.historyNotKept(in: History.state)]) }
        show(session.begin())
        var leaving = false
        while !session.isOver {
            session.screen = screen()
            switch next(editor, &session) {
            case .line(let text):
                leaving = false
                // The window may have changed while the line was typed.
                session.screen = screen()
                let replies = session.handle(text)
                show(replies)
                if let wall = replies.wall { hang(wall, &session) }
                // Ctrl-C pressed meanwhile has stopped what it was meant to stop.
                _ = signals.takePendingInterrupt()
            case .interrupted:
                leaving = false
            // A ballot that is filled in would be lost, however often the key is pressed.
            case .endOfInput where !leaving || session.undeliveredBallot() != nil:
                leaving = true
                show([session.askToLeave()])
            case .endOfInput, .hangup, nil:
                session.leave()
            }
        }
        show([session.farewell()])
    }

    /// Returns a question with one line as its answer; Ctrl-C and Ctrl-D leave it.
    func answer(to question: String) -> String? {
        guard let editor = try? LineEditor(signals: signals, historyFile: nil, isPlain: isSimple) else { return nil }
        guard case .line(let text)? = try? editor.readLine(prompt: question) else { return nil }
        return text
    }

    private func editor(_ historyFile: String?) throws(Problem) -> LineEditor {
        do throws(TerminalError) {
            return try LineEditor(signals: signals, historyFile: historyFile, isPlain: isSimple)
        } catch {
            throw Problem(error)
        }
    }

    private func next(_ editor: LineEditor, _ session: inout Session) -> LineEditor.Outcome? {
        withUnsafeMutablePointer(to: &session) { session in
            editor.complete = { line, cursor in
                let typed = String(decoding: line.utf8.prefix(cursor), as: UTF8.self)
                let found = session.pointee.completions(for: typed)
                return Completions(start: found.start, candidates: found.candidates.map { .init($0) })
            }
            editor.remembersLines = !session.pointee.isPrivate
            editor.onIdle = { session.pointee.news().map(styled) }
            editor.promptNow = { style.bold(session.pointee.prompt) }
            typing.isUnderWay = true
            defer {
                typing.isUnderWay = false
                editor.complete = { _, _ in .none }
                editor.onIdle = nil
                editor.promptNow = nil
            }
            return try? editor.readLine(prompt: style.bold(session.pointee.prompt))
        }
    }

    private func show(_ replies: [Reply]) {
        for reply in replies {
            switch reply.kind {
            case .curtain: clearScreen()
            // It gets the screen to itself.
            case .wall: continue
            case .acknowledgement, .result, .guidance, .problem: break
            }
            for line in reply.fitted(to: screen()).lines { write(styled(line) + "\n", to: STDOUT_FILENO) }
        }
    }

    /// Clears the screen and what can be scrolled back to (ECMA-48 § 8.3.39, and xterm's 3 for the scrollback); a
    /// terminal that does not know the sequence is filled with empty lines.
    private func clearScreen() {
        let isDumb = environmentVariable("TERM") == "dumb"
        write(isDumb ? String(repeating: "\n", count: 60) : "\u{1B}[H\u{1B}[2J\u{1B}[3J", to: STDOUT_FILENO)
    }
}
