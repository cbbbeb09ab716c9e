import CommandLine
import Conversation
import Glibc
import Screens
import Terminal

/// The person at the keyboard.
extension World {
    func mayGoOn() -> Bool { !isTyping && !signals.takePendingInterrupt() && !signals.isTerminating }

    /// Asks a question with one line as its answer; Ctrl-C and Ctrl-D leave it.
    func ask(_ question: String) -> String? {
        guard isInteractive, let editor = try? LineEditor(signals: signals, historyFile: nil, isPlain: isSimple)
        else { return nil }
        guard case .line(let text)? = try? editor.readLine(prompt: question) else { return nil }
        return text
    }

    func watch(_ drawing: WallDrawing) -> Bool {
        guard isInteractive, TerminalDevice.isTerminal(STDOUT_FILENO) else { return false }
        fill(drawing)
        return true
    }

    /// Draws anew when something is said, until a key is pressed.
    func fill(_ drawing: WallDrawing) {
        guard let watch = try? Watch(signals: signals, isPlain: isSimple) else { return }
        defer { watch.end() }
        var isChanged = true
        while true {
            let rows = TerminalDevice.size(of: STDOUT_FILENO).rows
            if let lines = drawing(screen, rows, isChanged), !lines.isEmpty { watch.show(lines.map(styled)) }
            switch watch.next(within: 1000) {
            case .key: return
            case .quiet: isChanged = false
            case .changed: isChanged = !isSimple
            }
        }
    }
}
