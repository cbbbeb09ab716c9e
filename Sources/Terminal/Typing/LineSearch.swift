/// A search among earlier lines (Ctrl-R) as it goes on.
package struct LineSearch: Equatable, Sendable {
    /// The text that is searched for.
    package var text: String
    /// Whether a line with it has been found, or nothing is searched for yet.
    package var isFound: Bool

    /// Reads what readline says of it: "(failed reverse-i-search)`leie': "; nil for any other prompt.
    init?(_ shown: String) {
        guard shown.hasPrefix("("), let start = shown.firstRange(of: "i-search)`"),
            let end = shown.lastIndex(of: "'"), start.upperBound <= end
        else { return nil }
        text = String(shown[start.upperBound..<end])
        isFound = !shown.hasPrefix("(failed ")
    }
}
