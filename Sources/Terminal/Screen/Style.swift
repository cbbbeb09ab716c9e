import Glibc

/// Weight for text on screen, or plain text when that is off.
///
/// There is no colour: none of a terminal's sixteen can be read on both light and dark backgrounds
/// (`ContrastTests` computes it). Weight is never the only sign: the caller says the same with a word or a mark.
///
///     Style(isOn: true).bold("SWOT")   // "\u{1B}[1mSWOT\u{1B}[0m"
///     Style(isOn: false).bold("SWOT")  // "SWOT"
package struct Style: Equatable, Sendable {
    /// The codes in use.
    package enum Code: Int, Sendable, CaseIterable {
        case bold = 1
        case dim = 2

        /// Whether it keeps the contrast of plain text, and may so be used of words.
        package var isReadable: Bool { self == .bold }
    }

    package let isOn: Bool

    package init(isOn: Bool) { self.isOn = isOn }

    /// Whether colour is wanted on `descriptor`: a terminal that is not dumb, and `NO_COLOR` unset or
    /// empty. `variable` looks up the environment.
    package static func isWanted(
        on descriptor: Int32, variable: (String) -> String? = environmentVariable
    ) -> Bool {
        guard TerminalDevice.isTerminal(descriptor), (variable("NO_COLOR") ?? "").isEmpty else { return false }
        let kind = variable("TERM") ?? ""
        return !kind.isEmpty && kind != "dumb"
    }

    /// Returns `text` in the given codes; an empty text stays empty.
    package func apply(_ codes: Code..., to text: String) -> String {
        guard isOn, !codes.isEmpty, !text.isEmpty else { return text }
        let list = codes.map { String($0.rawValue) }.joined(separator: ";")
        return "\u{1B}[\(list)m\(text)\u{1B}[0m"
    }

    package func bold(_ text: String) -> String { apply(.bold, to: text) }

    /// Returns `text` dimmed where it is lines between columns alone; dimmed words cannot be read everywhere.
    package func dim(_ text: String) -> String {
        text.contains { $0.isLetter || $0.isNumber } ? text : apply(.dim, to: text)
    }
}

/// Returns the value of an environment variable; Terminal is the edge, so it may look.
package func environmentVariable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
}
