import Glibc

/// Colour and weight for text on screen, or plain text when colour is off.
///
/// Colour is never the only sign: the caller says the same with a word or a mark.
///
///     Style(isOn: true).bold("SWOT")   // "\u{1B}[1mSWOT\u{1B}[0m"
///     Style(isOn: false).bold("SWOT")  // "SWOT"
package struct Style: Equatable, Sendable {
    /// The codes in use; colours follow the user's own palette.
    package enum Code: Int, Sendable {
        case bold = 1
        case dim = 2
        case yellow = 33
        case cyan = 36
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
    package func dim(_ text: String) -> String { apply(.dim, to: text) }
}

/// Returns the value of an environment variable; Terminal is the edge, so it may look.
package func environmentVariable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
}
