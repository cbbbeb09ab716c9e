import CReadline
import Glibc

extension LineEditor {
    private static let pasteEnd = Array("\u{1B}[201~".utf8)

    /// Returns the next byte for readline, or EOF.
    ///
    /// Readline reads a bracketed paste to its end mark without coming back to us. Should the mark never
    /// come, Ctrl-C must still work.
    func nextByte() -> Int32 {
        while line.injected.isEmpty {
            switch keyboard.read() {
            // In a paste a NUL would cut the rest off.
            case .byte(0) where boplan_rl_is_reading_on(): continue
            case .byte(let byte): return Int32(byte)
            case .nothing: if !waitForKey() { return harmlessByte() }
            case .end: return boplan_rl_is_reading_on() ? harmlessByte() : EOF
            }
        }
        return Int32(line.injected.removeFirst())
    }

    /// Returns a byte that brings readline back when the line is about to be given up: the end mark to a paste (an EOF
    /// would make it use a buffer that has no end), set-mark to anything else.
    private func harmlessByte() -> Int32 {
        guard boplan_rl_is_reading_on() else { return 0 }
        line.injected = Self.pasteEnd
        return Int32(line.injected.removeFirst())
    }

    /// Waits for the keyboard; false when Ctrl-C or a hangup ends the line.
    private func waitForKey() -> Bool {
        while true {
            guard let event = try? waitForInput() else { return false }
            if event == .key { return true }
            signals.drain()
            if signals.endsTheLine || event == .gone { return false }
        }
    }
}
