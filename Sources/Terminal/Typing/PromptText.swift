/// The preparation of a prompt for readline, which must know which parts take no room on screen.
package enum PromptText {
    /// Returns `prompt` with every colour code between `\u{1}` and `\u{2}`, and other control characters than newline
    /// left out. A prompt that is shielded already comes back unchanged.
    ///
    ///     PromptText.shielded("\u{1B}[1mmolde\u{1B}[0m> ")
    ///     // "\u{1}\u{1B}[1m\u{2}molde\u{1}\u{1B}[0m\u{2}> "
    package static func shielded(_ prompt: String) -> String {
        var result = ""
        var rest = prompt.unicodeScalars[...]
        while let scalar = rest.first {
            if let end = endOfControlSequence(rest) {
                result += "\u{1}" + String(rest[..<end]) + "\u{2}"
                rest = rest[end...]
            } else {
                result += LineText.mended(String(scalar))
                rest.removeFirst()
            }
        }
        return result
    }
}
