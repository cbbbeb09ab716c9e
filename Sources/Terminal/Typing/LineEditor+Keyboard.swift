import CReadline
import Glibc

extension LineEditor {
    private static let pasteEnd = Array("\u{1B}[201~".utf8)

    /// Returns the next byte for readline, or what makes it give the line up.
    ///
    /// Everything that is not a key happens here too, while readline waits: signals, news, a new prompt. Never in the
    /// middle of a character.
    func nextByte() -> Int32 {
        Readline.followSearch()
        while true {
            if !line.injected.isEmpty { return Int32(line.injected.removeFirst()) }
            if boplan_rl_is_at_command(), lookAtSignals() { return endOfLine() }
            switch keyboard.read() {
            // In a paste, or quoted, a NUL would cut off what comes after it.
            case .byte(0) where boplan_rl_is_reading_on(): continue
            case .byte(let byte): line.injected = line.character.take(byte)
            case .nothing: if waitForKey() { return endOfLine() }
            case .end: return boplan_rl_is_reading_on() ? endOfLine() : EOF
            }
        }
    }

    /// Gives the line up, and returns what brings readline back from where it is: a read error to its main loop, the
    /// end mark to a paste (an EOF would make it use a buffer that has no end), EOF to anything else that reads a key.
    private func endOfLine() -> Int32 {
        if boplan_rl_is_at_command() {
            showEnding()
            return READERR
        }
        // Once: what quotes keys, with a number before it, reads on too, and EOF ends that.
        guard boplan_rl_is_reading_on(), !line.hasEndedPaste else { return EOF }
        line.hasEndedPaste = true
        line.injected = Self.pasteEnd
        return Int32(line.injected.removeFirst())
    }

    /// Sleeps until there is a key, and returns whether something else ends the line first.
    private func waitForKey() -> Bool {
        while line.ending == nil, line.failure == nil {
            do throws(TerminalError) {
                switch try waitForInput() {
                case .key: return false
                case .gone: line.ending = .hangup
                case .signal: if lookAtSignals() { return true }
                case .quiet:
                    announce(onIdle?() ?? [])
                    refreshPrompt()
                }
            } catch {
                line.failure = error
            }
        }
        return true
    }
}
