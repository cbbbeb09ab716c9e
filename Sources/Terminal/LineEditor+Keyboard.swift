import CReadline
import Glibc

extension LineEditor {
    private static let pasteEnd = Array("\u{1B}[201~".utf8)

    /// The next byte for readline, or EOF.
    ///
    /// Readline reads a bracketed paste to its end mark without coming back to us. Should the mark never
    /// come, Ctrl-C must still work, so we give readline the mark ourselves; an EOF there would make it
    /// use a buffer that has no end.
    func nextByte() -> Int32 {
        while injected.isEmpty {
            if boplan_rl_is_reading_on(), !waitForPaste() { return injectPasteEnd() }
            var byte: UInt8 = 0
            let count = read(STDIN_FILENO, &byte, 1)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { return boplan_rl_is_reading_on() ? injectPasteEnd() : EOF }
            // In a paste a NUL would cut the rest off.
            if byte != 0 || !boplan_rl_is_reading_on() { return Int32(byte) }
        }
        return Int32(injected.removeFirst())
    }

    private func injectPasteEnd() -> Int32 {
        injected = Self.pasteEnd
        return Int32(injected.removeFirst())
    }

    /// Waits for more of a paste; false when Ctrl-C or a hangup ends it.
    private func waitForPaste() -> Bool {
        while true {
            guard let event = try? waitForInput() else { return false }
            if event == .key { return true }
            signals.drain()
            if signals.endsTheLine || event == .gone { return false }
        }
    }
}
