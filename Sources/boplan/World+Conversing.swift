import CommandLine
import Conversation
import Glibc
import Planning
import Terminal

/// The conversation at the terminal: a thin shell around the session.
extension World {
    func converse(_ session: inout Session) throws(Problem) {
        let history = resources.state?.history(for: session.file)
        let editor = try editor(history)
        editor.searchPrompt = { [words = session.words] in words.say($0.prompt) }
        if history == nil { show([session.historyNotKept(in: stateFolder)]) }
        show(session.begin())
        var leaving = false
        while !session.isOver {
            session.screen = screen
            if let hint = session.hintLine { show([Reply(.guidance, [hint])]) }
            switch next(editor, &session) {
            case .line(let text):
                leaving = false
                // The window may have changed while the line was typed.
                session.screen = screen
                let replies = session.handle(text)
                if !editor.isPrivate, session.mayBeRemembered(text) { editor.remember(text) }
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
                return Completions(
                    start: found.start, candidates: found.candidates.map { .init($0.text, note: $0.note) })
            }
            editor.isPrivate = session.pointee.isPrivate
            editor.onIdle = { session.pointee.news().map(self.styled) }
            editor.promptNow = { [style] in style.bold(session.pointee.prompt) }
            isTyping = true
            defer {
                isTyping = false
                editor.complete = { _, _ in .none }
                editor.onIdle = nil
                editor.promptNow = nil
            }
            let prefill = session.pointee.takePrefill()
            return try? editor.readLine(prompt: style.bold(session.pointee.prompt), prefill: prefill)
        }
    }

    /// Fills the terminal with the wall, renewed with what is said, until a key is pressed.
    private func hang(_ wall: ShownWall, _ session: inout Session) {
        var wall = wall
        fill { screen, rows, force in session.renewed(&wall, on: screen, rows: rows, force: force) }
    }

    private func show(_ replies: [Reply]) {
        for reply in replies {
            switch reply.kind {
            case .curtain: Output.clearScreen()
            // It gets the screen to itself.
            case .wall: continue
            case .acknowledgement, .result, .guidance, .problem: break
            }
            for line in reply.fitted(to: screen).lines { out(styled(line)) }
        }
    }
}

extension LineSearch {
    /// The prompt during a search.
    fileprivate var prompt: Message {
        isFound ? "Søk i linjene før: \(text) → " : "Fant ingen linje med: \(text) → "
    }
}
