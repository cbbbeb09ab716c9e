import Conversation
import Glibc
import Screens
import Terminal

/// The wall in the terminal: drawn anew when something is said, until a key is pressed.
extension World {
    /// The function that gives the lines to draw on a screen with so many rows; nil when they are as they were. The
    /// last is whether it has to be drawn all the same.
    typealias Drawn = (Screen, _ rows: Int, _ force: Bool) -> [StyledLine]?

    func watch(_ drawn: Drawn) {
        guard let watch = try? Watch(signals: signals, isPlain: isSimple) else { return }
        defer { watch.end() }
        var isChanged = true
        while true {
            let rows = TerminalDevice.size(of: STDOUT_FILENO).rows
            if let lines = drawn(screen(), rows, isChanged), !lines.isEmpty { watch.show(lines.map(styled)) }
            switch watch.next(within: 1000) {
            case .key: return
            case .quiet: isChanged = false
            case .changed: isChanged = !isSimple
            }
        }
    }

    func hang(_ wall: ShownWall, _ session: inout Session) {
        var wall = wall
        watch { screen, rows, force in session.renewed(&wall, on: screen, rows: rows, force: force) }
    }
}
