import Planning

/// A page of the manual, in the language of `man(7)`. Nothing in it is read as a request or an escape but what is one.
struct ManualPage {
    private(set) var text: String

    /// - Parameters:
    ///   - name: `boplan-vis`
    ///   - date: When this version was made, as `man` shows it at the foot: `2026-11-20`
    init(_ name: String, date: String, version: String) {
        // The first line says the encoding to man.
        text =
            "'\\\" -*- coding: UTF-8 -*-\n" + #".TH "\#(name.uppercased())" "1" "\#(date)" "Boplan \#(version)""# + "\n"
    }

    mutating func section(_ title: String) { text += ".SH \(ManualPage.escaped(title))\n" }

    mutating func paragraph(_ words: String) { text += ".PP\n\(ManualPage.escaped(words))\n" }

    /// Adds a line as it is typed.
    mutating func usage(_ line: String) { text += ".PP\n.B \(ManualPage.escaped(line))\n" }

    /// Adds a term, and under it what it means.
    mutating func entry(_ term: String, _ words: String) {
        text += ".TP\n.B \(ManualPage.escaped(term))\n\(ManualPage.escaped(words))\n"
    }

    /// Adds "name \- summary", which `apropos` searches.
    mutating func name(_ name: String, _ summary: String) {
        text += "\(ManualPage.escaped(name)) \\- \(ManualPage.escaped(summary))\n"
    }

    private static func escaped(_ words: String) -> String {
        let line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
        let safe = line.replacing("\\", with: "\\e").replacing("-", with: "\\-")
        return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
    }
}
